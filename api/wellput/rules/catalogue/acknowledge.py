"""A reply to a problem names the problem or shows that it is understood (T3, T5)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.copies import repeats
from wellput.buyer.reply import Reply, reply_of
from wellput.context import Context
from wellput.rules.case import harsh, troubled
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import after_thanks, has_outlook, only_asks_where, said_before, says, sounds_late
from wellput.text.document import Document

# Questions about these are calm as often as not; a state or a date is what such a buyer wants to hear.
_ASKED_CALMLY = frozenset(("where_is_my_order", "customs"))
# Words about a case or a complaint as such name no problem.
_NO_PROBLEM_ITSELF = frozenset(("complaint", "dispute_threat"))


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.body or not reply.language_known or "understanding" not in reply.lexicon.acts:
        return
    if not troubled(reply, context) or _only_swaps(context):
        return
    if _understands(reply, context) or _confirms(reply, context.problems):
        return
    if not context.buyer_upset and said_before("understanding", context):
        return
    if context.problems == {"complaint"} and reply.asks and not context.buyer_upset:
        # Nothing is known yet that could be understood.
        return
    hit = after_thanks(reply, says("apology-understand" if context.buyer_upset else "apology-problem", draft))
    mild = not reply.is_english
    kind = reply.does("thanks") and not harsh(reply, context)
    if mild and kind and context.view.mood == "calm" and not context.problem_open:
        # The words for trouble are known less well there, too: a kind answer to a calm buyer is left alone.
        return
    if context.problems and context.problems <= _ASKED_CALMLY and not context.buyer_upset:
        calm = context.view.mood == "calm"
        if only_asks_where(reply, context) or (mild and calm and (reply.tells_time or not sounds_late(context))):
            return
        if reply.is_english and _gives_news(reply, context):
            late = sounds_late(context)
            if not late or (calm and has_outlook(reply, context, dated=sounds_late(context, badly=True))):
                return
            # News of a late parcel that leave open when it comes: the wait itself deserves a word.
            mild = True
    # A wish that is refused is no report of a problem, and a friendly answer may rest on what was said elsewhere.
    if mild or not (context.problem_open or context.buyer_upset) or not harsh(reply, context):
        hit = Hit(hit.start, hit.end, hit.replacements, severity="hint")
    yield hit


def _only_swaps(context: Context) -> bool:
    """Whether a calm buyer wants another piece and names nothing that is wrong with this one."""
    return not (context.problem_open or context.buyer_upset) and context.view.intents == ("exchange",)


def _understands(reply: Reply, context: Context) -> bool:
    """Whether it shows regret or understanding; thanks for the patience of an upset buyer are none."""
    return reply.does("understanding") or (reply.does("patience") and not context.buyer_upset)


def _gives_news(reply: Reply, context: Context) -> bool:
    """Whether it says where the parcel is or when it comes, and not just that one has to wait."""
    if reply.does("sends_away") or repeats(reply.draft.text, context.conversation):
        return False
    if not (reply.does("denies") or reply.does("wait_more")):
        return reply.does("status") or reply.tells_time
    empty = (reply.lexicon.acts["denies"], reply.lexicon.acts["wait_more"])
    return any(not any(act.holds(normal) for act in empty) for _, normal in reply.where("status"))


def _confirms(reply: Reply, reported: frozenset[str]) -> bool:
    """Whether the seller speaks of this problem as a fact, "I replace the broken lamp".

    Rules about broken lamps, words on who is to blame, and the complaint as a file are none."""
    acts = reply.lexicon.acts
    apart = [acts[act] for act in ("policy", "denies", "received_note", "refusal", "restricts") if act in acts]
    speaks = acts.get("first_person")
    return speaks is not None and any(
        speaks.holds(normal)
        and any(reply.lexicon.intents[problem].holds(normal) for problem in reported - _NO_PROBLEM_ITSELF)
        and not any(act.holds(normal) for act in apart)
        for _, normal in reply.body
    )


def _good(draft: str, says_: str) -> Example:
    return Example(draft, buyer_says=says_)


_BROKEN = "The lamp arrived broken. I am very disappointed. Sabine"

RULE = Rule(
    id="acknowledge",
    principle="acknowledge",
    category="service",
    severity="warning",
    message="Say that you understand the problem before you solve it.",
    why="A buyer with a problem first wants to know that somebody has read and understood it.",
    source="T3, T5",
    check=check,
    languages=(),
    bad=(
        _good("Ihre Beschwerde wurde registriert.", "Der Akku ist nach 3 Monaten tot. Ich bin sehr enttäuscht!"),
        _good("Hola, nuestro almacén revisa todos los pedidos.", "La lámpara llegó rota"),
        _good("Beste Sabine, stuur ons alstublieft een foto.", _BROKEN),
        _good("Dzień dobry, dziękuję za wiadomość. Doślę ją pocztą.", "Dzień dobry, w pudełku nie było żarówki."),
        _good("Thank you for the photo. The knob is held by a screw.", "The knob of the lid is broken, see photo"),
        _good("Hello, we do not exchange shoes.", "The shoes are too tight. Can I exchange them for 43?"),
        _good(
            "Hello, the office works on refunds in order.", "I sent the coat back two weeks ago. Where is my refund?"
        ),
        _good(
            "Hello, thank you for your patience. It is being packed.", "Still nothing after 3 weeks! This is a joke!"
        ),
        _good("Здравствуйте! Пришлите фото.", "Чашка пришла разбитая, я очень расстроена!"),
        _good("Witam, proszę zresetować urządzenie.", "Odkurzacz nie działa, jestem bardzo rozczarowana!"),
        _good("Any delays is not our fault. Please wait some days.", "where is my order"),
        _good("Your complaint has been registered.", "You are scammers! The phone is not original"),
        _good("You broke it yourself. Not covered.", "my screen cracked i drop it"),
        Example(
            "Hello Sabine,\n\nThank you for your message. Please send it to our warehouse.\n\nTom",
            buyer_says=_BROKEN,
            becomes="Hello Sabine,\n\nThank you for your message. I understand how annoying this is. "
            "Please send it to our warehouse.\n\nTom",
        ),
        Example("Your letter has been received. We will answer you in three days.", buyer_says=_BROKEN),
        Example("Hello, please read the terms of our shop.", buyer_says="You sent the wrong size! Not happy"),
        Example("Hello, send us a photo.", buyer_says="One earring is missing in the box"),
        Example("Thank you for your message. We use DHL.", buyer_says="This is a scam!!! I open a case now"),
        Example("Hello, press the button for 5 seconds.", buyer_says="The radio does not work, very bad quality"),
        Example(
            "Hello Li,\nthank you. We are sorry for any inconvenience caused. Send the shoes to us.",
            buyer_says="Wrong shoes came. I ordered red but got blue. Li",
        ),
        Example("Hello, all items are checked before we ship them.", buyer_says="the vase is in pieces"),
        Example("Hello, thank you. Broken items must be sent back within 3 days.", buyer_says=_BROKEN),
        Example("OK.", buyer_says="My parcel is lost, I am so angry"),
        _good("Please don't open a case, that is bad for our shop.", "You sent a used phone! I open a case tomorrow"),
        _good("Hello, the parcel is with the post.", "Where is my parcel? You promised 15 days, it is 32 now"),
        _good("Can you prove that you did not break the lamp yourself?", _BROKEN),
        _good("Hello, it will be there any minute now.", "I am so worried, my parcel is late, please help!"),
    ),
    good=(
        _good("Guten Tag, es tut mir leid, dass der Akku tot ist.", "Der Akku ist nach 3 Monaten tot."),
        _good("Hola, lamento que la lámpara llegara rota.", "La lámpara llegó rota"),
        _good("Bonjour, votre colis arrive vendredi.", "Où est mon colis ?"),
        _good("Hello Sabine,\n\nI am sorry that the lamp came broken. I will send you a new one.", _BROKEN),
        _good("Hello, I see the crack on your photo. Would you like a new lamp or a refund?", _BROKEN),
        _good("Hello, thank you for telling me about the lamp. I can send a new one.", _BROKEN),
        _good("Hello, your parcel left on Monday and is in Leipzig now.", "Where is my order?"),
        _good("Hello, that should not happen. I will send the second earring today.", "One earring is missing"),
        _good("Hello, I understand that you are worried. I asked DHL today.", "I am worried, my parcel is lost?"),
        _good("Hello, you are right, blue shoes came instead of red ones.", "Wrong shoes came, blue not red"),
        _good("Hello, yes, it is new.", "Is it new?"),
        _good("Yes.", "Did you ship my order already?"),
        _good("Hello, it left on Monday, and I expect it on Friday.", "Where is my parcel? You promised 15 days"),
        _good("Hello, I have no pets, and nobody smokes here.", "Do you have a pet or smoke in the house?"),
        _good("Hello, yes, in blue it costs the same.", "I would like to order it in a different colour, blue not red"),
        _good("Hello, which item is it?", "I have problem with my item please help"),
        _good(
            "Hello, press the button for 5 seconds. Then the radio works again. I know it is annoying.",
            "The radio does not work",
        ),
        Example("Please send it to our warehouse."),
        _good("Здравствуйте! Мне очень жаль, что чашка разбилась.", "Чашка пришла разбитая, я очень расстроена!"),
        _good("Hello, yes, send them back and take 43.", "The shoes are too tight. Can I exchange them for 43?"),
        _good("Hello, I refunded 40 euros to your card on Monday.", "I sent the coat back. Where is my refund?"),
        _good("Hello, thank you for your patience. It leaves on Friday.", "Is it sent already?"),
    ),
)

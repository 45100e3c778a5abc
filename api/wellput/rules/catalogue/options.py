"""A problem or a refusal is answered with two or more ways out (T1, T2, T4)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.reply import Reply, reply_of
from wellput.context import Context
from wellput.rules.case import grants, harsh, offers_choice, pushed, puts_off_money, refuses, refuses_wish
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import at_end_of_body, has_outlook, said_before, says, sounds_late
from wellput.schema import Severity
from wellput.text.document import Document

# Problems a buyer wants solved; "where is it?" and customs want news first.
_TO_SOLVE = frozenset(("damaged", "wrong_item", "missing", "not_working", "dispute_threat", "complaint"))
_TO_WAIT = frozenset(("where_is_my_order", "customs"))


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.body or "choice" not in reply.lexicon.acts or offers_choice(reply):
        return
    if not reply.is_english:
        yield from _in_other_words(reply, context)
        return
    to_solve = _TO_SOLVE & context.problems
    problem = (
        bool(to_solve)
        or (context.buyer_upset and puts_off_money(reply, context))
        or (not context.conversation and _tells_of_problem(reply))
    )
    waits = _waits(reply, context)
    refuses_it = refuses(reply) or refuses_wish(reply, context)
    if not (problem or refuses_it or waits) or (problem and not refuses_it and grants(reply, context)):
        return
    if not refuses_it and said_before("choice", context):
        return
    if refuses_it and not problem and not waits and (_names_another_way(reply) or _refuses_a_payment(reply)):
        return
    mild = (
        (problem and (reply.asks or reply.does("tries_first") or reply.does("understanding") or _puts_right(reply)))
        or (waits and not problem and not context.buyer_upset)
        or (refuses_it and not problem and reply.does("reason"))
        or (to_solve == {"complaint"} and reply.does("apology"))
    )
    severity: Severity = "hint" if mild or not harsh(reply, context) else "warning"
    hit = at_end_of_body(draft, *_ways(reply, draft, problem=problem, waits=waits))
    yield Hit(hit.start, hit.end, hit.replacements, severity=severity)


def _waits(reply: Reply, context: Context) -> bool:
    """Whether a buyer who waits for a parcel is told to wait on or to ask elsewhere: no choice either."""
    waited = _TO_WAIT & context.problems
    if not waited:
        return False
    late = "where_is_my_order" in waited
    return (
        reply.does("wait_more")
        or reply.does("sends_away")
        or ("customs" in waited and reply.does("denies"))
        or (late and context.buyer_upset)
        or (late and sounds_late(context) and (context.view.mood == "worried" or not has_outlook(reply, context)))
    )


def _in_other_words(reply: Reply, context: Context) -> Iterator[Hit]:
    """A hint for a draft in another language: there the words for a way out are known less well."""
    acts = reply.lexicon.acts
    if not _TO_SOLVE & context.problems and not refuses_wish(reply, context):
        return
    # A kind answer without regret to a calm buyer: the trouble may be a misreading of the buyer's words.
    kind = reply.does("thanks") and not (reply.does("understanding") or harsh(reply, context))
    if kind and context.view.mood == "calm":
        return
    if reply.does("refusal") or ("remedied" in acts and not (reply.does("remedied") or reply.asks)):
        yield Hit(severity="hint")


def _ways(reply: Reply, draft: Document, *, problem: bool, waits: bool) -> list[str | None]:
    """Sentences that hold the choice themselves; none where no way out is known, or where the draft refuses it."""
    refusal = reply.lexicon.acts["refusal"]
    ruled_out = any(reply.lexicon.acts["refund"].holds(normal) for _, normal in reply.body if refusal.holds(normal))
    if ruled_out or not (problem or waits):
        return []
    return [says("options-refund-replacement" if problem else "options-refund-wait", draft)]


def _tells_of_problem(reply: Reply) -> bool:
    """Without a conversation the draft's own apology and problem words have to tell."""
    return reply.does("apology") and any(
        reply.lexicon.intents[problem].holds(reply.text) for problem in ("damaged", "wrong_item", "not_working")
    )


def _names_another_way(reply: Reply) -> bool:
    pushes = pushed(reply)
    return any(normal not in pushes for _, normal in reply.where("alternative"))


def _refuses_a_payment(reply: Reply) -> bool:
    ways = reply.lexicon.acts["payment_ways"]
    refused = [normal for _, normal in reply.where("refusal")]
    return bool(refused) and all(ways.holds(normal) for normal in refused)


def _puts_right(reply: Reply) -> bool:
    """Whether the seller apologises and offers one full remedy without conditions: fair, though no choice."""
    bound = reply.lexicon.acts["conditional"]
    remedies = (reply.lexicon.acts["refund"], reply.lexicon.acts["replacement"])
    return reply.does("apology") and any(
        not bound.holds(normal) and any(remedy.holds(normal) for remedy in remedies)
        for _, normal in reply.where("promise")
    )


def _b(draft: str, buyer: str | None = None, becomes: str | None = None) -> Example:
    return Example(draft, buyer_says=buyer, becomes=becomes)


_LAMP = "The lamp arrived broken. What can we do? Sabine"

RULE = Rule(
    id="options",
    principle="options",
    category="service",
    severity="warning",
    message="Offer the buyer a choice of two ways out.",
    why="A buyer who can choose feels heard and accepts the answer more easily than one who is told.",
    source="T1, T2, T4",
    check=check,
    languages=(),
    bad=(
        _b(
            "Hello Sabine,\n\nI am sorry that the lamp came broken. It will be checked.\n\nTom",
            _LAMP,
            "Hello Sabine,\n\nI am sorry that the lamp came broken. It will be checked. "
            "Would you like a refund or a replacement?\n\nTom",
        ),
        _b("Your letter has been received. It is our company policy that broken items must be returned.", _LAMP),
        _b("Hello, sorry, we cannot refund this lamp.", _LAMP),
        _b("Hello, the size is sold out.", "Do you have it in XL?"),
        _b("No, we do not ship to Norway.", "Do you ship to Norway?"),
        _b("Hello, I am sorry. Please send me a photo of the box.", "One cup is missing"),
        _b("Hello, it is not possible to change the address.", "Please change my address"),
        _b("Hello, we are sorry that the radio is defective."),
        _b("We do not accept returns."),
        _b("Wir geben keine Rückerstattung nach 30 Tagen.", "Der Akku ist nach 3 Monaten tot."),
        _b("Bonjour, nous ne remboursons pas.", "La lampe est arrivée cassée"),
        _b("Hello, I am sorry about the wrong colour. Send it back and you get a refund.", "Wrong colour!"),
        _b(
            "Hello, sorry for the delay. Please wait 15 days more. Tom",
            "Where is my order? I wait 4 weeks",
            "Hello, sorry for the delay. Please wait 15 days more. Would you like to wait or to get a refund? Tom",
        ),
        _b("Hello, thank you. Please contact the post office.", "My parcel is lost"),
        _b("Sorry, it is sold out. Please cancel the order and choose another reason.", "When do you ship my order?"),
        _b("Sorry, it is sold out. Could you cancel it, then we refund you?", "Why is my order not sent?"),
        _b("Hello, we cannot accept returns if the item has no defect.", "I don't like the colour. Can I return it?"),
        _b("Import charges are the responsibility of the buyer.", "The customs office asks me 31 euros"),
        _b("No. We don't work on Saturday.", "Can you deliver on Saturday?"),
        _b("Hello, a discount is not possible.", "Can I get a discount?"),
        _b("No refund by PayPal. We do not accept returns.", "I want my money back"),
    ),
    good=(
        _b("Eine Rückerstattung ist nicht möglich, aber ich schicke Ihnen einen neuen Akku.", "Der Akku ist tot."),
        _b("Bonjour, préférez-vous un remboursement ou une nouvelle lampe ?", "La lampe est arrivée cassée"),
        _b("Hello Sabine, I am sorry. Would you like a new lamp or your money back?", _LAMP),
        _b("Hello, you can choose: I send a new lamp, or I refund the full price.", _LAMP),
        _b("Hello, XL is sold out. I still have L, which is wide. Would that fit you?", "Do you have XL?"),
        _b("Hello, I have refunded 25 euros today.", "The lamp is broken, I want my money back"),
        _b("Hello, I will refund the full price today.", "It is broken, please refund me"),
        _b(
            "Hello, I cannot change the address now, but I can cancel the order and you order again.",
            "Please change my address",
        ),
        _b("Sorry, it is sold out. You can cancel, or I send it in blue.", "Why is my order not sent?"),
        _b("Hello, we do not work on Sunday, so it leaves on Monday.", "Can you send it today?"),
        _b("Hello, yes, we ship to Norway.", "Do you ship to Norway?"),
        _b("Sorry, cash is not available, please pay by card.", "Can I pay cash?"),
        _b("We do not have COD.", "COD ok?"),
        _b(
            "Sorry, I cannot change it. I could cancel your order and you can buy again.",
            "I gave the wrong address, please change it",
        ),
        Example(
            "Great, a new one leaves tomorrow. Ann",
            request={
                "conversation": [
                    {"from": "buyer", "text": "My mug came broken"},
                    {"from": "seller", "text": "I am so sorry! Would you like a refund or a new one?"},
                    {"from": "buyer", "text": "A new mug please, this one is broken in two pieces"},
                ]
            },
        ),
        _b("Hello, your parcel is in Oslo and arrives on Friday.", "Where is my order?"),
        _b("Hello, I sent you a new cup this morning.", "One cup is missing"),
        _b("Hello, I cannot wait to hear how you like it."),
        _b("I am sorry that the box is broken.\n- I can replace it.\n- I can give you 30 % back.", "Box broken"),
        _b("Hello, we have no blue ones now. They come back in stock on 5 May.", "Do you have it in blue?"),
    ),
)

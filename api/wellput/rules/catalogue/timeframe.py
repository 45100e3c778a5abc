"""A promise says by when (T4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.buyer.reply import Reply, reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document, Sentence

_LONGEST_QUOTE = 80
#: What stands apart within a sentence, with conditions of its own.
_APART = re.compile(r"[;\uff1b]\s*|\s+[\u2013\u2014]\s+")


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.body or not reply.language_known or _says_when(reply, context):
        return
    promised = [sentence for sentence, _ in reply.body if _promises(sentence, reply)]
    passed_on = [sentence for sentence, _ in reply.where("passed_on")]
    if promised or passed_on:
        yield Hit(values={"promise": _short((promised or passed_on)[0])})


def _promises(sentence: Sentence, reply: Reply) -> bool:
    """Whether a sentence puts something in prospect that does not wait for the buyer."""
    acts = reply.lexicon.acts
    promises = [acts[act] for act in ("promise", "commits") if reply.does(act)]
    bound, own = acts.get("conditional"), acts.get("own_condition")
    for part in _APART.split(sentence.text):
        normal = reply.lexicon.normal(part)
        if normal.endswith("?"):
            continue
        if any(act.holds(normal) for act in promises):
            free = own.without(normal) if own else normal
            if bound is None or not bound.holds(free):
                return True
    return False


def _says_when(reply: Reply, context: Context) -> bool:
    """Whether a day or a duration looks ahead: "I asked on Monday" and "five weeks are too long" do not."""
    if not reply.tells_time:
        return False
    if not reply.is_english:
        return True
    acts = reply.lexicon.acts
    dated = [fact for fact in reply.draft.facts if fact.kind in ("date", "duration") and not _past(fact.value, context)]
    for sentence, normal in reply.sentences:
        held = any(sentence.start <= fact.start < sentence.end for fact in dated)
        if not held and not acts["time"].holds(normal):
            continue
        looks_back = acts["looks_back"].holds(normal) or acts["understanding"].holds(normal)
        if not looks_back or any(acts[act].holds(normal) for act in ("promise", "commits", "ahead")):
            return True
    return False


def _past(value: object, context: Context) -> bool:
    return isinstance(value, str) and value[:10] < context.now.date().isoformat() and value[:4].isdigit()


def _short(sentence: Sentence) -> str:
    text = sentence.text.rstrip(".! ")
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"


def _b(draft: str, buyer: str | None = None) -> Example:
    return Example(draft, buyer_says=buyer)


RULE = Rule(
    id="timeframe",
    principle="timeframe",
    category="service",
    severity="hint",
    message="Say by when: “{promise}”.",
    why="A promise with a date lets the buyer wait calmly; one without brings the next question.",
    source="T4",
    check=check,
    languages=(),
    bad=(
        _b("Hello, I will check this and get back to you.", "Where is my parcel?"),
        _b("Hello, we are looking into it.", "My parcel is lost"),
        _b("Thank you. I am checking with the carrier."),
        _b("Hello, I'll send you a new lamp.", "The lamp is broken"),
        _b("Hello, our team will contact you.", "I want a refund"),
        _b("Hello, your refund will be processed.", "Where is my refund?"),
        _b("Hello, we will ask the warehouse about the size."),
        _b("Hello, this is being investigated.", "Where is my order"),
        _b("I am going to find out what happened."),
        _b("Hello, your words have been passed on to the billing section.", "The bill is wrong"),
        _b("Hello, the matter shall be duly attended to.", "The lid is missing"),
        _b("Hello, a colleague is going to ring the depot.", "Where is my parcel?"),
        _b("Hello, once the supplier replies, I will pass it on.", "Is it real oak?"),
        _b("Hello, I am trying to find out what went wrong.", "The lamp is broken"),
        _b("Guten Tag, sobald ich mehr weiß, melde ich mich bei Ihnen.", "Wo ist mein Paket?"),
        _b("Buongiorno, chiedo al fornitore e Le faccio sapere.", "È vera pelle?"),
        _b("Hello, it will be on the train at some point.", "Where is my parcel?"),
    ),
    good=(
        _b("Hello, I will check this today and write to you tomorrow.", "Where is my parcel?"),
        _b("Hello, we are looking into it. You will hear from me within 24 hours."),
        _b("Hello, I will send a new lamp on Monday.", "The lamp is broken"),
        _b("Hello, the bag is 30 cm wide.", "How wide is it?"),
        _b("Hello, if you send me a photo, I will send a new lamp.", "The lamp is broken"),
        _b("Hello, would you like a refund, or shall I send a new lamp?", "The lamp is broken"),
        _b("Hello, as soon as you write to me, I will refund the price."),
        _b("Hello, I sent it yesterday.", "Did you send it?"),
        _b("Hello, I will check the stock in 2 hours."),
        _b("Hello, your letter was passed on to our design team, and they answer by Friday."),
        _b("Hello, the lid will be sorted out tomorrow.", "The lid is missing"),
        _b("Hello, we check and pack each order by hand."),
        _b("Hello, I will gladly answer any other question.", "Is it new?"),
        _b("Hello, the customs office will send you a letter with the fee.", "Do I pay tax?"),
        _b("Guten Tag, wenn Sie mir ein Foto schicken, schaue ich nach.", "Ist das Eiche?"),
        _b("Hello, you can choose: I will send a new one or refund the price."),
    ),
)

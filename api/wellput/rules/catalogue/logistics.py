"""A shipping answer names carrier, tracking number and expected date (T2)."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.buyer.reply import Reply, reply_of
from wellput.buyer.subjects import subjects_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document
from wellput.translate.phrasebook import label

_MOST = 2

_READ = 1_000


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    asked = "where_is_my_order" in context.view.intents and not _sent_back(context)
    sent = reply.does("shipped") and (asked or not context.conversation)
    if not reply.body or not reply.language_known or not (sent or (asked and not _will_not_come(reply))):
        return
    lacking = [name for name, present in _parts(reply) if not present]
    # Whoever says that it is sent can say how; whoever is only asked owes two of the three.
    if len(lacking) >= (1 if sent else _MOST):
        yield Hit(values={"lacking": " · ".join(label(name, context.explain_in) for name in lacking)})


def _sent_back(context: Context) -> bool:
    """Whether what is under way after a return is the money."""
    intents, language = context.view.intents, context.view.language
    told_before = (message.text[:_READ] for message in context.conversation[:-1] if message.sender == "buyer")
    return "return" in intents or (
        "refund" in intents and any("return" in subjects_of(text, language) for text in told_before)
    )


def _will_not_come(reply: Reply) -> bool:
    """Whether there is no parcel to follow: not sent yet, sold out, cancelled, or paid back."""
    return any(reply.does(act) for act in ("not_sent", "lacks", "pushes_cancelling", "paid_back"))


def _parts(reply: Reply) -> tuple[tuple[str, bool], ...]:
    dated = reply.does("arrived") or reply.does("expects") if reply.is_english else reply.states("date", "duration")
    return (
        ("fact-carrier", reply.states("carrier") or reply.does("carrier")),
        ("fact-tracking", reply.states("tracking", "url") or reply.does("untracked") or reply.does("numbered")),
        ("role-delivery-date", dated),
    )


def _b(draft: str, buyer: str | None = "Where is my order?") -> Example:
    return Example(draft, buyer_says=buyer)


RULE = Rule(
    id="logistics",
    principle="logistics",
    category="service",
    severity="hint",
    message="Add what is missing: {lacking}.",
    why="With carrier, number and date the buyer can follow the parcel and need not ask again.",
    source="T2",
    check=check,
    languages=(),
    bad=(
        _b("Hello, yes, I gave your print to the post on Wednesday.", "Hello, you already sent my print?"),
        _b("Hello, your parcel was sent on Monday."),
        _b("Hello, it is on its way to you."),
        _b("Hello, I shipped it with DHL yesterday."),
        _b("Hello, your order has been shipped. The tracking number is RR123456785DE."),
        _b("Hello, I sent it with UPS, 1Z999AA10123456784."),
        _b("Hello, we posted it. It should arrive by 28 November."),
        _b("Hello, your order has been dispatched.", None),
        _b("Hello, the post is slow these days, please be patient."),
        _b("Hello, please wait 20 days more.", "My order did not arrive, 45 days waiting!"),
        _b("Hello, the parcel left our warehouse last week.", "still not received my parcel"),
    ),
    good=(
        _b("Hello, I sent it with DHL on Monday, RR123456785DE. It should arrive by 28 November."),
        _b("Hello, DHL has your parcel, tracking number RR123456785DE. I shipped it on Monday. I expect it on Friday."),
        _b("Hello, I will send it tomorrow."),
        _b("Hello, I have not sent it yet, because I wait for the red paint."),
        _b("Hello, the bag is red.", "Which colour is it?"),
        _b("Hello, I am sorry, I sent the wrong size.", "You sent the wrong size"),
        _b("Hello, it was shipped as a letter without tracking with Deutsche Post. It takes 3 to 5 days."),
        _b("Hello, after it has been shipped, you get the number.", "When do you ship?"),
        _b("Hello, thank you for your order.", None),
    ),
)

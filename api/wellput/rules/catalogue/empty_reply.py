"""A reply that greets and says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

_NOTHING = re.compile(
    r"(?:hi|hello|hey|dear|hello there|hi there|dear (?:friend|customer|buyer|sir|"
    r"madam)|are you (?:there|online)|how are you|how can i help(?: you)?|你好|您好|亲|在吗|"
    r"hallo|bonjour|hola|olá|oi|"
    r"здравствуйте|привет|こんにちは|안녕하세요)",
    re.IGNORECASE,
)
_SAID = re.compile(r"[^\W\d_]{2,}|\d")


def check(draft: Document, context: Context) -> Iterator[Hit]:
    if not any(message.sender == "buyer" for message in context.conversation) or not draft.text.strip():
        return
    if not any(_says_something(sentence.text) for sentence in draft.body):
        yield Hit()


def _says_something(sentence: str) -> bool:
    words = sentence.strip(" .!?,~\u2026\u3002\uff01\uff1f\uff0c")
    return bool(_SAID.search(words)) and not _NOTHING.fullmatch(words)


ASKS = "Where is my parcel? I ordered on 3 November."
RULE = Rule(
    id="empty_reply",
    principle="mechanical",
    category="service",
    severity="warning",
    message="Answer the buyer in this message, not only with a greeting.",
    why="The buyer waits for an answer. Some marketplaces do not count a bare greeting as one.",
    source="TikTok Shop Seller Center US (7454760317110062); T1, T3",
    check=check,
    bad=(
        Example("Hi", buyer_says=ASKS),
        Example("Hello Anna,", buyer_says=ASKS),
        Example("Hello, how are you?", buyer_says=ASKS),
        Example("Dear customer,\n\nBest regards,\nLin", buyer_says=ASKS),
        Example("您好！", buyer_says="请问什么时候发货？"),
        Example("...", buyer_says=ASKS),
        Example("👍", buyer_says=ASKS),
        Example("Hallo!", buyer_says="Wo ist mein Paket?"),
        Example("Hello Anna,\n\nare you there?", buyer_says=ASKS),
    ),
    good=(
        Example("Hello Anna,\n\nyour parcel left today.", buyer_says=ASKS),
        Example("Yes, it fits.", buyer_says="Does it fit a bed of 140 cm?"),
        Example("24 November.", buyer_says=ASKS),
        Example("Hello"),
        Example("Hello Anna,"),
        Example("亲，您好，已经发货了。", buyer_says="请问什么时候发货？"),
        Example("I will ask DHL today.", buyer_says=ASKS),
        Example("Yes.", buyer_says="Is it blue?"),
        Example("Sorry!", buyer_says="You sent me the wrong lamp."),
        Example("The blue one.", buyer_says="Which one is better?"),
    ),
    languages=(),
)

"""HTML and other markup that the buyer would see as raw signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.policies import verdict
from wellput.text.document import Document

_MARKUP = re.compile(
    r"</?(?P<tag>a|b|i|u|p|br|hr|div|span|strong|em|font|img|ul|ol|li|table|tr|td|th|h[1-6]|html|body|style|script|"
    r"center|small|big|sup|sub|blockquote)(?:\s[^<>\n]{0,300})?\s?/?>"
    r"|&(?:nbsp|amp|lt|gt|quot|apos|#\d{2,6}|#x[0-9a-f]{2,6});"
    r"|\[(?P<code>b|i|u|url|img|color|size|quote)(?:=[^\]\n]{0,200})?\](?=[^\[]{0,500}\[/(?P=code)\])"
    r"|\[/(?:b|i|u|url|img|color|size|quote)\]"
    r"|\*\*(?=\S)[^*\n]{1,200}\*\*"
    r"|\[(?P<label>[^\]\[\n]{1,100})\]\(https?://[^\s()]{1,300}\)",
    re.IGNORECASE,
)
_CHARACTERS = {"&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'"}


def check(draft: Document, context: Context) -> Iterator[Hit]:
    judged = verdict(context, "html", "hint")
    for match in _MARKUP.finditer(draft.text):
        yield Hit(
            match.start(), match.end(), (_plain(match),), {"text": match.group(), **judged.values}, judged.severity,
            judged.source,
        )  # fmt: skip


def _plain(match: re.Match[str]) -> str:
    markup = match.group()
    if (match["tag"] or "").lower() in ("br", "p", "div", "li", "tr", "hr"):
        return "\n" if not markup.startswith("</") else ""
    if markup.startswith("**"):
        return markup.strip("*")
    return match["label"] or _CHARACTERS.get(markup.lower(), "")


RULE = Rule(
    id="html_markup",
    principle="typo",
    category="policy",
    severity="hint",
    message="Take out the markup “{text}”: messages are plain text.",
    why="The buyer sees the raw signs, and some marketplaces refuse the message. {policy}",
    source="facts of 13 marketplaces, read 2026-11-21",
    check=check,
    bad=(
        Example("Hello Anna,<br>the lamp is here.", "<br>", "Hello Anna,\nthe lamp is here."),
        Example("The lamp is <b>blue</b>.", "<b>", request={"marketplace": "amazon"}),
        Example("Size 38&nbsp;or 40?", "&nbsp;", "Size 38 or 40?"),
        Example("The lamp is **very** bright.", "**very**", "The lamp is very bright."),
        Example("<p>Thank you for your message.</p>", "<p>"),
        Example("[b]Important[/b]: keep the box.", "[b]"),
        Example("See [our manual](https://www.ebay.com/manual).", "[our manual](https://www.ebay.com/manual)"),
        Example('<font color="red">Please wait.</font>', '<font color="red">', request={"marketplace": "ebay"}),
        Example("Salt &amp; pepper mills are in stock.", "&amp;", "Salt & pepper mills are in stock."),
    ),
    good=(
        Example("The parcel is < 2 kg and > 1 kg."),
        Example("I <3 this lamp, too."),
        Example("The price is 10 EUR * 2 = 20 EUR."),
        Example("Salt & pepper mills are in stock."),
        Example("Choose: [A] the blue lamp, or [B] the green one."),
        Example("The arrow -> shows the button."),
        Example("The part 5*5*2 cm fits, and so does 6*6*2 cm."),
        Example("Use key <Ctrl> and then F4."),
    ),
    languages=(),
)

"""Emoji that do not suit the moment or that the market reads differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.buyer.reply import reply_of
from wellput.context import Context
from wellput.markets.wording import say
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.reply import only_asks_where
from wellput.text.document import Document
from wellput.text.tokens import Token

#: Laughing, winking, teasing, celebrating: none of it suits a buyer with a problem.
_LIGHT = frozenset(
    "\U0001f602\U0001f923\U0001f606\U0001f604\U0001f601\U0001f609\U0001f60f\U0001f61c\U0001f61d\U0001f92a\U0001f643"
    "\U0001f60e\U0001f973\U0001f389\U0001f60d\U0001f618\U0001f483\U0001f57a\U0001f525\U0001f4af"
)
#: A smile suits a calm question, but nobody whose thing is broken or late.
_SMILES = frozenset("\U0001f642\U0001f60a\U0001f600\U0001f603\U0001f605\U0001f607\U0001f917\U0001f60b\U0001f937\u263a")
_SLIGHT_SMILE, _WARM_SMILE = "\U0001f642", "\U0001f60a"
#: More than this many look careless to a buyer who used none.
_MOST = 2


def check(draft: Document, context: Context) -> Iterator[Hit]:
    emoji = [token for token in draft.tokens if token.kind == "emoji" and not _plain(token)]
    if not emoji:
        return
    country = context.market.country if context.market else None
    if context.problem_open or context.buyer_upset:
        light = _LIGHT if only_asks_where(reply_of(draft), context) else _LIGHT | _SMILES
        needless = [token for index, token in enumerate(emoji) if token.text[0] in light or index]
        yield from _drop(draft, needless, say("emoji-problem", context.explain_in))
        return
    for token in emoji:
        if country == "CN" and token.text[0] == _SLIGHT_SMILE:
            advice = say("emoji-smile", context.explain_in)
            yield Hit(token.start, token.end, (_WARM_SMILE,), {"emoji": token.text, "advice": advice})
    if len(emoji) > _MOST and not _buyer_uses_emoji(context):
        yield from _drop(draft, emoji[1:], say("emoji-many", context.explain_in))


def _plain(token: Token) -> bool:
    """Signs such as a check mark or a star, which are no feeling."""
    return token.text[0] in "\u2713\u2714\u2705\u2605\u2606\u2708\u2709\u260e\u27a1\u2022\u2794\u27a4\u2122\u00ae\u00a9"


def _drop(draft: Document, emoji: Sequence[Token], advice: str) -> Iterator[Hit]:
    """Emoji in a row are dropped as one."""
    start = end = -1
    for index, token in enumerate(emoji):
        if start < 0:
            start = token.start
        end = token.end
        following = emoji[index + 1] if index + 1 < len(emoji) else None
        if following and not draft.text[end : following.start].strip(" "):
            continue
        first = start
        while first > 0 and draft.text[first - 1] == " ":
            first -= 1
        yield Hit(first, end, ("",), {"emoji": draft.text[start:end], "advice": advice})
        start = -1


def _buyer_uses_emoji(context: Context) -> bool:
    said = (message.text for message in context.conversation if message.sender == "buyer")
    return any("\U0001f300" <= character <= "\U0001faff" for text in said for character in text)


_BROKEN = "The lamp arrived broken. I am very disappointed."
_CN = {"buyer": {"country": "CN"}}

RULE = Rule(
    id="emoji",
    principle="emoji",
    category="etiquette",
    severity="hint",
    message="{emoji}: {advice}.",
    why="People read the same emoji in different ways, and it can look as if you do not take the buyer seriously.",
    source="Chui 2020, doi 10.11648/j.ijla.20200803.12",
    check=check,
    languages=(),
    bad=(
        Example("I am sorry about the lamp \U0001f602", " \U0001f602", "I am sorry about the lamp", buyer_says=_BROKEN),
        Example("I am sorry \U0001f614 I will send a new one \U0001f64f", " \U0001f64f", buyer_says=_BROKEN),
        Example(
            "Don't worry \U0001f609 I will fix it.", " \U0001f609", "Don't worry I will fix it.", buyer_says=_BROKEN
        ),
        Example(
            "Your new lamp is on its way \U0001f389",
            " \U0001f389",
            buyer_says="My parcel has not arrived for 5 weeks!!!",
        ),
        Example("It is only the box \U0001f605", " \U0001f605", "It is only the box", buyer_says=_BROKEN),
        Example("It will come soon \U0001f642", " \U0001f642", buyer_says="Still not received my parcel, 3 weeks"),
        Example("Thank you \U0001f642", "\U0001f642", "Thank you \U0001f60a", request=_CN),
        Example("It is in stock \U0001f642, you can order it.", "\U0001f642", request=_CN),
        Example(
            "Hello \U0001f60a\U0001f60a\U0001f60a",
            "\U0001f60a\U0001f60a",
            "Hello \U0001f60a",
            buyer_says="Do you have this in blue?",
        ),
        Example(
            "Thank you \u2764\ufe0f \u2764\ufe0f \u2764\ufe0f, it ships today.",
            " \u2764\ufe0f \u2764\ufe0f",
            "Thank you \u2764\ufe0f, it ships today.",
            buyer_says="Do you have this in blue?",
        ),
        Example(
            "Yes \U0001f60a it is in stock \U0001f44d and ships today \U0001f69a",
            " \U0001f69a",
            buyer_says="Is it in stock?",
        ),
        Example(
            "Oops \U0001f923 wrong colour, I will send the right one.",
            " \U0001f923",
            buyer_says="You sent the wrong item.",
        ),
    ),
    good=(
        Example("I am sorry about the lamp \U0001f614", buyer_says=_BROKEN),
        Example("Thank you \U0001f60a", request=_CN),
        Example("It comes on Friday \U0001f60a", buyer_says="Where is my order?"),
        Example("Thank you \U0001f642", request={"buyer": {"country": "US"}}),
        Example("It is in stock \U0001f44d", buyer_says="Is it in stock?"),
        Example(
            "Great \U0001f60a it ships today \U0001f69a\U0001f389", buyer_says="I love it \U0001f60d when does it ship?"
        ),
        Example("Thank you \U0001f44d", request={"buyer": {"country": "SA"}}),
        Example("\u2705 cotton\n\u2705 washable\n\u2705 blue", buyer_says="What is it made of?"),
        Example("I am sorry. You can choose: a new lamp or your money back.", buyer_says=_BROKEN),
        Example("Thank you."),
    ),
)

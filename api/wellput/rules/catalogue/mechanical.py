"""No bare yes or no, no fixed phrase alone, no copy of an earlier reply (T1, T3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.buyer.copies import repeats
from wellput.buyer.reply import Reply, closes, reply_of
from wellput.context import Context
from wellput.rules.model import Example, Hit, Rule
from wellput.text.document import Document

_BARE = re.compile(
    r"(?:(?:yes|no|nope|yep|yeah|ok|okay|sure|sorry|noted|done|correct|(?:not )?possible|of course|unfortunately|"
    r"it is(?: not)?|it does|we do(?: not)?|sir|madam|dear|friend|hello|hi|please|thank you|thanks|(?:not )?available|"
    r"in stock|sold out|(?:no|not|do not|we do not|i do not) have(?: it)?|[.!?])(?: |$))+"
)
_FIXED = re.compile(
    r"(?:your (?:message|request|letter|case|ticket|query|enquiry|complaint) (?:has been|is being|was) "
    r"(?:received|processed|noted|forwarded|registered|reviewed)|we (?:have )?received your (?:message|request|letter)|"
    r"(?:please |just |kindly |you can |you should )*(?:see|read|check|refer to|look at|go to) (?:the |our |my |this )?"
    r"(?:item |product )?(?:listing|description|product page|page|title|faq|terms|photos?|pictures?|details|policy)"
    r"(?: (?:please|first|again|carefully|above|below))*|(?:(?:it|everything|all) is )?(?:written )?in (?:the |our )?"
    r"(?:listing|description|title)|(?:just )?wait|"
    r"we will (?:get|come) back to you(?: soon| shortly| as soon as possible)?|please wait|"
    r"please be patient)"
)
_COURTESY = re.compile(r"(?:thank you|thanks)(?: (?:so|very) much)?(?: for (?:your|the|writing|asking)(?: \w+){0,2})?")
_STOPS = re.compile(r"\s*[.!]+\s*")
_FEW_WORDS = 16
# What a letter to anybody is made of; one of the hollow ones has to be in it.
_HOLLOW = ("filler", "received_note")
_STOCK = ("filler", "received_note", "thanks", "further_help", "stock_apology")


def check(draft: Document, context: Context) -> Iterator[Hit]:
    reply = reply_of(draft)
    if not reply.body:
        return
    if reply.is_english and context.conversation and len(draft.words) <= _FEW_WORDS:
        said = [part for sentence, normal in reply.body if not closes(sentence) for part in _STOPS.split(normal)]
        told = [part for part in said if part and not _COURTESY.fullmatch(part)]
        if told and all(_BARE.fullmatch(normal) or _FIXED.fullmatch(normal) for normal in told):
            yield Hit()
            return
    if repeats(draft.text, context.conversation) or _fits_any_letter(reply, context):
        yield Hit()


def _fits_any_letter(reply: Reply, context: Context) -> bool:
    """Whether every sentence thanks, praises the goods, or files the message, and none answers this buyer."""
    if not reply.is_english or not context.conversation or reply.draft.facts:
        return False
    if any(question.answered for question in context.view.questions):
        return False
    acts = [reply.lexicon.acts[act] for act in _STOCK]
    said = [normal for sentence, normal in reply.body if not closes(sentence)]
    return any(reply.does(act) for act in _HOLLOW) and all(any(act.holds(normal) for act in acts) for normal in said)


def _b(draft: str, buyer: str = "Is the bag real leather?") -> Example:
    return Example(draft, buyer_says=buyer)


def _again(draft: str, earlier: str) -> Example:
    talk = [
        {"from": "buyer", "text": "Where is my parcel?"},
        {"from": "seller", "text": earlier},
        {"from": "buyer", "text": "It is still not here. What now?"},
    ]
    return Example(draft, request={"conversation": talk})


_EARLIER = "Hello Anna, thank you for your message. Your parcel is on the way. Please wait some more days. Tom"

RULE = Rule(
    id="mechanical",
    principle="mechanical",
    category="service",
    severity="hint",
    message="Answer this buyer in your own words, with one thing more than yes, no or a fixed phrase.",
    why="A bare or repeated answer reads as if nobody had looked at the question.",
    source="T1, T3",
    check=check,
    languages=(),
    bad=(
        _b("Yes."),
        _b("No, sorry."),
        _b("No have.", "Do you have it in blue?"),
        _b("Hello, yes it is. Thanks"),
        _b("Hello Anna,\n\nYour message has been received.\n\nTom"),
        _b("Please see the item description.", "How long is the cable?"),
        _b("no. read the description"),
        _b("Yes. Check the listing!", "Does it fit iPhone 13?"),
        _b("Wait.", "When will it arrive?"),
        _b("Not possible.", "Can you send it today?"),
        _again(_EARLIER, _EARLIER),
        _again(_EARLIER.replace("some more", "a few more"), _EARLIER),
        _b("Hello, thank you for your message. OK. Ann", "please change the colour to white"),
        _b("We will get back to you.", "Where is my order?"),
        _b(
            "Hello, thank you. Our bags are loved by many families. Buy with confidence!",
            "Does it fit a 15 inch laptop?",
        ),
        _b("Dear buyer, your satisfaction is our priority. We take quality seriously.", "My friend loved the gift!"),
        _again(
            "您好，感谢您的来信，包裹已经在路上，请您再耐心等几天。",
            "您好，感谢您的来信，包裹已经在路上，请您再耐心等几天。",
        ),
    ),
    good=(
        _b("Yes, it is soft calf leather from Italy."),
        _b("Hello, no, it is not leather. It is a strong cotton, so you can wash it."),
        _b("Hello, the cable is 2 m long.", "How long is the cable?"),
        _b("Hello, no, it is cotton. The description tells how to wash it.", "Is it leather?"),
        _again("Hello Anna, I called DHL this morning. Your parcel is in Bonn and comes on Friday. Tom", _EARLIER),
        _b("Hello, I have received your message and asked our workshop. You hear from me tomorrow."),
        _b("Hello, yes, both are in stock, and I can send them today."),
        _again(
            "Hello Anna, thank you for your message. I am sorry that it takes so long. "
            "I can send a new one today or refund the price. Tom",
            _EARLIER,
        ),
        Example("Thank you!"),
        Example(_EARLIER),
    ),
)

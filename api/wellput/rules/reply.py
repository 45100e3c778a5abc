"""Where a missing part of a reply goes, in whose words, and when a conversation is under way."""

from __future__ import annotations

import re
import unicodedata

from wellput.buyer.copies import repeats
from wellput.buyer.lexicon import lexicon
from wellput.buyer.normalize import fold
from wellput.buyer.reply import Reply, closes
from wellput.context import Context
from wellput.rules.folding import lower_first
from wellput.rules.late import late_words
from wellput.rules.model import Hit
from wellput.text.document import Document, Sentence
from wellput.text.parts import greeting_pattern
from wellput.translate.address import after_greeting, greet
from wellput.translate.phrasebook import render

__all__ = [
    "after_thanks",
    "at_end_of_body",
    "bare",
    "before_body",
    "buyer_name",
    "greeting",
    "greets",
    "has_outlook",
    "is_title",
    "only_asks_where",
    "own_name",
    "said_before",
    "says",
    "script_of",
    "short_follow_up",
    "sounds_late",
]

_TITLES = frozenset(
    "mr mrs ms miss mx dr prof sir madam herr frau sig signor signora sra sr señor señora dona don monsieur madame m "
    "mme pan pani bay bayan hanim san sama nim kun chan khun shri smt ji".split()
)
_NAME = re.compile(r"[^\W\d_][^\W\d_.'\u2019-]*(?:[.'\u2019 -]+[^\W\d_]+)*\.?")
# Greetings that are rare in letters and common in shops.
_SAID_ELSE = re.compile(
    r"(?:good ?(?:morning|day|afternoon|evening)|hiya|howdy|g['\u2019]day|helo|hallo|hullo|morning|"
    r"to whom it may concern|(?:nice|pleased) to meet you|namaste|salam)\b|"
    r"وعليكم السلام|.{1,20}(?:様|さま|さん|殿|御中|님|고객님|先生|女士|小姐|[,\uff0c] ?[您你]好)|"
    r"[\u2066-\u2069]*[^\n,]{1,40} שלום רב",
    re.IGNORECASE,
)
_ENDS = (".", "!", "?", "\u2026", "\u3002", "\uff01", "\uff1f", ":", ")", '"', "\u0964")
_OPENING_MARKS = "\u00a1\u00bf\"'*_ "
_SHORT_WORDS = 40
#: Over normalised English: the order is late, or something keeps it.
_LATE = re.compile(
    r"\b(?:late|overdue|delay\w*|lost|still|again|stuck|held|blocked|stopped|supposed|should have|never|since|weeks?|"
    r"promised|(?:more than|already|wait\w*|for) (?:\w+ ){0,2}days|not (?:yet )?(?:arriv\w*|receiv\w*|here|come|came|"
    r"got|get|deliver\w*|mov\w*|process\w*|been|updat\w*)|nothing|anything|no (?:update|sign|news|movement))\b"
)
_BADLY_LATE = re.compile(
    r"\b(?:late|overdue|lost|supposed|should have|never|(?<!this )(?<!next )weeks?|promised|months?|"
    r"(?:more than|already|wait\w*|for) (?:\w+ ){0,2}days)\b"
)
_SEEN_DELIVERED = re.compile(r"\bdelivered\b")
_READ = 3_000
_FIRST_SENTENCES = 2


def says(message: str, draft: Document, **slots: str) -> str | None:
    """A sentence of the phrasebook in the draft's language."""
    return render(message, draft.language, slots)


def greets(draft: Document, context: Context) -> bool:
    """Whether the reply opens with a greeting, or with the buyer's name."""
    if draft.greeting:
        return True
    opening = [sentence for sentence in draft.sentences if sentence.part != "quote"][:_FIRST_SENTENCES]
    said = [sentence.text.lstrip(_OPENING_MARKS) for sentence in opening]
    if any(greeting_pattern().match(text) or _SAID_ELSE.match(text) for text in said):
        return True
    names = {bare(word) for word in (context.buyer.name or "", context.view.name or "") for word in word.split()}
    return any(names & {bare(token.text) for token in sentence.tokens[:8]} for sentence in opening[:1])


def buyer_name(context: Context) -> str | None:
    """How a greeting may name the buyer: as given or signed, in the form of the market; ``None`` if not known.

    A buyer who signs with a first name alone is greeted so. No title is made up: it would be a guess.
    """
    name = (context.buyer.name or context.view.name or "").strip()
    if not _NAME.fullmatch(name) or not any(c.isalpha() for c in name):
        return None
    words = name.split()
    if len(words) == 1 or bare(words[0]) in _TITLES:
        return _with_suffix(name, context)
    form = context.market.salutation.form if context.market else "any"
    family_first = context.market is not None and context.market.name_order == "family_first"
    if form in ("first_name", "any") and not family_first and context.market is not None:
        return words[0]
    return _with_suffix(name, context)


def _with_suffix(name: str, context: Context) -> str:
    """ "Sato" → "Sato-sama" where the market's own example shows a suffix."""
    market = context.market
    if market is None or market.salutation.form != "surname_suffix" or "-" in name:
        return name
    suffix = re.search(r"-(?:sama|nim)\b", market.salutation.example)
    return f"{name}{suffix.group()}" if suffix else name


def greeting(context: Context, language: str) -> str | None:
    """A greeting in ``language`` that names the buyer in the form of the market; ``None`` without a phrasebook."""
    name = buyer_name(context)
    if not name:
        return render("greeting", language, {})
    distant = context.market is not None and not context.market.salutation.casual
    form = "greeting-dear-name" if distant else "greeting-name"
    return greet(name, language, "formal") or render(form, language, {"name": name})


def own_name(context: Context) -> str:
    """How the seller signs: name and shop, as far as they are known."""
    return ", ".join(dict.fromkeys(name for name in (context.seller.name, context.seller.shop) if name))


def is_title(word: str) -> bool:
    """Whether a word of a greeting is a title and no name."""
    return bare(word) in _TITLES


def script_of(text: str) -> str:
    """The script of the first letter, as Unicode names it: ``LATIN``, ``CYRILLIC``, ``CJK``; empty without letters."""
    letter = next((c for c in text if c.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def bare(word: str) -> str:
    """A word for comparing names: lower case, no accents, no marks around it."""
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in letters if c.isalnum())


def short_follow_up(draft: Document, context: Context) -> bool:
    """Whether this is a short message in a talk where the seller has spoken before: it need not open like a letter."""
    spoken = any(message.sender == "seller" for message in context.conversation)
    return spoken and len(draft.words) <= _SHORT_WORDS


def said_before(act: str, context: Context) -> bool:
    """Whether the seller has done this in an earlier message: offered a choice, shown understanding."""
    english = lexicon("en")
    return any(
        english.acts[act].holds(english.normal(message.text[:_READ]))
        for message in context.conversation
        if message.sender == "seller"
    )


def sounds_late(context: Context, *, badly: bool = False) -> bool:
    """Whether the buyer's last turn says that the order is late, or that something keeps it; ``badly``: by weeks."""
    said = context.last_from_buyer[:_READ]
    late = late_words(context.view.language)
    if late is not None:
        return late.search(fold(said)) is not None
    return (_BADLY_LATE if badly else _LATE).search(lexicon("en").normal(said)) is not None


def only_asks_where(reply: Reply, context: Context) -> bool:
    """Whether the buyer asks for an order calmly, nothing says that it is late, and the reply is no mere "wait"."""
    if reply.does("denies") or reply.does("wait_more") or repeats(reply.draft.text, context.conversation):
        return False
    view = context.view
    if context.problems != {"where_is_my_order"} or view.mood != "calm" or view.language not in ("en", "und"):
        return False
    return not sounds_late(context)


def has_outlook(reply: Reply, context: Context, *, dated: bool = False) -> bool:
    """Whether the reply says when a parcel comes, where it waits, or what is being done about it; ``dated``: when.

    To a buyer who has read "delivered" and has nothing, "it was delivered" is no news.
    """
    if repeats(reply.draft.text, context.conversation):
        return False
    if not dated and any(reply.does(act) for act in ("checking", "promise", "remedied")):
        return True
    if reply.does("arrived") and not _SEEN_DELIVERED.search(context.last_from_buyer[:_READ].lower()):
        return True
    time = reply.lexicon.acts["time"]
    return any(time.holds(normal) for _, normal in reply.where("ahead"))


def before_body(draft: Document, sentence: str | None) -> Hit:
    """Put a sentence before the body, with the capital letters that its place asks for."""
    first = _first(draft)
    if sentence is None or first is None:
        return Hit()
    letter = first.text[:1]
    end = first.start + 1 if letter.islower() and not draft.protected(first.start, first.start + 1) else first.start
    # "Hello Anna, your parcel …": what comes next stands in the greeting's own sentence.
    goes_on = draft.text[: first.start].rstrip(" ").endswith(",")
    if goes_on and draft.language == "en":
        opening = lower_first(sentence)
    else:
        opening = after_greeting(sentence, draft.text[: first.start].rstrip(), draft.language)
    return Hit(first.start, end, (f"{opening}{_gap(opening)}{draft.text[first.start : end].upper()}",))


def after_thanks(reply: Reply, sentence: str | None) -> Hit:
    """Insert a sentence at the beginning of the body, behind the words of thanks if it opens with them."""
    first = _first(reply.draft)
    thanks = reply.lexicon.acts.get("thanks")
    if sentence is None or first is None:
        return Hit()
    if thanks and reply.body and thanks.holds(reply.body[0][1]):
        return Hit(first.end, first.end, (f"{_stop(first)}{_gap(first.text)}{sentence}",))
    return before_body(reply.draft, sentence)


def at_end_of_body(draft: Document, *sentences: str | None) -> Hit:
    """Insert one of the sentences behind the body, before any closing."""
    texts = [sentence for sentence in sentences if sentence]
    body = list(draft.body)
    while len(body) > 1 and closes(body[-1]):
        body.pop()
    if not body or not texts:
        return Hit()
    last = body[-1]
    if last.part == "list":
        line = "\r\n" if "\r\n" in draft.text else "\n"
        return Hit(last.end, last.end, tuple(f"{line}{text}" for text in texts))
    return Hit(last.end, last.end, tuple(f"{_stop(last)}{_gap(last.text)}{text}" for text in texts))


def _gap(before: str) -> str:
    """What stands between two sentences: nothing behind a full-width full stop."""
    return "" if before.endswith(("\u3002", "\uff01", "\uff1f")) else " "


def _first(draft: Document) -> Sentence | None:
    return draft.body[0] if draft.body else None


def _stop(sentence: Sentence) -> str:
    """The full stop a sentence lacks before another can follow."""
    return "" if sentence.text.endswith(_ENDS) or not sentence.text[-1:].isalnum() else "."

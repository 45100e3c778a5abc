"""The greeting names this buyer, in the form the buyer uses (T1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellput.buyer.conversation import buyer_messages
from wellput.buyer.signature import signed_name
from wellput.buyer.surnames import is_surname
from wellput.context import Context
from wellput.markets.titles import is_given_name
from wellput.rules.model import Example, Hit, Rule
from wellput.rules.nicknames import same_name
from wellput.rules.reply import bare, is_title, script_of
from wellput.text.document import Document

_NOBODY = frozenset(
    "customer buyer friend there all everyone everybody team sir sirs madam madams guest client shopper valued again "
    "dear kunde kundin cliente clienta klant klient customers friends ladies gentlemen user member colleague both love "
    "damen herren damas caballeros senhores from".split()
)
_MARKS = re.compile(r"[\s,.!/&\u3000]+")
_SLIP = 1
#: Where the last word of a name is no family name, or is what people are called by.
_LAST_IS_NO_SURNAME = frozenset(("ID", "IN", "TH", "VN", "JP", "TW", "CN", "HK", "KR"))
#: Two family names, the father's first: the second alone is not what anybody is called.
_TWO_SURNAMES = frozenset(("ES", "MX"))
_PARTICLES = frozenset("de del la las los y e da do dos das van von di bin al el".split())
#: The first part of names such as Abd al-Rahman ("servant of the …"), which is no name alone.
_ABD = re.compile(r"abd(?:[ -]?[uae]l)?", re.IGNORECASE)
_ABD_ARABIC = re.compile("\u0639\u0628\u062f")
_USER_NAME = re.compile(
    r"\s*(?:hi|hello|hey|dear|good \w+)[ ,]+(?P<name>[a-z][\w.-]{0,30}[\d_][\w.-]{0,30})\s*[,!:\n]", re.IGNORECASE
)


def check(draft: Document, context: Context) -> Iterator[Hit]:
    greeted = draft.greeting_name
    known = _known(context)
    if not known:
        return
    if not greeted or draft.greeting is None:
        yield from _account(draft, known, context)
        return
    words = [word for word in _MARKS.split(greeted) if len(bare(word)) > 1 and not is_title(word)]
    if _half_of_abd(words, context):
        start = draft.text.find(greeted, draft.greeting.start)
        yield Hit(start, start + len(greeted), (), {"name": greeted})
        return
    if not words or any(bare(word) in _NOBODY for word in words) or script_of(greeted) != script_of(" ".join(known)):
        return
    titled = len(words) < len([word for word in _MARKS.split(greeted) if word])
    wrong = [word for word in words if not any(same_name(word, other) for other in known)]
    if not wrong and not _wrong_part(words, context, titled=titled):
        return
    if wrong and len(wrong) < len(words) and not any(_slip(word, known) for word in wrong):
        return
    start = draft.text.find(greeted, draft.greeting.start)
    better = _better(words, context)
    yield Hit(start, start + len(greeted), (better,) if better else (), {"name": greeted})


def _known(context: Context) -> list[str]:
    """Every word of the names the buyer goes by: as given, and as signed in any message."""
    signed = (signed_name([message]) for message in buyer_messages(context.conversation))
    words = [word for name in (context.buyer.name, *signed) if name for word in name.split()]
    parts = [part for word in words for part in (word, *re.split(r"[._\d-]+", word))]
    return list(dict.fromkeys(part for part in parts if len(bare(part)) > 1))


def _account(draft: Document, known: Sequence[str], context: Context) -> Iterator[Hit]:
    """ "Hi moonlight_88" to a buyer who signs otherwise."""
    match = _USER_NAME.match(draft.text)
    if match is None:
        return
    letters = bare(match["name"])
    if any(len(bare(word)) > 2 and bare(word)[:4] in letters for word in known):
        return
    full = _full(context)
    better = full[0] if full else ""
    yield Hit(*match.span("name"), (better,) if better.isalpha() else (), {"name": match["name"]})


def _full(context: Context) -> list[str]:
    """The words of the name that the buyer signs with, or else that was given."""
    signed = (context.view.name or "").split()
    given = (context.buyer.name or "").split()
    return signed if len(signed) >= len(given) else given


def _half_of_abd(words: Sequence[str], context: Context) -> bool:
    """ "Mr. Abdul" for a name in Arabic letters that begins with Abd."""
    own = " ".join(name for name in (context.buyer.name, context.view.name) if name)
    signed = (signed_name([message]) or "" for message in buyer_messages(context.conversation))
    arabic = any(_ABD_ARABIC.match(name) for name in (own, *signed))
    return len(words) == 1 and arabic and bool(_ABD.fullmatch(words[0]))


def _wrong_part(words: Sequence[str], context: Context, *, titled: bool) -> bool:
    """Whether the greeting takes a part of the buyer's name that nobody is called by."""
    if titled and _given_as_surname(words, context):
        return True
    market = context.market
    full = _full(context)
    if market is None or len(words) != 1 or len(full) < 2:
        return False
    word = bare(words[0])
    parts = [bare(part) for part in full]
    if word not in parts:
        # "Dear Wen" for Tsai Wen-Hao.
        return any(word in map(bare, part.split("-")[:1]) for part in full if "-" in part and not part.islower())
    if parts.count(word) > 1 or any(part in _PARTICLES for part in parts):
        return False
    if titled:
        second = len(full) == 4 or (len(full) == 3 and not is_given_name(full[1]))
        return market.country in _TWO_SURNAMES and second and word == parts[-1] != parts[-2]
    if is_surname(words[0]) and market.name_order == "family_first" and market.country != "VN":
        # "Hello Zhao" for Zhao Min, not for Min Zhao Li.
        return not any(is_surname(part) for part in full if bare(part) != word)
    return word == parts[-1] and market.country not in _LAST_IS_NO_SURNAME and not is_given_name(words[0])


def _given_as_surname(words: Sequence[str], context: Context) -> bool:
    """ "Mr. Thomas" for Thomas Wolf, where the market puts titles before surnames.

    Of "Lakshmi R." nobody knows the surname.
    """
    full = (context.buyer.name or context.view.name or "").split()
    form = context.market.salutation.form if context.market else None
    given_first = context.market is not None and context.market.name_order == "given_first"
    return (
        form == "title_surname"
        and given_first
        and len(full) == 2
        and full[1].strip(".")[1:] != ""
        and [bare(w) for w in words] == [bare(full[0])]
    )


def _slip(word: str, known: Sequence[str]) -> bool:
    return any(abs(len(word) - len(other)) <= _SLIP and bare(word)[:1] == bare(other)[:1] for other in known)


def _better(words: Sequence[str], context: Context) -> str | None:
    full = (context.buyer.name or context.view.name or "").strip()
    if not full or not all(part.isalpha() for part in re.split(r"[\s.'\u2019-]+", full) if part):
        return None
    parts = full.split()
    market = context.market
    if len(words) == 1 and len(parts) > 1 and bare(words[0]) == bare(parts[-1]):
        return parts[0] if market and market.salutation.first_name == "fine" else full
    return full if len(words) > 1 or len(parts) == 1 or _given_as_surname(words, context) else _like(words[0], full)


def _like(word: str, full: str) -> str:
    """The part of the name meant by a slip ("Sabin" → "Sabine"), else the whole name."""
    return next((part for part in full.split() if bare(part)[:2] == bare(word)[:2]), full)


def _to(draft: str, name: str | None, becomes: str | None = None, country: str | None = None) -> Example:
    return Example(draft, becomes=becomes, request={"buyer": {"name": name, "country": country}})


RULE = Rule(
    id="name",
    principle="name",
    category="service",
    severity="warning",
    message="Check the name: “{name}” is not how this buyer is called.",
    why="A wrong name tells the buyer that the letter was meant for somebody else.",
    source="T1",
    check=check,
    languages=(),
    bad=(
        _to("Hello Peter,\n\nthank you.", "Sabine Wolf", "Hello Sabine Wolf,\n\nthank you."),
        _to("Dear Ms. Wulf,\n\nthank you.", "Sabine Wolf", "Dear Sabine Wolf,\n\nthank you."),
        Example("Hi Anna,\nit is new.", buyer_says="Is it new?\nThanks,\nMaria", becomes="Hi Maria,\nit is new."),
        _to("Hello Sabin,\nit is new.", "Sabine Wolf", "Hello Sabine,\nit is new."),
        _to("Dear Mr. Thomas,\nit is new.", "Thomas Wolf", None, "DE"),
        _to("Guten Tag Frau Müller,\nvielen Dank.", "Sabine Wolf"),
        _to("Bonjour Paul,\nmerci.", "Claire Martin"),
        _to(
            "Hello Kowalczyk,\nthe lamp left today.",
            "Ewa Kowalczyk",
            "Hello Ewa Kowalczyk,\nthe lamp left today.",
            "PL",
        ),
        _to("Hello Zhou,\nit is new.", "Zhou Lihua", None, "CN"),
        _to("Dear Hye,\nit is new.", "Kang Hye-jin", None, "KR"),
        _to("Estimada Sra. Vidal,\ngracias.", "Marta Serrano Vidal", None, "ES"),
        Example(
            "Dear Mr. Abdul,\nit is new.",
            buyer_says="هل هو جديد؟\nعبدالله الشهري",
            request={"buyer": {"country": "SA"}},
        ),
        Example("Hi stardust_21,\nit is new.", buyer_says="Is it new?\n\nKind regards\nJoan Baker"),
        Example("Hello John!\nIt is new.", buyer_says="Do you have it in red?\n\nKind regards\nJoan Baker"),
    ),
    good=(
        _to("Hello Sabine,\n\nthank you.", "Sabine Wolf"),
        _to("Dear Ms. Wolf,\n\nthank you.", "Sabine Wolf"),
        _to("Dear Sabine Wolf,\n\nthank you.", "Sabine Wolf"),
        _to("Hello,\n\nthank you.", "Sabine Wolf"),
        _to("Dear customer,\n\nthank you.", "Sabine Wolf"),
        _to("Hi Bob,\n\nthank you.", "Robert Miller"),
        _to("Hello Jose,\n\nthank you.", "José García López"),
        _to("Dear Tanaka-sama,\n\nthank you.", "Tanaka Yuki", None, "JP"),
        _to("Dear T. Brandt,\n\nthank you.", "T. Brandt"),
        _to("Hello J. R. Smith,\n\nthank you.", "J. R. Smith"),
        _to("Hello Anna,\n\nthank you.", None),
        _to("Hello Sabine,\nit is new.", "sabine_w78"),
        _to("Dear Mr. João,\nthank you.", "João Silva", None, "BR"),
        _to("Hello Anna,\nthank you.", "Анна Петрова"),
        Example(
            "Hello Kate,\nit is new.", buyer_says="Is it new?\n\nKate", request={"buyer": {"name": "Catherine Jones"}}
        ),
        _to("Hi there,\nthank you.", "Sabine Wolf"),
        _to("Hello Min,\nit is new.", "Zhou Min", None, "CN"),
        _to("Hello Jean-Luc,\nit is new.", "Jean-Luc Petit", None, "FR"),
        _to("Dear Ms. Serrano,\nit is new.", "Marta Serrano Vidal", None, "ES"),
        _to("Dear Ms. Lopez,\nit is new.", "Maria Carmen Lopez", None, "MX"),
        _to("Dear H. van Dijk,\nit is new.", "H. van Dijk", None, "NL"),
        _to("Hi joan_b77,\nit is new.", "Joan Baker", None, "GB"),
        _to("Dear Mr. Kowalczyk,\nit is new.", "Jan Kowalczyk", None, "PL"),
        _to("Dear Mr. Zhou,\nit is new.", "Zhou Min", None, "CN"),
    ),
)

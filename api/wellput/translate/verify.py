"""Whether a translated sentence can be trusted: each check gives a reason to refuse it, or nothing."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from wellput.text.language import LANGUAGES
from wellput.translate.protect import Guard
from wellput.translate.words import NUMBER_WORDS, currency_words, day_words, negations

__all__ = ["problem"]

_DIGITS = re.compile(r"\d+(?:[.,\u066b\u066c]\d+)*")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W_]+")
_LATIN = r"A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff"
_SCRIPTS: dict[str, str] = {
    "ar": r"\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "he": r"\u0590-\u05ff\ufb1d-\ufb4f",
    "hi": r"\u0900-\u097f",
    "ja": r"\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f",
    "ko": r"\uac00-\ud7af\u1100-\u11ff",
    "ru": r"\u0400-\u04ff",
    "th": r"\u0e00-\u0e7f",
    "uk": r"\u0400-\u04ff",
    "zh-Hans": r"\u3400-\u9fff",
    "zh-Hant": r"\u3400-\u9fff",
}
_DENSE = frozenset(("ja", "ko", "zh-Hans", "zh-Hant"))
_CURRENCY_SIGNS = re.compile(r"[$€£¥₹₽₩]")
_CURRENCY_CODE = re.compile(
    r"\b(?:USD|EUR|GBP|JPY|CNY|RMB|BRL|INR|AUD|CAD|MXN|TRY|PLN|SEK|KRW|UAH|RUB|ILS|THB|VND|IDR)\b"
)
_NOT = re.compile(r"\b(?:not|never|cannot)\b|n['\u2019]t\b", re.IGNORECASE)
_NAO = re.compile(r"\b(?:não|nunca|jamais)\b", re.IGNORECASE)
# English words that a translation may put with a "not": "unopened", "no", "until", "worry" …
_NEGATIVE = re.compile(
    r"n['\u2019]t\b|\b(?:not|never|cannot|nope|nah|nothing|without|none|nobody|nowhere|neither|nor|no|except|unless|instead|rather"
    r"|only|yet|until|barely|hardly|few|little|otherwise|absen\w+|missing|out of|stop\w*|den[iy]\w*|doubt\w*|free"
    r"|(?:un|in|im|ir|dis|non|fail|lack|avoid|refus|worr|prevent)[\w-]*)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"[%\u066a\uff05]")
_BRACKET = re.compile(r"[(\uff08]")
_TIME = re.compile(r"(\d{1,2})(?::\d\d)?\s?([ap])\.?\s?m\b", re.IGNORECASE)


def problem(source: str, output: str, guards: Sequence[Guard], languages: tuple[str, str]) -> str | None:
    """Why ``output`` is not a translation of ``source`` to rely on; ``None`` when nothing speaks against it.

    ``languages`` is the pair (from, to) as tags.
    """
    bare = _without_isolates(output)
    checks = (
        _lost(source, bare, guards, languages[1]),
        _numbers(source, bare, guards, languages),
        _currency(source, bare, languages),
        _negation(source, bare, languages),
        _shape(source, bare, guards, languages[1]),
    )
    for check in checks:
        reason = next(check, None)
        if reason:
            return reason
    return None


def _lost(source: str, output: str, guards: Sequence[Guard], target: str) -> Iterator[str]:
    facts = {guard.text for guard in guards if guard.fact}
    for text, times in Counter(guard.text for guard in guards if guard.manner != "spoken").items():
        stands, stood = output.count(text), source.count(text)
        if stands < min(times, stood):
            yield "a fact is missing"
        if stands > stood and (text in facts or any(c.isdigit() for c in text)):
            yield "a fact stands twice"
    for guard in guards:
        if guard.manner == "spoken" and guard.fact:
            if not _names_days(guard.text, output, target):
                yield "a date is missing"
            if guard.text.endswith("%") and not _PERCENT.search(output):
                yield "a fact is missing"


def _names_days(fact: str, output: str, target: str) -> bool:
    """Whether the months, weekdays and relative days that an English fact names are named in the output too."""
    folded, named = output.lower(), day_words(target)
    for word in _WORD.findall(fact.lower()):
        stems = named.get(word)
        if stems and not any(stem in folded for stem in stems):
            return False
    return True


def _numbers(source: str, output: str, guards: Sequence[Guard], languages: tuple[str, str]) -> Iterator[str]:
    """Numbers outside what was kept letter by letter: none lost, none invented."""
    left, right = source, output
    for guard in guards:
        if guard.manner != "spoken":
            left = left.replace(guard.text, " ", 1)
            right = right.replace(guard.text, " ", 1)
    said, written = Counter(_values(left)), Counter(_values(right))
    allowed = Counter(_spelled(left, languages[0])) + Counter(_times(left))
    if said - written - Counter(_clock_hours(left)):
        yield "a number is missing"
    if written - said - allowed:
        yield "a number was added"


def _values(text: str) -> Iterator[str]:
    for match in _DIGITS.finditer(text):
        number = "".join(str(unicodedata.digit(c)) if c.isdigit() else "." for c in match.group())
        yield number.lstrip("0") or "0"


def _spelled(text: str, source: str) -> Iterator[str]:
    if source != "en":
        # Number words of other languages are not listed: small numbers may stand for them.
        yield from (str(number) for number in range(1, 13))
        return
    for word in _WORD.findall(text.lower()):
        if word in NUMBER_WORDS:
            yield str(NUMBER_WORDS[word])


def _times(text: str) -> Iterator[str]:
    for match in _TIME.finditer(text):
        hour = int(match[1]) % 12 + (12 if match[2].lower() == "p" else 0)
        yield from (str(hour), "0", f"{hour}.00")


def _clock_hours(text: str) -> list[str]:
    return [match[1].lstrip("0") for match in _TIME.finditer(text)]


def _currency(source: str, output: str, languages: tuple[str, str]) -> Iterator[str]:
    """A currency that an engine made up in place of a sign it does not know ("12-34 euros" for "#12-34")."""
    if set(_CURRENCY_SIGNS.findall(output)) - set(_CURRENCY_SIGNS.findall(source)):
        yield "a currency was added"
    speaks_of_money = _CURRENCY_SIGNS.search(source) or _CURRENCY_CODE.search(source)
    if not speaks_of_money and not _says(source, languages[0]) and _says(output, languages[1]):
        yield "a currency was added"


def _says(text: str, language: str) -> bool:
    return _has_word(text, currency_words(language), "")


def _negation(source: str, output: str, languages: tuple[str, str]) -> Iterator[str]:
    """A "not" that got lost turns a promise into its opposite. On 215 English sentences with one and 1,800 without,
    this refused none that was right.
    """
    if languages[0] != "en":
        return
    marks = negations(languages[1])
    if marks and _NOT.search(source) and not _has_word(output, marks, languages[1]):
        yield "a negation is missing"
    if languages[1] == "pt-BR" and _NAO.search(output) and not _NEGATIVE.search(source):
        yield "a negation was added"


def _has_word(text: str, beginnings: Sequence[str], language: str) -> bool:
    lowered = text.lower()
    if language in _SCRIPTS and language not in ("ru", "uk"):
        return any(word in lowered for word in beginnings)
    return any(re.search(rf"(?<![^\W_]){re.escape(word)}", lowered) for word in beginnings)


def _shape(source: str, output: str, guards: Sequence[Guard], target: str) -> Iterator[str]:
    words = _WORD.findall(source)
    plain = output
    for guard in guards:
        if guard.manner != "spoken":
            plain = plain.replace(guard.text, " ", 1)
    letters = len(_LETTER.findall(plain))
    if len(words) >= 4 and not letters:
        yield "nothing was translated"
    if len(words) >= 4 and output.strip() == source.strip():
        yield "nothing was translated"
    shortest, longest = (0.12, 1.8) if target in _DENSE else (0.35, 3.0)
    if len(output) > longest * len(source) + 15 or len(output) < shortest * len(source) - 4:
        yield "its length does not fit"
    script = _SCRIPTS.get(target, _LATIN if target in LANGUAGES else "")
    if script and letters >= 4 and len(re.findall(f"[{script}]", plain)) * 2 < letters:
        yield "it is in another script"
    # Models explain short words that they do not know: "Shipped (a) (em inglês)."
    if _BRACKET.search(output) and not _BRACKET.search(source):
        yield "words in brackets were added"
    if _repeats(_WORD.findall(output.lower()), [word.lower() for word in words]):
        yield "it repeats itself"


def _repeats(output: list[str], source: list[str]) -> bool:
    """Whether a word or a group of up to three stands three times in a row, which the source does not do."""
    return _longest_run(output) > max(2, _longest_run(source))


def _longest_run(words: list[str]) -> int:
    longest = 1
    for size in (1, 2, 3):
        for offset in range(size):
            groups = [tuple(words[i : i + size]) for i in range(offset, len(words) - size + 1, size)]
            run = 1
            for before, after in itertools.pairwise(groups):
                run = run + 1 if before == after else 1
                longest = max(longest, run)
    return longest


def _without_isolates(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")

"""The declarative kinds: rules that are plain patterns, written as TOML anyone can read.

``phrases``: stretches of a sentence found as regular expressions at word borders, never inside a fact, a quotation,
a greeting or a closing::

    id = "cliche"
    principle = "cliche"
    category = "wording"
    severity = "warning"
    kind = "phrases"
    message = "…"
    why = "…"
    source = "T3"

    [[phrases]]
    match = 'sorry for any inconvenience(?: caused)?'
    replace = ["sorry for the trouble this gives you"]     # optional, first is best; \\1 is what group 1 matched
    unless = 'pattern'                                       # optional: not when the sentence holds this
    only = 'pattern'                                         # optional: only when the sentence holds this
    capitals = true                                          # optional: only when written in capitals (POD, not pod)
    over_facts = true                                        # optional: the stretch may hold a fact ("100 % sure")
    severity = "hint"                                        # optional: instead of the rule's
    not_on = ["alibaba"]                                     # optional: marketplaces where it is the usual word
    after_sale = true                                        # optional: advice to somebody who has not bought yet
    alone = true                                             # optional: not when the file's way_out stands beside it
    yields = true                                            # optional: not over what another phrase finds

    [[bad]]
    draft = "We are sorry for any inconvenience caused."
    found = "sorry for any inconvenience caused"

    [[good]]
    draft = "I am sorry that the lamp came broken."

Patterns are in lower case with straight apostrophes and match any case and any apostrophe; a space matches any number
of spaces. Where two match at one place the longer one wins. A replacement takes the capital letter of what it replaces.

A file may name what a marketplace can forbid, ``policy = "cancel_push"``: where the marketplace does, a finding is an
error and cites its page; ``{place}`` and ``{policy}`` in ``message`` and ``why`` are its name and its rule. With
``harmless = true`` it is silent elsewhere, unless the buyer has a problem. With ``mirrors = true`` it is silent on
words that the buyer wrote, too. ``way_out`` is a pattern of what makes up for a phrase that is only a fault when left
``alone``, in its sentence or the next. With ``joins = true`` what is found in one sentence is told as one stretch.

``<check>`` in a pattern names a class of words, see :mod:`wellput.text.word_classes`; they are listed in
``data/word_classes.toml``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from importlib.resources.abc import Traversable
from itertools import accumulate, groupby
from pathlib import Path
from typing import NamedTuple

from wellput.context import Context
from wellput.knowledge import data_folder, read_entry
from wellput.rules.folding import fold, folded, lower_first, match_case, quoted, spaced
from wellput.rules.model import Check, Hit, Rule
from wellput.rules.phrases import Phrase, PhrasesFile
from wellput.rules.policies import verdict
from wellput.text.document import Document, Sentence
from wellput.text.prefilter import Candidates, alternatives, required
from wellput.text.word_classes import WordClasses, expand

__all__ = ["rule_from_toml"]

# A word character of a script that puts spaces between words: there a pattern matches whole words only. The long
# class is slow to compile, so only patterns in the other scripts get it.
_WORD = r"\w"
_SPACED = r"[^\W\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]"
_SPACELESS = re.compile(r"[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]")

#: What a phrase says of itself against what its rule says (``None``).
_GRAVITY = {"hint": 0, None: 1, "warning": 1, "error": 2}

# "you have" stands for "you've" too, "did not" for "didn't".
_SHORT_FORMS = tuple(
    (re.compile(rf"(?<![\w'\\]){long}(?![\w'?*+{{])"), both)
    for long, both in (
        (r"(do|does|did|is|are|was|were|has|have|had|would|could|should) not", r"(?:\1 not|\1n't)"),
        (r"(i|we|you|they|should|could|would|might) have", r"(?:\1 have|\1've)"),
        (r"(you|we|they) are", r"(?:\1 are|\1're)"),
        (r"(it|that|there|what) is", r"(?:\1 is|\1's)"),
        (r"i am", r"(?:i am|i'm)"),
        (r"(i|we|you|it|they) will", r"(?:\1 will|\1'll)"),
        (r"(i|we|you|they) had", r"(?:\1 had|\1'd)"),
    )
)


class Pattern:
    """A phrase, compiled when a draft first needs it: of thousands a draft tries a few dozen.

    ``needs``: sets of literals; a sentence must hold one of each to be worth a search.
    """

    def __init__(self, written: str, phrase: Phrase, unless: str, only: str) -> None:
        self.phrase = phrase
        self.needs = required(written)
        self._written = written
        self._conditions = (unless, only)

    @cached_property
    def search(self) -> re.Pattern[str]:
        """The pattern between word borders."""
        inner = _SPACED if _SPACELESS.search(self._written) else _WORD
        return re.compile(rf"(?<!{inner})(?:{self._written})(?!{inner})")

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        """What the sentence must not hold."""
        return _compiled(self._conditions[0])

    @cached_property
    def only(self) -> re.Pattern[str] | None:
        """What the sentence must hold."""
        return _compiled(self._conditions[1])

    def compile(self) -> None:
        """Compile all of it now. Raises :class:`re.error`."""
        _ = self.search, self.unless, self.only

    def suits(self, sentence: str) -> bool:
        """Whether the sentence as a whole lets the phrase count."""
        return not (self.unless and self.unless.search(sentence)) and not (self.only and not self.only.search(sentence))


class Match(NamedTuple):
    """Where a pattern matched; the end is negative so that the longest of one place sorts first."""

    start: int
    minus_end: int
    sentence: Sentence
    pattern: Pattern
    match: re.Match[str]


def rule_from_toml(path: Traversable | Path) -> Rule:
    """The rule a TOML file holds. Raises ``ValueError`` that names the file when it is malformed."""
    entry = read_entry(path, PhrasesFile)
    try:
        patterns = tuple(pattern for phrase in entry.phrases for pattern in _patterns(phrase))
    except (re.error, ValueError) as error:
        raise ValueError(f"{path.name}: {error}") from error

    def warm() -> None:
        for pattern in patterns:
            try:
                pattern.compile()
            except re.error as error:
                raise ValueError(f"{path.name}: {error}") from error

    return Rule(
        id=entry.id,
        principle=entry.principle,
        category=entry.category,
        severity=entry.severity,
        message=entry.message,
        why=entry.why,
        source=entry.source,
        check=_phrases(patterns, entry),
        bad=tuple(example.example() for example in entry.bad),
        good=tuple(example.example() for example in entry.good),
        languages=entry.languages,
        warm=warm,
    )


def _patterns(phrase: Phrase) -> Iterator[Pattern]:
    """One pattern for each alternative: most need words that a draft does not hold, and are not even tried."""
    match, unless, only = map(_written_out, (phrase.match, phrase.unless, phrase.only))
    if capital := re.search(r"(?<!\\)[A-Z]", match + unless + only):
        raise re.error(f"a pattern is in lower case, and {capital.group()} is not")
    # Groups are counted over the whole.
    apart = [match] if any("\\" in text for text in phrase.replace) else alternatives(match)
    return (Pattern(part, phrase, unless, only) for part in apart)


@cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    return re.compile(pattern) if pattern else None


@cache
def _classes() -> WordClasses:
    return read_entry(data_folder("wellput.rules") / "word_classes.toml", WordClasses)


def _written_out(pattern: str | None) -> str:
    """The pattern with its classes of words, any number of spaces for one, and short forms beside the long ones."""
    pattern = expand(pattern or "", _classes())
    for long, both in _SHORT_FORMS:
        pattern = long.sub(both, pattern)
    return re.sub(r" (?![?*+{\]])", " +", pattern)


def _phrases(patterns: tuple[Pattern, ...], entry: PhrasesFile) -> Check:
    candidates = Candidates([pattern.needs for pattern in patterns])
    way_out = re.compile(_written_out(entry.way_out)) if entry.way_out else None

    def check(draft: Document, context: Context) -> Iterator[Hit]:
        text, grams = folded(draft)
        worth = candidates.among(grams, len(draft.body))
        matches = _matches(((patterns[index], places) for index, places in worth), text, draft.body)
        if not matches:
            return
        judged = verdict(context, entry.policy, entry.severity) if entry.policy else None
        if entry.harmless and judged and judged.severity != "error" and not context.problem_open:
            return
        taken = 0
        told: list[tuple[Sentence, Hit]] = []
        for start, minus_end, sentence, pattern, match in matches:
            original, phrase = draft.text[start:-minus_end], pattern.phrase
            if (
                start < taken
                or (phrase.capitals and not original.isupper())
                or (not phrase.over_facts and draft.protected(start, -minus_end))
                or context.marketplace.id in phrase.not_on
                or quoted(folded(draft).text, *sentence.span, start, -minus_end)
                or (entry.mirrors and _buyer_wrote(original, context))
                or (phrase.after_sale and context.view.stage == "before")
                or (phrase.alone and way_out and way_out.search(text, sentence.start, _next_end(draft, sentence)))
            ):
                continue
            taken = -minus_end
            hit = Hit(
                start,
                taken,
                tuple(_filled(text, draft.text, match, sentence) for text in phrase.replace),
                {"text": original, **(judged.values if judged else {})},
                judged.severity if judged else phrase.severity,
                judged.source if judged else None,
            )
            told.append((sentence, hit))
        yield from _joined(told) if entry.joins else (hit for _, hit in told)

    return check


def _joined(told: Iterable[tuple[Sentence, Hit]]) -> Iterator[Hit]:
    """One hit a sentence: from where the first begins to where the last ends, as grave as the worst."""
    for _, group in groupby(told, key=lambda pair: pair[0].start):
        hits = [hit for _, hit in group]
        worst = max(hits, key=lambda hit: _GRAVITY[hit.severity])
        whole = Hit(hits[0].start, hits[-1].end, severity=worst.severity, source=worst.source, values=worst.values)
        yield whole if len(hits) > 1 else worst


def _matches(worth: Iterable[tuple[Pattern, int]], text: str, body: Sequence[Sentence]) -> list[Match]:
    """All matches: the first place first, the longest of one place first, then as the file has them.

    ``worth``: patterns, and in which sentences to search for them, as bits.
    """
    found = [
        Match(match.start(), -match.end(), sentence, pattern, match)
        for pattern, places in worth
        for sentence in _held(body, places)
        # The sentence is judged once, however often the pattern stands in it.
        if (matches := tuple(pattern.search.finditer(text, sentence.start, sentence.end)))
        and pattern.suits(text[sentence.start : sentence.end])
        for match in matches
    ]
    firm = sorted((hit.start, -hit.minus_end) for hit in found if not hit.pattern.phrase.yields)
    starts, ends = [start for start, _ in firm], list(accumulate((end for _, end in firm), max))

    def free(hit: Match) -> bool:
        before = bisect_left(starts, -hit.minus_end)
        return not before or ends[before - 1] <= hit.start

    return sorted((hit for hit in found if not hit.pattern.phrase.yields or free(hit)), key=lambda hit: hit[:2])


def _next_end(draft: Document, sentence: Sentence) -> int:
    """Where the sentence after this one ends."""
    return next((other.end for other in draft.body if other.start >= sentence.end), sentence.end)


def _held(body: Sequence[Sentence], places: int) -> Iterator[Sentence]:
    """The sentences whose bit is set."""
    while places:
        lowest = places & -places
        yield body[lowest.bit_length() - 1]
        places ^= lowest


def _buyer_wrote(words: str, context: Context) -> bool:
    """Whether a message of the buyer holds the words, in one or many."""
    whole = re.compile(rf"(?<!\w){re.escape(fold(words).removesuffix('s'))}s?(?!\w)")
    return any(whole.search(fold(message.text)) for message in context.conversation if message.sender == "buyer")


def _filled(replacement: str, text: str, match: re.Match[str], sentence: Sentence) -> str:
    r"""``replacement`` with ``\1`` … filled from the draft as written, in the case its place asks for."""

    def group(reference: re.Match[str]) -> str:
        start, end = match.span(int(reference.group(1)))
        words = text[start:end] if start >= 0 else ""
        moves_inside = start == sentence.start and reference.start() > 0
        return lower_first(words) if moves_inside else words

    filled = spaced(re.sub(r"\\(\d)", group, replacement))
    return match_case(filled, text[match.start() : match.end()], opens_sentence=match.start() == sentence.start)

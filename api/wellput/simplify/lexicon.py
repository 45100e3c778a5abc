"""Finding the pairs in a sentence: one look at each token, longest match first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from wellput.schema import Cefr
from wellput.simplify.forms import Form, forms
from wellput.simplify.pairs import Pair, pairs
from wellput.text.dictionary import base_forms
from wellput.text.document import Sentence
from wellput.text.tokens import Token

__all__ = ["Entry", "Match", "index", "match_at", "matches"]

_SLOTS = {
    "{pron}": frozenset("me you him her us them it".split()),
    "{poss}": frozenset("my your his her its our their".split()),
}
_BY_TAG = {"{ing}": "VBG", "{adj}": "JJ", "{done}": "VBN"}
_NP_TAGS = frozenset("DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD POS".split())
_LONGEST_NP = 5
# "find out it" is no English.
_PARTICLES = frozenset("out up down off away back together apart again over".split())
_HAVE = frozenset("have has had having i've you've we've they've haven't hasn't hadn't".split())
_AUXILIARIES = frozenset(
    "have has had having i've you've we've they've haven't hasn't hadn't "
    "am is are was were be been being isn't aren't wasn't weren't i'm you're he's she's it's we're they're "
    "get got gets".split()
)
# Without an auxiliary their past is no participle: "the stain originated from" is "came from", never "come from".
_NEVER_PASSIVE = frozenset(
    "come go happen stay live fall rise disappear appear lead arrive last work agree get".split()
)
# Their past looks like their base form.
_UNCHANGED = frozenset("set put cut cost hit let shut quit split read".split())
_SUBJECTS = frozenset("i we you he she they who which".split())
_VERB = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
# After these stands a noun or a verb in -ing, never another form of a verb: "before purchase", "without delay".
_PREPOSITIONS = frozenset(
    "for of by with without from at in on after before upon during about through via until till since despite".split()
)
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
_OBJECTS = frozenset(("DT", "PRP", "PRP$", "CD"))
_DETERMINING = (("DT",), ("PRP$",), ("JJ",), ("POS",))
_JOINED = (("JJ", "CC"), ("JJ", ","))
_ENDING_IN_TO = frozenset("prior due subject according thanks owing next close similar access relation regard".split())


class Entry(NamedTuple):
    """One written form of a pair."""

    pair: Pair
    form: Form


class Match(NamedTuple):
    """Where a pair stands in a sentence: tokens ``first`` to ``last``, inclusive.

    ``tag`` is the head's Penn tag, empty where nothing is inflected; ``slots`` are the tokens that fill the slots.
    """

    entry: Entry
    first: int
    last: int
    tag: str
    slots: dict[str, tuple[int, int]]


def _kinds_of(word: str) -> tuple[str, ...]:
    return tuple(base_forms(word))


@cache
def index(file: str) -> dict[str, tuple[Entry, ...]]:
    """The entries of a file by the first word: longest first, then automatic ones, then in the order of the file."""
    by_first: dict[str, list[Entry]] = {}
    for pair in pairs(file):
        for form in forms(pair):
            by_first.setdefault(form.words[0].lower(), []).append(Entry(pair, form))
    return {word: tuple(sorted(entries, key=_rank)) for word, entries in by_first.items()}


def _rank(entry: Entry) -> tuple[int, bool]:
    return -len(entry.form.words), not entry.pair.auto


@cache
def _by_second(file: str) -> dict[str, dict[str, tuple[Entry, ...]]]:
    """The index again, by the first and the second word; ``""``: there is no second, or it is a slot."""
    split: dict[str, dict[str, tuple[Entry, ...]]] = {}
    for first, entries in index(file).items():
        seconds: dict[str, list[Entry]] = {}
        for entry in entries:
            second = entry.form.words[1].lower() if len(entry.form.words) > 1 else ""
            seconds.setdefault("" if second.startswith("{") else second, []).append(entry)
        split[first] = {second: tuple(found) for second, found in seconds.items()}
    return split


def matches(sentence: Sentence, file: str, above: Callable[[Cefr], bool]) -> Iterator[Match]:
    """The pairs of ``file`` that are too hard and whose conditions hold, by place, longest first; they may overlap."""
    entries = _by_second(file)
    norms = [token.norm for token in sentence.tokens]
    for first, norm in enumerate(norms):
        seconds = entries.get(norm)
        if seconds is None:
            continue
        followed = seconds.get(norms[first + 1], ()) if first + 1 < len(norms) else ()
        alone = seconds.get("", ())
        # Both are in order already.
        for entry in sorted((*followed, *alone), key=_rank) if followed and alone else followed or alone:
            match = match_at(sentence, norms, first, entry) if above(entry.pair.level) else None
            if match:
                yield match


def match_at(sentence: Sentence, norms: list[str], first: int, entry: Entry) -> Match | None:
    """The entry where it stands from token ``first`` on, its conditions kept; ``norms``: the tokens in lower case."""
    slots: dict[str, tuple[int, int]] = {}
    last = _follow(sentence, norms, first, entry.form.words, slots)
    if last is None:
        return None
    # The head's own place, counted from the end where a slot of several words stands before it.
    head = last - (len(entry.form.words) - 1 - entry.form.head) if "{np}" in slots else first + entry.form.head
    if entry.form.head == 0:
        head = first
    tag = ""
    if entry.form.tags:
        alone = len(entry.form.words) == 1
        tag = _tag(sentence, head, entry.form.tags, strict=alone)
        if not tag or (alone and _in_a_compound(sentence, head, tag, entry.pair.plain)):
            return None
        if tag == "VBN" and entry.pair.plain.split(" ")[0] in _NEVER_PASSIVE and not _helped(sentence, head):
            tag = "VBD"
    elif first == last and entry.pair.pos == "A" and _other_kind(sentence, first):
        return None
    if not all(condition.holds(sentence, first, last, tag) for condition in entry.pair.when):
        return None
    return Match(entry, first, last, tag, slots)


def _other_kind(sentence: Sentence, at: int) -> bool:
    """Whether a word that can be an adjective is tagged as something else, and can be that too."""
    tag = sentence.tags[at]
    if tag in ("VBN", "VBD") and at and sentence.tokens[at - 1].norm in _HAVE:
        return True
    if tag in ("NN", "NNP") and sentence.tags[at + 1 : at + 2] and sentence.tags[at + 1].startswith(("JJ", "NN")):
        # "the sturdy wooden crate": no noun stands there, whatever the tagger took it for.
        return False
    return not tag.startswith(("JJ", "VBN", "RB")) and _kinds_of(sentence.tokens[at].norm) != ("ADJ",)


def _follow(
    sentence: Sentence, norms: list[str], at: int, words: Sequence[str], slots: dict[str, tuple[int, int]]
) -> int | None:
    """The last token of a match that begins at ``at``, or ``None``; fills ``slots``."""
    tokens = sentence.tokens
    for place, word in enumerate(words):
        if at >= len(tokens):
            return None
        if word == "{np}":
            end = at
            while end < len(tokens) and end - at < _LONGEST_NP and _in_noun_phrase(tokens[end], sentence.tags[end]):
                end += 1
                rest = _follow(sentence, norms, end, words[place + 1 :], slots)
                if rest is not None:
                    slots["{np}"] = (at, end - 1)
                    return rest
            return None
        if word in _BY_TAG:
            if not sentence.tags[at].startswith(_BY_TAG[word]) or tokens[at].kind != "word":
                return None
            if norms[at] in _ENDING_IN_TO:
                # "sufficiently prior to" is no "prior enough".
                return None
            slots[word] = (at, at)
        elif word in _SLOTS:
            if norms[at] not in _SLOTS[word]:
                return None
            slots[word] = (at, at)
        elif word != norms[at] and word != tokens[at].text:
            return None
        at += 1
    return at - 1


def _in_noun_phrase(token: Token, tag: str) -> bool:
    return token.kind == "fact" or (token.kind in ("word", "number") and tag in _NP_TAGS)


def _tag(sentence: Sentence, head: int, allowed: tuple[str, ...], *, strict: bool) -> str:
    """Which of the allowed tags the head has; empty when it is another part of speech and that is asked for."""
    tag = sentence.tags[head]
    tag = "VB" if tag == "VBP" else tag
    verb = allowed[0] in _VERB
    if verb and tag not in ("VBG", "VBN") and _after_preposition(sentence, head):
        return ""
    if strict and not (tag in _VERB if verb else tag in ("NN", "NNS")):
        # The tagger may err where the dictionary knows of one part of speech only.
        if "VBG" in allowed or _kinds_of(sentence.tokens[head].norm) != (("VERB",) if verb else ("NOUN",)):
            return ""
        tag = allowed[0]
    if not strict and verb and tag.startswith(("NN", "JJ")) and _kinds_of(sentence.tokens[head].norm) != ("VERB",):
        return ""
    if "VB" in allowed and (head == 0 or (strict and sentence.tags[head - 1] in ("DT", "PRP$"))):
        # An order opens the sentence; after "the" or "our" stands no verb.
        return "VB" if head == 0 else ""
    if "VBD" in allowed and "VBN" in allowed:
        return _past(sentence, head, tag)
    return tag if tag in allowed else allowed[0]


def _helped(sentence: Sentence, at: int) -> bool:
    """Whether an auxiliary stands before the verb, adverbs and a pronoun apart."""
    at -= 1
    while at >= 0 and (sentence.tags[at] in ("RB", "PRP") or sentence.tokens[at].norm.endswith("ly")):
        if sentence.tokens[at].norm in _AUXILIARIES:
            break
        at -= 1
    return at >= 0 and sentence.tokens[at].norm in _AUXILIARIES


def _after_preposition(sentence: Sentence, at: int) -> bool:
    """Whether the word right before is a preposition, so that what looks like a verb is a noun."""
    before = sentence.tokens[at - 1].norm if at else ""
    return before in _PREPOSITIONS or (before == "to" and at > 1 and sentence.tokens[at - 2].norm in _ENDING_IN_TO)


def _in_a_compound(sentence: Sentence, head: int, tag: str, plain: str) -> bool:
    """Whether a single word belongs so closely to the next one that it cannot be replaced alone."""
    after = sentence.tags[head + 1] if head + 1 < len(sentence.tokens) else ""
    if not tag.startswith("VB"):
        return after.startswith("NN") and not sentence.tokens[head].norm.endswith(("'s", "'"))
    last = plain.rpartition(" ")[2]
    if after == "RP" or (after == "PRP" and last in _PARTICLES):
        return True
    if after in _NP_TAGS and (last == "again" or last.endswith("ly")) and " " in plain:
        # "start again the work" is no English.
        return True
    if tag == "VBG":
        # "a lingering smell", "a strong or lingering smell"
        before = sentence.tags[max(head - 2, 0) : head]
        return after.startswith("NN") and (before[-1:] in _DETERMINING or before in _JOINED)
    return tag in ("VBD", "VBN") and _before_its_noun(sentence, head, tag)


def _before_its_noun(sentence: Sentence, head: int, tag: str) -> bool:
    """Whether a participle stands before its noun as an adjective does: "the purchased item"."""
    after = sentence.tags[head + 1] if head + 1 < len(sentence.tokens) else ""
    if not after.startswith(("NN", "JJ")):
        return False
    at = head - 1
    if at > 0 and tag == "VBN" and sentence.tags[at] == "RB" and sentence.tokens[at - 1].norm not in _AUXILIARIES:
        # "a newly acquired lamp", but "we have recently acquired lamps"
        return True
    before = sentence.tags[at] if head else ""
    if before in _VERB and sentence.tokens[at].norm not in _AUXILIARIES:
        # "cannot perform requested changes"
        return True
    return not head or before in ("DT", "PRP$", "JJ", "CD", "IN", "POS") or (tag == "VBN" and before in (",", "CC"))


def _past(sentence: Sentence, head: int, tag: str) -> str:
    """``VBD`` or ``VBN``: an auxiliary before the verb, or its subject, tells more surely than the tagger."""
    at = head - 1
    while at >= 0 and (sentence.tags[at] in ("RB", "PRP") or sentence.tokens[at].norm.endswith("ly")):
        if sentence.tokens[at].norm in _SUBJECTS | _AUXILIARIES:
            break
        at -= 1
    before = sentence.tokens[at].norm if at >= 0 else ""
    if tag == "VB" and sentence.tokens[head].norm in _UNCHANGED:
        return "VB"
    if before in _AUXILIARIES:
        return "VBN"
    if before in _SUBJECTS:
        return "VBD"
    after = sentence.tags[head + 1] if head + 1 < len(sentence.tags) else ""
    if at == head - 1 and sentence.tags[at] in _NOUNS and after in _OBJECTS:
        # "the buyer returned the parcel": what has an object needs a subject too.
        return "VBD"
    return tag if tag in ("VBD", "VBN") else "VBN"

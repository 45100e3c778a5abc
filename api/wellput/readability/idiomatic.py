"""Finding idioms in a sentence: at each word that keys some, the idioms are laid against the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.readability.expressions import LONGEST_SLOT, Expression, by_key, conditions, verb_forms
from wellput.readability.verbs import Slots, form_at
from wellput.text.dictionary import base_forms
from wellput.text.document import Sentence

__all__ = ["TIMES", "Place", "idioms"]

#: The expression, its first and last token, the tag of its verb (empty where nothing is inflected), its slots.
Place = tuple[Expression, int, int, str, Slots]

_POSSESSIVES = frozenset("my your his her its our their one's".split())
_PRONOUNS = frozenset("i me you he him she her it we us they them one".split())
_REFLEXIVES = frozenset("myself yourself himself herself itself ourselves yourselves themselves oneself".split())
_BE = frozenset("am is are was were be been being".split())
_ARTICLES = frozenset(("a", "an", "the"))
#: Nouns that say when: they go with no noun before them.
TIMES = frozenset("today tomorrow yesterday tonight now soon once again".split())
_NAMING = frozenset("DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD POS".split())
# What may be put into an idiom without making it another: "our hands are really tied".
_STRESS = frozenset(
    "really quite very totally completely absolutely literally basically truly actually simply just fully definitely "
    "pretty so rather seriously bloody damn".split()
)


def idioms(sentence: Sentence, norms: Sequence[str]) -> Iterator[Place]:
    """The idioms of a sentence, in no order; they may overlap. ``norms``: its tokens in lower case."""
    entries = by_key()
    for at, norm in enumerate(norms):
        for one, least, most in entries.get(norm, ()):
            opening = one.parts[0]
            fixed = opening if one.kind == "X" and opening[0] != "{" and "/" not in opening else None
            for first in range(max(0, at - most - 1 if most else at), at - least + 1):
                if fixed is not None and norms[first] != fixed:
                    continue
                found = _fit(sentence, norms, one, first)
                if found:
                    yield found
                    break


def _fit(sentence: Sentence, norms: Sequence[str], one: Expression, first: int) -> Place | None:
    tag = ""
    if one.kind == "V":
        tags = [tag for verb, tag in verb_forms().get(norms[first], ()) if verb == one.parts[0]]
        if not tags:
            return None
        slots: Slots = {}
        last = _follow(sentence, norms, first + 1, one.parts[1:], slots)
        tag = form_at(sentence, first, tags, told=True) if last is not None else ""
        if not tag:
            return None
    else:
        slots = {}
        last = _follow(sentence, norms, first, one.parts, slots)
    if last is None or _in_a_compound(sentence, norms, one, last):
        return None
    if not all(condition.holds(sentence, first, last, tag) for condition in conditions(one.when)):
        return None
    return one, first, last, tag, slots


def _in_a_compound(sentence: Sentence, norms: Sequence[str], one: Expression, last: int) -> bool:
    """Whether the last noun only tells the kind of the next one: "I dropped the ball valve"."""
    if one.kind != "V" and one.parts[0] not in _ARTICLES:
        # "a run of the mill lamp": these describe a noun.
        return False
    if not sentence.tags[last].startswith("NN") or last + 1 == len(norms) or norms[last + 1] in TIMES:
        return False
    tag = sentence.tags[last + 1]
    # No verb follows there without a subject, whatever the tagger took the noun for.
    return tag in ("NN", "NNS") or (tag in ("VB", "VBP") and "NOUN" in base_forms(norms[last + 1]))


def _follow(sentence: Sentence, norms: Sequence[str], at: int, parts: Sequence[str], slots: Slots) -> int | None:
    """The last token of a match of ``parts`` from ``at`` on; fills ``slots``."""
    for place, part in enumerate(parts):
        word = norms[at] if at < len(norms) else ""
        if part == ",":
            at += word == ","
            continue
        if not word:
            return None
        if part == "{x}":
            for end in range(at, min(at + LONGEST_SLOT, len(norms))):
                if not _names(sentence, end):
                    return None
                last = _follow(sentence, norms, end + 1, parts[place + 1 :], slots)
                if last is not None:
                    slots["{x}"] = (at, end)
                    return last
            return None
        if part == "{poss}":
            if word not in _POSSESSIVES:
                return None
            slots[part] = (at, at)
        elif part == "{pron}self":
            if word not in _REFLEXIVES:
                return None
            slots[part] = (at, at)
        elif part == "{pron}":
            if word not in _PRONOUNS:
                return None
            slots[part] = (at, at)
        elif part == "{be}":
            if word not in _BE:
                return None
        elif word != part and word not in part.split("/"):
            if not place or word not in _STRESS:
                return None
            return _follow(sentence, norms, at + 1, parts[place:], slots)
        at += 1
    return at - 1


def _names(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return token.kind in ("fact", "number") or (token.kind == "word" and sentence.tags[at] in _NAMING)

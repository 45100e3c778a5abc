"""Which check looks at which word, and what they find in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from wellput.rules.folding import folded, match_case, quoted
from wellput.rules.grammar import chains, complements, government, missing, nouns, subjects, times
from wellput.rules.grammar.lexicon import lexicon
from wellput.rules.grammar.model import Check, Kind, Slip
from wellput.rules.grammar.reading import Reading
from wellput.rules.model import Hit
from wellput.text.document import Document, Sentence

__all__ = ["hits", "slips"]

_LONGEST = 200
_MEASURES = frozenset("day week month hour year minute piece item".split())
_MODALS = "can could will would should must may might shall cannot"
_SHORT = "can't couldn't won't wouldn't shouldn't i'll we'll you'll they'll it'll he'll she'll"


@cache
def _dispatch() -> Mapping[str, tuple[Check, ...]]:
    """The checks by the word they look at."""
    known = lexicon()
    found: dict[str, tuple[Check, ...]] = {}

    def add(check: Check, words: object) -> None:
        for word in words.split() if isinstance(words, str) else words:  # type: ignore[attr-defined]
            found[word] = (*found.get(word, ()), check)

    add(times.conditional_will, "will i'll we'll you'll they'll it'll he'll she'll")
    add(times.past_time, "have has haven't hasn't i've we've you've they've")
    add(times.time_preposition, "in at on during")
    add(times.since, "since")
    add(times.until, "until till")
    add(times.part_of_day, "today yesterday")
    add(chains.after_modal, f"{_MODALS} {_SHORT}")
    add(chains.after_do, "do does did don't doesn't didn't")
    add(chains.after_have, "have has had haven't hasn't hadn't i've we've you've they've")
    add(
        chains.after_be,
        "is are was were am be been isn't aren't wasn't weren't i'm we're you're they're it's he's she's that's",
    )
    add(complements.after_to, "to")
    add(complements.after_preposition, "for of by without before after about with in from upon")
    add(complements.after_please, "please kindly")
    add(complements.after_let, "let lets make makes made")
    add(complements.after_want, "want wants wanted like need needs try")
    add(
        complements.instead_of_gerund,
        "avoid enjoy enjoyed mind finish finished suggest recommend propose avoids enjoys",
    )
    add(government.wrong_complement, government.governed())
    add(
        subjects.verb_of_one,
        {*known.bases, "have", "do", "are", "were", "don't", "aren't", "weren't", "haven't"} - {"be"},
    )
    add(subjects.verb_of_many, {*known.third, "is", "was", "has", "does", "isn't", "wasn't", "doesn't", "hasn't"})
    add(subjects.existence, "there")
    add(missing.negation, "not no")
    add(missing.adjective, known.of_people | known.of_things)
    add(missing.described, "very")
    add(missing.ing_form, known.ing)
    add(missing.question, "how what why when where which")
    add(missing.embedded_question, "how where when why")
    add(missing.no_subject, "is was")
    add(missing.doubled_subject, "he she it they")
    add(nouns.quantity, "many several few these those both various numerous one lot lots much all")
    add(nouns.each, "each every a an this another")
    add(nouns.uncountable, {"a", "an"} | nouns.plurals_of_uncountable(known.uncountable))
    add(nouns.thing_who, "who")
    add(nouns.farewell, "wish regard greeting")
    add(nouns.verb_for_noun, known.noun_from_verb)
    add(nouns.noun_for_verb, known.verb_from_noun)
    add(nouns.noun_for_adjective, known.adjective_from_noun)
    add(nouns.adjective_for_noun, known.noun_from_adjective)
    return found


def slips(sentence: Sentence) -> tuple[Slip, ...]:
    """The slips of an English sentence, in order; none overlaps another. Kept with the sentence."""
    if "slips" not in sentence.memo:
        sentence.memo["slips"] = tuple(_find(sentence)) if len(sentence.tokens) <= _LONGEST else ()
    found: tuple[Slip, ...] = sentence.memo["slips"]
    return found


def _find(sentence: Sentence) -> Iterator[Slip]:
    reading = Reading(sentence)
    dispatch = _dispatch()
    free = 0
    for index, word in enumerate(reading.words):
        checks = dispatch.get(word)
        if checks is None:
            numbered = reading.tags[index] == "CD" or word.rpartition(" ")[2] in _MEASURES
            checks = (nouns.counted,) if numbered else ()
        for check in checks:
            slip = check(reading, index)
            if slip and slip.first >= free:
                free = slip.last + 1
                yield slip
                break


def hits(draft: Document, kind: Kind) -> Iterator[Hit]:
    """The slips of one kind in the body of a draft, with the words that belong there."""
    text = folded(draft).text
    for sentence in draft.sentences:
        if sentence.part not in ("body", "list", "closing"):
            continue
        for slip in slips(sentence):
            start, end = sentence.tokens[slip.first].start, sentence.tokens[slip.last].end
            if slip.kind != kind or quoted(text, *sentence.span, start, end):
                continue
            original = draft.text[start:end]
            right = slip.right.upper() if original.isupper() and end - start > 1 else _first_person(slip.right)
            right = match_case(right, original, opens_sentence=slip.first == 0)
            yield Hit(start, end, (right,), {"text": original, "right": right})


def _first_person(words: str) -> str:
    """ "i am" → "I am"."""
    return " ".join("I" + word[1:] if word == "i" or word.startswith("i'") else word for word in words.split(" "))

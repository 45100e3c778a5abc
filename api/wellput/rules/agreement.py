"""Forms that do not go together: "it need", "our goods is", "can to send", "will works", "12 day"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from wellput.text.document import Sentence
from wellput.text.lemma import inflect, lemma, lemmas

__all__ = ["Slip", "slips"]


class Slip(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) and the words that belong there."""

    first: int
    last: int
    right: str


_LONGEST = 200
_DIGITS = 3
# Everyday verbs whose base form is neither their past nor a noun that may follow "it".
_VERBS = frozenset(
    "have make need take work come go look weigh contain include mean say show give get want depend start stop use "
    "run feel become seem belong break leave ship sell send keep open close turn charge connect hold smell sound "
    "require support last change happen arrive do help wait like know think see find bring pay buy ask tell refund "
    "return check write answer provide offer receive understand measure cause exist appear".split()
)
_MODALS = {
    "can": "can", "could": "could", "will": "will", "would": "would", "should": "should", "must": "must", "may": "may",
    "might": "might", "cannot": "cannot", "can't": "can't", "won't": "won't", "shouldn't": "shouldn't",
    "couldn't": "couldn't", "wouldn't": "wouldn't", "i'll": "i'll", "we'll": "we'll", "it'll": "it'll",
}  # fmt: skip
_BETWEEN = frozenset("not also just only now then always still please kindly surely definitely never already".split())
_SINGULAR = frozenset(("it", "he", "she"))
_OTHERS = frozenset(("i", "we", "you", "they"))
_OPENS_CLAUSE = frozenset(
    (",", ";", ":", "-", "\u2013", "\u2014", "(", "because", "but", "so", "while", "although", "since")
)
# "Let it work and it take …", "will it work, it need …": the verb may hang on an earlier word.
_GOVERNORS = frozenset(
    "let make made help see saw hear does did do will would can could may might must should shall if that recommend "
    "suggest insist important whether lest".split()
)
_DETERMINERS = frozenset("all our your my the these those some many both most their several".split())
_PLURAL_TO_SINGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't"}
_ONE_THING = frozenset(
    "news series means customs works headquarters species physics thanks lens glass address business process access "
    "status bus plus gas dress us days weeks hours minutes months years seconds euros dollars pounds cents miles "
    "points percent meters metres inches pieces times terms details photos contents".split()
)
_SINGULAR_TO_PLURAL = {"are": "is", "were": "was", "aren't": "isn't", "weren't": "wasn't"}
_ONE = frozenset("the your this that my our each every its".split())
# Nouns that may stand for several.
_MANY_IN_ONE = frozenset(
    "team staff family company police people pair couple number lot majority rest data media range set group crew half "
    "all most some part service post everything variety series percent choice".split()
)
_MEASURED = frozenset("day week month hour year minute piece item dollar photo box bottle colour color".split())
# Also base forms of other verbs, or adjectives.
_NO_PAST = frozenset("found left felt used meant".split())
# What learners take for the verb.
_NOUNS_FOR_VERBS = {
    "analysis": "analyse", "advice": "advise", "choice": "choose", "arrival": "arrive", "delivery": "deliver",
    "payment": "pay", "replacement": "replace", "proof": "prove", "solution": "solve", "decision": "decide",
    "explanation": "explain", "success": "succeed",
}  # fmt: skip


def slips(sentence: Sentence) -> Iterator[Slip]:
    """The slips of an English sentence, in order."""
    tokens = sentence.tokens
    if len(tokens) > _LONGEST:
        return
    words = [token.norm for token in tokens]
    for index, word in enumerate(words):
        found = (
            _after_modal(sentence, words, index)
            if word in _MODALS
            else _third_person(sentence, words, index)
            if word in _SINGULAR or word in _OTHERS
            else _plural_subject(sentence, words, index)
            if word in _PLURAL_TO_SINGULAR
            else _singular_subject(sentence, words, index)
            if word in _SINGULAR_TO_PLURAL
            else _each(sentence, words, index)
            if word in ("each", "every")
            else _after_did(words, index)
            if word == "did"
            else _counted(sentence, words, index)
            if word.rpartition(" ")[2] in _MEASURED
            else None
        )
        if found:
            yield found


def _after_modal(sentence: Sentence, words: list[str], index: int) -> Slip | None:
    before = words[index - 1] if index else ""
    if sentence.tags[index] != "MD" and "'" not in words[index] and words[index] != "cannot":
        return None
    if before in ("the", "a", "this", "each", "trash", "garbage", "tin"):
        return None
    at = index + 1
    while at < len(words) and words[at] in _BETWEEN:
        at += 1
    if at >= len(words):
        return None
    word, tag = words[at], sentence.tags[at]
    if word == "to" and at + 1 < len(words) and sentence.tags[at + 1] in ("VB", "VBP") and words[at + 1] in _VERBS:
        return Slip(at, at + 1, words[at + 1])
    if word in _NOUNS_FOR_VERBS and at + 1 < len(words) and sentence.tags[at + 1] in ("DT", "PRP", "PRP$"):
        return Slip(at, at, _NOUNS_FOR_VERBS[word])
    base = lemma(word, "VBZ") if word.endswith("s") else ""
    if base in _VERBS and base != word and tag in ("VBZ", "VB", "NNS") and words[at + 1 : at + 2] != ["of"]:
        return Slip(at, at, base)
    base = _of_past(word)
    if base and tag in ("VBD", "VBN", "VB"):
        by_somebody = before in _SINGULAR | _OTHERS or "'" in words[index]
        return Slip(at, at, base if by_somebody and before != "it" else f"be {inflect(base, 'VBN')}")
    return None


def _opens(sentence: Sentence, words: list[str], index: int) -> bool:
    """Whether a subject at ``index`` begins a clause of its own."""
    if index and words[index - 1] not in _OPENS_CLAUSE and words[index - 1] not in ("and", "yes", "no"):
        return False
    return not _GOVERNORS & set(words[:index]) if index else not sentence.is_question


def _third_person(sentence: Sentence, words: list[str], index: int) -> Slip | None:
    at = index + 1
    if at < len(words) and words[at] in ("also", "only", "really", "usually", "always", "still", "often"):
        at += 1
    if at >= len(words) or not _opens(sentence, words, index):
        return None
    verb = words[at]
    if words[index] in _SINGULAR:
        if verb in _VERBS:
            return Slip(at, at, {"have": "has", "do": "does", "go": "goes"}.get(verb) or inflect(verb, "VBZ"))
        return None
    base = {"has": "have", "does": "do"}.get(verb) or (lemma(verb, "VBZ") if verb.endswith("s") else "")
    if base in _VERBS and base != verb and sentence.tags[at] == "VBZ":
        return Slip(at, at, base)
    return None


def _plural_subject(sentence: Sentence, words: list[str], index: int) -> Slip | None:
    """ "Our goods is", where the noun phrase opens the clause."""
    noun = index - 1
    if noun < 1 or sentence.tags[noun] != "NNS" or words[noun] in _ONE_THING or not words[noun].endswith("s"):
        return None
    if words[noun] in lemmas(words[noun]) and words[noun] != "goods":
        return None
    first = noun
    while first > 0 and sentence.tags[first - 1] in ("JJ", "NN", "NNS", "VBN", "PRP$", "DT", "PDT", "NNP", "CD"):
        first -= 1
    if words[first] not in _DETERMINERS or noun - first > 4 or not _opens(sentence, words, first):
        return None
    if any(tag == "NNP" for tag in sentence.tags[first:index]):
        return None
    return Slip(index, index, _PLURAL_TO_SINGULAR[words[index]])


def _singular_subject(sentence: Sentence, words: list[str], index: int) -> Slip | None:
    """ "The box were", where the noun phrase opens the clause and holds one noun."""
    noun = index - 1
    if noun < 1 or sentence.tags[noun] != "NN" or words[noun] in _MANY_IN_ONE or words[noun].endswith("s"):
        return None
    first = noun
    while first > 0 and sentence.tags[first - 1] == "JJ":
        first -= 1
    if first == 0 or words[first - 1] not in _ONE or not _opens(sentence, words, first - 1):
        return None
    if first > 1 and words[first - 2] not in ("because", "but", "so"):
        return None
    return Slip(index, index, _SINGULAR_TO_PLURAL[words[index]])


def _each(sentence: Sentence, words: list[str], index: int) -> Slip | None:
    at = index + 1
    if at >= len(words) or sentence.tags[at] != "NNS" or words[at] in _ONE_THING or words[at] == "others":
        return None
    one = lemma(words[at], "NNS")
    return Slip(at, at, one) if one != words[at] else None


def _after_did(words: list[str], index: int) -> Slip | None:
    """ "Did you received"."""
    at = index + 2
    if at >= len(words) or words[index + 1] not in _SINGULAR | _OTHERS:
        return None
    base = _of_past(words[at])
    return Slip(at, at, base) if base else None


def _of_past(word: str) -> str:
    """The base of a verb's past form; empty for any other word."""
    base = lemma(word, "VBD")
    return base if base != word and base in _VERBS and word not in _NO_PAST else ""


def _counted(sentence: Sentence, words: list[str], index: int) -> Slip | None:
    """ "12 day," – a number over one before a singular that no other noun follows."""
    number, _, noun = words[index].rpartition(" ")
    number = number or (words[index - 1] if index else "")
    if not number.isdecimal() or number == "1" or len(number) > _DIGITS:
        return None
    following = sentence.tags[index + 1] if index + 1 < len(words) else "."
    if following not in (".", ",", ":", "CC", "MD", "TO", "VBZ", "VBD", "-RRB-"):
        return None
    plural = inflect(noun, "NNS")
    return Slip(index, index, f"{number} {plural}" if " " in words[index] else plural)

"""What a word takes after it: "depends of", "discuss about", "wait you", "prevent it to fall", "worth to try".

``data/government.tsv`` says it for verbs, adjectives and nouns and explains its columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple

from wellput.knowledge import data_folder
from wellput.rules.grammar.model import Slip
from wellput.rules.grammar.reading import OBJECTS, PRONOUNS, Reading
from wellput.text.lemma import inflect

__all__ = ["governed", "wrong_complement"]

Part = Literal["verb", "adjective", "noun", "object", "word", "phrase"]

_OBJECT_PRONOUNS = frozenset("me us you him her them it".split())
_PERSONS = _OBJECT_PRONOUNS - {"it"} | frozenset(
    "customer customers buyer buyers seller sellers client clients carrier courier supplier manager boss colleague "
    "colleagues team driver postman neighbour neighbor friend friends everybody everyone somebody someone".split()
)
_POSSESSIVES = frozenset("my your our his her its their".split())
_ARTICLES = frozenset("the a an this that these those".split()) | _POSSESSIVES
#: How a noun phrase begins, or what else a preposition may lead.
_OPEN = frozenset(("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "VBG", "WP", "PDT"))
#: What follows a person who is told something.
_MORE = frozenset(("DT", "PRP$", "WRB", "WP"))
#: Phrases that say when, where or how, and stand after any word: "in time", "at home", "for two days".
_ADJUNCTS = frozenset(
    "least most first last once time times future past example instance today tomorrow yesterday tonight moment "
    "moments seconds minute minutes quarter hour hours day days week weeks weekend month months year years morning "
    "afternoon evening noon midnight night monday tuesday wednesday thursday friday saturday sunday january february "
    "march april may june july august september october november december spring summer autumn winter christmas "
    "easter period while age beginning end start way ways reason reasons purpose average behalf mistake accident "
    "chance holiday holidays season extent degree telephone phone internet".split()
)
#: The same where they follow the preposition at once: "at work", "by hand".
_BARE_ADJUNCTS = frozenset(
    "home work fact general particular part addition advance now free sure far place short long other same writing "
    "bulk person turn return detail principle practice theory reality hand heart post mail email means default law "
    "nature itself themselves which whom whose sale stock use business life hurry favour favor strict order point "
    "case cases total request".split()
)
#: Prepositions that begin such phrases; the right one may still come: "depends in part on".
_OF_ADJUNCTS = frozenset("in at on for by from with to about".split())
_BE = frozenset(
    "be am is are was were been being isn't aren't wasn't weren't it's that's i'm we're you're they're".split()
)
_HAVE = frozenset("have has had having i've we've you've they've haven't hasn't hadn't".split())
_BEFORE_VERBS = PRONOUNS | frozenset(
    "to please kindly do don't does doesn't did didn't can could will would may might must should shall can't cannot "
    "couldn't won't wouldn't shouldn't who not never i'll we'll you'll they'll it'll i'd we'd you'd they'd let's "
    "customers buyers people".split()
)
# "Choose using the arrows", "the offer including the lid": no objects.
_LIKE_PREPOSITIONS = frozenset(
    "using depending according including following regarding concerning considering starting beginning being going "
    "excluding having".split()
)
_TO_IS_PREPOSITION = frozenset("due owing thanks according prior next close back".split())
# "Too busy to answer", "keen enough to try".
_DEGREES = frozenset("too so enough as".split())
_LONGEST_PHRASE = 4


class Frame(NamedTuple):
    """One thing that goes wrong after a word. ``needs``: what must come next, see the table; often empty.

    ``before``: of a phrase, the words before its last: "in charge" is found at "charge".
    """

    part: Part
    right: str
    wrong: str
    needs: str
    before: tuple[str, ...] = ()


@cache
def governed() -> Mapping[str, tuple[Frame, ...]]:
    """The frames of every form of every word of the table."""
    lines = (data_folder("wellput.rules") / "government.tsv").read_text(encoding="utf-8").splitlines()
    found: dict[str, list[Frame]] = {}
    for line in lines:
        if line.startswith(("#", "part\t")):
            continue
        part, right, wrongs, heads = line.split("\t")
        pairs = [wrong.partition(":") for wrong in wrongs.split()]
        frames = [Frame(part, "" if right == "-" else right, wrong, needs) for wrong, _, needs in pairs]  # type: ignore[arg-type]
        for head in heads.split():
            before = tuple(head.split("_")[:-1])
            for form in _forms(head, part):
                found.setdefault(form, []).extend(frame._replace(before=before) for frame in frames)
    return {word: tuple(frames) for word, frames in found.items()}


def _forms(head: str, part: str) -> Iterable[str]:
    if head.startswith("="):
        return (head[1:],)
    if part in ("verb", "object"):
        return {head, *(inflect(head, tag) for tag in ("VBZ", "VBD", "VBN", "VBG"))}
    if part == "phrase":
        return (head.rpartition("_")[2],)
    return {head, inflect(head, "NNS")} if part == "noun" else (head,)


def wrong_complement(r: Reading, index: int) -> Slip | None:
    """The first frame of the word at ``index`` that goes wrong, with what belongs there."""
    for frame in governed()[r.words[index]]:
        if _fits(r, index, frame.part) and (not frame.before or _follows(r, index, frame.before)):
            for slip in _in_frame(r, index, frame):
                return slip
    return None


def _follows(r: Reading, index: int, words: tuple[str, ...]) -> bool:
    return tuple(r.words[max(0, index - len(words)) : index]) == words


def _in_frame(r: Reading, index: int, frame: Frame) -> Iterator[Slip]:
    at = _past_object(r, index + 1, frame) if frame.part == "object" else index + 1
    if not at:
        return
    first = at if frame.part == "object" else index
    before = "" if frame.part == "object" else r.words[index]
    if frame.wrong in _VERB_FORMS:
        verb_at = at + (frame.wrong == "to_do")
        verb = _VERB_FORMS[frame.wrong](r, index, at)
        if verb:
            right = f"to {verb}" if frame.right == "to_do" else f"{frame.right} {inflect(verb, 'VBG')}"
            yield Slip(first, verb_at, f"{before} {right.strip()}".strip(), "complement")
    elif frame.wrong == "-":
        if _bare_object(r, at, frame.needs):
            yield Slip(index, at, f"{r.words[index]} {_preposition(r, at, frame)} {r.words[at]}", "complement")
    elif r.word(at) == frame.wrong and _leads_complement(r, index, at, frame):
        if frame.right == "to_do":
            yield Slip(first, at + 1, f"{before} to {r.lexicon.ing[r.words[at + 1]]}", "complement")
        else:
            yield Slip(first, at, f"{before} {_preposition(r, at + 1, frame)}".strip(), "complement")


def _preposition(r: Reading, at: int, frame: Frame) -> str:
    usual, _, before_name = frame.right.partition("/")
    return before_name if before_name and r.tag(at) == "NNP" else usual


def _leads_complement(r: Reading, index: int, at: int, frame: Frame) -> bool:
    """Whether the preposition at ``at`` leads what the word at ``index`` takes, and no phrase of time or place."""
    following, tag = r.word(at + 1), r.tag(at + 1)
    if tag not in _OPEN or following in ("i", "we", "he", "she", "they"):
        return False
    if frame.wrong == "to" and (tag == "VB" or (following in r.lexicon.verbs_alone and tag != "NN")):
        return False
    if frame.wrong in ("by", "with", "from", "on", "at") and tag == "VBG" and following not in r.lexicon.nouns:
        return False
    if frame.wrong == "for" and following in _OBJECT_PRONOUNS and frame.part not in ("verb",):
        return False
    if not _has(r, at + 1, frame.needs):
        return False
    if frame.wrong in _OF_ADJUNCTS:
        if (
            following in _BARE_ADJUNCTS
            or (following == "all" and r.ends(at + 2))
            or (tag == "CD" and r.tag(at + 2) != "NNS")
            or _ADJUNCTS.intersection(r.words[at + 1 : at + 5])
        ):
            return False
        if frame.right and frame.right.partition("/")[0] in r.words[at + 1 : at + 7]:
            return False
    return not (frame.right and _asked_before(r, index, frame.right))


def _asked_before(r: Reading, index: int, right: str) -> bool:
    """ "The shelf on which it depends", "what it is made of"."""
    return any(
        word == right and r.word(at + 1) in ("which", "whom", "what", "whose")
        for at, word in enumerate(r.words[max(0, index - 8) : index], max(0, index - 8))
    )


def _bare_object(r: Reading, at: int, needs: str) -> bool:
    following = r.word(at)
    if needs == "article":
        end = r.phrase_end(at)
        return (
            following in _ARTICLES - {"that", "this", "these", "those"}
            and end > at
            and not _ADJUNCTS.intersection(r.words[at + 1 : end + 1])
            and r.tag(end + 1) not in ("VBZ", "VBP", "VBD", "MD")
        )
    if needs == "seen":
        return (following == "it" or following == "them") and (r.ends(at + 1) or r.word(at + 1) in _CLOSELY)
    if needs == "number":
        return r.tag(at) == "CD" and r.tag(at + 1) in ("NNS", "JJ")
    if following not in ("me", "us", "him", "them", "you", "her"):
        return False
    if needs == "person" and (r.ends(at + 1) or (following != "you" and r.tag(at + 1) in ("RB", "IN"))):
        return True
    if r.word(at + 1).startswith(_WHEN):
        return True
    return following != "her" and r.tag(at + 1) in _MORE and r.word(at + 1) not in _SUBJECTS_TOO


#: "Look it carefully", "explained you last week".
_CLOSELY = frozenset("carefully closely again well please exactly".split())
_WHEN = ("last ", "yesterday", "already", "before")
# "I suggest you all come": these belong to the subject before them.
_SUBJECTS_TOO = frozenset(("all", "both"))


def _past_object(r: Reading, at: int, frame: Frame) -> int:
    """Where the object that begins at ``at`` is over; 0 where none begins."""
    if r.word(at) in _OBJECT_PRONOUNS and r.word(at) != "her":
        return at + 1
    if frame.needs == "pronoun" or r.tag(at) not in ("DT", "PRP$", "NNS", "NN", "NNP"):
        return 0
    end = r.phrase_end(at)
    return end + 1 if end - at < _LONGEST_PHRASE and r.tag(end) in ("NN", "NNS", "NNP", "JJ") else 0


def _is_verb(r: Reading, index: int) -> bool:
    """Whether the word is a verb here, and no passive; a form that may be a noun needs a subject or the like before."""
    word, tag = r.words[index], r.tags[index]
    before = r.word(r.before_adverbs(index - 1))
    if word in r.lexicon.ing:
        return tag == "VBG"
    if _BE.intersection(r.words[max(0, index - 2) : index]):
        return False
    if word in r.lexicon.past and word not in r.lexicon.bases:
        return before in _BEFORE_VERBS or before in _HAVE or tag == "VBD"
    if r.lexicon.third.get(word, word) in r.lexicon.verbs_alone:
        return True
    if word in r.lexicon.nouns or word in r.lexicon.third:
        if before in _BEFORE_VERBS:
            return before != "to" or (tag == "VB" and r.word(index - 2) not in _TO_IS_PREPOSITION)
        return tag in ("VBZ", "VBP", "VB") and r.tag(index - 1) in ("NN", "NNS", "NNP", "CC", "RB", "")
    return tag.startswith("VB")


def _is_adjective(r: Reading, index: int) -> bool:
    return r.tags[index] in ("JJ", "VBN", "VBD", "RB", "IN", "JJR", "NN") and r.word(index - 1) not in (
        "the",
        "a",
        "an",
    )


def _is_noun(r: Reading, index: int) -> bool:
    return r.tags[index] in ("NN", "NNS") and r.word(index - 1) not in ("to", "by")


_FITS: Mapping[Part, Callable[[Reading, int], bool]] = {
    "verb": _is_verb,
    "object": lambda r, index: r.tags[index].startswith("VB"),
    "adjective": _is_adjective,
    "noun": _is_noun,
}


def _fits(r: Reading, index: int, part: Part) -> bool:
    fits = _FITS.get(part)
    return fits is None or fits(r, index)


def _person(r: Reading, at: int) -> bool:
    end = r.phrase_end(at) if r.word(at) in _ARTICLES else at
    return r.word(end) in _PERSONS and r.tag(at + 1) not in ("NN", "NNS")


_MESSAGES = frozenset("message messages question questions email e-mail mail letter request call calls review".split())
_NEEDS: Mapping[str, Callable[[Reading, int], bool]] = {
    "person": _person,
    "article": lambda r, at: r.word(at) in _ARTICLES,
    "message": lambda r, at: r.word(r.phrase_end(at)) in _MESSAGES and r.word(at) in _ARTICLES,
    "doing": lambda r, at: r.tag(at) == "VBG" and r.word(at) in r.lexicon.ing,
}


def _has(r: Reading, at: int, needs: str) -> bool:
    has = _NEEDS.get(needs)
    return has is None or has(r, at)


def _after_to(r: Reading, index: int, at: int) -> str:
    """The verb of "to" and a verb."""
    verb = r.word(at + 1)
    alike = r.tags[index] == "JJ" and (r.ends(at + 2) or r.tag(at + 2) in OBJECTS)
    fits = r.word(at) == "to" and (r.tag(at + 1) == "VB" or alike) and verb in r.lexicon.bases
    return verb if fits and r.word(index - 1) not in _DEGREES else ""


_AFTER_GERUNDS = frozenset(("NN", "NNS", "IN", "RB", "JJ", "CD"))


def _gerund(r: Reading, _: int, at: int) -> str:
    word, following = r.word(at), r.tag(at + 1)
    object_follows = following in OBJECTS or (word not in r.lexicon.nouns and following in _AFTER_GERUNDS)
    timed = _ADJUNCTS.intersection(r.words[at + 1 : at + 4])
    fits = r.tag(at) == "VBG" and word not in _LIKE_PREPOSITIONS and object_follows and not timed
    return r.lexicon.ing.get(word, "") if fits else ""


def _bare(r: Reading, index: int, at: int) -> str:
    word, following = r.word(at), r.tag(at + 1)
    if r.tags[index] == "JJ" and r.word(r.before_adverbs(index - 1)) not in _BE:
        return ""
    sure = word in r.lexicon.verbs_alone or (word in r.lexicon.bases and following in ("DT", "PRP", "PRP$"))
    return word if sure and r.tag(at) == "VB" else ""


_VERB_FORMS: Mapping[str, Callable[[Reading, int, int], str]] = {"to_do": _after_to, "doing": _gerund, "do": _bare}

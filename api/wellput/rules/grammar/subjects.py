"""A verb and its subject: "the router have", "our goods is", "it still die", "there is many", "we was"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.lexicon import lexicon
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import OTHERS, SINGULAR, Reading
from wellput.text.lemma import inflect, lemma, lemmas

__all__ = ["dispatch"]

_THIRD = {"have": "has", "do": "does", "go": "goes", "are": "is", "were": "was", "don't": "doesn't", "aren't": "isn't",
          "weren't": "wasn't", "haven't": "hasn't"}  # fmt: skip
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
           "doesn't": "don't", "hasn't": "haven't"}  # fmt: skip
_OF_ONE = frozenset("the your this that my our each every its a an his her another one".split())
_OF_MANY = frozenset("all our your my the these those some many both most their several".split())
_ANYBODY = frozenset("everyone everybody everything someone somebody nobody nothing anyone anybody anything".split())
_SAME_IN_PAST = frozenset("cost cut put hit set let read shut spread quit fit".split())
_UNREAL = frozenset(("if", "wish", "though", "unless"))
_PEOPLE = frozenset(("people", "children", "men", "women", "police"))
_OBJECT_TAGS = frozenset(("DT", "PRP", "PRP$", "CD", "RB", "RP", "JJ", "IN"))
# The verb of "new pair need 10 days", where no determiner says that a subject begins.
_OF_BARE = frozenset(("need", "needs", "take", "have", "come", "arrive", "go"))


def _third(verb: str) -> str:
    return _THIRD.get(verb) or inflect(verb, "VBZ")


def verb_of_one(r: Reading, index: int) -> Slip | None:
    """A form for several after a subject that is one: "the router have", "it need", "the box were"."""
    verb, tag = r.words[index], r.tags[index]
    if r.word(index + 1) == "to" and verb not in ("have", "need", "want", "go", "come"):
        return None
    head = r.before_adverbs(index - 1)
    if head < 0 or verb in _SAME_IN_PAST:
        return None
    subject = r.words[head]
    if subject in SINGULAR or (subject == "this" and tag in ("VB", "VBP")):
        return _after_pronoun(r, head, index)
    if subject in _ANYBODY:
        fits = (verb in _THIRD and not _UNREAL & set(r.words[:head])) or tag == "VBP"
        return Slip(index, index, _third(verb), "agreement") if fits and r.opens(head) else None
    if subject == "i" and verb in ("are", "aren't") and r.opens(head) and not r.asks:
        return Slip(index, index, "am" if verb == "are" else "am not", "agreement")
    if r.tags[head] == "NN" or subject in r.lexicon.counted:
        return _after_noun(r, head, index)
    return _coordinated(r, index)


def _after_pronoun(r: Reading, head: int, index: int) -> Slip | None:
    verb, tag = r.words[index], r.tags[index]
    if r.word(head - 1) in ("know", "think", "believe") and {"who", "which", "those"} & set(r.words[:head]):
        return None
    if not r.opens(head) or (verb in ("were", "weren't") and (_UNREAL & set(r.words[:head]) or head == 0)):
        return None
    if verb in _THIRD and verb not in ("have", "do", "go"):
        return Slip(index, index, _THIRD[verb], "agreement")
    known = verb in r.lexicon.verbs_of_things or (verb in r.lexicon.verbs_alone and tag in ("VB", "VBP"))
    # "It suit small hands", read as a noun by whoever expects good English.
    bare = tag in ("NN", "VB") and verb in r.lexicon.bases and r.tag(index + 1) in ("DT", "PRP", "PRP$", "JJ", "CD")
    bare = bare and verb not in r.lexicon.past and not any(name in ("VBZ", "MD", "VBD") for name in r.tags[index + 1 :])
    return Slip(index, index, _third(verb), "agreement") if known or bare or tag == "VBP" else None


def _after_noun(r: Reading, head: int, index: int) -> Slip | None:
    verb, tag, noun = r.words[index], r.tags[index], r.words[head]
    if noun in r.lexicon.collective or noun in r.lexicon.adjectives or noun.endswith("s") or not noun.isalpha():
        return None
    first = r.phrase(head)
    bare = r.words[first] not in _OF_ONE
    if bare and not (verb in _OF_BARE and tag in ("VB", "VBP", "NN") and r.tag(index + 1) in ("CD", "DT", "RB", "IN")):
        return None
    if bare and (
        noun not in r.lexicon.nouns or r.words[first] in _OF_MANY or (head == first and noun in r.lexicon.bases)
    ):
        return None
    if not r.opens(first) or any(name in ("NNS", "CD", "NNPS") for name in r.tags[first:head]):
        return None
    if bare and (r.words[first] in ("no", "any") or r.tags[first] == "NNP"):
        return None
    if not bare and r.words[first] in ("a", "an") and r.word(index + 1) == "of":
        return None
    if verb in _THIRD and verb not in ("have", "do", "go"):
        unreal = verb in ("were", "weren't") and _UNREAL & set(r.words[:first])
        return None if unreal or (verb == "are" and r.asks) else Slip(index, index, _THIRD[verb], "agreement")
    if verb == "do":
        return Slip(index, index, "does", "agreement") if r.word(index + 1) == "not" else None
    known = verb in r.lexicon.verbs_of_things or verb in r.lexicon.verbs_alone
    # "Your skin become red", read as a participle.
    seen = (
        tag in ("VBP", "VB")
        or (tag == "VBN" and verb in ("become", "come") and not bare)
        or verb in r.lexicon.verbs_alone
        or verb in _OF_BARE
    )
    followed = r.tag(index + 1) in _OBJECT_TAGS or r.ends(index + 1) or tag in ("VBP", "VB")
    return Slip(index, index, _third(verb), "agreement") if known and seen and followed else None


def _coordinated(r: Reading, index: int) -> Slip | None:
    """ "It is nice and have many": the second verb of a subject that is one."""
    conjunction = r.before_adverbs(index - 1)
    if r.word(conjunction) not in ("and", "but") or r.words[index] not in r.lexicon.verbs_of_things:
        return None
    if r.tags[index] not in ("VBP", "VB") or r.words[0] not in ("it", "this", "he", "she"):
        return None
    verbs = [name for name in r.tags[1:conjunction] if name.startswith(("VB", "MD", "TO"))]
    plain = (
        verbs in (["VBZ"], ["VBZ", "VBN"])
        and r.tag(1) == "VBZ"
        and "n't" not in r.word(1)
        and r.word(1) in ("is", "has", "comes")
    )
    if not plain or any(name in ("PRP", "NNS", "WP", "WDT") for name in r.tags[1:conjunction]):
        return None
    if r.ends(index + 1):
        return None
    return Slip(index, index, _third(r.words[index]), "agreement")


def verb_of_many(r: Reading, index: int) -> Slip | None:
    """A form for one after a subject that is several: "our goods is", "they has", "we needs"."""
    verb = r.words[index]
    head = r.before_adverbs(index - 1)
    if head < 0:
        return None
    base = _PLURAL.get(verb) or r.lexicon.third.get(verb, "")
    subject = r.words[head]
    if not base or base == verb:
        return None
    if subject in OTHERS:
        # "The colour we has": a clause that begins without a word of its own.
        relative = verb in _PLURAL and r.tag(head - 1) in ("NN", "NNS") and not r.asks
        if not (r.opens(head) or relative) or (verb not in _PLURAL and r.tags[index] != "VBZ"):
            return None
        if subject == "i":
            base = {"is": "am", "was": "", "wasn't": "", "isn't": "am not"}.get(verb, base)
        return Slip(index, index, base, "agreement") if base else None
    noun = r.words[head]
    if noun in _PEOPLE:
        first = r.phrase(head)
        named = r.words[first] != "many" and "VBG" not in r.tags[first:head]
        fits = named and r.opens(first) and (verb in _PLURAL or r.tags[index] == "VBZ")
        return Slip(index, index, base, "agreement") if fits else None
    if r.tags[head] != "NNS" or not noun.endswith("s") or noun in r.lexicon.singular_s:
        return None
    if noun != "goods" and (noun in lemmas(noun) or lemma(noun, "NNS") == noun):
        return None
    first = r.phrase(head)
    number = r.words[first]
    several = r.tags[first] == "CD" and number not in ("one", "1") and lemma(noun, "NNS") in r.lexicon.nouns
    marked = (number in _OF_MANY or several) and r.word(first - 1) != "how" and r.word(first + 1) != "that"
    if not r.opens(first) or any(
        name in ("NNP", "NNPS", "CD", "POS", "VBG") for name in r.tags[first + several : head]
    ):
        return None
    if any("'" in word for word in r.words[first:head]):
        return None
    plain = first == 0 or r.words[first - 1] in ("if", "because", "that", "when")
    if not marked and not (plain and not r.asks and lemma(noun, "NNS") in r.lexicon.nouns and head == first):
        return None
    if verb in ("is", "was") and not marked and r.tag(index + 1) in ("DT", "WRB", "WP", "IN", "VBG"):
        return None
    known = verb in _PLURAL or (base in r.lexicon.finite and r.tags[index] == "VBZ")
    return Slip(index, index, base, "agreement") if known else None


_LITTLE_BY_LITTLE = frozenset("few lot number couple variety range total bit pair dozen hundred thousand".split())


_SEVERAL = frozenset("many some several few both two three four five six seven eight nine ten".split())


def existence(r: Reading, index: int) -> Slip | None:
    """ "There is many", "there are a problem", "there have"."""
    at = index + 1
    verb, following = r.word(at), r.word(at + 1)
    if verb in ("have", "has") and following not in ("been", "to", "not", "always", "never", "also"):
        if index and r.word(index - 1) in ("out", "over", "from", "in", "up", "down", "who", "people", "that"):
            return None
        objects = r.tag(at + 1) in ("DT", "CD", "JJ", "NN", "NNS") and not r.asks
        if not objects or (index and not r.opens(index)):
            return None
        one = r.tag(at + 1) == "NN" or following in ("a", "an", "no", "another", "one")
        return Slip(at, at, "is" if one else "are", "agreement")
    if verb in ("is", "was") and following in ("no", "any") and r.tag(at + 2) == "NNS":
        return Slip(at, at, _PLURAL[verb], "agreement") if r.word(at + 2) in r.lexicon.plurals else None
    before = r.word(index - 1)
    if before in ("is", "was") and verb in ("any", "many", "some", "more") and r.tag(at + 1) == "NNS":
        known = following in r.lexicon.plurals and following not in r.lexicon.singular_s
        return Slip(index - 1, index - 1, _PLURAL[before], "agreement") if known else None
    if verb in ("is", "was") and following in _SEVERAL:
        described = r.tag(at + 2) in ("JJ", "NN") and r.word(at + 2) not in r.lexicon.plurals
        noun = r.word(at + 3) if described and r.tag(at + 3) == "NNS" and following != "some" else r.word(at + 2)
        if noun in r.lexicon.plurals or (r.tag(at + 2) == "NNS" and noun not in r.lexicon.singular_s):
            return Slip(at, at, _PLURAL[verb], "agreement")
    if verb in ("are", "were") and following in ("no", "any") and r.tag(at + 2) == "NN":
        plural = frames().counted.get(r.word(at + 2))
        ends = r.ends(at + 3) or r.tag(at + 3) in ("IN", "TO")
        return Slip(at + 2, at + 2, plural, "noun") if plural and ends and plural != r.word(at + 2) else None
    if verb in ("are", "were") and following in ("a", "an", "another") and r.tag(at + 2) == "NN":
        noun = r.word(at + 2)
        several = noun in _LITTLE_BY_LITTLE or noun in r.lexicon.collective or r.tag(at + 3) in ("NN", "NNS", "CC", ",")
        return None if several else Slip(at, at, _THIRD[verb], "agreement")
    return None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield verb_of_one, lexicon().bases | _THIRD.keys()
    yield verb_of_many, lexicon().third.keys() | _PLURAL.keys()
    yield existence, "there".split()

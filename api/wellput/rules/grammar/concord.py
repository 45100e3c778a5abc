"""Subjects of several words and their verb: "the cost of the repairs are", "one of the wheels have", "is the keys?"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.lexicon import lexicon
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.phrases import Phrase, after_attributes, noun_phrase, starts_clause
from wellput.rules.grammar.reading import Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_THIRD = {"are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't", "dont": "doesn't",
          "aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't"}  # fmt: skip
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
           "doesn't": "don't", "hasn't": "haven't"}  # fmt: skip
_UNREAL = frozenset(("if", "wish", "though", "unless", "that"))
_OBJECTS = frozenset(("DT", "PRP", "PRP$", "CD", "RB", "RP", "IN", "TO", "JJ", "NNS"))
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_CLAUSE_ENDS = frozenset(
    ". ! ? ; : , when because if that which who while but so and or where before after until since as than how what "
    "why - \u2013 (".split()
)
_PARTITIVE = frozenset("some most all many several plenty few lots lot half rest other".split())
_SUMS = frozenset("pair bunch set series range couple box pack bag".split())
_WE_OR_I = frozenset("i we you they".split())


def subject(r: Reading, index: int) -> Slip | None:
    """A noun phrase that opens a statement, whatever stands between it and its verb."""
    if r.word(index - 1) in ("how", "what", "which", "know", "think") or not starts_clause(r, index):
        return None
    phrase = noun_phrase(r, index)
    if phrase is None or r.words[phrase.head] in ("people", "police"):
        return None
    if r.words[phrase.head] in ("news", "physics") and r.word(phrase.head + 1) in ("are", "were", "have"):
        return Slip(phrase.head + 1, phrase.head + 1, _THIRD[r.word(phrase.head + 1)], "agreement")
    return _coordinated(r, phrase) or _split(r, phrase) or _verb(r, phrase)


def bare_subject(r: Reading, index: int) -> Slip | None:
    """A plural noun that opens a sentence without a determiner: "Orders over 50 ships free"."""
    if index or r.asks or r.tag(index) not in ("NNS", "NN") or r.word(index) in ("thanks", "people"):
        return None
    phrase = noun_phrase(r, index)
    return _verb(r, phrase) if phrase and phrase.number == "many" and phrase.head < 3 else None


def _verb(r: Reading, phrase: Phrase) -> Slip | None:
    """The verb behind a phrase, past its attributes and a short relative clause."""
    if r.word(phrase.head + 1) in ("and", "or", "&", "'s", "'"):
        return None
    at = after_attributes(r, phrase.head + 1)
    plain = at == phrase.head + 1
    if relative := _past_relative(r, at):
        at, plain = relative, False
        if r.word(at) not in _THIRD and r.word(at) not in _PLURAL:
            return None
    verb, tag = r.word(at), r.tag(at)
    if phrase.number == "many":
        swallowed = r.tag(at - 1) == "NNS" and r.tag(at - 2) == "NN" and r.words[at - 1] in r.lexicon.third
        if at > phrase.head + 3 and swallowed and not _finite_after(r, at):
            at -= 1
            verb, tag = r.words[at], "VBZ"
        return _of_many(r, phrase, at, verb, tag)
    if phrase.number != "one":
        return None
    if verb not in _THIRD:
        return _base_for_third(r, at, tag)
    if (plain and r.words[phrase.first] not in _PARTITIVE) and verb not in ("dont", "were"):
        return None
    if verb not in _THIRD or verb == "do" or (verb in ("were", "weren't") and _UNREAL & set(r.words[:at])):
        return None
    if r.words[phrase.first] in ("some", "all", "other", "both", "most", "no"):
        plural = frames().counted.get(r.words[phrase.head])
        return Slip(phrase.head, phrase.head, plural, "noun") if plural and plain else None
    if r.words[phrase.head] in _SUMS and r.words[phrase.first] in ("a", "an"):
        return None
    if not plain and any(name in ("NNS", "NNPS", "CD") for name in r.tags[phrase.first : phrase.head]):
        return None
    return Slip(at, at, _THIRD[verb], "agreement")


def _of_many(r: Reading, phrase: Phrase, at: int, verb: str, tag: str) -> Slip | None:
    if r.words[phrase.first] == "no" or any(name in ("CD", "NNP", "POS", "VBG") for name in r.tags[phrase.first : at]):
        return None
    if verb in _PLURAL:
        return Slip(at, at, _PLURAL[verb], "agreement")
    base = r.lexicon.third.get(verb, "")
    seen = tag == "VBZ" or (base in r.lexicon.verbs_alone and tag in ("NNS", "VBP", "VB"))
    seen = seen or (
        tag == "NNS" and base in r.lexicon.finite and at == phrase.head + 1 and not _finite_after(r, at + 1)
    )
    return Slip(at, at, base, "agreement") if base and seen and base != verb else None


def _base_for_third(r: Reading, at: int, tag: str) -> Slip | None:
    """ "The zipper sometimes stick", read as two nouns by whoever expects good English."""
    verb = r.word(at)
    if verb not in r.lexicon.bases or verb in r.lexicon.past or tag in ("VBD", "VBN", "MD", "JJ", "IN", "RB", "CC"):
        return None
    plain = verb in r.lexicon.verbs_alone and r.tag(at + 1) not in ("NN", "NNS", "NNP", "PRP$")
    between = r.word(at - 1) in r.lexicon.between or plain
    if not between or _finite_after(r, at + 1):
        return None
    return Slip(at, at, inflect(verb, "VBZ"), "agreement")


def _split(r: Reading, phrase: Phrase) -> Slip | None:
    """ "My sister pack every box": the last noun of the phrase is the verb of a clause that has none."""
    at, noun = phrase.head, r.words[phrase.head - 1]
    verb = r.words[at]
    if at - phrase.first < 2 or r.tags[at] != "NN" or r.tags[at - 1] != "NN" or verb not in r.lexicon.bases:
        return None
    if noun in r.lexicon.collective or noun.endswith("s") or not noun.isalpha() or verb in r.lexicon.past:
        return None
    closed = r.tag(at + 1) == "IN" and r.words[-1] == "." and r.word(at + 1) != "for"
    closed = closed and (phrase.first == 0 or r.words[phrase.first - 1] in ("when", "if", "because", "while"))
    closed = closed and r.words[0] not in ("a", "an") and not any(word in r.lexicon.third for word in r.words[at + 1 :])
    if r.tag(at + 1) not in ("DT", "PRP", "PRP$", "CD", "RP", "WRB") and not closed:
        return None
    if r.word(at + 1).partition("'")[0] in _WE_OR_I:
        return None
    if _finite_after(r, at + 1) or inflect(verb, "VBD") == verb or r.words[phrase.first] in ("no", "any"):
        return None
    return Slip(at, at, inflect(verb, "VBZ"), "agreement")


def _coordinated(r: Reading, phrase: Phrase) -> Slip | None:
    """ "Your parcel and your invoice was packed", "my brother and I am"."""
    link = phrase.head + 1
    if r.word(link) != "and" or r.words[phrase.first] in ("each", "every", "no", "any") or phrase.first:
        return None
    if r.word(link + 1) == "i":
        at = r.after_adverbs(link + 2)
        return Slip(at, at, {"am": "are", "was": "were", "has": "have"}[r.word(at)], "agreement") if r.word(at) in (
            "am", "was", "has"
        ) else None  # fmt: skip
    if r.word(link + 1) == "me":
        at = r.after_adverbs(link + 2)
        finite = r.tag(at) in _FINITE or r.word(at) in r.lexicon.bases
        return Slip(link + 1, link + 1, "I", "noun") if finite and not r.ends(at) else None
    if r.word(link + 1) not in ("the", "my", "your", "our", "his", "her", "their", "a", "an"):
        return None
    other = noun_phrase(r, link + 1)
    if other is None or r.words[phrase.first] in ("a", "an") or r.tags[phrase.first] not in ("DT", "PRP$"):
        return None
    at = r.after_adverbs(other.head + 1)
    base = _PLURAL.get(r.word(at)) or (r.lexicon.third.get(r.word(at), "") if r.tag(at) == "VBZ" else "")
    return Slip(at, at, base, "agreement") if base else None


def _past_relative(r: Reading, at: int) -> int:
    """Where the clause goes on behind "which you bought", "that we use", "we sell"; 0 where there is none."""
    index = at + 1 if r.word(at) in ("which", "that", "who") else at
    if r.word(index) not in _WE_OR_I:
        return 0
    index = r.after_adverbs(index + 1)
    verbs = 0
    while r.tag(index) in ("VBP", "VBD", "VBN", "VB", "MD") and verbs < 3:
        if verbs and r.tags[index] in ("VBP", "VB", "VBD") and r.tags[index - 1] not in ("MD",):
            break
        verbs += 1
        index += 1
    while (
        r.tag(index) in ("RP", "RB")
        or r.word(index) in ("you", "it", "them", "us", "me")
        or r.word(index) in ("for", "from", "yesterday", "today")
    ):
        index += 1
    return index if verbs else 0


def _finite_after(r: Reading, index: int) -> bool:
    while index < r.count and r.words[index] not in _CLAUSE_ENDS:
        if r.tags[index] in _FINITE:
            return True
        index += 1
    return False


def one_of(r: Reading, index: int) -> Slip | None:
    """ "One of the wheels have", "each of the parts need", "both of the handles is"."""
    word = r.words[index]
    if word == "each" and r.word(index - 1) in ("and", ",", "but") and r.word(index + 1) in ("have", "are", "were"):
        return Slip(index + 1, index + 1, _THIRD[r.word(index + 1)], "agreement") if r.opens(index) else None
    if r.word(index + 1) != "of" or r.word(index - 1) in ("than", "only", "no", "any", "the"):
        return None
    if not r.opens(index):
        return None
    inner = noun_phrase(r, index + 2)
    if inner is None or inner.number != "many" or r.word(inner.head + 1) in ("and", "who", "that", "which"):
        return None
    at = r.after_adverbs(inner.head + 1)
    verb = r.word(at)
    if word == "both":
        return Slip(at, at, _PLURAL[verb], "agreement") if verb in _PLURAL and not r.asks else None
    right = _THIRD.get(verb)
    if right and not r.asks and verb not in ("were", "weren't", "do"):
        return Slip(at, at, right, "agreement")
    return None


def asked(r: Reading, index: int) -> Slip | None:
    """ "Do the charger come with it?", "is the batteries new?", "what does these symbols mean?"."""
    verb = r.words[index]
    turned = index == 0 or r.word(index - 1) in (
        "what",
        "how",
        "why",
        "when",
        "where",
        "much",
        "long",
        "many",
        ",",
        "and",
    )
    if not r.asks or not turned:
        return None
    phrase = noun_phrase(r, index + 1)
    if phrase is None or r.tags[phrase.first] not in ("DT", "PRP$") or r.word(phrase.head + 1) in ("and", "or", ","):
        return None
    if any(name in ("NNP", "CD", "POS") for name in r.tags[phrase.first : phrase.head + 1]):
        return None
    if phrase.number == "one" and verb in _THIRD and verb not in ("were", "weren't"):
        helped = verb in ("are", "aren't") or r.tag(r.after_adverbs(phrase.head + 1)) in (
            "VB",
            "VBP",
            "VBN",
            "NN",
            "JJ",
        )
        return Slip(index, index, _THIRD[verb], "agreement") if helped else None
    if phrase.number == "many" and verb in _PLURAL and r.words[phrase.first] not in ("no", "any"):
        return Slip(index, index, _PLURAL[verb], "agreement")
    return None


def shown(r: Reading, index: int) -> Slip | None:
    """ "Here is the pictures", "where are the invoice?"."""
    at = index + 1
    verb = r.word(at)
    if verb not in ("is", "was", "are", "were") or r.word(index - 1) in ("know", "sure", "over", "from", "in"):
        return None
    phrase = noun_phrase(r, at + 1)
    if phrase is None or r.tags[phrase.first] not in ("DT", "PRP$") or r.word(phrase.head + 1) in ("and", ","):
        return None
    if any(name in ("NNP", "CD", "POS") for name in r.tags[phrase.first : phrase.head + 1]):
        return None
    if phrase.number == "many" and verb in ("is", "was"):
        return Slip(at, at, _PLURAL[verb], "agreement")
    if phrase.number == "one" and verb in ("are", "were") and r.ends(phrase.head + 1):
        return Slip(at, at, _THIRD[verb], "agreement")
    return None


def indefinite(r: Reading, index: int) -> Slip | None:
    """ "Everyone in our team love it", "nobody know"."""
    if not starts_clause(r, index) or r.word(index - 1) == "know":
        return None
    at = after_attributes(r, index + 1)
    verb, tag = r.word(at), r.tag(at)
    if verb in _THIRD and verb not in ("were", "weren't", "do"):
        return Slip(at, at, _THIRD[verb], "agreement")
    known = verb in r.lexicon.verbs_alone and tag in ("VB", "VBP") and verb not in r.lexicon.past
    known = known or (tag == "VBP" and verb in r.lexicon.bases and verb not in r.lexicon.past)
    return Slip(at, at, inflect(verb, "VBZ"), "agreement") if known else None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield subject, "the your this that my our his her its their these those a an another".split()
    yield subject, "each every all both some other several many most".split()
    yield bare_subject, lexicon().plurals
    yield one_of, "one each both either neither".split()
    yield indefinite, "everyone everybody everything someone somebody nobody nothing anyone anybody".split()
    yield asked, _THIRD.keys() | _PLURAL.keys()
    yield shown, "here where".split()

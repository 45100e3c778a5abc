"""Questions: "why the lid is loose?", "what means this sign?", "do you can?", "say what colour do you want"."""

from __future__ import annotations

from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.phrases import noun_phrase
from wellput.rules.grammar.reading import OTHERS, PRONOUNS, SINGULAR, Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_BE = frozenset("is are was were".split())
_MODALS = frozenset("can could will would should must may might shall".split())
_DO = frozenset("do does did".split())
_TOLD = frozenset(
    "tell know ask see understand explain check say show wonder remember inform describe tells asked".split()
)
_OPENED = frozenset("so and but or then ,".split())


def _opens(r: Reading, index: int) -> bool:
    return r.asks and (index == 0 or (index == 1 and r.words[0] in _OPENED))


def noun_first(r: Reading, index: int) -> Slip | None:
    """ "Why the lid is so loose?", "when the parcel will arrive?": a noun, then its verb."""
    if not _opens(r, index) or "," in r.words[index:]:
        return None
    at = index + 1
    if r.words[index] == "how" and r.word(at) in ("much", "many", "long", "often", "big"):
        at += 1
    if r.tag(at) not in ("DT", "PRP$") or r.word(at) in ("no", "any", "some", "all", "a", "an"):
        return None
    phrase = noun_phrase(r, at)
    if phrase is None:
        return None
    verb = phrase.head + 1
    named = " ".join(r.words[at:verb])
    word = r.word(verb)
    if word in _BE | _MODALS or (word in ("has", "have") and r.tag(r.after_adverbs(verb + 1)) == "VBN"):
        if r.ends(verb + 1) and r.words[index] != "where":
            return None
        return Slip(at, verb, f"{word} {named}", "clause")
    base = r.lexicon.third.get(word, "")
    if base and r.tag(verb) in ("VBZ", "NNS") and base in r.lexicon.bases:
        return Slip(at, verb, f"does {named} {base}", "clause")
    base = r.lexicon.past.get(word, "")
    if base and r.tag(verb) == "VBD":
        return Slip(at, verb, f"did {named} {base}", "clause")
    return None


def plain_order(r: Reading, index: int) -> Slip | None:
    """ "How long it takes?", "when it is ready?", "what it costs?": a pronoun, then its verb."""
    if not _opens(r, index) or "," in r.words[index:]:
        return None
    at = index + 1
    if (r.words[index] == "how" and r.word(at) in ("much", "many", "long", "often", "big", "far")) or (
        r.words[index] == "what" and r.word(at) == "time"
    ):
        at += 1
    subject, verb = r.word(at), r.word(at + 1)
    if subject not in PRONOUNS or r.word(at + 1) in ("wish", "mean"):
        return None
    if verb != "have" and any(name in ("VBZ", "VBP", "VBD", "MD") for name in r.tags[at + 2 :]):
        return None
    if verb in _BE and r.words[index] != "what" and not r.ends(at + 2):
        return Slip(at, at + 1, f"{verb} {subject}", "clause")
    if verb == "have" and r.words[index] in ("how", "why", "when") and r.tag(at + 2) in ("DT", "PRP$", "CD", "PRP"):
        return Slip(at, at + 1, f"do {subject} have", "clause")
    base = r.lexicon.third.get(verb, "")
    if base and r.tag(at + 1) in ("VBZ", "NNS") and subject in SINGULAR and base != "be":
        return Slip(at, at + 1, f"does {subject} {base}", "clause")
    return None


def lexical_first(r: Reading, index: int) -> Slip | None:
    """ "How works this button?", "what means this sign?", "how much costs the lid?"."""
    if not _opens(r, index):
        return None
    at = index + 1
    if r.words[index] == "how" and r.word(at) in ("much", "long", "many"):
        at += 1
    verb = r.word(at)
    base = r.lexicon.third.get(verb, "")
    if r.words[index] == "what" and base not in ("mean", "cost"):
        return None
    if r.words[index] == "how" and at > index + 1 and base not in ("cost", "take", "last", "weigh"):
        return None
    helper = "does"
    if not base:
        base = r.lexicon.past.get(verb, "")
        helper = "did"
        if not base or r.tag(at) != "VBD" or verb in r.lexicon.bases or at > index + 1:
            return None
    if (
        base in ("have", "do", "be", "come")
        or r.tag(at + 1) not in ("DT", "PRP$", "PRP")
        or r.word(at + 1) in ("a", "an", "all")
    ):
        return None
    if r.word(at + 1) in PRONOUNS:
        return Slip(at, at + 1, f"{helper} {r.word(at + 1)} {base}", "clause")
    end = r.phrase_end(at + 1)
    return Slip(at, end, f"{helper} {' '.join(r.words[at + 1 : end + 1])} {base}", "clause")


def do_modal(r: Reading, index: int) -> Slip | None:
    """ "Do you can send it?", "does it can work?", "are you can?"."""
    subject, modal = r.word(index + 1), r.word(index + 2)
    fits = subject in PRONOUNS and modal in ("can", "could", "will", "would", "should", "must") and r.asks
    fits = fits and r.tag(index + 3) in ("VB", "VBP", "RB", "PRP")
    return Slip(index, index + 2, f"{modal} {subject}", "clause") if fits else None


_BEFORE_AUXILIARY = frozenset(", and so why how when where what which".split())
_WANTED = frozenset("want need have know like think mean use get see find".split())
_STATES = frozenset(
    "happy satisfied sure interested ready available possible able sorry included necessary correct ok okay afraid "
    "angry compatible suitable free waterproof open closed".split()
)


def wrong_auxiliary(r: Reading, index: int) -> Slip | None:
    """ "Are you received it?", "are you want a refund?", "do you happy?", "is you satisfied?"."""
    word, subject, at = r.words[index], r.word(index + 1), r.after_adverbs(index + 2)
    asked = r.tag(index - 1) in ("NN", "NNS") and r.words[0] in ("how", "what", "which")
    if not r.asks or not (index == 0 or asked or r.word(index - 1) in _BEFORE_AUXILIARY):
        return None
    found, tag = r.word(at), r.tag(at)
    if word in ("is", "was") and subject in ("you", "we", "they"):
        return Slip(index, index, "are" if word == "is" else "were", "agreement")
    if word == "does" and subject in OTHERS:
        return Slip(index, index, "do", "agreement")
    if subject not in PRONOUNS:
        return None
    if word in ("do", "does"):
        ends = r.ends(at + 1) or r.tag(at + 1) in ("IN", "TO")
        fits = ends and found in _STATES and tag in ("JJ", "VBN", "VBD", "VB")
        be = "is" if subject in SINGULAR else "am" if subject == "i" else "are"
        return Slip(index, index, be, "verb") if fits else None
    if word == "are" and found in _WANTED and at == index + 2:
        return Slip(index, index, "do", "verb")
    base = r.lexicon.past.get(found, "")
    active = tag in ("VBD", "VBN") and base and base not in ("finish", "do", "bear", "go")
    owned = r.word(at + 1) in ("the", "it", "my", "our", "your", "this", "them", "these")
    if word in ("are", "is") and subject in ("you", "they", "he", "she") and active and owned:
        return Slip(index, at, f"did {subject} {base}", "verb")
    return None


def not_turned(r: Reading, index: int) -> Slip | None:
    """ "Why you didn't answer?"."""
    subject, verb = r.word(index + 1), r.word(index + 2)
    fits = _opens(r, index) and subject in PRONOUNS and verb.endswith("n't") and "," not in r.words
    return Slip(index + 1, index + 2, f"{verb} {subject}", "clause") if fits else None


def how_long_time(r: Reading, index: int) -> Slip | None:
    """ "How long time does it take?", "how much time it takes?"."""
    if r.word(index + 1) == "long" and r.word(index + 2) == "time":
        return Slip(index, index + 2, "how long", "clause")
    subject, verb = r.word(index + 3), r.word(index + 4)
    base = r.lexicon.third.get(verb, "")
    fits = r.word(index + 2) == "time" and subject in SINGULAR and base and _opens(r, index)
    return Slip(index + 3, index + 4, f"does {subject} {base}", "clause") if fits else None


def what_for(r: Reading, index: int) -> Slip | None:
    """ "What for a colour do you need?", "what is mean this word?"."""
    at = index + 1
    if r.word(at) == "for" and (r.word(at + 1) in ("a", "an") or r.tag(at + 1) in ("NN", "NNS")) and r.asks:
        turned = any(word in ("do", "does", "did", "is", "are", "have") for word in r.words[at + 2 : at + 5])
        last = at + 1 if r.word(at + 1) in ("a", "an") else at
        return Slip(index, last, "what kind of", "clause") if turned else None
    if r.word(at) in ("is", "are") and r.word(at + 1) == "mean" and r.tag(at + 2) in ("DT", "PRP$"):
        end = r.phrase_end(at + 2)
        do, named = "does" if r.word(at) == "is" else "do", " ".join(r.words[at + 2 : end + 1])
        return Slip(at, end, f"{do} {named} mean", "clause")
    return None


def embedded(r: Reading, index: int) -> Slip | None:
    """ "Let me know what colour do you want", "I will ask when will they ship"."""
    before, last = r.word(index - 1), r.word(index - 2)
    told = before in _TOLD or (before in ("me", "us", "you", "them", "him", "her") and last in _TOLD | {"let"})
    if not told or last in ("?", ":", "as"):
        return None
    at = index + 1
    if r.words[index] in ("what", "which"):
        if r.tag(at) not in ("NN", "NNS") and r.word(at) not in ("do", "does", "did", "can", "will", "should"):
            return None
        while r.tag(at) in ("NN", "NNS", "JJ") and at - index < 4:
            at += 1
    elif r.words[index] != "when" or r.word(at) not in _MODALS:
        return None
    verb, subject = r.word(at), r.word(at + 1)
    if subject not in PRONOUNS:
        return None
    if verb in _MODALS:
        return Slip(at, at + 1, f"{subject} {verb}", "clause")
    base = r.word(at + 2)
    if verb not in _DO or base not in r.lexicon.bases:
        return None
    finite = base if verb == "do" else inflect(base, "VBZ" if verb == "does" else "VBD")
    return Slip(at, at + 2, f"{subject} {finite}", "clause")


def whether(r: Reading, index: int) -> Slip | None:
    """ "Check whether is it plugged in", "tell me if can you wait"."""
    if r.words[index] == "if" and not {r.word(index - 1), r.word(index - 2)} & _TOLD:
        return None
    at = index + 1
    verb, subject = r.word(at), r.word(at + 1)
    if subject not in PRONOUNS:
        return None
    if verb in _BE | _MODALS | {"has", "have"}:
        return Slip(at, at + 1, f"{subject} {verb}", "clause")
    base = r.word(at + 2)
    if verb in _DO and base in r.lexicon.bases:
        finite = base if verb == "do" else inflect(base, "VBZ" if verb == "does" else "VBD")
        return Slip(at, at + 2, f"{subject} {finite}", "clause")
    return None


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield noun_first, "how why when where".split()
    yield plain_order, "how why when where what".split()
    yield lexical_first, "how why when where what".split()
    yield wrong_auxiliary, "do does are is was".split()
    yield not_turned, ("why",)
    yield how_long_time, ("how",)
    yield what_for, ("what",)
    yield do_modal, "do does did are is".split()
    yield embedded, "what which when".split()
    yield whether, "whether if".split()

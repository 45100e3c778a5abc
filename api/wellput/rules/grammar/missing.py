"""Clauses without their verb, or with its parts in the wrong place: "if you satisfied", "how I can help?"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.lexicon import lexicon
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import OTHERS, PRONOUNS, SINGULAR, Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_BE = {"i": "am", "it": "is", "he": "is", "she": "is", "this": "is", "that": "is"}
_DEGREES = frozenset("very so really too not still also already now totally completely fully quite".split())
_ADVERBS = _DEGREES | frozenset(("just", "always", "currently"))
_MODALS = frozenset("can could will would should must may might shall".split())
_ASKING = frozenset("tell know ask see understand explain check say show wonder remember inform describe".split())
_TIMES = frozenset(
    "morning evening afternoon night time day week moment minute way first last year month thing all what color colour "
    "kind".split()
)
_HOW_MANY = frozenset(("how many", "how much", "how long", "how often", "how big", "how far", "how fast", "how old"))


def _be(r: Reading, subject: int) -> str:
    word = r.words[subject]
    return _BE.get(word) or ("are" if word in OTHERS or r.tags[subject] == "NNS" else "is")


def _with_be(r: Reading, head: int, last: int) -> str:
    """The words from the subject's ``head`` to ``last`` with their verb: "you satisfied" → "you are satisfied"."""
    return " ".join((r.words[head], _be(r, head), *r.words[head + 1 : last + 1]))


def _subject_opens(r: Reading, head: int) -> bool:
    """Whether the subject that ends with ``head`` begins its clause, and nothing else governs it."""
    if r.words[head] in PRONOUNS or r.words[head] == "this":
        return r.opens(head) and not (head == 0 and r.asks)
    if r.tags[head] not in ("NN", "NNS") or "'" in r.words[head]:
        return False
    first = r.phrase(head)
    return r.tags[first] in ("DT", "PRP$") and r.opens(first) and not r.asks


def negation(r: Reading, index: int) -> Slip | None:
    """ "We not sell", "we no refund", "it not possible", "the lamp not work"."""
    head = index - 1
    word, at = r.words[index], index + 1
    if r.word(head) == "please" and r.word(at) in r.lexicon.bases and r.tag(at) in ("VB", "VBP"):
        return Slip(index, at, f"do not {r.word(at)}", "clause")
    if head > 0 and r.words[head] in ("and", "but") and word == "not":
        bare = (r.word(at) in r.lexicon.verbs_alone or r.word(at) in ("have", "need")) and r.tag(at) in ("VB", "VBP")
        held = any(name in ("MD", "TO", "VB") for name in r.tags[:index]) or r.tags[0] == "UH"
        return Slip(index, at, f"do not {r.word(at)}", "clause") if bare and not held else None
    if head < 0:
        return None
    if word == "not" and r.tags[head] == "VBZ" and r.words[head] in r.lexicon.third:
        return _verb_first(r, index)
    if not _subject_opens(r, head):
        return None
    if r.word(head - 1) in ("why", "whether", "or", "if", "that", "as", "though") and r.words[head] not in PRONOUNS:
        return None
    if any(w in ("whether", "hopefully") for w in r.words[:head]) or "or" in (r.word(at), r.word(head - 1)):
        return None
    while r.word(at) in ("yet", "only", "really", "always"):
        at += 1
    found, tag = r.word(at), r.tag(at)
    if word == "no" and found == "need" and r.tags[head] == "NN":
        return Slip(index, at, "does not need", "clause")
    if word == "no" and found in ("can", "could") and r.words[head] in OTHERS:
        return Slip(index, at, f"{found} not", "clause")
    if word == "no":
        right = found in r.lexicon.bases and found not in ("need", "longer") and tag not in ("JJR", "RBR", "DT", "JJ")
        pronoun = r.words[head] in ("i", "we", "you", "they")
        return Slip(index, at, f"do not {found}", "clause") if right and pronoun else None
    do = "does" if r.words[head] in SINGULAR or r.tags[head] == "NN" else "do"
    if found in r.lexicon.bases and tag in ("VB", "VBP", "NN") and found not in ("only", "like"):
        return Slip(index, at, f"{do} not {found}", "clause")
    base = r.lexicon.third.get(found) or r.lexicon.simple_past.get(found)
    if base and tag in ("VBZ", "VBD"):
        return Slip(index, at, f"{'did' if tag == 'VBD' else do} not {base}", "clause")
    if (tag == "JJ" and (found in r.lexicon.adjectives or found in r.lexicon.of_things | r.lexicon.of_people)) or (
        tag == "VBG" and found in r.lexicon.ing
    ):
        return Slip(index, index, f"{_be(r, head)} not", "clause")
    return None


def _verb_first(r: Reading, index: int) -> Slip | None:
    """ "The lid fits not on it"."""
    base = r.lexicon.third[r.words[index - 1]]
    if base in ("have", "be", "do", "say", "hope", "think", "believe", "seem", "appear", "mean", "matter", "know"):
        return None
    if r.tag(index - 2) not in ("NN", "PRP", "NNP") or r.tag(index + 1) not in ("IN", "DT", "PRP$", "PRP", "."):
        return None
    return Slip(index - 1, index, f"does not {base}", "clause")


def adjective(r: Reading, index: int) -> Slip | None:
    """ "If you satisfied", "we very sorry", "it available", "the blue one out of stock"."""
    word, tag = r.words[index], r.tags[index]
    head = index - 1
    while head >= 0 and r.words[head] in _DEGREES:
        head -= 1
    if head < 0 or r.words[head] not in PRONOUNS or tag not in ("JJ", "VBN", "VBD", "JJR", "NN", "RB"):
        return None
    if not _subject_opens(r, head) or r.word(head - 1) in ("as", "so", "that", "like", "think", "believe"):
        return None
    fits = word in r.lexicon.of_people if r.words[head] not in SINGULAR else word in r.lexicon.of_things
    if not fits or (word in ("surprised", "pleased", "interested") and r.tag(index + 1) in ("PRP", "DT", "PRP$")):
        return None
    if not (r.ends(index + 1) or r.tag(index + 1) in ("IN", "TO", "RB", "PRP", "WRB", "DT", "PRP$")):
        return None
    return Slip(head, index, _with_be(r, head, index), "clause")


def described(r: Reading, index: int) -> Slip | None:
    """ "This colour very popular"."""
    head, at = index - 1, index + 1
    if head < 1 or r.tags[head] not in ("NN", "NNS") or r.tag(at) != "JJ" or r.asks:
        return None
    first = r.phrase(head)
    if r.words[first] not in ("this", "these", "the", "our", "your", "my") or not r.opens(first):
        return None
    if not (r.ends(at + 1) or r.word(at + 1) in ("for", "in", "to", "so")) or any(
        name.startswith(("VB", "MD")) for name in (r.tag(at + 2), r.tag(at + 3)) if r.word(at + 1) in ("and", "but")
    ):
        return None
    return Slip(head, index, _with_be(r, head, index), "clause")


def ing_form(r: Reading, index: int) -> Slip | None:
    """ "I waiting for", "we still checking"."""
    head = index - 1
    while head >= 0 and r.words[head] in _ADVERBS:
        head -= 1
    if head < 0 or r.words[head] not in PRONOUNS or r.tags[index] != "VBG" or not _subject_opens(r, head):
        return None
    if r.word(head - 1) in ("and", "or", "as", "with", "without", "of", "so", "that", ",") and r.words[head] != "i":
        return None
    if r.words[head] == "i" and r.tag(head - 1) in ("UH", "VBP", "PRP", "MD"):
        return None
    if r.words[index] in ("being", "going") or (
        r.words[index] in r.lexicon.nouns and r.tag(index + 1) not in ("DT", "PRP$")
    ):
        return None
    return Slip(head, index, _with_be(r, head, index), "clause")


def question(r: Reading, index: int) -> Slip | None:
    """ "How I can help you?", "What you want?", "Why you ordered?": a question that asks without turning round."""
    addressed = (
        0 < index < 4 and r.words[index - 1] == "," and not any(n.startswith(("VB", "MD")) for n in r.tags[:index])
    )
    addressed = addressed or (index == 1 and r.words[0] in ("so", "and", "but", "or", "then", ",", "sir", "madam"))
    if not r.asks or (index and not addressed):
        return None
    at = index + 1
    if f"{r.words[index]} {r.word(at)}" in _HOW_MANY:
        at += 1
        while r.tag(at) in ("NNS", "NN", "JJ"):
            at += 1
    elif r.words[index] in ("what", "which"):
        while r.tag(at) in ("NN", "NNS", "JJ"):
            at += 1
    if r.word(at) not in PRONOUNS or any(word in ("is", "are", "was", "do", "does", "mean") for word in r.words[at:]):
        return None
    subject, verb = r.word(at), r.word(at + 1)
    if any(name == "MD" for name in r.tags[at + 2 :]) or "," in r.words[at:]:
        return None
    if verb in _MODALS:
        return Slip(at, at + 1, f"{verb} {subject}", "clause")
    if r.tag(at + 1) in ("VBP", "VB") and verb in r.lexicon.bases and verb != "have":
        return Slip(at, at, f"{'does' if subject in SINGULAR else 'do'} {subject}", "clause")
    base = "do" if verb == "did" else verb if verb in r.lexicon.bases else r.lexicon.past.get(verb)
    if r.tag(at + 1) == "VBD" and base and subject in OTHERS:
        return Slip(at, at + 1, f"did {subject} {base}", "clause")
    return None


def embedded_question(r: Reading, index: int) -> Slip | None:
    """ "Tell me how does it work", "I do not know where is the parcel": a question inside that turns round."""
    before = r.word(index - 1)
    told = (before in _ASKING and before != "sure") or (
        before in ("me", "us", "you") and r.word(index - 2) in (*_ASKING, "let")
    )
    told = told or (
        r.tag(index - 1) in ("NN", "NNS") and bool({"asked", "ask", "told"} & set(r.words[max(0, index - 4) : index]))
    )
    if not told or r.words[index] not in ("how", "where", "when", "why") or r.word(index - 2) in ("?", ":"):
        return None
    at = index + 1
    while r.word(at) in ("long", "much", "many", "often", "big"):
        at += 1
    verb, subject = r.word(at), at + 1
    if verb not in _MODALS | {"do", "does", "did", "is", "are", "was", "were"}:
        return None
    if r.words[subject : subject + 1] and (r.words[subject] in PRONOUNS or r.tags[subject] in ("DT", "PRP$")):
        end = subject if r.words[subject] in PRONOUNS else r.phrase_end(subject)
        if r.tags[subject] == "DT" and end == subject:
            return None
        who = " ".join(r.words[subject : end + 1])
        if verb not in ("do", "does", "did"):
            return Slip(at, end, f"{who} {verb}", "clause")
        base = r.word(end + 1)
        if base not in r.lexicon.bases:
            return None
        return Slip(at, end + 1, f"{who} {_finite(verb, base)}", "clause")
    return None


def _finite(do: str, base: str) -> str:
    from_base = {"do": base}
    return from_base.get(do) or inflect(base, "VBZ" if do == "does" else "VBD")


def no_subject(r: Reading, index: int) -> Slip | None:
    """ "Is not possible to change it.": a statement that begins with its verb."""
    if index or r.asks or r.count < 4 or r.words[-1] not in (".", "!"):
        return None
    at = r.after_adverbs(1)
    while r.word(at) in _DEGREES:
        at += 1
    stated = r.word(at) in r.lexicon.of_things and r.tag(at) in ("JJ", "JJR", "RB")
    if not stated or not (r.ends(at + 1) or r.word(at + 1) in ("to", "for", "that", "if", "than", "with", "because")):
        return None
    return Slip(0, 0, f"it {r.words[0]}", "clause")


def doubled_subject(r: Reading, index: int) -> Slip | None:
    """ "My colleague he checked", "the manual it is in German": a subject named twice."""
    head = index - 1
    noun, pronoun, verb = r.word(head), r.words[index], r.word(index + 1)
    known = noun in r.lexicon.nouns or noun in frames().counted
    if head < 1 or noun in _TIMES or not (r.tags[head] in ("NN", "NNS") or (known and r.tags[head] == "JJ")):
        return None
    first = r.phrase(head)
    opener = r.words[first]
    if opener not in ("my", "our", "your", "the", "this", "these") or (r.tags[head] == "NNS") != (pronoun == "they"):
        return None
    own = opener == "my" and pronoun in ("he", "she")
    opens = r.word(first - 1) in (",", "because", "but", "so", "sorry", "that") and r.opens(first)
    if (first and not own and not opens) or r.asks or r.tag(index + 1) not in ("VBD", "VBZ", "VBP", "MD"):
        return None
    if pronoun == "it" and verb not in ("is", "was", "has", "does", "will", "can", "did"):
        return None
    # "The day it rained was cold": another verb would make it a clause of its own.
    again = any(name in ("VBZ", "VBP", "MD", "VBD") for name in r.tags[index + 2 :])
    if opener == "the" and (again or not known or r.tag(index + 1) == "VBD" or r.ends(index + 2)):
        return None
    return Slip(head, index, noun, "clause")


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield negation, "not no".split()
    yield adjective, lexicon().of_people | lexicon().of_things
    yield described, "very".split()
    yield ing_form, lexicon().ing
    yield question, "how what why when where which".split()
    yield embedded_question, "how where when why".split()
    yield no_subject, "is was".split()
    yield doubled_subject, "he she it they".split()

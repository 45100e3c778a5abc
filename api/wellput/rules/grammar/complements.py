"""What follows "to", a preposition, "please" and verbs that take a verb: "want to sent", "thank you for like"."""

from __future__ import annotations

from wellput.rules.grammar.model import Slip
from wellput.rules.grammar.reading import OBJECTS, Reading
from wellput.text.lemma import inflect

__all__ = [
    "GIVING",
    "after_let",
    "after_please",
    "after_preposition",
    "after_to",
    "after_want",
    "because_of",
    "instead_of_gerund",
    "instead_of_indirect_object",
]

#: Verbs that take the person at once and then the thing: "show us a photo".
GIVING = frozenset(
    "show shows showed send sent sends give gave gives bring brought offer offered lend tell pay refund".split()
)
#: "The photo that we sent to you the same day".
_TIMES = frozenset("day same week month moment time morning evening night first last next other".split())
_PERSONS = frozenset("me us you him them".split())
_VERBAL = ("VBZ", "VBP", "VBD", "MD")

_THANKS = frozenset("thanks thank sorry apologise apologize apologies".split())


def after_to(r: Reading, index: int) -> Slip | None:
    """ "Want to sent", "to helps you", "need to checking", "look forward to hear", "to delivery the"."""
    at = index + 1
    before, found, tag = r.word(index - 1), r.word(at), r.tag(at)
    following = r.tag(at + 1)
    if before == "forward":
        # "He stepped forward to shake hands."
        if not any(word.startswith("look") for word in r.words[max(0, index - 4) : index]):
            return None
        verb = found in r.lexicon.bases and (found in r.lexicon.verbs_alone or following in OBJECTS)
        return Slip(at, at, inflect(found, "VBG"), "verb") if verb and tag not in ("NN", "NNS") else None
    if before in r.lexicon.before_infinitive:
        base = r.base_of_past(found) if tag in ("VBD", "VBN", "VB") else ""
        if base and (following in OBJECTS or following in ("IN", ".", ",", "RB", "TO", "CC", "RP", "")):
            passive = before in ("need", "needs", "has", "needed") and following not in OBJECTS
            return Slip(at, at, f"be {inflect(base, 'VBN')}" if passive else base, "verb")
        if tag == "VBG" and found in r.lexicon.ing and before not in ("going", "easy", "hard", "way", "key"):
            return Slip(at, at, r.lexicon.ing[found], "verb")
    if found in r.lexicon.third and (base := r.base_of_third(at)) and following in OBJECTS and tag != "NNS":
        return Slip(at, at, base, "verb")
    if found in r.lexicon.verb_from_noun and following in OBJECTS and r.word(at + 1) not in ("that", "this", "all"):
        return Slip(at, at, r.lexicon.verb_from_noun[found], "verb")
    return None


def after_preposition(r: Reading, index: int) -> Slip | None:
    """ "Thank you for like our", "before send", "before to drill", "without open", "for to protect", "for avoid"."""
    word, at = r.words[index], index + 1
    found, tag, following = r.word(at), r.tag(at), r.tag(at + 1)
    thanks = word == "for" and bool(_THANKS & set(r.words[max(0, index - 4) : index]))
    if found == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) == "VB":
        gerund = word in _TAKING_GERUNDS or (
            word == "about" and _THOUGHT_ABOUT.intersection(r.words[max(0, index - 2) : index])
        )
        if thanks or word in ("of", "from") or (gerund and r.word(index - 1) not in _OF_TIME_BEFORE):
            return Slip(at, at + 1, inflect(r.word(at + 1), "VBG"), "verb")
        # "Used for to protect"; "asked for to be sent" is said of what was asked.
        return Slip(index, at, "to", "verb") if word == "for" and r.tag(index - 1) != "VB" else None
    if found in r.lexicon.verbs_alone and tag not in ("JJ", "RB", "IN", "NNP"):
        if word == "for" and not thanks:
            if following not in ("DT", "PRP", "PRP$", "NN", "NNS", "JJ", "CD", "WDT", "WRB", "WP"):
                return None
            return Slip(index, at, f"to {found}", "verb")
        return Slip(at, at, inflect(found, "VBG"), "verb")
    if word == "for" and index and not thanks and tag in ("VB", "VBP") and _acts_on(r, at):
        return Slip(index, at, f"to {found}", "verb")
    if following not in OBJECTS and r.word(at + 1) not in ("us", "me"):
        return None
    if found in r.lexicon.bases and (thanks or (word in _TAKING_GERUNDS and tag in ("VB", "VBP"))):
        return Slip(at, at, inflect(found, "VBG"), "verb") if r.word(at + 1) not in ("i", "we", "they") else None
    if (thanks or word in _TAKING_GERUNDS) and tag in ("VBN", "VBD") and (base := r.base_of_past(found)):
        return Slip(at, at, inflect(base, "VBG"), "verb")
    return None


def _acts_on(r: Reading, at: int) -> bool:
    """Whether the word at ``at`` is a verb with its object behind it: "for make it", "for repair the lid"."""
    if r.word(at) not in r.lexicon.bases:
        return False
    end = r.phrase_end(at + 1)
    fits = r.word(at + 1) in ("it", "them") or (end > at + 1 and r.tag(at + 1) in ("DT", "PRP$"))
    return fits and r.tag(end + 1) not in _VERBAL and not _TIMES.intersection(r.words[at + 1 : end + 1])


def instead_of_indirect_object(r: Reading, index: int) -> Slip | None:
    """ "Show to us a photo", "send to you the label"."""
    person, at = r.word(index + 2), index + 3
    if r.word(index + 1) != "to" or person not in _PERSONS or not r.tags[index].startswith("VB"):
        return None
    end = r.phrase_end(at)
    thing = end > at and r.tag(at) in ("DT", "PRP$", "CD") and r.word(at) not in ("that", "this", "all", "each")
    if not thing or r.tag(end + 1) in _VERBAL or _TIMES.intersection(r.words[at : end + 1]):
        return None
    return Slip(index, index + 2, f"{r.words[index]} {person}", "complement")


def because_of(r: Reading, index: int) -> Slip | None:
    """ "Because the New Year", "because bad weather": nothing happens in what follows."""
    at = index + 1
    if r.tag(at) not in ("DT", "PRP$", "JJ") or r.word(at) in ("that", "this", "it"):
        return None
    end = r.phrase_end(at)
    if end == at or r.tag(end) not in ("NN", "NNP", "NNS") or not _over(r, end + 1):
        return None
    head = r.words[end]
    # "Because the phone rings", "because your parcels shift": the last word may be the verb.
    verb = head in r.lexicon.third or head in r.lexicon.bases or head in r.lexicon.past
    sure = (end - at == 1 and r.tags[at] in ("DT", "PRP$")) or r.tags[end - 1] == "JJ" or not verb
    return Slip(index, index, "because of", "complement") if sure else None


def _over(r: Reading, at: int) -> bool:
    """Whether the sentence ends at ``at`` or another clause begins there."""
    if r.word(at) in (",", ";", "and", "so", "but"):
        at += 1
        return r.word(at) in ("so", "but", "please", "we", "we'll", "i'll", "i'm", "and")
    return at >= r.count or r.word(at) in (".", "!", "?")


_THOUGHT_ABOUT = frozenset(
    "think thinks thinking thought talk talked dream sorry worried worry care forget complain ask asked idea".split()
)
_TAKING_GERUNDS = frozenset("before after without by".split())
# "The day before to check", "near by to help".
_OF_TIME_BEFORE = frozenset(
    "day days week weeks month months year years night evening near ever never long stand go went".split()
)


def after_please(r: Reading, index: int) -> Slip | None:
    """ "Please to update", "please sending", "please sent us", "please advice", "please informed"."""
    before = r.word(index - 1)
    after_clause = r.word(index + 1) == "to" and r.tag(index - 1) in ("VB", "VBZ", "VBD", "VBP", "NN", "RB")
    if (
        index
        and not (after_clause and {"if", "when"}.intersection(r.words[:index]))
        and before not in (",", ";", "and", "but", "so", "then", "you", "or", ":", "-", "if")
    ):
        return None
    at = index + 1
    while r.word(at) in ("kindly", "also", "just", "do", "not", "don't", "always"):
        at += 1
    found, tag = r.word(at), r.tag(at)
    if found == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) in ("VB", "VBP", "NN"):
        return Slip(at, at + 1, r.word(at + 1), "verb")
    if found in ("advice", "proof") and r.words[at - 1] != "no":
        return Slip(at, at, r.lexicon.verb_from_noun[found], "verb")
    if found in r.lexicon.ing and tag == "VBG" and found not in r.lexicon.nouns:
        return Slip(at, at, r.lexicon.ing[found], "verb")
    base = r.base_of_past(found) if tag in ("VBD", "VBN", "VB") else ""
    if base and (r.tag(at + 1) in OBJECTS or r.word(at + 1) in ("us", "me")) and base != "find":
        that = r.word(at + 1) == "that" and base in ("inform", "advise", "assure", "remind", "note")
        return Slip(at, at, f"be {found}" if that else base, "verb")
    if (base := r.base_of_third(at)) and r.tag(at + 1) in OBJECTS:
        return Slip(at, at, base, "verb")
    return None


def after_let(r: Reading, index: int) -> Slip | None:
    """ "Let me to check", "let you knows", "made you to wait"."""
    if r.word(index + 1) not in ("me", "us", "you", "him", "her", "them", "it"):
        return None
    at = index + 2
    found = r.word(at)
    if found == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) == "VB" and r.word(index + 1) != "it":
        return Slip(at, at + 1, r.word(at + 1), "verb")
    if not r.words[index].startswith("let"):
        return None
    if found in r.lexicon.third and (base := r.base_of_third(at)):
        return Slip(at, at, base, "verb")
    if found in r.lexicon.past and r.tag(at) in ("VBD", "VBN") and found in r.lexicon.simple_past:
        return Slip(at, at, r.lexicon.past[found], "verb")
    return None


def after_want(r: Reading, index: int) -> Slip | None:
    """ "Want know", "would like return it", "need send"."""
    if r.words[index] == "like" and r.word(index - 1) not in ("would", "i'd", "we'd", "you'd"):
        return None
    at = index + 1
    found = r.word(at)
    if (
        r.tags[index][:2] not in ("VB", "MD")
        or found in ("let", "please", "help")
        or r.word(index - 1) in ("not", "as", "if")
    ):
        return None
    verb = found in r.lexicon.verbs_alone and r.tag(at) in ("VB", "VBP")
    verb = verb or (found in r.lexicon.bases and r.tag(at) == "VB" and not r.ends(at + 1))
    return Slip(at, at, f"to {found}", "verb") if verb else None


def instead_of_gerund(r: Reading, index: int) -> Slip | None:
    """ "Avoid to open", "enjoy to use", "recommend you to take"."""
    word, at = r.words[index], index + 1
    if not r.tags[index].startswith("VB"):
        return None
    if word.startswith(("recommend", "suggest", "propose")):
        subject = r.word(r.before_adverbs(index - 1))
        if r.word(at) == "you" and r.word(at + 1) == "to" and r.tag(at + 2) == "VB":
            return Slip(index, at + 2, f"{word} that you {r.word(at + 2)}", "verb")
        if subject not in ("i", "we", "you", "they", "would", "'d") and r.tag(index) != "VBP":
            return None
    if r.word(at) == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) == "VB":
        return Slip(at, at + 1, inflect(r.word(at + 1), "VBG"), "verb")
    return None

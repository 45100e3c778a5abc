"""What follows an auxiliary, "to", a preposition or "please": "must to do", "is forget", "thank you for like"."""

from __future__ import annotations

from wellput.rules.grammar.model import Slip
from wellput.rules.grammar.reading import OTHERS, PRONOUNS, SINGULAR, Reading
from wellput.text.lemma import inflect

__all__ = [
    "after_be", "after_do", "after_have", "after_let", "after_modal", "after_please", "after_preposition", "after_to",
    "after_want", "instead_of_gerund",
]  # fmt: skip

_WH = frozenset("what when where why how which who".split())
_OBJECTS = frozenset(("DT", "PRP", "PRP$"))
_VERBAL = frozenset(("VB", "VBP", "VBD", "VBN", "VBZ"))
# Past forms that are base forms of rarer verbs: "did not found" is no founding.
_PAST_ALL_THE_SAME = frozenset(("found", "saw", "left", "felt", "fell", "thought", "bore", "sent"))
_NOT_PAST = frozenset(("used", "got", "lay", "rose", "wound", "ground", "bound", "better"))
_OF_CLEFT = frozenset("do does did doing done thing step way option solution choice idea advice goal have need".split())
_THANKS = frozenset("thanks thank sorry apologise apologize apologies".split())
_DONE_TO_THINGS = frozenset(("forget", "remember", "include", "involve", "trust", "promise"))
_TRANSIENT = frozenset(("still", "now", "currently"))


def _clause_start(r: Reading, index: int) -> bool:
    before = r.word(index - 1)
    return index == 0 or before in _WH or before in (",", "and", "but", "so", "or") or r.word(index - 2) == "how"


def _base_of_past(r: Reading, word: str) -> str:
    if word in _NOT_PAST or (word in r.lexicon.bases and word not in _PAST_ALL_THE_SAME):
        return ""
    return r.lexicon.past.get(word, "")


def _base_of_third(r: Reading, index: int) -> str:
    word = r.word(index)
    base = r.lexicon.third.get(word, "")
    if not base or r.word(index + 1) == "of":
        return ""
    sure = (
        base in r.lexicon.verbs_alone | r.lexicon.verbs_of_things
        or r.tag(index) == "VBZ"
        or r.tag(index + 1) in _OBJECTS
    )
    return base if sure and base != word else ""


def after_modal(r: Reading, index: int) -> Slip | None:
    """ "Can to send", "will works", "can helped", "will sending", "will happy to", "will delivery the"."""
    word = r.words[index]
    if (r.tags[index] != "MD" and "'" not in word and word != "cannot") or r.tag(index - 1) == "DT":
        return None
    if word == "may" and index == 0 and not r.asks:
        return None
    at = r.after_adverbs(index + 1)
    subject = r.word(index - 1)
    if r.word(at) in PRONOUNS and _clause_start(r, index):
        subject = r.word(at)
        at = r.after_adverbs(at + 1)
    elif at > index + 1 and r.word(index + 1) in ("then", "now", "please"):
        return None
    found, tag = r.word(at), r.tag(at)
    if found == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) in ("VB", "VBP", "NN"):
        # "I did all I could to help."
        purpose = word == "could" and {"all", "everything", "what", "best", "anything", "that"} & set(r.words[:index])
        return None if purpose else Slip(at, at + 1, r.word(at + 1), "verb")
    if found in r.lexicon.verb_from_noun and r.tag(at + 1) in _OBJECTS:
        return Slip(at, at, r.lexicon.verb_from_noun[found], "verb")
    if base := _base_of_third(r, at) if tag in ("VBZ", "VB", "NNS") else "":
        return Slip(at, at, base, "verb")
    base = _base_of_past(r, found) if tag in ("VBD", "VBN", "VB", "VBP") else ""
    if base:
        active = base in r.lexicon.intransitive or (
            (subject in PRONOUNS and subject != "it") or "'" in word or r.tag(at + 1) in _OBJECTS
        )
        return Slip(at, at, base if active else f"be {inflect(base, 'VBN')}", "verb")
    stated = r.tag(index - 1) in ("PRP", "NN", "NNS") and not (r.asks and index < 2)
    if stated and tag == "VBG" and found in r.lexicon.ing:
        return Slip(at, at, r.lexicon.ing[found], "verb")
    described = found in r.lexicon.of_people or found in ("available", "possible", "ready", "careful", "late")
    if stated and described and tag == "JJ" and (r.ends(at + 1) or r.word(at + 1) in ("to", "for", "with", "in", "on")):
        return Slip(at, at, f"be {found}", "verb")
    return None


def after_do(r: Reading, index: int) -> Slip | None:
    """ "Did not received", "does it works", "don't working", "doesn't available"."""
    word = r.words[index]
    at = r.after_adverbs(index + 1)
    negated = word.endswith("n't") or r.word(index + 1) == "not"
    asked = False
    if _clause_start(r, index) or r.word(index - 1) in r.lexicon.nouns:
        if r.word(at) in PRONOUNS:
            asked, at = True, r.after_adverbs(at + 1)
        elif r.tag(at) in ("DT", "PRP$") and index <= 2:
            asked, at = True, r.after_adverbs(r.phrase_end(at) + 1)
    emphatic = r.word(index - 1) in PRONOUNS and not any(
        w in ("what", "which", "that", "than", "as", "all", "how", "everything", "whatever") for w in r.words[:index]
    )
    if not (negated or asked or emphatic):
        return None
    found, tag = r.word(at), r.tag(at)
    if tag in _VERBAL and (base := _base_of_past(r, found)):
        return Slip(at, at, base, "verb")
    if found in ("has", "had") or tag in ("VBZ", "VB"):
        base = "have" if found in ("has", "had") else _base_of_third(r, at)
        if base:
            return Slip(at, at, base, "verb")
    if negated and found == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) == "VB" and at == index + 1:
        return Slip(at, at + 1, r.word(at + 1), "verb")
    if negated and tag == "VBG" and found in r.lexicon.ing and found not in r.lexicon.nouns:
        return Slip(at, at, r.lexicon.ing[found], "verb")
    if negated and found in ("available", "possible", "suitable", "compatible") and tag == "JJ":
        be = {"do": "are", "did": "was"}.get(word.removesuffix("n't"), "is")
        return Slip(index, at, f"{be} not {found}", "verb")
    return None


def after_have(r: Reading, index: int) -> Slip | None:
    """ "Has broke", "have send", "should have know", "have you receive"."""
    at = r.after_adverbs(index + 1)
    sure = at > index + 1 or r.words[index].endswith("n't")
    if r.word(at) in OTHERS and (index == 0 or r.word(index - 1) in _WH):
        sure, at = True, r.after_adverbs(at + 1)
    found, tag = r.word(at), r.tag(at)
    if found == "be" and r.word(index - 1) != "to":
        return Slip(at, at, "been", "verb")
    if found in r.lexicon.simple_past and tag in _VERBAL and found not in _NOT_PAST:
        return Slip(at, at, inflect(r.lexicon.simple_past[found], "VBN"), "verb")
    if (
        found not in r.lexicon.bases
        or found in r.lexicon.past
        or (participle := inflect(found, "VBN")) == found
        or found in ("let", "try")
    ):
        return None
    if found in r.lexicon.verbs_alone:
        certain = tag in _VERBAL or sure
    else:
        owned = r.tag(at + 1) in ("PRP", "PRP$") or r.word(at + 1) == "the"
        certain = tag in ("VB", "VBP", "VBN") and (owned or sure) and found != "need"
    said = sure or r.tag(index - 1) in ("PRP", "MD", "NN", "NNS", "NNP", "WDT") or "'" in r.words[index]
    return Slip(at, at, participle, "verb") if certain and said else None


def after_be(r: Reading, index: int) -> Slip | None:
    """ "Is forget", "I am agree", "was wrote", "it is depends", "is it include", "was arrived"."""
    word = r.words[index]
    at = r.after_adverbs(index + 1)
    if r.word(at) in PRONOUNS and at == index + 1 and _clause_start(r, index) and word in ("is", "are", "was", "were"):
        return _asked(r, index, r.after_adverbs(at + 1))
    found, tag = r.word(at), r.tag(at)
    pronoun = word.partition("'")[0] if "'" in word else ""
    subject = pronoun or r.word(r.before_adverbs(index - 1))
    negated = "not" in r.words[index:at] or word.endswith("n't")
    if found in r.lexicon.verbs_alone and tag not in ("VBG", "JJ", "RB", "IN") and found not in r.lexicon.past:
        return None if _OF_CLEFT & set(r.words[:index]) else _be_base(r, index, at, subject, negated=negated)
    if tag in _VERBAL and found in r.lexicon.simple_past and found not in _NOT_PAST and subject not in OTHERS:
        base = r.lexicon.simple_past[found]
        if base in r.lexicon.intransitive:
            return Slip(index, at, found, "verb") if word in ("is", "was", "were", "are") else None
        return Slip(at, at, inflect(base, "VBN"), "verb")
    base = r.lexicon.past.get(found, "")
    if base in ("arrive", "happen", "occur", "appear", "disappear") and tag in ("VBN", "VBD") and not negated:
        right = {"was": found, "were": found, "is": f"has {found}", "are": f"have {found}"}.get(word)
        return Slip(index, at, right, "verb") if right else None
    base = r.lexicon.third.get(found, "")
    if base in r.lexicon.verbs_alone and tag == "VBZ" and word in ("is", "it's", "that's", "this's"):
        finite = f"does not {base}" if negated else found
        return Slip(index, at, f"{pronoun} {finite}".strip(), "verb")
    if tag in ("VB", "VBP") and found in r.lexicon.bases and {"still", "now", "always"} & set(r.words[index + 1 : at]):
        return Slip(at, at, inflect(found, "VBG"), "verb")
    thing = subject == "it" or r.tag(index - 1) in ("NN", "NNS")
    if (
        found in ("come", "cost", "need", "look", "take", "contain")
        and thing
        and not negated
        and word in ("is", "it's")
    ):
        amount = r.tag(at + 1) in ("CD", "DT") or (found in ("come", "look") and r.tag(at + 1) in ("IN", "JJ", "RB"))
        return Slip(index, at, f"{pronoun} {inflect(found, 'VBZ')}".strip(), "verb") if amount else None
    if (
        negated
        and found in ("work", "fit", "need", "charge", "turn", "open", "close")
        and tag in ("VB", "VBP")
        and thing
    ):
        do = "do" if word in ("are", "aren't") else "did" if word.startswith(("was", "were")) else "does"
        return Slip(index, at, f"{pronoun} {do} not {found}".strip(), "verb")
    return None


def _asked(r: Reading, index: int, at: int) -> Slip | None:
    """ "Is it include", "are you agree", "is it work": the question wants "do"."""
    found = r.word(at)
    sure = found in r.lexicon.verbs_alone or (
        found in ("work", "need", "cost", "fit", "look", "take") and (r.ends(at + 1) or r.tag(at + 1) in ("IN", "CD"))
    )
    if not sure or r.tag(at) not in ("VB", "VBP", "NN") or at - index > 3:
        return None
    subject = r.word(index + 1)
    do = "did" if r.words[index].startswith("w") else "does" if subject in SINGULAR else "do"
    return Slip(index, at, f"{do} {subject} {found}", "verb")


def _be_base(r: Reading, index: int, at: int, subject: str, *, negated: bool) -> Slip:
    """A form of "be" at ``index`` and a base form at ``at``."""
    word, base = r.words[index], r.words[at]
    pronoun = word.partition("'")[0] if "'" in word and not word.endswith("n't") else ""
    between = " ".join(w for w in r.words[index + 1 : at] if w != "not")
    if word in ("be", "been", "being"):
        plain = word == "be" and base in r.lexicon.intransitive
        return Slip(index, at, base, "verb") if plain else Slip(at, at, inflect(base, "VBN"), "verb")
    done_to = base in _DONE_TO_THINGS and subject not in OTHERS
    if done_to or base not in r.lexicon.states | r.lexicon.intransitive:
        doing = subject in OTHERS or any(w in _TRANSIENT for w in r.words[index + 1 : at])
        return Slip(at, at, inflect(base, "VBG" if doing else "VBN"), "verb")
    past = word.startswith(("was", "were"))
    if negated:
        do = "did" if past else "do" if subject in OTHERS or word in ("are", "aren't") else "does"
        finite = f"{do} not {base}"
    elif past:
        finite = inflect(base, "VBD")
    else:
        finite = base if subject in OTHERS or word in ("are", "am") else inflect(base, "VBZ")
    return Slip(index, at, " ".join(part for part in (pronoun, between, finite) if part), "verb")


def after_to(r: Reading, index: int) -> Slip | None:
    """ "Want to sent", "to helps you", "need to checking", "look forward to hear", "to delivery the"."""
    at = index + 1
    before, found, tag = r.word(index - 1), r.word(at), r.tag(at)
    following = r.tag(at + 1)
    if before == "forward":
        verb = found in r.lexicon.bases and (found in r.lexicon.verbs_alone or following in _OBJECTS)
        return Slip(at, at, inflect(found, "VBG"), "verb") if verb and tag not in ("NN", "NNS") else None
    if before in r.lexicon.before_infinitive:
        base = _base_of_past(r, found) if tag in ("VBD", "VBN", "VB") else ""
        if base and (following in _OBJECTS or following in ("IN", ".", ",", "RB", "TO", "CC", "RP", "")):
            passive = before in ("need", "needs", "has", "needed") and following not in _OBJECTS
            return Slip(at, at, f"be {inflect(base, 'VBN')}" if passive else base, "verb")
        if tag == "VBG" and found in r.lexicon.ing and before not in ("going", "easy", "hard", "way", "key"):
            return Slip(at, at, r.lexicon.ing[found], "verb")
    if found in r.lexicon.third and (base := _base_of_third(r, at)) and following in _OBJECTS and tag != "NNS":
        return Slip(at, at, base, "verb")
    if found in r.lexicon.verb_from_noun and following in _OBJECTS and r.word(at + 1) not in ("that", "this", "all"):
        return Slip(at, at, r.lexicon.verb_from_noun[found], "verb")
    return None


def after_preposition(r: Reading, index: int) -> Slip | None:
    """ "Thank you for like our", "before send", "without open", "after received the", "for avoid"."""
    word, at = r.words[index], index + 1
    found, tag, following = r.word(at), r.tag(at), r.tag(at + 1)
    thanks = word == "for" and bool(_THANKS & set(r.words[max(0, index - 4) : index]))
    if thanks and found == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) == "VB":
        return Slip(at, at + 1, inflect(r.word(at + 1), "VBG"), "verb")
    if found in r.lexicon.verbs_alone and tag not in ("JJ", "RB", "IN", "NNP"):
        if word == "for" and not thanks:
            if following not in ("DT", "PRP", "PRP$", "NN", "NNS", "JJ", "CD"):
                return None
            return Slip(index, at, f"to {found}", "verb")
        return Slip(at, at, inflect(found, "VBG"), "verb")
    if following not in _OBJECTS and r.word(at + 1) not in ("us", "me"):
        return None
    if found in r.lexicon.bases and (thanks or (word in _TAKING_GERUNDS and tag in ("VB", "VBP"))):
        return Slip(at, at, inflect(found, "VBG"), "verb") if r.word(at + 1) not in ("i", "we", "they") else None
    if (thanks or word in _TAKING_GERUNDS) and tag in ("VBN", "VBD") and (base := _base_of_past(r, found)):
        return Slip(at, at, inflect(base, "VBG"), "verb")
    return None


_TAKING_GERUNDS = frozenset("before after without by".split())


def after_please(r: Reading, index: int) -> Slip | None:
    """ "Please to update", "please sending", "please sent us", "please advice", "please informed"."""
    before = r.word(index - 1)
    if index and before not in (",", ";", "and", "but", "so", "then", "you", "or", ":", "-", "if"):
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
    base = _base_of_past(r, found) if tag in ("VBD", "VBN", "VB") else ""
    if base and (r.tag(at + 1) in _OBJECTS or r.word(at + 1) in ("us", "me")) and base != "find":
        that = r.word(at + 1) == "that" and base in ("inform", "advise", "assure", "remind", "note")
        return Slip(at, at, f"be {found}" if that else base, "verb")
    if (base := _base_of_third(r, at)) and r.tag(at + 1) in _OBJECTS:
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
    if found in r.lexicon.third and (base := _base_of_third(r, at)):
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
    if r.tags[index][:2] not in ("VB", "MD") or found in ("let", "please") or r.word(index - 1) in ("not", "as", "if"):
        return None
    verb = found in r.lexicon.verbs_alone and r.tag(at) in ("VB", "VBP")
    verb = verb or (found in r.lexicon.bases and r.tag(at) == "VB" and r.tag(at + 1) in _OBJECTS)
    return Slip(at, at, f"to {found}", "verb") if verb else None


def instead_of_gerund(r: Reading, index: int) -> Slip | None:
    """ "Avoid to open", "enjoy to use", "recommend you to take"."""
    word, at = r.words[index], index + 1
    if word.startswith(("recommend", "suggest", "propose")):
        subject = r.word(r.before_adverbs(index - 1))
        if r.word(at) == "you" and r.word(at + 1) == "to" and r.tag(at + 2) == "VB":
            return Slip(index, at + 2, f"{word} that you {r.word(at + 2)}", "verb")
        if subject not in ("i", "we", "you", "they", "would", "'d") and r.tag(index) != "VBP":
            return None
    if r.word(at) == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) == "VB":
        return Slip(at, at + 1, inflect(r.word(at + 1), "VBG"), "verb")
    return None

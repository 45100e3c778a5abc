"""What follows an auxiliary: "must to do", "did received", "has broke", "is forget"."""

from __future__ import annotations

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import NOT_PAST, OBJECTS, OTHERS, PRONOUNS, SINGULAR, Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_WH = frozenset("what when where why how which who".split())
_MODALS = frozenset("can could will would should must may might".split())
_VERBAL = frozenset(("VB", "VBP", "VBD", "VBN", "VBZ"))
_SURE_IN_QUESTIONS = frozenset("think need want know like have prefer mean work".split())
_OF_CLEFT = frozenset("do does did doing done thing step way option solution choice idea advice goal have need".split())
_DONE_TO_THINGS = frozenset(("forget", "remember", "include", "involve", "trust", "promise"))
_MEANS = frozenset("all everything what best anything that".split())
# "I am work" → "working"; nobody works, waits or looks a thing.
_DOING_ONLY = frozenset("work wait look hope try search plan talk stop".split())
# What people are rather than do: "I am satisfy" → "satisfied", not "satisfying".
_FELT = frozenset(("satisfy", "disappoint", "confuse", "annoy", "embarrass", "convince", "amaze", "impress"))
# Happens by itself: "has been arrived" → "has arrived".
_NEVER_DONE = frozenset(("arrive", "happen", "occur", "appear", "disappear", "depart", "exist", "emerge"))
_TRANSIENT = frozenset(("still", "now", "currently"))


def _clause_start(r: Reading, index: int) -> bool:
    before = r.word(index - 1)
    return index == 0 or before in _WH or before in (",", "and", "but", "so", "or") or r.word(index - 2) == "how"


def after_modal(r: Reading, index: int) -> Slip | None:
    """ "Can to send", "will works", "can helped", "will sending", "will happy to", "will delivery the"."""
    word = r.words[index]
    if (r.tags[index] != "MD" and "'" not in word and word != "cannot") or r.tag(index - 1) in ("DT", "PRP$"):
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
    if found in _MODALS and at == index + 1 and tag == "MD" and word in _MODALS and word not in ("might", "may"):
        right = f"{word} be able to" if found in ("can", "could") else found
        return Slip(index, at, right, "verb") if r.tag(at + 1) in ("VB", "RB") else None
    if found == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) in ("VB", "VBP", "NN"):
        # "I did all I could to help."
        purpose = word in ("can", "could") and {"all", "everything", "what", "best", "anything", "that"} & set(
            r.words[:index]
        )
        return None if purpose else Slip(at, at + 1, r.word(at + 1), "verb")
    if found in r.lexicon.verb_from_noun and r.tag(at + 1) in OBJECTS:
        return Slip(at, at, r.lexicon.verb_from_noun[found], "verb")
    if base := r.base_of_third(at) if tag in ("VBZ", "VB", "NNS") else "":
        return Slip(at, at, base, "verb")
    base = r.base_of_past(found) if tag in ("VBD", "VBN", "VB", "VBP") else ""
    if base:
        active = base in r.lexicon.intransitive or (
            (subject in PRONOUNS and subject != "it") or "'" in word or r.tag(at + 1) in OBJECTS
        )
        return Slip(at, at, base if active else f"be {inflect(base, 'VBN')}", "verb")
    if r.asks and index < 2 and tag == "VBG" and found in r.lexicon.ing and r.tag(at + 1) in OBJECTS:
        return Slip(at, at, r.lexicon.ing[found], "verb")
    stated = r.tag(index - 1) in ("PRP", "NN", "NNS") and not (r.asks and index < 2)
    stated = stated or (r.word(index - 1) == "and" and "PRP" in r.tags[:index])
    if stated and tag == "VBG" and found in r.lexicon.ing:
        return Slip(at, at, r.lexicon.ing[found], "verb")
    described = found in r.lexicon.of_people or found in ("available", "possible", "ready", "careful", "late")
    if stated and described and tag == "JJ" and (r.ends(at + 1) or r.word(at + 1) in ("to", "for", "with", "in", "on")):
        return Slip(at, at, f"be {found}", "verb")
    return None


# What "don't can" means; "must" with "not" would forbid.
_INSTEAD = {"can": "cannot", "could": "could not", "should": "should not", "will": "will not", "must": ""}


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
    if tag in _VERBAL and (base := r.base_of_past(found)):
        return Slip(at, at, base, "verb")
    if found in ("has", "had") or tag in ("VBZ", "VB") or (asked and r.lexicon.third.get(found) in _SURE_IN_QUESTIONS):
        base = "have" if found in ("has", "had") else r.base_of_third(at)
        if base:
            return Slip(at, at, base, "verb")
    if negated and found == "to" and r.word(at + 1) in r.lexicon.bases and r.tag(at + 1) == "VB" and at == index + 1:
        return Slip(at, at + 1, r.word(at + 1), "verb")
    if negated and tag in ("VBG", "VB") and found in r.lexicon.ing and found not in r.lexicon.nouns:
        return Slip(at, at, r.lexicon.ing[found], "verb")
    if negated and found in _INSTEAD and tag == "MD" and at <= index + 2 and not asked:
        do = word.removesuffix("n't")
        right = f"{do} not have to" if found == "must" else _INSTEAD[found]
        return Slip(index, at, right, "verb")
    if negated and found in ("available", "possible", "suitable", "compatible") and tag == "JJ":
        be = {"do": "are", "did": "was"}.get(word.removesuffix("n't"), "is")
        return Slip(index, at, f"{be} not {found}", "verb")
    return None


# "He is work for us", "the owner is live near me": no one is "live" or "come" of.
_LIVING = frozenset("live work come go arrive depend stay belong".split())


def after_be(r: Reading, index: int) -> Slip | None:
    """ "Is forget", "I am agree", "was wrote", "it is depends", "is it include", "was arrived"."""
    word = r.words[index]
    at = r.after_adverbs(index + 1)
    if r.word(at) in PRONOUNS and at == index + 1 and _clause_start(r, index) and word in ("is", "are", "was", "were"):
        return _asked(r, index, r.after_adverbs(at + 1))
    found, tag = r.word(at), r.tag(at)
    if word in ("am", "are") and "never" in r.words[index + 1 : at] and found in r.lexicon.bases:
        return None  # "I am never see it" wants "have", which .perfect says.
    pronoun = word.partition("'")[0] if "'" in word else ""
    subject = pronoun or r.word(r.before_adverbs(index - 1))
    if found == "been" and word in ("is", "are", "was", "were") and subject not in _WH:
        return Slip(index, at, "have been" if word in ("are", "were") else "has been", "verb")
    if tag == "MD" and found in _MODALS and at == index + 1 and word in ("is", "are", "am") and not r.asks:
        opened = r.tag(index - 1) in ("PRP", "NN", "NNS") and r.tag(at + 1) in ("VB", "RB")
        return Slip(index, at, found, "verb") if opened and not _WH & set(r.words[:index]) else None
    if found == "have" and r.words[index + 1 : at] == ["not"] and word in ("is", "am", "are") and not r.asks:
        return Slip(index, at, f"{'do' if word in ('am', 'are') else 'does'} not have", "verb")
    if tag == "VBG" and r.word(at + 1) == "by" and word in ("is", "are", "was", "were", "been"):
        base = r.lexicon.ing.get(found, found)
        done = inflect(base, "VBN")
        done_to = done in frames().done_only or base in r.lexicon.done_to - _DOING_ONLY
        doer = r.tag(at + 2) in ("DT", "PRP$", "NNP", "NNS") and r.word(at + 3) not in (
            "day",
            "hour",
            "minute",
            "way",
            "end",
        )
        thing = r.tag(index - 1) in ("NN", "NNS") and subject not in frames().people
        return Slip(at, at, done, "verb") if done_to and doer and thing else None
    if found in _LIVING and at == index + 1 and word in ("is", "am", "are", "i'm", "we're", "they're"):
        living = _lives(r, index, at, subject, pronoun)
        if living:
            return living
    if (
        found in ("have", "has")
        and at == index + 1
        and word in ("is", "am", "are")
        and r.tag(at + 1) in ("DT", "CD", "JJ", "PRP$")
    ):
        return Slip(index, at, "has" if word == "is" else "have", "verb")
    negated = "not" in r.words[index:at] or word.endswith("n't")
    if found in _FELT and tag in ("JJ", "VB", "VBP", "VBN", "NN") and word not in ("be", "been"):
        return Slip(at, at, inflect(found, "VBN"), "verb")
    if (
        found in r.lexicon.verbs_alone
        and (tag not in ("VBG", "JJ", "IN") or (tag == "JJ" and subject in ("i", "we")))
        and found not in r.lexicon.past
    ):
        return None if _OF_CLEFT & set(r.words[:index]) else _be_base(r, index, at, subject, negated=negated)
    if found in r.lexicon.done_to - _DOING_ONLY and (word == "been" or r.word(at + 1) == "by") and tag in ("NN", "VB"):
        ends = r.ends(at + 1) or r.tag(at + 1) in ("IN", "RB", "TO")
        return Slip(at, at, inflect(found, "VBN"), "verb") if ends and inflect(found, "VBN") != found else None
    if tag not in ("NN", "JJ", "VBG", "IN") and _plain_for_participle(r, index, at, subject):
        doing = subject in OTHERS and word != "be"
        return Slip(at, at, inflect(found, "VBG" if doing else "VBN"), "verb")
    if found in r.lexicon.simple_past and found not in NOT_PAST | {"saw", "fell"} and subject not in OTHERS:
        base = r.lexicon.simple_past[found]
        # "Tom is broke": he has no money.
        if found == "broke" and r.tag(r.before_adverbs(index - 1)) not in ("NN", "NNS") and subject != "it":
            return None
        if base in r.lexicon.intransitive:
            return Slip(index, at, found, "verb") if word in ("is", "was", "were", "are") else None
        return Slip(at, at, inflect(base, "VBN"), "verb")
    base = r.lexicon.past.get(found, "")
    if base in _NEVER_DONE and tag in ("VBN", "VBD") and not negated:
        if word == "been":
            return Slip(index, at, found, "verb") if index and r.words[index - 1] in ("has", "have", "had") else None
        right = {"was": found, "were": found, "is": f"has {found}", "are": f"have {found}"}.get(word)
        return Slip(index, at, right, "verb") if right else None
    base = r.lexicon.third.get(found, "")
    if base in r.lexicon.verbs_alone and tag == "VBZ" and word in ("is", "it's", "that's", "this's"):
        finite = f"does not {base}" if negated else found
        return Slip(index, at, f"{pronoun} {finite}".strip(), "verb")
    doing = tag in ("VB", "VBP") or (tag == "NN" and found not in r.lexicon.nouns)
    if doing and found in r.lexicon.bases and {"still", "now", "always"} & set(r.words[index + 1 : at]):
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


def _lives(r: Reading, index: int, at: int, subject: str, pronoun: str) -> Slip | None:
    found, following = r.words[at], r.tag(at + 1)
    person = subject in PRONOUNS and subject != "it" and subject != "you"
    known = person or subject in frames().people or (found == "live" and r.word(at + 1) in ("near", "in"))
    if (
        not known
        or following not in ("IN", "RB", "RP")
        or (found == "live" and r.word(at + 1) not in ("near", "in", "here", "there", "with"))
    ):
        return None
    if found == "live" and subject not in frames().people and not person and r.word(index - 2) != "the":
        return None
    finite = found if subject in OTHERS else inflect(found, "VBZ")
    return Slip(index, at, f"{pronoun} {finite}".strip(), "verb")


def _plain_for_participle(r: Reading, index: int, at: int, subject: str) -> bool:
    """ "Can not be use", "is already ship", "I am work": a base form that is a noun, too."""
    found, following = r.word(at), r.tag(at + 1)
    if found in _DOING_ONLY and subject not in OTHERS:
        return False
    if found not in r.lexicon.done_to or inflect(found, "VBN") == found:
        return False
    if following in ("NN", "NNS", "JJ", "CC", "HYPH"):
        return False
    return r.words[index] == "be" or at > index + 1 or subject == "i" or r.tag(at) in ("VB", "VBP")


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


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield after_modal, "can could will would should must may might shall cannot".split()
    yield after_modal, "can't couldn't won't wouldn't shouldn't i'll we'll you'll they'll it'll he'll she'll".split()
    yield after_do, "do does did don't doesn't didn't".split()
    yield after_be, "is are was were am be been isn't aren't wasn't weren't".split()
    yield after_be, "i'm we're you're they're it's he's she's that's".split()

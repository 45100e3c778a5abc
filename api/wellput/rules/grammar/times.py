"""Words of time and what they ask of the words around them: "since five years", "in Monday", "until" for "by"."""

from __future__ import annotations

import re

from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import PRONOUNS, Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?$")
_MONTHS = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?)"
)
_MONTH = re.compile(rf"{_MONTHS}(?: \d{{4}})?$")
_DAY = re.compile(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTHS}|{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?$"
)
_DURATION = re.compile(r"(?:[\d.,\u2013-]+|[a-z]+)(?: [a-z]+)? (?:second|minute|hour|day|week|month|year)s?$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_PAST = re.compile(r"yesterday|last (?:week|month|year|night|\w+day)$")
_UNITS = frozenset("minutes hours days weeks months years".split())
_PARTS = {"morning": "this morning", "evening": "this evening", "afternoon": "this afternoon", "night": "tonight"}
# What is done at one moment: "pay until Friday" means "by Friday".
_AT_ONE_MOMENT = frozenset(
    "answer reply pay send arrive receive get deliver finish tell confirm decide ship refund dispatch inform "
    "complete come reach let contact choose solve prepare".split()
)
_LASTING = frozenset(
    "wait not keep stay valid open hold available closed remain last from don't won't didn't can't isn't reserve "
    "reserved free extend extended away continue until never time cannot doesn't haven't".split()
)
_CONDITIONS = frozenset("if when until till before after once unless".split())
_WONDERING = frozenset(
    "know see check tell ask wonder sure say whether me us you understand about sorry on day time exactly just not "
    "or".split()
)
_ASKED = frozenset(
    "know knows knew tell ask asked told find found wonder certain sure see say said idea question".split()
)
_CLAUSE_ENDS = frozenset((",", ";", ".", "!", "?", "and", "but", "so"))


def since(r: Reading, index: int) -> Slip | None:
    """ "Since five years", "we are in this business since 2003"."""
    at = index + 1
    spoken = r.word(at)
    lasting = " " in spoken and _DURATION.match(spoken)
    if spoken in ("many", "several", "some", "few", "more") and r.word(at + 1) in _UNITS and r.word(at + 2) != "ago":
        return Slip(index, index, "for", "verb")
    if lasting or (r.tag(at) == "CD" and r.word(at + 1) in _UNITS):
        end = at if lasting else at + 1
        return None if r.word(end + 1) == "ago" else Slip(index, index, "for", "verb")
    if not (_YEAR.match(spoken) or _DAY.match(spoken) or _WEEKDAY.match(spoken) or spoken == "yesterday"):
        return None
    start = index
    while start > 0 and r.words[start - 1] not in _CLAUSE_ENDS:
        start -= 1
    verbs = [place for place in range(start, index) if r.tags[place].startswith(("VB", "MD"))]
    if len(verbs) != 1 or r.words[verbs[0]] not in ("is", "are", "am") or any("'" in w for w in r.words[start:index]):
        return None
    if "it" in r.words[start:index] and r.tag(index - 1) in ("NNS", "NNP", "CD"):
        return None
    verb = verbs[0]
    return Slip(verb, verb, "has been" if r.words[verb] == "is" else "have been", "verb")


def until(r: Reading, index: int) -> Slip | None:
    """ "Please pay until Friday"."""
    spoken = r.word(index + 1)
    dated = _WEEKDAY.match(spoken) or _DAY.match(spoken) or spoken in ("tomorrow", "tonight", "noon")
    if r.word(index + 1) in ("the", "next") and r.word(index + 2) in ("end", "week", "month"):
        dated = True
    if not dated:
        return None
    start = index
    while start > 0 and r.words[start - 1] not in (",", ";", ".", "but", "so", "because"):
        start -= 1
    clause = r.words[start:index]
    if _LASTING & set(clause):
        return None
    verbs = [place for place in range(start, index) if r.tags[place].startswith("VB")]
    if not verbs or r.words[verbs[-1]] not in _AT_ONE_MOMENT or r.tags[verbs[-1]] not in ("VB", "VBP"):
        return None
    return Slip(index, index, "by", "verb")


def time_preposition(r: Reading, index: int) -> Slip | None:
    """ "In Monday", "at 5 December", "on December", "during 3 days"."""
    word, at = r.words[index], index + 1
    spoken = r.word(at)
    ends = (
        r.ends(at + 1) or r.tag(at + 1) in ("IN", "PRP", "TO", "MD", "VBZ", "RB", "VBD") or r.word(at + 1) == "morning"
    )
    if word == "during":
        numbered = (" " in spoken and _DURATION.match(spoken)) or (r.tag(at) == "CD" and r.word(at + 1) in _UNITS)
        return Slip(index, index, "for", "verb") if numbered else None
    if not ends:
        return None
    if word in ("in", "at") and (_WEEKDAY.match(spoken) or _DAY.match(spoken)):
        return Slip(index, index, "on", "verb")
    ordinal = r.word(at + 1) in ("first", "second", "third", "fourth", "fifth")
    if word in ("on", "at") and _MONTH.match(spoken) and spoken not in ("may", "march") and not ordinal:
        return Slip(index, index, "in", "verb")
    return None


def _span_end(r: Reading, at: int) -> int:
    """Where a length of time that begins at ``at`` ends; -1 where there is none: "two days", "3" "weeks"."""
    spoken = r.word(at)
    if " " in spoken and _DURATION.match(spoken):
        return at
    return at + 1 if r.tag(at) == "CD" and r.word(at + 1) in _UNITS else -1


def before_for_ago(r: Reading, index: int) -> Slip | None:
    """ "I sent it before two days"."""
    end = _span_end(r, index + 1)
    if end < 0 or not (r.ends(end + 1) or r.tag(end + 1) == "IN") or r.word(end + 1) == "of":
        return None
    if r.word(index + 1).partition(" ")[0] in ("next", "last", "this", "the", "that"):
        return None
    past = any(name == "VBD" for name in r.tags[:index]) or (index == 0 and "VBD" in r.tags)
    if not past or r.word(index - 1) in ("not", "even", "just", "days", "long"):
        return None
    return Slip(index, end, f"{' '.join(r.words[index + 1 : end + 1])} ago", "verb")


def from_for_for(r: Reading, index: int) -> Slip | None:
    """ "I am waiting from two weeks"."""
    end = _span_end(r, index + 1)
    going_on = any(name == "VBG" for name in r.tags[max(0, index - 4) : index])
    if (
        end < 0
        or not r.ends(end + 1)
        or not going_on
        or r.word(end + 1) in ("and", "-")
        or not r.words[end].endswith("s")
    ):
        return None
    if r.word(index - 1) in ("away", "range", "ranges", "choose", "take", "takes", "reduced", "varies", "go", "goes"):
        return None
    return Slip(index, index, "for", "verb")


def part_of_day(r: Reading, index: int) -> Slip | None:
    """ "Today evening", "yesterday night"."""
    part = r.word(index + 1)
    if r.words[index] == "today" and part in _PARTS and r.tag(index + 2) not in ("NN", "NNS"):
        return Slip(index, index + 1, _PARTS[part], "verb")
    if r.words[index] == "yesterday" and part == "night":
        return Slip(index, index + 1, "last night", "verb")
    return None


def past_time(r: Reading, index: int) -> Slip | None:
    """ "I have sent it yesterday", "3 days ago we have shipped": the perfect does not go with a time that is over.

    Looks from the auxiliary.
    """
    at = r.after_adverbs(index + 1)
    participle = r.word(at)
    if r.tag(at) not in ("VBN", "VBD") or participle == "been" or participle not in r.lexicon.past:
        return None
    if r.word(r.before_adverbs(index - 1)) in ("to", "would", "could", "should", "might", "must", "may", "will"):
        return None
    end = at + 1
    while end < r.count and end < at + 9 and r.words[end] not in _CLAUSE_ENDS and r.words[end] not in (
        "since", "from", "by", "until", "of", "that", "which", "who", "we", "you", "i", "than", "as"
    ):  # fmt: skip
        end += 1
    later = r.words[at + 1 : end]
    over = any(_PAST.match(word) for word in later) or any(word == "ago" for word in later)
    if not over and r.words[0] in ("yesterday",) and index < 5:
        over = True
    if not over:
        return None
    if any("'" in word and word != r.words[index] for word in later):
        return None
    base = r.lexicon.past[participle]
    pronoun = r.words[index].partition("'")[0] if "'" in r.words[index] else ""
    negated = r.words[index].endswith("n't") or "not" in r.words[index:at]
    right = f"did not {base}" if negated else f"{pronoun if not negated else ''} {inflect(base, 'VBD')}".strip()
    return Slip(index, at, right, "verb")


def conditional_will(r: Reading, index: int) -> Slip | None:
    """ "When you will receive it", "if the remote will not work": after "if" and "when" the present does it."""
    if r.tags[index] != "MD" and "'" not in r.words[index]:
        return None
    contracted = "'" in r.words[index]
    head = index if contracted else r.before_adverbs(index - 1)
    subject = r.words[head].partition("'")[0] if contracted else r.word(head)
    first = head if subject in PRONOUNS else r.phrase(head)
    if subject not in PRONOUNS and r.tag(head) not in ("NN", "NNS", "NNP"):
        return None
    condition = r.word(first - 1)
    if condition not in _CONDITIONS and not (condition == "as" and r.word(first - 2) in ("soon", "long")):
        return None
    before = r.word(first - 2)
    if (
        before in _WONDERING
        or (r.asks and condition == "when")
        or (condition in ("if", "when") and r.tag(first - 2) in ("VB", "VBP", "NNP"))
    ):
        return None
    at = r.after_adverbs(index + 1)
    verb = r.word(at)
    if r.tag(at) not in ("VB", "VBP") or (condition == "if" and verb in ("excuse", "please", "allow", "pardon")):
        return None
    if verb == "be" and r.word(at + 1) in ("so", "kind", "able"):
        return None
    if condition == "when" and _ASKED & set(r.words[:first]):
        return None
    if {"last", "first", "next"} & set(r.words[first:index]):
        return None
    polite = condition == "if" and subject in ("you", "we") and not contracted and "not" not in r.words[index:at]
    if polite and "," not in r.words[at:]:
        return None
    one = subject in ("it", "he", "she") or (subject not in PRONOUNS and r.tag(head) == "NN")
    negated = "not" in r.words[index:at]
    finite = verb
    if negated:
        finite = f"{'does' if one else 'do'} not {verb}"
    elif verb == "be":
        finite = "am" if subject == "i" else "is" if one else "are"
    elif one:
        finite = inflect(verb, "VBZ")
    return Slip(index, at, f"{subject} {finite}" if contracted else finite, "verb")


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield conditional_will, "will i'll we'll you'll they'll it'll he'll she'll".split()
    yield past_time, "have has haven't hasn't i've we've you've they've".split()
    yield time_preposition, "in at on during".split()
    yield since, "since".split()
    yield until, "until till".split()
    yield before_for_ago, ("before",)
    yield from_for_for, ("from",)
    yield part_of_day, "today yesterday".split()

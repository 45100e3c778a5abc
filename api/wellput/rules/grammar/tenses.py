"""Tenses that do not go with their time: "I send it yesterday", "tomorrow I sent", "if I would be you"."""

from __future__ import annotations

import re

from wellput.rules.grammar.frames import frames
from wellput.rules.grammar.model import Dispatch, Slip
from wellput.rules.grammar.reading import OTHERS, PRONOUNS, Reading
from wellput.text.lemma import inflect

__all__ = ["dispatch"]

_STOPS = frozenset(", ; . ! ? : and but so because if that which who when what while ( - \u2013 than where how".split())
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_LAST = frozenset(
    f"last {time}"
    for time in "week month year night weekend summer winter spring autumn monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october november december".split()
)
_POLITE = frozenset("like please mind kindly care allow prefer rather be permit excuse accept agree give".split())
_NEAR = 5
_OF_THINGS = frozenset("depend contain consist belong own possess".split())
_YEAR = re.compile(r"(?:19|20)\d\d$")


def _clause(r: Reading, index: int) -> tuple[int, int]:
    start, end = index, index + 1
    while start > 0 and r.words[start - 1] not in _STOPS:
        start -= 1
    while end < r.count and r.words[end] not in _STOPS:
        end += 1
    return start, end


def yesterday(r: Reading, index: int) -> Slip | None:
    """ "We ship it yesterday", "last week we receive your letter"."""
    if r.word(index - 1) in ("from", "since", "until", "till", "of", "than", "for", "by", "before") or r.asks:
        return None
    if r.word(index + 1) in ("'s", "'") or r.words[index].endswith("'s"):
        return None
    return _past(r, index)


def tomorrow(r: Reading, index: int) -> Slip | None:
    """ "Tomorrow I sent you the label"."""
    if r.asks or r.word(index - 1) in ("from", "since", "until", "till", "of", "than", "for", "by", "before", "the"):
        return None
    start, end = _clause(r, index)
    verbs = [at for at in range(start, end) if r.tags[at] in _FINITE or r.tags[at] in ("VB", "VBN", "VBG", "TO")]
    if len(verbs) != 1 or (start > 0 and r.word(start - 1) in ("if", "that", "when", "until", "before", "after")):
        return None
    verb = verbs[0]
    word, subject = r.words[verb], r.word(r.before_adverbs(verb - 1))
    if subject not in ("i", "we") or "'" in word:
        return None
    base = r.lexicon.past.get(word, "") if r.tags[verb] == "VBD" and index < verb else ""
    return Slip(verb, verb, f"will {base}", "verb") if base and word not in ("thought", "read") else None


def used_to(r: Reading, index: int) -> Slip | None:
    """ "We use to pack it in foam", "I am used to work at night"."""
    at = index + 2
    if r.word(index + 1) != "to" or r.word(at) not in r.lexicon.bases or r.tag(at) not in ("VB", "VBP"):
        return None
    subject = r.before_adverbs(index - 1)
    if r.words[index] == "use":
        fits = r.word(subject) in PRONOUNS and r.opens(subject) and not r.asks and r.word(subject - 1) != "that"
        return Slip(index, index, "used", "verb") if fits else None
    person = r.word(subject) in ("i'm", "we're", "you're", "they're") or (
        r.word(subject) in ("am", "are", "is")
        and r.word(r.before_adverbs(subject - 1)) in ("i", "we", "you", "he", "she")
    )
    return Slip(index, at, f"used to {inflect(r.words[at], 'VBG')}", "verb") if person else None


def having(r: Reading, index: int) -> Slip | None:
    """ "We are having two warehouses": what one owns is no "-ing"."""
    be, subject = r.word(index - 1), r.word(index - 2)
    following = r.word(index + 1)
    if be not in ("am", "are", "is") or subject not in PRONOUNS or r.asks or not r.opens(index - 2):
        return None
    owned = r.tag(index + 1) == "CD" or following in ("many", "several", "this", "these", "only", "stock", "all", "no")
    last = next((r.words[at] for at in range(index + 1, min(index + 6, r.count)) if r.tags[at] in ("NN", "NNS")), "")
    if (
        not owned
        or last in _HAD
        or (following == "this" and r.tag(index + 2) in ("NN", "NNS") and last not in frames().counted)
    ):
        return None
    return Slip(index - 1, index, "has" if subject in ("it", "he", "she") else "have", "verb")


_HAD = frozenset(
    "problem problems trouble issue issues difficulty difficulties party meeting sale holiday holidays time fun lunch "
    "dinner breakfast discussion conversation baby delay delays day week weather call event doubt doubts".split()
)


def ago(r: Reading, index: int) -> Slip | None:
    """ "We ship your parcel two days ago"."""
    return None if r.asks else _past(r, index)


def _past(r: Reading, index: int) -> Slip | None:
    start, end = _clause(r, index)
    if start == 0 and r.word(start) == "yesterday" and r.word(1) == ",":
        end = index
    if end == index + 1 and start == index and r.word(end) == ",":
        start, end = _clause(r, end + 1)
    verbs = [at for at in range(start, end) if r.tags[at] in _FINITE or (r.tags[at] == "VB" and r.tag(at - 1) != "TO")]
    if len(verbs) != 1 or any(r.tags[at] in ("VBN", "VBG", "TO") for at in range(start, verbs[0])):
        return None
    verb = verbs[0]
    subject = r.before_adverbs(verb - 1)
    word = r.words[verb]
    if r.tags[verb] not in ("VBP", "VB", "VBZ") or "'" in word or subject < start:
        return None
    base = r.lexicon.third.get(word, "") if r.tags[verb] == "VBZ" else word
    if base not in r.lexicon.bases or word in r.lexicon.past or inflect(base, "VBD") == word:
        return None
    if base in (
        "be",
        "have",
        "do",
        "know",
        "think",
        "hope",
        "see",
        "mean",
        "read",
        "understand",
        "remember",
        "say",
        "believe",
        "write",
        "plan",
        "try",
        "need",
        "guess",
        "love",
        "like",
        "want",
    ):
        return None
    stated = r.words[subject] in PRONOUNS or (
        r.tags[subject] in ("NN", "NNS") and r.tags[r.phrase(subject)] in ("DT", "PRP$")
    )
    if not stated or (start > 0 and r.word(start - 1) in ("if", "that", "when")):
        return None
    return Slip(verb, verb, inflect(base, "VBD"), "verb")


def past_year(r: Reading, index: int) -> Slip | None:
    """ "I have bought it in 2019", "we have opened the shop last year"."""
    at = r.after_adverbs(index + 1)
    participle = r.word(at)
    if r.word(r.before_adverbs(index - 1)) not in PRONOUNS or r.tag(at) not in ("VBN", "VBD") or r.asks:
        return None
    base = r.lexicon.past.get(participle)
    if (r.words[0] in _LAST or f"{r.words[0]} {r.word(1)}" in _LAST) and index < _NEAR and base:
        return Slip(index, at, inflect(base, "VBD"), "verb")
    for end in range(at + 1, min(at + 7, r.count - 1)):
        if r.words[end] in _STOPS or r.words[end] in ("since", "from", "of", "by", "until"):
            return None
        if r.words[end] == "in" and _YEAR.match(r.words[end + 1]) and base and r.words[end + 1] < "2026":
            return Slip(index, at, inflect(base, "VBD"), "verb")
    return None


def working_since(r: Reading, index: int) -> Slip | None:
    """ "I am working here since 2015", "she works here since March"."""
    spoken = r.word(index + 1)
    dated = _YEAR.match(spoken) or r.tag(index + 1) in ("CD", "NNP") or spoken in ("yesterday", "morning", "last")
    if not dated or r.asks:
        return None
    start, _ = _clause(r, index)
    verbs = [at for at in range(start, index) if r.tags[at] in _FINITE]
    if len(verbs) != 1:
        return None
    verb = verbs[0]
    word, subject = r.words[verb], r.word(r.before_adverbs(verb - 1))
    several = subject in OTHERS
    if word in ("am", "is", "are") and r.tag(verb + 1) == "VBG":
        return Slip(verb, verb, "have been" if several else "has been", "verb")
    base = r.lexicon.third.get(word, "") if r.tags[verb] == "VBZ" else word
    if base not in (
        "work",
        "live",
        "sell",
        "make",
        "wait",
        "use",
        "know",
        "run",
        "produce",
        "do",
        "have",
        "own",
        "study",
        "offer",
    ):
        return None
    if subject not in PRONOUNS or (base == "have" and r.tag(r.after_adverbs(verb + 1)) == "VBN"):
        return None
    if base in ("know", "have", "own"):
        return Slip(verb, verb, f"{'have' if several else 'has'} {inflect(base, 'VBN')}", "verb")
    return Slip(verb, verb, f"{'have' if several else 'has'} been {inflect(base, 'VBG')}", "verb")


def unreal_would(r: Reading, index: int) -> Slip | None:
    """ "If you would tell me earlier, I would change it", "if I would be you"."""
    head = r.before_adverbs(index - 1)
    if r.word(head) not in PRONOUNS or r.word(head - 1) != "if" or head > 6:
        return None
    at = r.after_adverbs(index + 1)
    verb = r.word(at)
    if (
        r.tag(at) not in ("VB", "VBP")
        or not {"would", "could", "might"} & set(r.words[at + 1 :])
        or "," not in r.words[at:]
    ):
        return None
    if verb == "be":
        fits = r.word(at + 1) not in ("so", "able", "willing", "kind", "interested", "happy", "open", "ok", "okay")
        return Slip(index, at, "were", "verb") if fits else None
    changed = {"earlier", "before", "only"} & set(r.words[at:])
    if (r.word(head) == "you" and not changed) or verb in _POLITE or verb not in r.lexicon.bases | {"have"}:
        return None
    if r.tag(at + 1) in ("VBN", "VBD"):
        return Slip(index, at, "had", "verb") if verb == "have" else None
    return Slip(index, at, inflect(verb, "VBD"), "verb")


def stative(r: Reading, index: int) -> Slip | None:
    """ "I am understanding your problem", "it is costing 5 euros"."""
    base = frames().stative[r.words[index]]
    at = index - 1
    negated = False
    while r.word(at) in ("not", "also", "still", "really", "always"):
        negated = negated or r.word(at) == "not"
        at -= 1
    be = r.word(at)
    subject = r.word(at - 1)
    if be in ("i'm", "we're", "it's", "you're", "they're"):
        subject, _, be = be.partition("'")
        be = {"m": "am", "re": "are", "s": "is"}[be]
    elif be not in ("am", "is", "are", "was", "were"):
        return None
    if base == "depend" and subject in OTHERS:
        return None
    thing = r.tag(at - 1) in ("NN", "NNS") and base in _OF_THINGS
    if not thing and subject not in PRONOUNS:
        return None
    if base in ("cost", "mean", "like", "hate") and (subject != "it" or base != "cost"):
        return None
    if r.asks or r.word(index + 1) in ("of", "and"):
        return None
    third = subject in ("it", "he", "she") or (thing and be in ("is", "was"))
    if negated:
        finite = f"{'did' if be in ('was', 'were') else 'does' if third else 'do'} not {base}"
    elif be in ("was", "were"):
        finite = inflect(base, "VBD")
    else:
        finite = inflect(base, "VBZ") if third else base
    whole = f"{subject} {finite}" if "'" in r.words[at] else finite
    return Slip(at, index, whole, "verb")


def dispatch() -> Dispatch:
    """The checks and the words they look at."""
    yield yesterday, {"yesterday", *_LAST}
    yield tomorrow, {"tomorrow", *(word.replace("last", "next") for word in _LAST)}
    yield used_to, ("use", "used")
    yield having, ("having",)
    yield ago, "ago".split()
    yield past_year, "have has".split()
    yield working_since, "since".split()
    yield unreal_would, "would".split()
    yield stative, frames().stative

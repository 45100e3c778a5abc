"""Whole conversations against their labels: what the review says, beside what a support lead would say.

    python benchmarks/conversations.py                  # the first author's first half
    python benchmarks/conversations.py --errors         # and what went wrong there
    python benchmarks/conversations.py --set test       # the first author's second half, opened in the meantime
    python benchmarks/conversations.py --set second     # a second author's set, opened in the meantime
    python benchmarks/conversations.py --set third      # half of a third author's set, opened in the meantime
    python benchmarks/conversations.py --set fresh      # its other half: nobody tunes on it: figures only
    python benchmarks/conversations.py --only blame     # one tag

``conversations/*.toml`` hold the data, ``conversations/README.md`` the guideline and the form. A conversation belongs
to the half that the SHA-256 of its id tells; the folders ``second``, ``third`` and ``fresh`` are sets of their own.
Per tag: how many are labelled, found, missed and false, precision and recall; "always" is the precision of raising a
tag of the whole reply every time.
"""

from __future__ import annotations

import argparse
import hashlib
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from wellput.review import review
from wellput.rules import principles
from wellput.schema import Finding, ReviewRequest, ReviewResponse

DATA = Path(__file__).parent / "conversations"
SETS = ("dev", "test", "second", "third", "fresh")
#: Sets that are a folder of their own.
FOLDERS = ("second", "third", "fresh")
NOW = "2026-11-20T10:00:00Z"
#: Labelled in part: what is found beyond the labels is neither right nor wrong.
PARTLY = frozenset(("hard_word", "long_sentence"))

#: Two names of the catalogue for one thing: slang and chat short forms.
EITHER = {"formality": "idiom", "idiom": "formality"}

Entry = dict[str, Any]


@dataclass(slots=True)
class Score:
    """Counts of one tag."""

    hit: int = 0
    missed: int = 0
    false: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float | None:
        return self.hit / (self.hit + self.false) if self.hit + self.false else None

    @property
    def recall(self) -> float | None:
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else None


def half(entry: Entry) -> str:
    """``dev`` or ``test``."""
    return "test" if hashlib.sha256(entry["id"].encode()).digest()[0] % 2 else "dev"


def read(wanted: str) -> list[Entry]:
    """The conversations of one set, their labels checked against the texts."""
    folder = DATA / wanted if wanted in FOLDERS else DATA
    entries = [
        e for path in sorted(folder.glob("*.toml")) for e in tomllib.loads(path.read_text("utf-8"))["conversation"]
    ]
    repeated = [name for name, times in Counter(entry["id"] for entry in entries).items() if times > 1]
    if repeated:
        raise ValueError(f"ids used twice: {repeated}")
    for entry in entries:
        check(entry)
    return [entry for entry in entries if wanted in (*FOLDERS, half(entry))]


def check(entry: Entry) -> None:
    """Raise ``ValueError`` where a labelled stretch is not in the draft, or a labelled question not in the message."""
    message = talk_of(entry)[-1][1]
    labels = [*entry.get("spans", {}).values(), *entry.get("may_spans", {}).values()]
    spans = [(text, entry["draft"]) for texts in labels for text in texts]
    asked = [(text, message) for key in ("answered", "unanswered", "may_questions") for text in entry.get(key, ())]
    for text, where in (*spans, *asked):
        if text not in where:
            raise ValueError(f"{entry['id']}: no such stretch: {text}")


def talk_of(entry: Entry) -> list[tuple[str, str]]:
    """The messages before the draft: sender and text."""
    return [(sender, text) for sender, text in entry.get("talk") or [("buyer", entry["buyer"])]]


def reviewed(entry: Entry) -> ReviewResponse:
    """What Wellput says."""
    conversation: list[dict[str, Any]] = [{"from": sender, "text": text} for sender, text in talk_of(entry)]
    if "sent_at" in entry:
        conversation[-1]["sent_at"] = entry["sent_at"]
    request = {
        "draft": entry["draft"],
        "conversation": conversation,
        "buyer": {"name": entry.get("name"), "country": entry["country"]},
        "seller": {"name": entry.get("seller"), "country": entry.get("seller_country")},
        "marketplace": entry["marketplace"],
        "fault": entry.get("fault"),
        "now": entry.get("now", NOW),
        "offsets": "codepoint",
    }
    return review(msgspec.convert(request, ReviewRequest))


def stretches(entry: Entry, tag: str, key: str = "spans") -> list[tuple[int, int]]:
    """Where the labels of a tag lie in the draft."""
    draft: str = entry["draft"]
    places = []
    for text in entry.get(key, {}).get(tag, []):
        start = draft.index(text)
        places.append((start, start + len(text)))
    return places


def judge(entry: Entry, answer: ReviewResponse, scores: dict[str, Score], of_reply: frozenset[str]) -> None:
    """Count hits, misses and false alarms of one conversation."""
    may = set(entry.get("may", ()))
    for tag, score in scores.items():
        found = [finding for finding in answer.findings if finding.principle == tag]
        if tag in of_reply:
            wanted = tag in entry.get("raises", ())
            if wanted and found:
                score.hit += 1
            elif wanted:
                score.missed += 1
                score.errors.append(f"missed  {entry['id']}")
            elif found and tag not in may:
                score.false += 1
                score.errors.append(f"false   {entry['id']}: {found[0].message}")
            continue
        places = stretches(entry, tag)
        twins = [finding for finding in answer.findings if finding.principle == EITHER.get(tag)]
        elsewhere = [
            *stretches(entry, EITHER.get(tag, "")),
            *(place for name in (tag, EITHER.get(tag, "")) for place in stretches(entry, name, "may_spans")),
        ]
        for start, end in places:
            if any(overlaps(finding, start, end) for finding in (*found, *twins)):
                score.hit += 1
            else:
                score.missed += 1
                score.errors.append(f"missed  {entry['id']}: {entry['draft'][start:end]}")
        if tag in may or tag in PARTLY:
            continue
        for finding in found:
            if not any(overlaps(finding, start, end) for start, end in (*places, *elsewhere)):
                score.false += 1
                score.errors.append(f"false   {entry['id']}: {shown(entry, finding)}")


def overlaps(finding: Finding, start: int, end: int) -> bool:
    """Whether a finding touches a stretch; one about the whole reply does."""
    if finding.start is None or finding.end is None:
        return True
    return finding.start < end and start < max(finding.end, finding.start + 1)


def shown(entry: Entry, finding: Finding) -> str:
    """The stretch of a finding, for reading."""
    return f"[{finding.rule}] {entry['draft'][finding.start : finding.end]}"


def heavy(entry: Entry, answer: ReviewResponse) -> Iterator[str]:
    """Errors and warnings on a good reply."""
    for finding in answer.findings:
        if entry.get("good") and finding.severity != "hint":
            yield f"{entry['id']}: {finding.severity} {finding.principle} {shown(entry, finding)}"


def intents(entry: Entry, answer: ReviewResponse, score: Score) -> None:
    """Count the intents of one conversation."""
    wanted, may, found = set(entry["intents"]), set(entry.get("may_intents", ())), set(answer.buyer.intents)
    score.hit += len(wanted & found)
    score.missed += len(wanted - found)
    score.false += len(found - wanted - may)
    if wanted - found or found - wanted - may:
        score.errors.append(f"{entry['id']}: missed {sorted(wanted - found)}, false {sorted(found - wanted - may)}")


def questions(entry: Entry, answer: ReviewResponse, found: Score, right: Score) -> None:
    """Count the questions found in the buyer's last turn, and of these the ones judged right."""
    labels = dict.fromkeys(entry.get("answered", ()), True) | dict.fromkeys(entry.get("unanswered", ()), False)
    seen = list(answer.buyer.questions)
    for text, answered in labels.items():
        match = next((question for question in seen if same(question.text, text)), None)
        if match is None:
            found.missed += 1
            found.errors.append(f"missed  {entry['id']}: {text}")
            continue
        found.hit += 1
        if match.answered == answered:
            right.hit += 1
        else:
            right.false += 1
            right.errors.append(f"{entry['id']}: {text} is {'answered' if answered else 'open'}")
    for question in seen:
        if not any(same(question.text, text) for text in (*labels, *entry.get("may_questions", ()))):
            found.false += 1
            found.errors.append(f"false   {entry['id']}: {question.text}")


def same(one: str, other: str) -> bool:
    """Whether two stretches of a message are the same question."""
    one, other = one.strip(" ?.!"), other.strip(" ?.!")
    return one in other or other in one


def figure(value: float | None) -> str:
    """A share for the table."""
    return "     -" if value is None else f"{value:6.2f}"


def table(scores: dict[str, Score], entries: list[Entry], of_reply: frozenset[str]) -> Iterator[str]:
    """Lines of the table of tags."""
    yield f"{'tag':<18}{'labelled':>9}{'missed':>8}{'false':>7}{'prec':>7}{'recall':>7}{'always':>8}"
    for tag, score in sorted(scores.items(), key=lambda item: -(item[1].hit + item[1].missed)):
        labelled = score.hit + score.missed
        counted = sum(tag not in entry.get("may", ()) or tag in entry.get("raises", ()) for entry in entries)
        always = figure(labelled / counted) if tag in of_reply and counted else "     -"
        precision = "     -" if tag in PARTLY else figure(score.precision)
        yield (f"{tag:<18}{labelled:>9}{score.missed:>8}{score.false:>7} {precision} {figure(score.recall)}  {always}")


def share(values: Iterable[bool]) -> str:
    """``n of m`` with the share."""
    counted = Counter(values)
    total = sum(counted.values())
    return f"{counted[True]} of {total} ({100 * counted[True] / total:.0f} %)" if total else "-"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--set", choices=SETS, default="dev", dest="wanted")
    parser.add_argument("--errors", action="store_true", help="show what went wrong (not of the fresh set)")
    parser.add_argument("--only", help="one tag")
    asked = parser.parse_args()
    of_reply = frozenset(principle.tag for principle in principles() if principle.scope == "reply")
    scores = {p.tag: Score() for p in principles() if p.tag != "promotion" and asked.only in (None, p.tag)}
    entries = read(asked.wanted)
    wants, finds, answers = Score(), Score(), Score()
    alarms: list[str] = []
    stages: list[tuple[Entry, str | None]] = []
    moods: list[tuple[Entry, str]] = []
    for entry in entries:
        answer = reviewed(entry)
        judge(entry, answer, scores, of_reply)
        alarms += heavy(entry, answer)
        intents(entry, answer, wants)
        questions(entry, answer, finds, answers)
        stages.append((entry, answer.buyer.stage))
        moods.append((entry, answer.buyer.mood))
    good = sum(entry.get("good", False) for entry in entries)
    print(f"{asked.wanted}: {len(entries)} conversations, {good} of them good replies\n")
    print("\n".join(table(scores, entries, of_reply)))
    total = Score(*(sum(getattr(score, name) for score in scores.values()) for name in ("hit", "missed", "false")))
    print(f"\nall tags: precision{figure(total.precision)}, recall{figure(total.recall)}")
    noisy = {alarm.partition(":")[0] for alarm in alarms}
    print(f"good replies without an error or warning: {share(e['id'] not in noisy for e in entries if e.get('good'))}")
    both = 2 * wants.hit / (2 * wants.hit + wants.missed + wants.false)
    print(f"intents: precision{figure(wants.precision)}, recall{figure(wants.recall)}, F1 {both:.2f}")
    print(f"questions: precision{figure(finds.precision)}, recall{figure(finds.recall)}")
    truly = sum(len(entry.get("answered", ())) for entry in entries)
    asked_all = truly + sum(len(entry.get("unanswered", ())) for entry in entries)
    print(f"answered: {share([True] * answers.hit + [False] * answers.false)}, always 'yes' {truly / asked_all:.2f}")
    for name, seen in (("stage", stages), ("mood", moods)):
        usual = Counter(entry[name] for entry, _ in seen).most_common(1)[0]
        right = share(value in (entry[name], *entry.get(f"may_{name}", ())) for entry, value in seen)
        print(f"{name}: {right}, always '{usual[0]}' {usual[1] / len(seen):.2f}")
    if asked.errors and asked.wanted != "fresh":
        for tag, score in scores.items():
            print("".join(f"\n{tag:<16}{error}" for error in score.errors), end="")
        print("\n\non good replies:", *alarms, sep="\n  ")
        print("\nintents:", *wants.errors, sep="\n  ")
        print("\nquestions:", *finds.errors, sep="\n  ")
        print("\nanswered:", *answers.errors, sep="\n  ")
        for name, seen in (("stage", stages), ("mood", moods)):
            print(f"\n{name}:")
            for entry, value in seen:
                if value not in (entry[name], *entry.get(f"may_{name}", ())):
                    print(f"  {entry['id']}: {value}, not {entry[name]}")


if __name__ == "__main__":
    main()

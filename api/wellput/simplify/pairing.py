"""From the pairs found in a draft to edits: what the kinds ``words`` and ``phrases`` share."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.schema import Edit
from wellput.simplify.explain import explain
from wellput.simplify.lexicon import Match, matches
from wellput.simplify.speaker import Speaker, speaker_of
from wellput.simplify.task import Task
from wellput.simplify.wording import reword
from wellput.text.document import Sentence
from wellput.text.tokens import Token

__all__ = ["propose_pairs"]

_NAME_LIKE = ("N", "V", "A")


def propose_pairs(task: Task, file: str, rule: str) -> Iterator[Edit]:
    """An edit for every pair of ``file`` that is too hard for the reader, wherever its conditions hold."""
    speaker = speaker_of(task.document)
    for sentence in task.sentences:
        taken: list[Match] = []
        found = (match for match in matches(sentence, file, task.above) if not _named(sentence, match))
        for match in sorted(found, key=_order):
            if any(match.first <= other.last and other.first <= match.last for other in taken):
                continue
            edit = _edit(task, sentence, match, rule, speaker)
            if edit:
                taken.append(match)
                yield edit


def _order(match: Match) -> tuple[bool, int, int]:
    """Automatic pairs first, then the longest."""
    return not match.entry.pair.auto, match.first - match.last, match.first


def _edit(task: Task, sentence: Sentence, match: Match, rule: str, speaker: Speaker) -> Edit | None:
    new = reword(task.document.text, sentence, match, speaker)
    if new is None:
        return None
    pair = match.entry.pair
    hard = task.document.text[sentence.tokens[match.first].start : sentence.tokens[match.last].end]
    return Edit(
        start=new.start,
        end=new.end,
        replacement=new.text,
        rule=rule,
        auto=pair.auto,
        why=explain(
            "pair" if pair.plain else "left-out",
            task.explain_in,
            hard=hard,
            level=pair.level,
            plain=_shown(new.text, hard),
            plainLevel=pair.plain_level,
        ),
        confidence=1.0 if pair.auto else 0.6,
    )


def _shown(plain: str, hard: str) -> str:
    return plain[:1].lower() + plain[1:] if hard[:1].islower() else plain


def _named(sentence: Sentence, match: Match) -> bool:
    """Whether a capital letter says that this is (part of) a name or a title."""
    tokens = sentence.tokens
    if sentence.text.isupper():
        return False
    inside = [at for first, last in match.slots.values() for at in range(first, last + 1)]
    written = match.entry.form.words
    for at in range(match.first, match.last + 1):
        if at in inside or not tokens[at].text[0].isupper() or _is_i(tokens[at]):
            continue
        if any(not word.islower() and word.lower() == tokens[at].norm for word in written):
            continue
        if not _opens(sentence, at):
            return True
        follower = tokens[match.last + 1] if match.last + 1 < len(tokens) else None
        if match.entry.pair.pos[0] in _NAME_LIKE and follower and _capital(follower) and len(written) == 1:
            return True
    return False


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a token opens the sentence, or stands after a colon, a dash or a bracket."""
    return at == 0 or sentence.tokens[at - 1].kind == "emoji" or sentence.tokens[at - 1].text in ':-–—(•*"“'


def _is_i(token: Token) -> bool:
    return token.norm == "i" or token.norm.startswith("i'")


def _capital(token: Token) -> bool:
    return token.kind == "word" and token.text[0].isupper() and not _is_i(token)

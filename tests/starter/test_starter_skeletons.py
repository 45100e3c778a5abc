"""The skeletons of the reply starter: what they name exists, and each begins the replies written in its examples."""

from __future__ import annotations

from typing import get_args

import pytest
from fluent.syntax import FluentParser, ast, visitor
from starter_cases import NOW, begin

from wellput.buyer.intents import INTENTS
from wellput.buyer.questions import TOPICS
from wellput.knowledge import translations_folder
from wellput.rules import principles
from wellput.schema import Mood, Stage
from wellput.starter.blanks import blanks
from wellput.starter.explain import hint
from wellput.starter.skeletons import Line, Sample, Skeleton, choose, load_all
from wellput.translate.phrasebook import label

STAGES: tuple[Stage, ...] = get_args(Stage)
EXAMPLES = [(name, sample) for name, skeleton in load_all().items() for sample in skeleton.examples]
LINES = [(name, line) for name, skeleton in load_all().items() for line in skeleton.lines()]
CIRCUMSTANCES = {
    *INTENTS,
    *STAGES,
    *get_args(Mood),
    *(f"known:{name}" for name in blanks()),
    *(f"asks:{topic}" for topic in (*TOPICS, "request", "other")),
    *("seller_fault", "sent", "asked", "buyer_wrote", "again"),
}


class _Slots(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages() -> dict[str, set[str]]:
    """Every message of the phrasebook with its slots."""
    text = (translations_folder() / "en" / "phrases.ftl").read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message):
            slots = _Slots()
            slots.visit(entry)
            found[entry.id.name] = slots.names
    return found


MESSAGES = messages()


@pytest.mark.parametrize(("name", "line"), LINES, ids=[f"{name}-{line.say or 'answers'}" for name, line in LINES])
def test_a_line_names_what_there_is(name: str, line: Line) -> None:
    assert (line.say is None) != (line.answers is None)
    if line.say:
        assert MESSAGES[line.say] == set(line.blanks)
    assert set(line.blanks.values()) <= set(blanks())
    assert {*line.only, *line.needs, *line.unless} <= CIRCUMSTANCES
    assert set(line.covers) <= {*TOPICS, "request", "other"}
    assert set(line.principles) <= {principle.tag for principle in principles()}


@pytest.mark.parametrize(("name", "skeleton"), load_all().items(), ids=list(load_all()))
def test_a_skeleton_has_examples_and_answers_somewhere(name: str, skeleton: Skeleton) -> None:
    assert skeleton.examples, f"{name} shows no example"
    assert set(skeleton.intents) <= set(INTENTS)
    assert name in ("praise", "spam", "open") or any(line.answers for line in skeleton.lines())
    assert any("thanks" in line.principles for line in skeleton.lines()) or name == "spam"


@pytest.mark.parametrize(("name", "sample"), EXAMPLES, ids=[f"{name}-{n}" for n, (name, _) in enumerate(EXAMPLES)])
def test_an_example_begins_as_written(name: str, sample: Sample) -> None:
    reply = begin(sample.buyer_says, **{"seller": {"name": "Li Wei"}, "now": NOW} | sample.request)
    assert reply.text == sample.text.removeprefix("\n")


def test_an_example_belongs_to_its_skeleton() -> None:
    for name, sample in EXAMPLES:
        reply = begin(sample.buyer_says, **sample.request)
        skeleton, _ = choose([reply.intent] if reply.intent else [], reply.stage)
        assert skeleton is load_all()[name], sample.buyer_says


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("stage", [*STAGES, None])
def test_every_intent_leads_to_a_skeleton_of_its_own(intent: str, stage: Stage | None) -> None:
    _, decided = choose([intent], stage)
    assert decided == intent


def test_ranks_leave_nothing_to_chance() -> None:
    ranks = [skeleton.rank for skeleton in load_all().values()]
    assert len(set(ranks)) == len(ranks)
    assert not list(load_all().values())[-1].intents


@pytest.mark.parametrize(("name", "line"), LINES)
def test_a_line_does_not_rule_itself_out(name: str, line: Line) -> None:
    assert not set(line.unless) & {*line.only, *line.needs}, name


def test_a_blank_has_a_label_in_every_language_and_a_hint() -> None:
    for name, blank in blanks().items():
        for path in translations_folder().glob("*/labels.ftl"):
            assert label(blank.label, path.parent.name), name
        assert hint(name, "en") != hint(name, "de"), name

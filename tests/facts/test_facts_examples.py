"""Every kind of fact finds its good examples, exactly, and leaves its traps alone."""

from __future__ import annotations

import itertools

import pytest

from wellput.facts import find_facts
from wellput.facts.model import Example, Kind
from wellput.facts.registry import all_kinds
from wellput.schema import FactKind

EXAMPLES = [(kind, example) for kind in all_kinds() for example in kind.EXAMPLES]


@pytest.mark.parametrize("kind", all_kinds(), ids=lambda kind: kind.KIND)
def test_every_kind_shows_good_examples_and_traps(kind: Kind) -> None:
    good = [example for example in kind.EXAMPLES if example.found]
    traps = [example for example in kind.EXAMPLES if not example.found]
    assert len(good) >= 5
    assert len(traps) >= 5


def test_there_is_a_module_for_every_kind_of_the_contract() -> None:
    assert {kind.KIND for kind in all_kinds()} == set(FactKind.__args__)


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=lambda value: getattr(value, "text", "")[:40])
def test_an_example_holds_what_it_says(kind: Kind, example: Example) -> None:
    facts = find_facts(example.text, language=example.language, country=example.country, now=example.now)
    found = {fact.text: fact.value for fact in facts if fact.kind == kind.KIND}
    assert found == dict(example.found)
    for fact in facts:
        assert example.text[fact.start : fact.end] == fact.text
        if fact.kind == kind.KIND:
            assert fact.valid is example.valid
            assert fact.ambiguous is example.ambiguous
    assert all(first.end <= second.start for first, second in itertools.pairwise(facts))

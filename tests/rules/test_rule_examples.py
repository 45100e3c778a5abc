"""Every rule carries examples, and they hold through the real flow."""

from __future__ import annotations

import itertools
import string
from typing import Any

import msgspec
import pytest

from wellput.review import prepare
from wellput.rules import Example, Rule, all_rules, check, principles
from wellput.schema import Finding, ReviewRequest

NOW = "2026-11-20T10:00:00Z"
RULES = {rule.id: rule for rule in all_rules()}


def findings(example: Example) -> tuple[str, list[Finding]]:
    fields: dict[str, Any] = {"draft": example.draft, "now": NOW, **example.request}
    if example.buyer_says is not None:
        fields["conversation"] = [{"from": "buyer", "text": example.buyer_says}]
    draft, context = prepare(msgspec.convert(fields, ReviewRequest))
    return draft.text, list(check(draft, context))


def applied(text: str, finding: Finding) -> str:
    assert finding.start is not None
    assert finding.end is not None
    assert finding.replacements, f"no replacement for {text[finding.start : finding.end]!r}"
    return text[: finding.start] + finding.replacements[0] + text[finding.end :]


def slots(rule: Rule) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(rule.message + rule.why) if name}


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{index}")
        for rule in RULES.values()
        for index, example in enumerate(getattr(rule, kind))
    ]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_has_eight_bad_and_eight_good_examples(rule: Rule) -> None:
    assert len({example.draft + str(example.request) + str(example.buyer_says) for example in rule.bad}) >= 8
    assert len({example.draft + str(example.request) + str(example.buyer_says) for example in rule.good}) >= 8


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_a_bad_example_is_found_at_its_stretch(rule: Rule, example: Example) -> None:
    text, found = findings(example)
    own = [finding for finding in found if finding.rule == rule.id]
    assert own, f"{rule.id} misses {text!r}"
    spans = sorted((finding.start, finding.end) for finding in own if finding.start is not None)
    assert all((first[1] or 0) <= (second[0] or 0) for first, second in itertools.pairwise(spans))
    if example.found is not None:
        stretches = [text[finding.start : finding.end] for finding in own]
        assert example.found in stretches
        own = [finding for finding in own if text[finding.start : finding.end] == example.found]
    if example.becomes is not None:
        assert applied(text, own[0]) == example.becomes
    for finding in own:
        for slot in slots(rule):
            assert f"{{{slot}}}" not in finding.message + (finding.why or "")
        assert (finding.start is None) == (finding.end is None)


@pytest.mark.parametrize(("rule", "example"), cases("good"))
def test_a_good_example_is_left_alone(rule: Rule, example: Example) -> None:
    text, found = findings(example)
    own = [text[f.start : f.end] if f.start is not None else f.message for f in found if f.rule == rule.id]
    assert not own, f"{rule.id} alarms on {text!r}: {own}"


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_explains_itself(rule: Rule) -> None:
    assert rule.principle in {principle.tag for principle in principles()}
    assert rule.message.strip().endswith((".", "?"))
    assert rule.why.strip().endswith((".", "}"))
    assert rule.source.strip()

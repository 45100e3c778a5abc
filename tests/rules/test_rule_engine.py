"""The engine: what the declarative kind does with a file, and what all rules do with hostile drafts."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wellput.review import prepare
from wellput.rules import Rule, all_rules, check, principles, sources, warm
from wellput.rules.kinds import rule_from_toml
from wellput.schema import Message, ReviewRequest

HEAD = """
id = "sample"
principle = "cliche"
category = "wording"
severity = "hint"
kind = "phrases"
message = "{place} {text}"
why = "Because."
source = "T3"
"""


def rule_of(tmp_path: Path, body: str) -> Rule:
    path = tmp_path / "sample.toml"
    path.write_text(HEAD + body, encoding="utf-8")
    return rule_from_toml(path)


def stretches(rule: Rule, draft: str, **request: object) -> list[tuple[str, tuple[str, ...]]]:
    document, context = prepare(ReviewRequest(draft=draft, **request))  # type: ignore[arg-type]
    return [(draft[hit.start : hit.end], hit.replacements) for hit in rule.check(document, context)]


def test_a_space_matches_many_and_an_apostrophe_any(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, '[[phrases]]\nmatch = "we can\'t help"\n')
    assert stretches(rule, "Sorry, we  can\u2019t help.") == [("we  can\u2019t help", ())]


def test_the_longer_match_wins_and_matches_never_overlap(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, "[[phrases]]\nmatch = 'the lamp'\n[[phrases]]\nmatch = 'the lamp is late'\n")
    assert stretches(rule, "I know that the lamp is late.") == [("the lamp is late", ())]


def test_whole_words_only(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, "[[phrases]]\nmatch = 'eta'\n")
    assert stretches(rule, "The metal is blue.") == []
    assert stretches(rule, "The eta is Monday.") == [("eta", ())]


def test_capitals_ask_for_capitals(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, "[[phrases]]\nmatch = 'pod'\ncapitals = true\n")
    assert stretches(rule, "The coffee pod is here.") == []
    assert stretches(rule, "The POD is here.") == [("POD", ())]


def test_a_group_keeps_the_words_as_written(tmp_path: Path) -> None:
    rule = rule_of(
        tmp_path, "[[phrases]]\nmatch = '(it|your \\w+) will surely come'\nreplace = ['I expect that \\1 comes']\n"
    )
    assert stretches(rule, "Your DHL will surely come.") == []
    assert stretches(rule, "Your Parcel will surely come.") == [
        ("Your Parcel will surely come", ("I expect that your Parcel comes",))
    ]


def test_a_replacement_takes_the_capital_of_its_place_but_not_that_of_i(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, "[[phrases]]\nmatch = 'i swear'\nreplace = ['perhaps']\n")
    assert stretches(rule, "I swear it.") == [("I swear", ("Perhaps",))]
    assert stretches(rule, "And I swear it.") == [("I swear", ("perhaps",))]


def test_quotations_and_greetings_are_not_the_sellers_words(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, "[[phrases]]\nmatch = 'hello friend|garbage'\n")
    assert stretches(rule, 'Hello Friend,\n\nyou wrote "this is garbage" to me.') == []


def test_unless_and_only_look_at_the_sentence(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, "[[phrases]]\nmatch = 'soon'\nonly = 'will'\nunless = 'monday'\n")
    assert stretches(rule, "Soon it was here. It will come soon. It will come soon, on Monday.") == [("soon", ())]


def test_a_condition_may_name_the_start_of_the_sentence(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, "[[phrases]]\nmatch = 'wait'\nonly = '^just wait'\n")
    assert stretches(rule, "I wait. Just wait. You just wait.") == [("wait", ())]


def test_a_pattern_in_capitals_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"sample\.toml"):
        rule_of(tmp_path, "[[phrases]]\nmatch = 'Soon'\n")


def test_a_broken_pattern_names_its_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"sample\.toml"):
        rule_of(tmp_path, "[[phrases]]\nmatch = '(soon'\n").warm()


def test_a_file_that_is_no_toml_names_itself(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"sample\.toml"):
        rule_of(tmp_path, "[[phrases]]\nmatch = 'a'b'\n")


def test_what_a_marketplace_forbids_is_an_error_with_its_page() -> None:
    draft = "Please write to lin@example.com."
    by_place = {
        place: next(
            finding
            for finding in check(*prepare(ReviewRequest(draft=draft, marketplace=place)))
            if finding.rule == "contact_leak"
        )
        for place in ("ebay", "etsy", None)
    }
    assert by_place["ebay"].severity == "error"
    assert "ebay" in str(by_place["ebay"].source)
    assert "eBay" in str(by_place["ebay"].why)
    assert by_place["etsy"].severity == by_place[None].severity == "warning"


def test_the_unnamed_marketplace_has_a_name_in_the_sellers_language() -> None:
    draft = "Please write to lin@example.com."
    german = check(*prepare(ReviewRequest(draft=draft, explain_in="de")))
    why = next(finding.why for finding in german if finding.rule == "contact_leak")
    assert why is not None
    assert why.startswith("Der Marktplatz")
    assert why == why.strip()


def test_every_tag_of_a_principle_is_told_once() -> None:
    tags = [principle.tag for principle in principles()]
    assert len(tags) == len(set(tags)) == 46
    assert {principle.scope for principle in principles()} == {"reply", "stretch"}


def test_a_key_of_a_source_has_a_title() -> None:
    cited = {key for one in (*principles(), *all_rules()) for key in re.findall(r"\bT\d\b", one.source)}
    assert cited == set(sources())
    assert sources()["T1"] == "Answering product questions"


def test_rules_of_english_stay_silent_in_german() -> None:
    draft = "Guten Tag Frau Wolf,\n\ndie Lampe ist am Montag angekommen, und ich schicke Ihnen heute eine neue.\n\nLin"
    english = {rule.id for rule in all_rules() if rule.languages == ("en",)}
    found = {finding.rule for finding in check(*prepare(ReviewRequest(draft=draft)))}
    assert not found & english


HOSTILE = [
    "",
    " " * 20000,
    "a" * 20000,
    "1" * 20000,
    "1 " * 10000,
    "a." * 10000,
    "one " * 5000,
    "refund if " * 2000,
    "was received " * 1500,
    "you should have " * 1250,
    "(a" * 10000,
    "[" * 20000,
    "<a " * 6600,
    "!?" * 10000,
    "PLEASE " * 2800,
    "whatsapp " * 2200,
    "a dot " * 3300,
    "@" * 20000,
    '"a' * 10000,
    "\u4e2d" * 20000,
    "\u202e\x00\ud83d\ude42".encode("utf-16", "surrogatepass").decode("utf-16") * 500,
    "\u0130stanbul NOT " * 1400,
]


@pytest.mark.parametrize("draft", HOSTILE, ids=range(len(HOSTILE)))
def test_no_rule_stumbles_over_a_hostile_draft(draft: str) -> None:
    request = ReviewRequest(
        draft=draft,
        conversation=(Message(sender="buyer", text="The lamp came broken."),),
        now=datetime(2026, 11, 20, 10, tzinfo=UTC),
    )
    document, context = prepare(request)
    for finding in check(document, context):
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start <= finding.end <= len(draft)


def test_what_is_left_alone_is_found_only_without_a_way_out_beside_it(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, 'way_out = "i can"\n[[phrases]]\nmatch = "no change"\nalone = true\n')
    assert stretches(rule, "No change. It is late.") == [("No change", ())]
    assert stretches(rule, "No change. I can send a new one.") == []
    assert stretches(rule, "No change. It is late. I can send a new one.") == [("No change", ())]


def test_advice_before_the_sale_is_no_reproach(tmp_path: Path) -> None:
    rule = rule_of(tmp_path, '[[phrases]]\nmatch = "you must measure"\nafter_sale = true\n')
    asked = [Message(sender="buyer", text="Hello, is this lamp still available? I want to buy it.")]
    assert stretches(rule, "You must measure first.") == [("You must measure", ())]
    assert stretches(rule, "You must measure first.", conversation=asked) == []


def test_a_joining_rule_tells_a_sentence_once(tmp_path: Path) -> None:
    rule = rule_of(
        tmp_path, 'joins = true\n[[phrases]]\nmatch = "lamp"\nreplace = ["light"]\n[[phrases]]\nmatch = "cup"\n'
    )
    assert stretches(rule, "The lamp and the cup.") == [("lamp and the cup", ())]
    assert stretches(rule, "The lamp. The cup.") == [("lamp", ("light",)), ("cup", ())]


def test_a_yielding_phrase_leaves_the_place_to_another(tmp_path: Path) -> None:
    rule = rule_of(
        tmp_path,
        '[[phrases]]\nmatch = "the lamp is late"\nyields = true\n[[phrases]]\nmatch = "late"\nreplace = ["slow"]\n',
    )
    assert stretches(rule, "I know that the lamp is late.") == [("late", ("slow",))]


def test_every_pattern_compiles() -> None:
    warm()

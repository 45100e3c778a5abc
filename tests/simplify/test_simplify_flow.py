"""Whole drafts: what is made, what is offered, what stays."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.facts import find_facts
from wellput.schema import Cefr, Simplified
from wellput.simplify import simplify
from wellput.simplify.edits import apply, autos
from wellput.simplify.levels import LEVELS
from wellput.simplify.registry import all_kinds
from wellput.text.document import Document

DRAFT = """Dear Mr. Wolf,

We regret to inform you that the item you purchased on 3 May has been dispatched to an incorrect address, and we \
sincerely apologize for any inconvenience caused. In order to expedite matters, please provide us with an alternative \
address at your earliest convenience. We cannot issue a refund of $40.00 prior to receiving the parcel RR123456785GB.

Did you receive our message? Would you like a replacement?

Kind regards,
Lin"""


def read(text: str, language: str | None = "en") -> Document:
    return Document.read(text, facts=find_facts(text), language=language)


def simple(text: str, target: Cefr = "A2") -> Simplified:
    return simplify(read(text), target)


@pytest.mark.parametrize(
    ("draft", "plain"),
    [
        ("We have dispatched the item you purchased.", "We have sent the item you bought."),
        ("You will be notified once the carrier has verified it.", "You will be told once the carrier has checked it."),
        ("An additional charge is required.", "An extra charge is needed."),
        ("We found an incorrect address.", "We found a wrong address."),
        ("In the event that it breaks, please notify us.", "If it breaks, please tell us."),
        ("Please be advised that your lamp is here.", "Your lamp is here."),
        ("We're unable to find it.", "We cannot find it."),
        ("She is of the opinion that it works.", "She thinks that it works."),
        ("They were unable to find it.", "They could not find it."),
        ("I have made a decision about your refund.", "I have decided on your refund."),
        ("Please refrain from using soap.", "Please do not use soap."),
        ("Consequently, the consignment is late.", "So the parcel is late."),
        ("This is a more economical lamp.", "This is a cheaper lamp."),
        ("The purchaser's consignments are here.", "The buyer's consignments are here."),
        ("Our consignment is here.", "Our parcel is here."),
        ("PLEASE UTILIZE THIS LABEL.", "PLEASE USE THIS LABEL."),
        ("As mentioned above, we cannot do it.", "As we said, we cannot do it."),
        ("As mentioned above, I cannot do it.", "As I said, I cannot do it."),
        ("Please send the the lamp back.", "Please send the lamp back."),
        ("We will take your wishes into consideration.", "We will think about your wishes."),
    ],
)
def test_made_by_itself(draft: str, plain: str) -> None:
    assert simple(draft).text == plain


@pytest.mark.parametrize(
    "draft",
    [
        "I sent your lamp yesterday, and it will be with you on Friday.",
        "The Premium Purchase Kit is here.",
        'He wrote: "Please utilize it prior to dispatch".',
        "See https://shop.example/purchase/notify for more.",
        "The purchased item is here.",
        "Did you get it?",
        "Mr. Purchase sent it.",
        "Use #purchase or @utilize.",
        "",
        "   \n \n",
    ],
)
def test_left_as_it_is(draft: str) -> None:
    assert simple(draft).text == draft


def test_a_greeting_a_closing_and_a_signature_are_not_touched() -> None:
    result = simple(DRAFT)
    assert result.text.startswith("Dear Mr. Wolf,\n\n")
    assert result.text.endswith("\n\nKind regards,\nLin")


def test_facts_survive_word_for_word() -> None:
    result = simple(DRAFT)
    assert [fact.text for fact in find_facts(DRAFT)] == [fact.text for fact in find_facts(result.text)]
    for edit in autos(result.edits):
        assert not read(DRAFT).protected(edit.start, edit.end)


def test_questions_and_negations_survive() -> None:
    result = simple(DRAFT)
    assert result.text.count("?") == DRAFT.count("?")
    assert result.text.count("cannot") == DRAFT.count("cannot")


def test_the_text_is_the_draft_with_the_automatic_edits_in_any_order() -> None:
    result = simple(DRAFT)
    made = list(autos(result.edits))
    assert len(made) >= 6
    for seed in range(5):
        random.Random(seed).shuffle(made)
        assert apply(DRAFT, made) == result.text


def test_edits_never_overlap_and_stand_in_order() -> None:
    for first, second in itertools.pairwise(simple(DRAFT).edits):
        assert first.end <= second.start


def test_every_edit_says_why() -> None:
    for edit in simple(DRAFT).edits:
        assert edit.why
        assert edit.rule.startswith("simplify.")
        assert 0 < edit.confidence <= 1


def test_the_reason_names_both_levels() -> None:
    (edit,) = [edit for edit in simple("We utilize soap.").edits if edit.auto]
    assert edit.why == "“utilize” is C1; “use” is A1."


@pytest.mark.parametrize("target", LEVELS)
def test_the_level_is_where_it_stops(target: Cefr) -> None:
    made = autos(simplify(read(DRAFT), target).edits)
    easier = autos(simplify(read(DRAFT), "A1").edits)
    assert len(made) <= len(easier)
    if target == "C2":
        assert made == ()


@pytest.mark.parametrize("target", ["A1", "A2", "B1", "B2"])
def test_simplifying_again_changes_nothing(target: Cefr) -> None:
    once = simplify(read(DRAFT), target).text
    assert simplify(read(once), target).text == once


def test_a_passive_of_the_seller_is_turned_in_a_draft_that_speaks() -> None:
    hard = "I regret that the documentation was erroneous. Your order has been shipped with additional accessories."
    made = [edit.replacement for edit in autos(simple(hard).edits) if edit.rule == "simplify.voice"]
    assert made == ["I have shipped your order"]


def test_the_passive_turns_to_the_pronoun_of_the_draft() -> None:
    draft = "We are sorry for the erroneous documentation, and your order was shipped yesterday with our apologies."
    (edit,) = [edit for edit in simple(draft).edits if edit.rule == "simplify.voice"]
    assert edit.replacement == "we shipped your order"
    assert not edit.auto


def test_what_others_do_stays_passive() -> None:
    for draft in ("The bowl is made in Portugal.", "Your parcel was delivered by DHL.", "The parcel was received."):
        assert not [edit for edit in simple(draft, "A1").edits if edit.rule == "simplify.voice"]


def test_a_long_sentence_is_offered_in_two() -> None:
    draft = (
        "We checked the lamp with great care before we sent it to you, "
        "but the glass was broken when it came to your house."
    )
    (edit,) = [edit for edit in simple(draft).edits if edit.rule == "simplify.split"]
    assert not edit.auto
    assert apply(draft, [edit]) == (
        "We checked the lamp with great care before we sent it to you. "
        "But the glass was broken when it came to your house."
    )


def test_a_clause_that_cannot_stand_alone_is_not_cut_off() -> None:
    draft = (
        "If you want a refund for the lamp, and you still have the box, please send it back to us as soon as you can."
    )
    assert not [edit for edit in simple(draft).edits if edit.rule == "simplify.split"]


def test_questions_are_offered_on_lines_of_their_own_in_any_language() -> None:
    draft = "Haben Sie den Karton geöffnet? Ist die Lampe kaputt?"
    result = simplify(read(draft, "de"), "A2")
    assert result.text == draft
    assert [apply(draft, [edit]) for edit in result.edits] == ["Haben Sie den Karton geöffnet?\nIst die Lampe kaputt?"]


def test_an_enumeration_is_offered_as_a_list() -> None:
    draft = "Please send: a photo, the number and the size of the box."
    (edit,) = [edit for edit in simple(draft).edits if edit.rule == "simplify.form"]
    assert apply(draft, [edit]) == "Please send:\n- a photo\n- the number\n- the size of the box"


def test_steps_are_offered_one_on_each_line() -> None:
    draft = "It is easy. First open the box. Then press the button. Finally close the box."
    steps = [edit for edit in simple(draft).edits if edit.rule == "simplify.form"]
    assert not any(edit.auto for edit in steps)
    assert apply(draft, steps) == "It is easy.\nFirst open the box.\nThen press the button.\nFinally close the box."


def test_a_first_without_steps_is_no_instruction() -> None:
    for draft in ("First I checked it. Then I sent it.", "I sent the first one. Then it rained. It is late."):
        assert not [edit for edit in simple(draft).edits if edit.rule == "simplify.form"]


def test_nothing_is_pretended_in_another_language() -> None:
    draft = "Wir haben den Artikel via DHL versendet. Please note that we utilize DHL."
    assert simplify(read(draft, "de"), "A1").text == draft


def test_every_kind_has_a_name_of_its_own() -> None:
    names = [kind.id for kind in all_kinds()]
    assert len(names) == len(set(names)) >= 6
    assert all(name.startswith("simplify.") for name in names)


WORDS = st.sampled_from(
    "we you the a an purchase purchased utilize notify in order to prior to item parcel not cannot must may , . ? ! "
    "due to the fact that additional error dispatch dispatched Please be advised that $40 3 May RR123456785GB I'm "
    "unable to make a decision about “ ” \" ( ) : ; - Anna's e-mail it's 😀 \n \n\n furnish you with".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=40), st.sampled_from(LEVELS))
def test_any_text_keeps_its_facts_its_questions_and_its_place(words: list[str], target: Cefr) -> None:
    draft = " ".join(words)
    result = simplify(read(draft), target)
    assert apply(draft, autos(result.edits)) == result.text
    assert result.text.count("?") == draft.count("?")
    facts = read(draft).facts
    assert all(fact.text in result.text for fact in facts)
    for first, second in itertools.pairwise(result.edits):
        assert first.end <= second.start
    assert simplify(read(result.text), target).text == result.text


@pytest.mark.parametrize(
    "hostile",
    [
        "a" * 20000, "1" * 20000, "1 " * 10000, " " * 20000, "a." * 10000, "purchase " * 2200, "in order to " * 1600,
        '"' * 20000, ", and we" * 2500, "please " * 2800, "bring the " * 2000, "\u202e\x00 purchase" * 500,
        "我们" * 5000, "😀" * 5000, "a? " * 3000, "( " * 10000,
    ],
)  # fmt: skip
def test_hostile_text_is_survived(hostile: str) -> None:
    result = simplify(Document.read(hostile, language="en"), "A1")
    assert apply(hostile, autos(result.edits)) == result.text


@pytest.mark.parametrize(
    "draft",
    [
        "We ran out of the blue ones.",
        "The seat is subject to wear.",
        "Please hand in the parcel at the post office.",
        "Put the lid on top of it.",
        "We can put a solar panel on the house.",
        "The lid is secure.",
        "Redirect the parcel to a parcel shop.",
        "This issue was released in 2019.",
        "Please reply asap.",
        "I look forward to your reply.",
        "I look forward to hearing from you.",
        "I understand your frustration.",
        "Your parcel is here (tracking RB123456785GB).",
        "You are covered by the guarantee.",
        "The strap is attached to the bag.",
        "I'm sorry to hear that, Ana.",
        "For the whole set we ask $40, and on the whole order you save $5.",
    ],
)
def test_neither_made_nor_offered(draft: str) -> None:
    assert simple(draft, "A1").edits == ()


@pytest.mark.parametrize(
    ("draft", "plain"),
    [
        ("Please check the size prior to purchase.", "Please check the size before you buy."),
        ("Please check the size upon purchase of it.", "Please check the size upon purchase of it."),
        ("The shipment comprises three parcels.", "The shipment has three parcels."),
        ("The shipment is late, and so is the other shipment.", "The parcel is late, and so is the other shipment."),
        ("Could you provide a photo?", "Could you send a photo?"),
        ("We repaired it at no cost to you.", "We repaired it for free."),
        ("The consignment is free of charge.", "The parcel is free."),
        ("We will resolve the issue in a timely manner.", "We will solve the problem quickly."),
        ("While we appreciate your concern, we cannot do it.", "While we appreciate your concern, we cannot do it."),
        ("We appreciate your patience.", "Thank you for waiting."),
        ("It is fun, and I'm certain that you like it.", "It is fun, and I'm sure that you like it."),
        ("It is slow, and I appreciate your patience.", "It is slow, and thank you for waiting."),
        ("We appreciate your patience and will write soon.", "We appreciate your patience and will write soon."),
        ("We kindly ask you to wait and hope you like it.", "We kindly ask you to wait and hope you like it."),
        ("We will refund you provided the item is new.", "We will refund you provided the item is new."),
        ("This is considerably lower.", "This is much lower."),
        ("This will considerably lower the price.", "This will considerably lower the price."),
    ],
)
def test_only_where_it_says_the_same(draft: str, plain: str) -> None:
    assert simple(draft).text == plain

"""Whole drafts: what is made, what is offered, what stays."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.facts import find_facts
from wellput.knowledge import data_folder, read_toml
from wellput.schema import Cefr, Simplified
from wellput.simplify import simplify
from wellput.simplify.edits import apply, autos
from wellput.simplify.levels import LEVELS
from wellput.simplify.registry import all_kinds
from wellput.text.document import Document
from wellput.text.language import LANGUAGES

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
    assert sum(edit.end - edit.start for edit in made) <= sum(edit.end - edit.start for edit in easier)
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
    draft = "We are sorry for the erroneous documentation, because your order was shipped yesterday with our apologies."
    (edit,) = [edit for edit in simple(draft).edits if edit.rule == "simplify.voice"]
    assert edit.replacement == "we shipped your order"
    assert not edit.auto


def test_what_others_do_stays_passive() -> None:
    for draft in ("The bowl is made in Portugal.", "Your parcel was delivered by DHL.", "The parcel was received."):
        assert not [edit for edit in simple(draft, "A1").edits if edit.rule == "simplify.voice"]


@pytest.mark.parametrize(
    ("draft", "in_two"),
    [
        (
            "We checked the lamp with great care before we sent it to you, "
            "but the glass was broken when it came to your house.",
            "We checked the lamp with great care before we sent it to you. "
            "But the glass was broken when it came to your house.",
        ),
        (
            "I sent your lamp to the old address in Berlin last week; the post will bring it back to me.",
            "I sent your lamp to the old address in Berlin last week. The post will bring it back to me.",
        ),
        (
            "Please send us a photo of the box and of the broken glass, and we will send you a new lamp.",
            "Please send us a photo of the box and of the broken glass. Then we will send you a new lamp.",
        ),
        (
            "The lamp was on a shelf in our old house, so it is a little dirty on the back.",
            "The lamp was on a shelf in our old house. So it is a little dirty on the back.",
        ),
        (
            "Open the box on the left side with a knife, then take the lamp out with both hands.",
            "Open the box on the left side with a knife. Then take the lamp out with both hands.",
        ),
        (
            "We have sent your new lamp by post this morning and you will get it on Friday.",
            "We have sent your new lamp by post this morning. You will get it on Friday.",
        ),
        (
            "The lamp has a very small battery in its foot on the left side, making it easy to carry.",
            "The lamp has a very small battery in its foot on the left side. This makes it easy to carry.",
        ),
    ],
)
def test_a_long_sentence_is_cut_where_two_clauses_meet(draft: str, in_two: str) -> None:
    assert simple(draft).text == in_two


@pytest.mark.parametrize(
    "draft",
    [
        "We hope that you like the lamp in your new house, and that it works for a very long time.",
        "We hope you like the lamp in your new house and you have a very good time with it.",
        "We do not send it because the glass is old and it can break on the way to your house.",
        "We went to your house in the evening, making a photo of the door and of the box.",
        "If the lamp is broken and you want a new one, and you have the box, please write to us today.",
        "I sent you the lamp, the new glass for it, the long cable, and the box is from the shop.",
        "We are very sorry, but the lamp in the big blue box is not here in our shop at the moment.",
        "The lamp has two hands and a face of white glass, and works with a small battery from any shop.",
        "He said (it was late in the evening, and we were all very tired) that the lamp was not here.",
        "Do you have the box of the lamp in your house, or did you give it to the post on Monday?",
        "THE LAMP IN THE BOX IS NOT THE LAMP YOU WANTED, BUT WE HAVE ONE MORE OF THEM IN THE SHOP.",
    ],
)
def test_what_belongs_together_is_not_cut(draft: str) -> None:
    assert not [edit for edit in autos(simple(draft).edits) if edit.rule == "simplify.split"]


def offered(draft: str, rule: str, language: str = "en") -> list[str]:
    """The draft after each edit of ``rule`` that is offered."""
    edits = [edit for edit in simplify(read(draft, language), "A1").edits if edit.rule == rule]
    assert not any(edit.auto for edit in edits)
    return [apply(draft, [edit]) for edit in edits]


@pytest.mark.parametrize(
    ("rule", "draft", "after"),
    [
        (
            "simplify.order",
            "If the lamp does not work when you get it, please send us a photo of the box.",
            "Please send us a photo of the box if the lamp does not work when you get it.",
        ),
        (
            "simplify.order",
            "Although we sent the lamp on Monday by post, you may have to wait for a week.",
            "You may have to wait for a week, although we sent the lamp on Monday by post.",
        ),
        (
            "simplify.relative",
            "We put a new lamp into a much bigger box, which is a little heavy.",
            "We put a new lamp into a much bigger box. It is a little heavy.",
        ),
        (
            "simplify.relative",
            "The lamp, which we sent to your house on Monday, is made of very old glass.",
            "The lamp is made of very old glass. We sent it to your house on Monday.",
        ),
        (
            "simplify.relative",
            "The post in your country does not work on Sundays, which means that you get it on Monday.",
            "The post in your country does not work on Sundays. This means that you get it on Monday.",
        ),
        (
            "simplify.participle",
            "Having seen your photos, we know that the lamp is broken.",
            "We have seen your photos. We know that the lamp is broken.",
        ),
        (
            "simplify.brackets",
            "Please send a photo of the box (you can use your phone for it) to us.",
            "Please send a photo of the box to us. You can use your phone for it.",
        ),
        (
            "simplify.brackets",
            "We need a photo (for example, of the left side of the lamp).",
            "We need a photo, for example, of the left side of the lamp.",
        ),
        (
            "simplify.lists",
            "Please send us a photo of the box, the order number and your name.",
            "Please send us:\n- a photo of the box\n- the order number\n- your name",
        ),
        (
            "simplify.lists",
            "Please choose: a new lamp, a new glass or your money.",
            "Please choose:\n- a new lamp\n- a new glass\n- or your money",
        ),
        (
            "simplify.steps",
            "It is easy. First open the box. Then press the button. Finally, close the box. It works.",
            "It is easy.\n1. Open the box.\n2. Press the button.\n3. Close the box.\nIt works.",
        ),
        (
            "simplify.steps",
            "First take the lamp out, then press the button, and finally close the box.",
            "1. Take the lamp out.\n2. Press the button.\n3. Close the box.",
        ),
    ],
)
def test_another_shape_is_offered(rule: str, draft: str, after: str) -> None:
    assert offered(draft, rule) == [after]


@pytest.mark.parametrize(
    ("rule", "draft"),
    [
        ("simplify.order", "If you want the blue lamp in the photo, please tell us before you pay for it."),
        ("simplify.order", "Because the lamp is old and a little dirty, we do not send it by air mail."),
        ("simplify.order", "If the lamp came with a broken glass to your house, this is not good news for us."),
        ("simplify.relative", "The lamp which we sent to your house on Monday is made of very old white glass."),
        ("simplify.brackets", "Please send a photo of the box (size M) to us."),
        ("simplify.lists", "We sell a red, a blue and a green lamp."),
        ("simplify.lists", "We like to sell lamps, to buy lamps and to talk about lamps."),
        ("simplify.steps", "First I checked it. Then I sent it."),
        ("simplify.steps", "I sent the first one. Then it rained. It is late."),
    ],
)
def test_a_shape_that_could_say_something_else_is_not_offered(rule: str, draft: str) -> None:
    assert offered(draft, rule) == []


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


def test_a_date_and_an_amount_are_offered_on_lines_of_their_own() -> None:
    draft = "Thank you for your letter. I sent the lamp on 3 May 2026. It is in a blue box. Have a good day."
    edits = [edit for edit in simple(draft).edits if edit.rule == "simplify.form"]
    assert apply(draft, edits) == (
        "Thank you for your letter.\nI sent the lamp on 3 May 2026.\nIt is in a blue box. Have a good day."
    )


def test_a_question_within_a_paragraph_is_offered_on_a_line_of_its_own() -> None:
    draft = "Thank you for your letter. The lamp is on its way. Did you get the first one?"
    assert offered(draft, "simplify.form") == [
        "Thank you for your letter. The lamp is on its way.\nDid you get the first one?"
    ]


@pytest.mark.parametrize(
    ("language", "rule", "draft", "after"),
    [
        ("zh-Hans", "simplify.lists", "请发送：照片、号码和尺寸。", "请发送：\n- 照片\n- 号码\n- 尺寸"),
        (
            "fr",
            "simplify.lists",
            "Merci d'envoyer : une photo, le numéro ou la taille.",
            "Merci d'envoyer :\n- une photo\n- le numéro\n- ou la taille",
        ),
        ("ko", "simplify.lists", "보내 주세요: 사진, 번호 및 크기.", "보내 주세요:\n- 사진\n- 번호\n- 크기"),
        (
            "ja",
            "simplify.steps",
            "まず箱を開けてください。次にボタンを押してください。最後に箱を閉めてください。",
            "1. まず箱を開けてください。\n2. 次にボタンを押してください。\n3. 最後に箱を閉めてください。",
        ),
        (
            "ru",
            "simplify.steps",
            "Сначала откройте коробку. Затем нажмите кнопку. Потом закройте коробку.",
            "1. Сначала откройте коробку.\n2. Затем нажмите кнопку.\n3. Потом закройте коробку.",
        ),
        (
            "de",
            "simplify.halves",
            "Wir haben Ihre Lampe gestern mit der Post verschickt, aber das Paket ist noch nicht bei Ihnen angekommen.",
            "Wir haben Ihre Lampe gestern mit der Post verschickt. Aber das Paket ist noch nicht bei Ihnen angekommen.",
        ),
        (
            "uk",
            "simplify.halves",
            "Ми надіслали вашу лампу вчора поштою до Києва; посилка прийде до вас наступного тижня у пʼятницу.",
            "Ми надіслали вашу лампу вчора поштою до Києва. Посилка прийде до вас наступного тижня у пʼятницу.",
        ),
    ],
)
def test_the_form_is_mended_in_other_languages(language: str, rule: str, draft: str, after: str) -> None:
    assert offered(draft, rule, language) == [after]


def test_small_but_good_stays_together() -> None:
    draft = "Die Lampe aus der alten Fabrik meines Vaters in der Stadt am Fluss ist klein, aber fein."
    assert offered(draft, "simplify.halves", "de") == []


@pytest.mark.parametrize("language", [tag for tag in LANGUAGES if tag != "en"])
def test_every_language_has_words_for_lists_steps_and_contrast(language: str) -> None:
    words = read_toml(data_folder("wellput.simplify") / "form.toml")
    assert words["steps"][language]["first"] and words["steps"][language]["next"]
    assert {"and", "or"} == set(words["joints"][language])
    assert words["contrast"].get(language) or language in ("ja", "ko", "th")


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


@pytest.mark.parametrize("language", ["de", "zh-Hans", "ja", "th", "ar"])
@pytest.mark.parametrize(
    "hostile",
    [
        ", aber wir" * 2000,
        "，但是我" * 4000,
        "まず箱。次に箱。" * 2400,
        ": a, b und c" * 1600,
        "、" * 20000,
        "a? " * 3000,
    ],
)
def test_hostile_text_in_other_languages_is_survived(hostile: str, language: str) -> None:
    assert simplify(Document.read(hostile, language=language), "A1").text == hostile


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
        ("Please pay no later than 3 May.", "Please pay by 3 May."),
        ("Please write no later than three days before.", "Please write no later than three days before."),
        ("Your order comprising two lamps is here.", "Your order with two lamps is here."),
        ("The stain originated from ink.", "The stain came from ink."),
        ("We sell a wide range of colours.", "We sell many colours."),
        ("We sell a wide range of clothing.", "We sell a wide range of clothing."),
        ("Should you require help, write to us.", "If you need help, write to us."),
        ("Should you require help?", "Should you need help?"),
        ("This will considerably lower the price.", "This will considerably lower the price."),
    ],
)
def test_only_where_it_says_the_same(draft: str, plain: str) -> None:
    assert simple(draft).text == plain

"""A question is answered by a clause on its subject, in any pair of languages."""

import pytest

from wellput.buyer.lexicon import tags
from wellput.buyer.subjects import speaks_to, subjects_of
from wellput.knowledge import data_folder, read_toml
from wellput.review import review
from wellput.schema import Message, ReviewRequest

PAIRS = [
    # question, a draft that leaves it open, one that answers it
    ("Is the fabric see-through?", "It is one of our best sellers.", "The dress is lined, so nothing shows."),
    ("Can I pay when I pick it up?", "We are open on Saturday.", "Cash at the counter is fine."),
    ("Could you measure the inner leg?", "It is in very good condition.", "It comes to 81 cm."),
    ("How do I get the filter out?", "I can send you a filter on Monday.", "Twist it to the left."),
    ("Has the heel been worn at all?", "I could do 45 for you.", "Only once, indoors."),
    ("Does it need batteries?", "We post every day before noon.", "It runs on three AAA cells."),
    ("Wie schwer ist der Stuhl?", "Thank you. It ships tomorrow.", "The chair weighs 9 kg."),
    ("Wird der Stuhl montiert geliefert?", "Vielen Dank für Ihr Interesse.", "Ja, er kommt fertig aufgebaut."),
    ("C'est du vrai cuir ?", "We ship every day from Milan.", "It is real leather."),
    ("Подойдёт ли он к iPhone 13?", "Спасибо. Отправляем каждый день.", "Да, подойдёт."),
    ("これは電池が必要ですか？", "明日発送いたします。", "単三電池が2本必要です。"),
    ("可以开发票吗？", "我们明天发货。", "可以的，我会和包裹一起寄出。"),
    ("Bunun garantisi var mı?", "Merhaba, bu ürün şu anda stokta.", "Evet, iki yıl garantisi var."),
    ("Haben Sie das auch in Größe 44?", "Wir versenden täglich mit DHL.", "In 44 ist es leider ausverkauft."),
]


def answered(question: str, draft: str) -> list[bool]:
    request = ReviewRequest(draft=f"{draft}\n\nTom", conversation=(Message(sender="buyer", text=question),))
    return [one.answered for one in review(request).buyer.questions]


@pytest.mark.parametrize(("question", "beside", "answer"), PAIRS)
def test_only_a_clause_on_the_matter_answers(question: str, beside: str, answer: str) -> None:
    assert answered(question, beside) == [False]
    assert answered(question, answer) == [True]


def test_of_two_questions_the_one_without_a_clause_is_open() -> None:
    both = "How tall is the lamp? Could you include a spare bulb?"
    assert answered(both, "It stands 42 cm high and ships on Monday.") == [True, False]
    assert answered(both, "It stands 42 cm high. I have put a second bulb in the box.") == [True, True]


def test_a_short_question_is_about_what_was_asked_before() -> None:
    assert answered("Does it need batteries? What type?", "It takes three days to Spain.") == [False, False]


def test_every_language_names_the_same_subjects() -> None:
    folder = data_folder("wellput.buyer") / "subjects"
    english = set(read_toml(folder / "en.toml")["subjects"])
    for tag in tags():
        assert set(read_toml(folder / f"{tag}.toml")["subjects"]) <= english, tag
    related = read_toml(data_folder("wellput.buyer") / "subjects.toml")["answered_by"]
    assert {*related, *(other for others in related.values() for other in others)} <= english


def test_subjects_are_the_same_in_two_languages() -> None:
    assert subjects_of("How much does it cost?", "en") == subjects_of("Was kostet das?", "de") == {"price"}


def test_an_unknown_subject_may_be_answered_by_anything() -> None:
    assert speaks_to(frozenset(), frozenset(("price",)))
    assert not speaks_to(frozenset(("colour",)), frozenset(("price",)))


@pytest.mark.parametrize("hostile", ["a" * 19_000, "1 " * 9_500, "a." * 9_500, "a, " * 6_000, "\u202eab\x00 🎁"])
def test_hostile_drafts_are_read(hostile: str) -> None:
    assert len(answered("Is it new?", hostile)) == 1

"""Whether a thing fits another: a question before the sale, in the buyer's own language too."""

from __future__ import annotations

import pytest

from wellput.buyer.conversation import Turn
from wellput.buyer.intents import find_intents
from wellput.buyer.lexicon import lexicon
from wellput.buyer.stage import stage_of


def read(message: str, tag: str) -> tuple[tuple[str, ...], str | None]:
    turn = Turn((message,), lexicon(tag))
    intents = find_intents(turn)
    return intents, stage_of(intents, turn)


@pytest.mark.parametrize(
    ("message", "tag"),
    [
        ("Is this compatible with iPhone 12?", "en"),
        ("does it work with a Nespresso Vertuo?", "en"),
        ("Will this charger work for my Dell XPS 13?", "en"),
        ("Will this fit my Honda Civic 2015?", "en"),
        ("Do you know the compatibility with older models?", "en"),
        ("Ist das Kabel kompatibel mit meinem Laptop?", "de"),
        ("¿Es compatible con el iPhone 12?", "es"),
        ("¿Sirve para mi Seat Ibiza?", "es"),
        ("Est-ce compatible avec mon appareil ?", "fr"),
        ("È compatibile con la Canon 80D?", "it"),
        ("É compatível com a Canon 80D?", "pt-BR"),
        ("Is dit compatibel met mijn laptop?", "nl"),
        ("Czy jest kompatybilny z iPhone 12?", "pl"),
        ("Он совместим с айфоном?", "ru"),
        ("Чи сумісний він з айфоном?", "uk"),
        ("iPhone 12 ile uyumlu mu?", "tr"),
        ("Apakah kompatibel dengan iPhone 12?", "id"),
        ("iPhone 12と互換性はありますか？", "ja"),
        ("아이폰 12와 호환되나요?", "ko"),
        ("这个兼容苹果12吗？", "zh-Hans"),
        ("這個相容蘋果12嗎？", "zh-Hant"),
    ],
)
def test_a_question_about_fitting_is_one_of_size_before_the_sale(message: str, tag: str) -> None:
    intents, stage = read(message, tag)
    assert "size" in intents
    assert stage == "before"


@pytest.mark.parametrize(
    "message",
    [
        "The radio does not work with my battery.",
        "Can you work on Sunday?",
        "Do you go for a walk?",
        "I go for the refund.",
        "My lamp did not work for a day.",
        "Will it arrive before Friday?",
        "Do you ship to Norway?",
        "Thank you, it works with my phone!",
    ],
)
def test_other_uses_of_the_words_are_no_question_of_size(message: str) -> None:
    assert "size" not in read(message, "en")[0]

"""A request is told from a question only the seller can answer, in the buyer's language."""

from __future__ import annotations

import pytest

from wellput.schema import Message
from wellput.starter.asked import asked, request_languages
from wellput.text.language import LANGUAGES


def topics(text: str, tag: str) -> list[str]:
    return [topic for _, topic in asked((Message(sender="buyer", text=text),), tag)]


def test_every_language_is_there() -> None:
    assert request_languages() == set(LANGUAGES)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("What can we do?", "en"),
        ("Is that possible?", "en"),
        ("Was können wir tun?", "de"),
        ("Können Sie mir eine neue schicken?", "de"),
        ("¿Me puede enviar otra lámpara?", "es"),
        ("Que pouvez-vous faire ?", "fr"),
        ("Cosa posso fare?", "it"),
        ("O que posso fazer?", "pt-BR"),
        ("Kunt u iets doen?", "nl"),
        ("Kan ni göra något?", "sv"),
        ("Czy mogę prosić o pomoc?", "pl"),
        ("Что мне делать?", "ru"),
        ("Що мені робити?", "uk"),
        ("Yardımcı olabilir misiniz?", "tr"),
        ("Apakah bisa dibantu?", "id"),
        ("Có thể gửi lại được không?", "vi"),
        ("対応していただけますか？", "ja"),
        ("도와주실 수 있나요?", "ko"),
        ("可以帮我处理一下吗？", "zh-Hans"),
        ("可以幫我處理一下嗎？", "zh-Hant"),
        ("هل يمكن مساعدتي؟", "ar"),
        ("אפשר לעזור לי?", "he"),
        ("क्या आप नया भेज सकते हैं?", "hi"),
        ("ช่วยได้ไหม?", "th"),
    ],
)
def test_a_request(text: str, tag: str) -> None:
    assert topics(text, tag) == ["request"]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Is the glass tempered?", "en"),
        ("Ist das Glas gehärtet?", "de"),
        ("¿Es de cristal?", "es"),
        ("Est-il en verre ?", "fr"),
        ("È di vetro?", "it"),
        ("É de vidro?", "pt-BR"),
        ("Is het van glas?", "nl"),
        ("Это стекло?", "ru"),
        ("Cam mı?", "tr"),
        ("これはガラスですか？", "ja"),
        ("这是玻璃的吗？", "zh-Hans"),
    ],
)
def test_a_question_only_the_seller_can_answer(text: str, tag: str) -> None:
    assert topics(text, tag) == ["other"]

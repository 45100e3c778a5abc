"""Which language a text is in."""

from __future__ import annotations

import pytest

from wellput.text.language import canonical, detect


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Hello, where is my order?", "en"),
        ("hi", "en"),
        ("size 8?", "en"),
        ("thx!!", "en"),
        ("Wo ist mein Paket? Ich warte schon lange.", "de"),
        ("Hola, ¿cuándo llega mi pedido?", "es"),
        ("Olá, quando chega o meu pedido?", "pt-BR"),
        ("Bonjour, où est mon colis ?", "fr"),
        ("Добрий день, де моя посилка?", "uk"),
        ("Здравствуйте, где моя посылка?", "ru"),
        ("مرحبا أين طلبي؟", "ar"),
        ("שלום, איפה ההזמנה שלי?", "he"),
        ("नमस्ते, मेरा पार्सल कहाँ है?", "hi"),
        ("สวัสดีครับ ของผมอยู่ที่ไหน", "th"),
        ("荷物はどこですか。", "ja"),
        ("택배가 어디에 있나요?", "ko"),
        ("您好，我的包裹在哪里？", "zh-Hans"),
        ("您好，我的包裹還沒到，請問寄出了嗎？", "zh-Hant"),
        ("", "und"),
        ("12345", "und"),
        ("👍👍", "und"),
    ],
)
def test_detect(text: str, tag: str) -> None:
    assert detect(text) == tag


@pytest.mark.parametrize(
    ("given", "tag"),
    [
        ("pt", "pt-BR"),
        ("PT-pt", "pt-BR"),
        ("zh", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh_Hant_HK", "zh-Hant"),
        ("de-AT", "de"),
        ("en-US", "en"),
        ("tlh", None),
        ("", None),
    ],
)
def test_canonical(given: str, tag: str | None) -> None:
    assert canonical(given) == tag

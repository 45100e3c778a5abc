"""Contact data in disguise, and the numbers that are none."""

from __future__ import annotations

import pytest

from wellput.review import read
from wellput.rules.contacts import leaks, spoken_domains


@pytest.mark.parametrize(
    ("text", "leak"),
    [
        ("lin dot shop at gmail dot com", "lin dot shop at gmail dot com"),
        ("write to linlamp＠gmail．com please", "linlamp＠gmail．com"),
        ("my mail is lin[at]qq.com", "lin[at]qq.com"),
        ("It is linlamp gmail com.", "linlamp gmail com"),
        ("Call 555 123 4567 now", "555 123 4567"),
        ("①③⑧⓪⓪①③⑧⓪⓪⓪", "①③⑧⓪⓪①③⑧⓪⓪⓪"),
        ("1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣", "1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣"),
        ("电话一三八零零一三八零零零", "一三八零零一三八零零零"),
        ("1-3-8-0-0-1-3-8-0-0-0", "1-3-8-0-0-1-3-8-0-0-0"),
        ("cinco cinco cinco uno dos tres cuatro", "cinco cinco cinco uno dos tres cuatro"),
        ("add my wechat: lamp_lin", "add my wechat: lamp_lin"),
        ("contact me via w.h.a.t.s.a.p.p", "contact me via w.h.a.t.s.a.p.p"),
        ("V❤X lin88888", "V❤X lin88888"),
        ("加我VX 13800138000", "加我VX 13800138000"),
        ("扫码加客服领红包", "扫码加客服领"),
        ("My LINE ID is lin88", "LINE ID is lin88"),
        ("телеграм @linlamp", "телеграм @linlamp"),
        ("instagram.com/linlamps", "instagram.com/linlamps"),
    ],
)
def test_a_leak_is_found_in_its_disguise(text: str, leak: str) -> None:
    draft = read(text)
    assert leak in [text[found.start : found.end] for found in leaks(draft)]


@pytest.mark.parametrize(
    "text",
    [
        "Your tracking number is 1Z999AA10123456784, ordered on 12/11/2026.",
        "Order 12-34567-89012 was paid on 3 November at 10:45.",
        "The bulb is E27, 230 V, 50 Hz, 2700 K, 806 lm.",
        "IMEI 356938035643809 is on the box.",
        "Works with Facebook and Instagram video.",
        "The signal is strong. Signal: 5 bars",
        "The line: blue, red",
        "EAN 4006381333931",
        "25.11.2026 14:00 - 16:00",
        "Sizes: S, M, L, 36, 38, 40, 42.",
        "Up to this point it works, and no dot it has.",
        "Look at eBay, I am there at 9 pm . It is late.",
        "Do not write on WhatsApp, please write here.",
    ],
)
def test_numbers_and_names_of_the_sale_are_no_leak(text: str) -> None:
    draft = read(text)
    assert leaks(draft) == ()
    assert list(spoken_domains(draft)) == []

"""Notions that meet in a clause: the same trouble in many words, and questions that only sound like it."""

from __future__ import annotations

import pytest

from wellput.buyer.conversation import Turn
from wellput.buyer.evidence import spoken_for
from wellput.buyer.intents import find_intents
from wellput.buyer.lexicon import lexicon, tags
from wellput.buyer.stage import stage_of

TOLD = (
    ("en", "the kettle never boils, I tried three sockets", "not_working"),
    ("en", "Toaster refuses to switch on since this morning", "not_working"),
    ("en", "It shuts off after ten minutes and then nothing happens", "not_working"),
    ("en", "The seam of the cushion is open", "damaged"),
    ("en", "came with a big dent and the glass is shattered", "damaged"),
    ("en", "the hose is absent from the box", "missing"),
    ("en", "I unpacked everything and there was no adapter inside", "missing"),
    ("en", "I ordered twelve candles, nine arrived", "missing"),
    ("en", "I ordered the navy one, a brown one came", "wrong_item"),
    ("en", "I asked for size 41 and you sent 44", "wrong_item"),
    ("en", "I bought an oak frame but you sent walnut", "wrong_item"),
    ("en", "When will my bicycle pump arrive?", "where_is_my_order"),
    ("en", "It should have arrived on Tuesday and there is no sign of it", "where_is_my_order"),
    ("en", "status says in transit for nine days", "where_is_my_order"),
    ("en", "my money back please, I was charged twice", "refund"),
    ("en", "Could you swap it for a bigger one?", "exchange"),
    ("en", "If I hear nothing I will report this to my bank", "dispute_threat"),
    ("en", "is there a version in olive green or other colours?", "colour"),
    ("en", "what is the lead time for 300 mugs?", "shipping_time"),
    ("de", "Die Lampe leuchtet nicht, obwohl alles angeschlossen ist.", "not_working"),
    ("de", "Beim Auspacken fehlten zwei Schrauben.", "missing"),
    ("de", "Ich hatte blau bestellt, gekommen ist eine graue Tasche.", "wrong_item"),
    ("fr", "La cafetière ne chauffe plus depuis hier.", "not_working"),
    ("fr", "L'assiette est fêlée sur le bord.", "damaged"),
    ("es", "Pedí la verde y me mandaron la gris.", "wrong_item"),
    ("es", "La linterna no enciende.", "not_working"),
    ("it", "La tazza è arrivata scheggiata.", "damaged"),
    ("it", "Nella confezione manca il cavo.", "missing"),
    ("pt-BR", "O ventilador não gira mais.", "not_working"),
    ("nl", "Er ontbreken drie schroeven in de doos.", "missing"),
    ("pl", "Czajnik nie grzeje wody.", "not_working"),
    ("ru", "Чайник не включается.", "not_working"),
    ("uk", "У коробці бракує кабелю.", "missing"),
    ("sv", "Klockan startar inte alls.", "not_working"),
    ("tr", "Vazo kırık geldi.", "damaged"),
    ("id", "Barang datang tapi pecah.", "damaged"),
    ("vi", "Shop giao sai màu rồi ạ.", "wrong_item"),
    ("ja", "電源を入れても動作しません。", "not_working"),
    ("ko", "컵이 깨져서 왔어요.", "damaged"),
    ("zh-Hans", "盒子里少了一个螺丝。", "missing"),
    ("zh-Hant", "收到的顏色不對。", "wrong_item"),
    ("th", "เปิดไม่ติดค่ะ", "not_working"),
    ("ar", "وصل الكوب مكسور", "damaged"),
    ("he", "המנורה לא נדלקת", "not_working"),
    ("hi", "घड़ी चालू नहीं हो रही है", "not_working"),
)


@pytest.mark.parametrize(("tag", "message", "intent"), TOLD)
def test_a_trouble_is_read_from_what_meets_in_a_clause(tag: str, message: str, intent: str) -> None:
    assert intent in find_intents(Turn((message,), lexicon(tag)))


TROUBLES = {"damaged", "missing", "not_working", "wrong_item", "where_is_my_order", "dispute_threat", "complaint"}
WONDERED = (
    ("en", "Is there any scratch on the case?"),
    ("en", "Does it work with rechargeable batteries?"),
    ("en", "Do the cups break easily in the dishwasher?"),
    ("en", "Can I pay with PayPal?"),
    ("en", "Will the colour fade in the sun?"),
    ("en", "If it does not fit, can I send it back?"),
    ("en", "Are the screws included, or do I need to buy them?"),
    ("de", "Geht die Lampe auch mit Batterie?"),
    ("de", "Hat die Tasse Kratzer?"),
    ("fr", "Est-ce que la lampe fonctionne avec des piles ?"),
    ("es", "¿Tiene arañazos la mesa?"),
    ("es", "¿Cuál es el consumo de la lámpara?"),
    ("it", "La borsa ha graffi?"),
    ("pt-BR", "Funciona em 220 V?"),
    ("nl", "Zit er een kras op?"),
    ("pl", "Czy lampa działa na baterie?"),
    ("ru", "Подскажите, пожалуйста, какой размер взять?"),
    ("sv", "Fungerar den utan batteri?"),
    ("vi", "Bé mặc có vừa không ạ?"),
    ("id", "Apakah bisa dipakai di luar?"),
    ("zh-Hans", "这个灯可以充电吗？"),
    ("ja", "防水ですか？"),
    ("ko", "방수 되나요?"),
)


@pytest.mark.parametrize(("tag", "message"), WONDERED)
def test_what_is_only_wondered_about_is_no_trouble(tag: str, message: str) -> None:
    turn = Turn((message,), lexicon(tag))
    found = find_intents(turn)
    assert TROUBLES.isdisjoint(found), found
    assert stage_of(found, turn) == "before"


@pytest.mark.parametrize("tag", sorted(tags()))
@pytest.mark.parametrize("text", ["", "a" * 3000, "1 " * 1500, "a." * 1500, "\u202e\0" * 500, "not " * 700])
def test_hostile_text_speaks_for_nothing_bad(tag: str, text: str) -> None:
    assert "refund" not in spoken_for((text,), tag)


def test_thanks_for_help_that_helped_is_meant() -> None:
    turn = Turn(("It works again now, thank you! How do I clean the filter?",), lexicon("en"))
    assert find_intents(turn) == ("how_to_use", "thanks")
    courtesy = Turn(("Thank you! How do I clean the filter?",), lexicon("en"))
    assert find_intents(courtesy) == ("how_to_use",)


def test_a_trader_asks_a_price_and_not_a_discount() -> None:
    turn = Turn(("What is your best price for 400 pcs?",), lexicon("en"))
    assert find_intents(turn) == ("price",)

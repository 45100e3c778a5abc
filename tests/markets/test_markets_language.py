"""Measures, clock times, address, casual words and topics."""

from __future__ import annotations

from datetime import date, time

import pytest

from wellput import markets
from wellput.markets.address import address, tells_address_apart, verdict
from wellput.markets.casual import casual_words
from wellput.markets.clock import clock_times, names_zone, read_in
from wellput.markets.measures import foreign_measures
from wellput.markets.topics import sensitive_topics
from wellput.text.document import Document


@pytest.mark.parametrize(
    ("country", "text", "converted"),
    [
        ("DE", "It is 10 inches tall.", ["25 cm"]),
        ("DE", "It is 8-10 in wide.", ["20–25 cm"]),
        ("DE", "It is 5 1/2 inches.", ["14 cm"]),
        ("DE", "It is 10 x 12 inches.", ["25 x 30 cm"]),
        ("DE", "The rope is 20 feet.", ["6.1 m"]),
        ("DE", "It weighs 1 lb.", ["454 g"]),
        ("DE", "Keep it under 104°F.", ["40 °C"]),
        ("US", "It is 25 cm tall and 2 kg.", ["9.8 in", "4.4 lb"]),
        ("US", "Wash it at 30 °C.", ["86 °F"]),
        ("GB", "It is 10 inches tall, wash at 86 °F.", ["30 °C"]),
        ("DE", "It is 10 in (25 cm) tall.", []),
        ("DE", "A 27-inch screen.", []),
        ("DE", "I have 5 in stock, 3 in 1.", []),
        ("DE", "It costs 40 pounds.", []),
        ("DE", 'I am 5\'10" tall, the poster is 12"x16".', ["178 cm", "30 x 41 cm"]),
        ("DE", "It is 1/0 inch.", []),
        ("US", "The lens is 50 mm and the bottle 30 ml.", []),
    ],
)
def test_measures_are_converted(country: str, text: str, converted: list[str]) -> None:
    market = markets.load_all()[country]
    found = [m.converted for s in Document.read(text, language="en").sentences for m in foreign_measures(s, market)]
    assert found == converted


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Write by 5 pm.", [time(17)]),
        ("Write by 12 am or 12:30 p.m. today.", [time(0), time(12, 30)]),
        ("I am here from 9:00 to 17:30.", [time(9), time(17, 30)]),
        ("At 5 o'clock, from 8-10am or at 14h.", [None, None, None]),
        ("By noon or before midnight, after 2h of work.", [time(12), None]),
        ("The ratio is 16:9, the scale 1:24.", []),
    ],
)
def test_clock_times(text: str, times: list[time | None]) -> None:
    assert [found.at for found in clock_times(text)] == times


def test_zones() -> None:
    assert all(map(names_zone, ("5 pm CET", "5 pm your time", "Beijing time", "5 pm (ET)", "the time zone")))
    assert not any(map(names_zone, ("5 pm", "next time", "it is met", "the best time")))


def test_the_time_of_another_place() -> None:
    assert read_in(time(17), date(2026, 11, 21), "Asia/Shanghai", "Europe/Berlin").strftime("%H:%M") == "10:00"


@pytest.mark.parametrize(
    ("language", "formal", "informal"),
    [
        ("de", "Wir schicken Ihnen das Paket.", "Wir schicken dir das Paket."),
        ("fr", "Vous recevrez votre colis.", "Tu recevras ton colis."),
        ("nl", "U ontvangt uw pakket.", "Je ontvangt jouw pakket."),
        ("ru", "Вы получите ваш заказ.", "Ты получишь твой заказ."),
        ("uk", "Ви отримаєте ваше замовлення.", "Ти отримаєш твоє замовлення."),
        ("pl", "Wyślę Pani nową paczkę.", "Wyślę ci nową paczkę."),
        ("es", "¿Desea usted un reembolso?", "¿Quieres un reembolso?"),
        ("it", "Le invio il pacco, Signora Rossi.", "Ti invio il tuo pacco."),
        ("sv", "Vill Ni ha pengarna?", "Vill du ha pengarna?"),
        ("ko", "오늘 보내 드립니다.", "오늘 보낼게."),
        ("ja", "本日発送します。", "今日送るよ。"),
        ("zh-Hans", "您的包裹已发出。", "你的包裹已发出。"),
        ("hi", "आपका पार्सल आज भेजा गया है।", "तुम्हारा पार्सल आज भेजा गया है।"),
    ],
)
def test_the_form_of_address(language: str, formal: str, informal: str) -> None:
    assert tells_address_apart(language)
    assert verdict(formal, language) == "formal"
    assert verdict(informal, language) == "informal"


def test_english_has_one_form() -> None:
    assert not tells_address_apart("en")
    assert verdict("You are welcome.", "en") is None
    assert address("You are welcome.", "en") == ((), ())


def test_casual_words_and_their_neighbours() -> None:
    assert [word.instead[:1] for word in casual_words("Yeah, I’m gonna send it thx")] == [
        ("Yes",),
        ("going to",),
        ("Thank you",),
    ]
    assert not casual_words("The PAL video, the U-lock, Buddy and the @mate account are in stock.")


def test_topics_depend_on_the_market() -> None:
    draft = Document.read("The ship is in the Persian Gulf. We ship to Kiev.", language="en")
    found = [draft.text[t.span.start : t.span.end] for t in sensitive_topics(draft, markets.load("AE"))]
    assert sorted(found) == ["Kiev", "the Persian Gulf"]
    assert [t.replace for t in sensitive_topics(draft, None)] == [("Kyiv",)]

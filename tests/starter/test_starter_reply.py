"""What stands in a started reply, what is left blank, and what a request must not hold."""

from __future__ import annotations

import re

import msgspec
import pytest
from starter_cases import CASES, NOW, begin, known_facts

from wellput.errors import InvalidInputError
from wellput.schema import StarterRequest, StarterResponse
from wellput.service import Service
from wellput.text.language import LANGUAGES

WHERE = "Where is my order 26-12345-67890?\nAnna Berg"


def blanks_of(reply: StarterResponse) -> list[tuple[str, str]]:
    return [(slot.name, reply.text[slot.start : slot.end]) for slot in reply.slots]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_blank_is_exactly_its_stretch_and_nothing_else_is_bracketed(tag: str) -> None:
    for message, _ in CASES.values():
        reply = begin(message, language=tag)
        assert reply.language == tag
        assert [text for _, text in blanks_of(reply)] == re.findall(r"\[[^\]]*\]", reply.text)
        assert all(slot.hint for slot in reply.slots)


@pytest.mark.parametrize("message", [message for message, _ in CASES.values()])
def test_nothing_is_made_up(message: str) -> None:
    reply = begin(message, buyer={"name": "Anna Berg", "country": "US"})
    told = "".join(re.sub(r"\[[^\]]*\]", "", reply.text).split())
    assert not re.search(r"\d", told), reply.text
    assert begin(message, buyer={"name": "Anna Berg", "country": "US"}) == reply


def test_facts_given_by_name_are_filled_in() -> None:
    reply = begin(WHERE, facts={"carrier": "DHL", "tracking": "RR123456785CN", "expected_date": "2 December 2026"})
    assert "with DHL. Your tracking number is RR123456785CN." in reply.text
    assert reply.text.count("2 December 2026") == 2
    assert blanks_of(reply) == [("sent_date", "[date]")]


def test_facts_as_a_review_gives_them_find_their_blanks() -> None:
    facts = [
        {"kind": "date", "text": "2026-12-02", "start": 3, "end": 13, "value": "2026-12-02"},
        {"kind": "date", "text": "16 November"},
        {"kind": "carrier", "text": "Correos"},
    ]
    reply = begin(WHERE, facts=facts, language="es")
    assert "El 16 de noviembre envié" in reply.text or "el 16 de noviembre" in reply.text
    assert "Correos" in reply.text
    assert "2 de diciembre de 2026" in reply.text
    assert [name for name, _ in blanks_of(reply)] == ["tracking"]


def test_facts_by_kind_and_in_machine_form_are_read_too() -> None:
    by_kind = {"date": "2026-12-02", "order_id": "26-99999-00000", "carrier": "DHL", "moon": "full"}
    reply = begin(WHERE, facts=by_kind)
    assert "Thank you for your order 26-99999-00000." in reply.text
    assert "should arrive by 2 December 2026." in reply.text
    machine = begin(WHERE, facts=[{"kind": "date", "value": "2026-12-02"}, {"kind": "carrier", "value": "DHL"}])
    assert "with DHL" in machine.text
    assert "2 December 2026" in machine.text


def test_a_fact_that_no_blank_asks_for_is_left_aside() -> None:
    money = {"kind": "money", "value": {"amount": 24.9, "currency": "EUR"}}
    assert begin(WHERE, facts=[money]).text == begin(WHERE).text
    assert begin(WHERE, facts={"moon": "full", "answer": "yes"}).text == begin(WHERE).text


def test_a_fact_of_the_conversation_is_filled_in_when_only_one_can_be_meant() -> None:
    assert "Thank you for your order 26-12345-67890." in begin(WHERE).text
    two = begin("Where are my orders 26-12345-67890 and 26-11111-22222?")
    assert "26-" not in two.text


def test_what_the_caller_says_outranks_the_conversation() -> None:
    talk = [
        {"from": "seller", "text": "Sent with UPS, tracking number 1Z999AA10123456784."},
        {"from": "buyer", "text": "Where is it now? It is two weeks!"},
    ]
    assert "1Z999AA10123456784" in begin("", conversation=talk).text
    given = begin("", conversation=talk, facts=[{"kind": "tracking", "text": "RR123456785CN"}])
    assert "RR123456785CN" in given.text
    assert "1Z999AA10123456784" not in given.text


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"expected_date": "soon"}, "facts.expected_date"),
        ({"expected_date": "03/04/2026"}, "facts.expected_date"),
        ({"date": None}, "facts.date"),
        ({"amount": 5}, "facts.amount"),
        ({"carrier": ""}, "facts.carrier"),
        ({"tracking": "x" * 200}, "facts.tracking"),
        ({"carrier": "a\u202eb\ue000"}, "facts.carrier"),
        ([{"kind": "date", "text": "whenever"}], "facts[0]"),
    ],
)
def test_a_fact_that_cannot_be_right_is_named(facts: object, field: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        begin(WHERE, facts=facts)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"language": "tlh"}, "language"),
        ({"explain_in": "xx"}, "explain_in"),
        ({"buyer": {"country": "ZZ"}}, "buyer.country"),
        ({"marketplace": "moonbay"}, "marketplace"),
    ],
)
def test_other_fields_are_checked_as_everywhere(fields: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        begin(WHERE, **fields)
    assert caught.value.field == field


def test_each_question_has_a_blank_that_quotes_it() -> None:
    reply = begin("Is it waterproof? Is the [blue] one made of steel?", explain_in="de")
    assert [text for name, text in blanks_of(reply) if name == "answer"] == [
        "[answer: Is it waterproof?]",
        "[answer: Is the (blue) one made of steel?]",
    ]
    assert reply.slots[0].hint == "Ihre Antwort auf: „Is it waterproof?“"
    assert reply.slots[0].question == "Is it waterproof?"


def test_the_seller_signs_or_is_asked_to() -> None:
    assert begin(WHERE, seller={"name": "Li Wei", "shop": "Lamp House"}).text.endswith(
        "Kind regards,\nLi Wei, Lamp House"
    )
    assert blanks_of(begin(WHERE, seller={}))[-1] == ("your_name", "[name]")


def test_the_language_is_english_unless_said_or_demanded() -> None:
    french = "Bonjour, où est mon colis ? Je l'attends depuis deux semaines.\nMerci, Claire"
    assert begin(french).language == "en"
    assert begin(french, language="auto").language == "fr"
    assert begin(french, marketplace="amazon").language == "fr"
    assert begin(french, marketplace="walmart", language="auto").language == "en"
    assert begin(french, marketplace="amazon", language="de").language == "de"
    assert begin("ok", language="auto").language == "en"
    assert begin(french, language="pt").language == "pt-BR"


def test_the_greeting_is_the_market_s() -> None:
    assert begin(WHERE, buyer={"country": "DE", "name": "Sabine Wolf"}).text.startswith("Dear Sabine Wolf,\n\n")
    assert begin(WHERE, buyer={"country": "US", "name": "Sarah Miller"}).text.startswith("Hello Sarah,\n\n")
    german = begin(WHERE, buyer={"country": "DE", "name": "Sabine Wolf"}, language="de")
    assert german.text.startswith("Guten Tag Sabine Wolf,\n\nvielen Dank für ")


def test_fault_is_owned_only_where_it_is_the_seller_s() -> None:
    broken = "The lamp arrived broken."
    assert "This was my mistake." in begin(broken, fault="seller").text
    assert "mistake" not in begin(broken, fault="carrier").text
    assert "mistake" not in begin(broken).text


def test_a_short_limit_leaves_the_dispensable_out() -> None:
    seller = {"name": "Maximiliano Fernandez", "shop": "La Casa de las Lamparas"}
    long = begin(WHERE, facts=known_facts(), seller=seller)
    short = begin(WHERE, facts=known_facts(), seller=seller, marketplace="mercadolibre")
    assert "follow_up" in long.principles
    assert "follow_up" not in short.principles
    assert len(short.text) < len(long.text)


def test_offsets_are_counted_as_asked() -> None:
    request = msgspec.convert(
        {"conversation": [{"from": "buyer", "text": WHERE}], "facts": {"carrier": "DHL 🚚"}, "now": NOW}, StarterRequest
    )
    with Service() as service:
        answer = service.starter(request)
    slot = answer.slots[-1]
    units = answer.text.encode("utf-16-le")
    assert slot.name == "your_name"
    assert units[2 * slot.start : 2 * slot.end].decode("utf-16-le") == "[name]"
    assert answer.text[slot.start : slot.end] != "[name]"


@pytest.mark.parametrize("hostile", ["a" * 20_000, "1 " * 10_000, "?" * 20_000, "a." * 10_000, "\x00[[]]{ $x }\ue000"])
def test_any_message_begins_some_reply(hostile: str) -> None:
    reply = begin(hostile, buyer={"name": hostile[:200]}, seller={"name": "\ue000\ue001[x]"})
    assert reply.text
    for slot in reply.slots:
        assert reply.text[slot.start : slot.end].startswith("[")
        assert reply.text[slot.start : slot.end].endswith("]")

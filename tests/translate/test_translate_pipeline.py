"""A whole text to its translation, with the engine and the phrasebook that come with Wellput."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from wellput.errors import InvalidInputError
from wellput.schema import Buyer, TranslateRequest, Translation
from wellput.text.language import LANGUAGES
from wellput.translate import Translator

NOW = datetime(2026, 4, 8, 12, tzinfo=UTC)  # a Wednesday

REPLY = """Hi Anna 😊,

Thank you for your message. Your order 26-12345-67890 was sent on May 5, 2026 with DHL.
The tracking number is RR123456785CN.

1. I can refund $40.00 today.
2. I can send a new cup, at no cost for you.

\tPlease tell me what you prefer 📦

Kind regards,
Tom"""


def translated(translator: Translator, text: str, target: str = "pt-BR", **fields: object) -> Translation:
    request = TranslateRequest(text=text, target=target, now=NOW, **fields)  # type: ignore[arg-type]
    return translator.translate(request)


def test_a_reply_keeps_its_facts_its_lines_and_its_emoji(translator: Translator) -> None:
    done = translated(translator, REPLY)
    for fact in ("26-12345-67890", "DHL", "RR123456785CN", "$40.00", "😊", "📦", "Anna", "Tom"):
        assert done.text.count(fact) == 1, fact
    assert "5 de maio de 2026" in done.text
    assert [len(line) - len(line.lstrip()) for line in done.text.split("\n")] == [
        len(line) - len(line.lstrip()) for line in REPLY.split("\n")
    ]
    assert [line[:3] for line in done.text.split("\n") if line[:1].isdigit()] == ["1. ", "2. "]
    assert done.facts_kept
    assert done.engine == "firefox"
    assert done.warnings == ()


def test_segments_point_into_the_source(translator: Translator) -> None:
    done = translated(translator, REPLY)
    assert all(REPLY[segment.start : segment.end] == segment.source for segment in done.segments)
    assert [segment.start for segment in done.segments] == sorted(segment.start for segment in done.segments)


@pytest.mark.parametrize(
    "text", ["Thank you!", "Kind regards,", "Best regards,", "Hello,", "Thank you for your message."]
)
def test_manners_come_from_the_phrasebook(translator: Translator, text: str) -> None:
    done = translated(translator, text)
    assert done.engine == "phrasebook"
    assert "edição" not in done.text
    assert "aspectos" not in done.text


def test_sentences_in_lower_case_are_translated_one_by_one(translator: Translator) -> None:
    done = translated(translator, "the cup is blue. i will put it into a box. please wait for it!")
    assert [segment.source for segment in done.segments] == [
        "the cup is blue.",
        "i will put it into a box.",
        "please wait for it!",
    ]
    assert "azul. " in done.text


def test_emoji_inside_a_phrase_move_to_its_end(translator: Translator) -> None:
    done = translated(translator, "Thank you 😊 for your message 🙏!")
    assert done.engine == "phrasebook"
    assert done.text.endswith(" 😊 🙏")


def test_a_last_line_that_says_something_is_translated_and_a_name_is_not(translator: Translator) -> None:
    assert translated(translator, "The cup is blue.\nThank You").text.split("\n")[1] != "Thank You"
    assert translated(translator, "The cup is blue.\nRose Wolf").text.split("\n")[1] == "Rose Wolf"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\n\n\n", "\n \n\t"])
def test_line_ends_stay_as_they_are(translator: Translator, newline: str) -> None:
    done = translated(translator, f"{newline}The cup is blue.{newline}The box is red.{newline}")
    assert done.text.count(newline) == 3
    assert done.text.startswith(newline)
    assert done.text.endswith(newline)
    assert "azul" in done.text


def test_a_text_in_the_target_stays(translator: Translator) -> None:
    text = "Seu pedido foi enviado ontem. Obrigado pela compra e pela paciência!"
    done = translated(translator, text)
    assert (done.text, done.source, done.engine) == (text, "pt-BR", "none")
    assert done.warnings


def test_a_sentence_in_the_target_stays_inside_an_english_text(translator: Translator) -> None:
    kept = "Seu pedido foi enviado ontem e vai chegar na sua casa em breve."
    done = translated(translator, f"The cup is blue and we sent it to your house. {kept}")
    assert kept in done.text
    assert "azul" in done.text


def test_portuguese_into_english(translator: Translator) -> None:
    done = translated(translator, "Meu pedido 26-12345-67890 ainda não chegou. Onde está?", "en")
    assert done.source == "pt-BR"
    assert "26-12345-67890" in done.text
    assert "not" in done.text or "yet" in done.text


def test_a_language_without_an_engine_gets_the_card_and_a_warning(translator: Translator) -> None:
    done = translated(translator, "The blue cup in order 26-12345-67890 costs EUR 12.50.", "ko")
    assert done.text == "The blue cup in order 26-12345-67890 costs EUR 12.50."
    assert done.engine == "none"
    assert "26-12345-67890" in done.card
    assert any("English" in warning for warning in done.warnings)


@pytest.mark.parametrize("target", LANGUAGES)
def test_every_language_has_a_card(translator: Translator, target: str) -> None:
    done = translated(translator, "I refunded EUR 12.50 for order 26-12345-67890. It takes 3-5 business days.", target)
    assert "26-12345-67890" in done.card
    assert {fact.kind for fact in done.key_facts} >= {"order_id", "money", "duration"}
    assert "business" not in done.card or target == "en"
    assert "12.50" in done.card or "12,50" in done.card


def test_the_phrasebook_writes_dates_in_the_targets_form(translator: Translator) -> None:
    done = translated(translator, "I sent your parcel on May 5, 2026.", "de")
    assert "5. Mai 2026" in done.text
    assert done.engine == "phrasebook"


def test_a_weekday_in_the_past_lies_behind(translator: Translator) -> None:
    assert "6. April" in translated(translator, "I sent your parcel on Monday.", "de").text
    assert "13. April" in translated(translator, "Your parcel should arrive on Monday.", "de").text


def test_right_to_left_slots_are_isolated(translator: Translator) -> None:
    done = translated(translator, "Your tracking number is RR123456785CN.", "ar")
    if done.engine == "phrasebook":
        assert "\u2068RR123456785CN\u2069" in done.text
    assert "\u2068RR123456785CN\u2069" in done.card


def test_formal_and_informal(translator: Translator) -> None:
    text = "Please tell me what you prefer."
    assert "Sie" in translated(translator, text, "de").text
    informal = translated(translator, text, "de", formality="informal").text
    assert "Sie" not in informal
    assert informal != text


def test_the_buyers_name_is_not_translated(translator: Translator) -> None:
    done = translated(translator, "I have good news, Rose Wolf: the cup is here.", buyer=Buyer(name="Rose Wolf"))
    assert "Rose Wolf" in done.text


def test_a_source_without_an_engine_is_left_as_it_is(translator: Translator) -> None:
    done = translated(translator, "Koppen er meget smuk og blå, og den er til dig 26-12345-67890.", source="da")
    assert done.text.startswith("Koppen")
    assert "26-12345-67890" in done.card
    assert any("Danish" in warning for warning in done.warnings)


@pytest.mark.parametrize("field", ["target", "source"])
def test_a_language_nobody_knows(translator: Translator, field: str) -> None:
    fields = {"target": "pt-BR", "source": "en", field: "tlh"}
    with pytest.raises(InvalidInputError) as caught:
        translator.translate(TranslateRequest(text="Hello", **fields))
    assert caught.value.field == field


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "\n",
            "5",
            "😊",
            "a" * 20_000,
            "1" * 20_000,
            "1 " * 10_000,
            " " * 20_000,
            "a." * 10_000,
            "你好" * 5_000,
        ),
        *("\u202eabc\u202c", "NUL \x00 here is the cup", "{name}, your %s is <b>here</b>", "QZ1 QZ2 is the code QZ3."),
    ],
)
def test_odd_texts_come_back_whole(translator: Translator, text: str) -> None:
    started = time.monotonic()
    done = translated(translator, text, source="en")
    assert time.monotonic() - started < 2
    assert sum(c.isdigit() for c in done.text) == sum(c.isdigit() for c in text)
    for piece in ("{name}", "%s", "<b>", "</b>", "\x00", "QZ1", "QZ2", "QZ3", "😊", "\u202e"):
        assert done.text.count(piece) == text.count(piece)


def test_threads_get_what_one_thread_gets(translator: Translator) -> None:
    texts = [f"The cup number {number} is in the blue box." for number in range(20)]
    alone = [translated(translator, text).text for text in texts]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: translated(translator, text).text, texts))
    assert together == alone


def test_languages(translator: Translator) -> None:
    entries = {entry.code: entry for entry in translator.languages()}
    assert set(LANGUAGES) <= set(entries)
    assert "firefox" in entries["pt-BR"].installed
    assert entries["de"].own_name == "Deutsch"
    assert "pt-BR" in entries["en"].targets


def test_detect(translator: Translator) -> None:
    assert translator.detect("Wo ist mein Paket? Ich warte schon lange darauf.")[0][0] == "de"
    assert translator.detect("12345") == []


def test_plain_text_and_its_language(translator: Translator) -> None:
    assert translator.translate_plain("The cup is blue.", "auto", "pt") == ("O copo é azul.", "en")


SATURDAY = datetime(2026, 11, 21, 12, tzinfo=UTC)


def values(done: Translation) -> list[str]:
    return [fact.value for fact in done.key_facts]


def test_a_weekday_keeps_its_name_on_the_card_and_lies_where_the_sentence_says(translator: Translator) -> None:
    text = "Hi! Your parcel RB123456785CN left on Monday. It arrives on Monday."
    done = translator.translate(TranslateRequest(text=text, target="de", now=SATURDAY))
    assert values(done)[:3] == ["RB123456785CN", "Montag (16. November)", "Montag (23. November)"]


def test_a_date_that_can_be_two_days_stays_as_written(translator: Translator) -> None:
    done = translator.translate(TranslateRequest(text="I sent it on 03/11/2026.", target="fr", now=SATURDAY))
    assert values(done) == ["03/11/2026"]
    done = translated(translator, "Please wait until next Friday.", "fr")
    assert values(done)[0] == "next Friday"
    assert "next" not in done.text or done.engine == "none"


@pytest.mark.parametrize("target", ["de", "ja"])
def test_the_card_lists_steps_and_no_manners(translator: Translator, target: str) -> None:
    text = (
        "I am sorry that your parcel is late. Thank you for your patience. Which size do you need? You can choose:\n"
        "I will refund you today. If your parcel does not arrive by 1 December 2026, please write to me."
    )
    steps = [fact.value for fact in translated(translator, text, target).key_facts if fact.kind == "next"]
    assert len(steps) == 2


def test_measures_and_years_on_the_card_are_the_targets_own(translator: Translator) -> None:
    text = "It has a 2-year warranty, is 170.5 cm long and weighs 2.5 kg."
    assert values(translated(translator, text, "ru")) == ["2 года", "170,5 см", "2,5 кг"]


def test_dates_inside_sentences_have_the_form_of_sentences(translator: Translator) -> None:
    text = "Your parcel should arrive by December 1, 2026."
    assert "1er décembre 2026" in translated(translator, text, "fr").text
    assert "1 декабря 2026\xa0года." in translated(translator, text, "ru").text
    assert "1 грудня 2026\xa0року." in translated(translator, text, "uk").text
    assert "1º de dezembro de 2026" in translated(translator, text, "pt-BR").text


@pytest.mark.parametrize(
    ("english", "portuguese"),
    [
        ("Thank you for asking.", "Agradeço pela sua pergunta."),
        ("It ships from Germany.", "É enviado da Alemanha."),
        ("Take the battery out first.", "Retire a bateria primeiro."),
        ("The second one is free.", "O segundo é gratuito."),
        ("I'm afraid we don't ship to Brazil.", "Infelizmente, nós não enviamos para o Brasil."),
        ("Customs released your parcel.", "O seu pacote foi liberado pela alfândega."),
        ("I refunded the $45 charge.", "Eu reembolsei a taxa de $45."),
        ("Yours sincerely,", "Atenciosamente,"),
        ("Hello again,", "Olá,"),
    ],
)
def test_everyday_lines_are_read_right(translator: Translator, english: str, portuguese: str) -> None:
    assert translated(translator, english, "pt-BR").text == portuguese


def test_delivered_today_is_not_out_for_delivery(translator: Translator) -> None:
    done = translated(translator, "Your parcel will be delivered today.", "pt-BR")
    assert done.segments[0].phrase is None
    assert "hoje" in done.text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("It will arrive on Friday.", ["Voraussichtliche Lieferung: Freitag (27. November)"]),
        ("It left on 2 November.", ["Versanddatum: 2. November"]),
        ("Please reply by 2 December.", ["Frist: 2. Dezember"]),
        ("It did not arrive on Friday.", ["Datum: Freitag"]),
        ("It was delivered on 2 November.", ["Datum: 2. November"]),
        ("I will send it on 2 December.", ["Datum: 2. Dezember"]),
        ("If it arrives on 2 December, all is well.", ["Datum: 2. Dezember"]),
    ],
)
def test_dates_are_labelled_where_the_words_leave_no_doubt(translator: Translator, text: str, lines: list[str]) -> None:
    done = translator.translate(TranslateRequest(text=text, source="en", target="de", now=SATURDAY))
    assert done.card.split("\n")[1:] == lines

"""Whom a letter calls by name, who signs it, and terms with a fixed translation."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from wellput.errors import InvalidInputError
from wellput.schema import Buyer, Seller, TranslateRequest, Translation
from wellput.text.language import LANGUAGES
from wellput.translate import Translator
from wellput.translate.address import call, called, greet, in_line

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def translated(translator: Translator, text: str, target: str, **fields: object) -> Translation:
    request = TranslateRequest(text=text, target=target, source="en", now=NOW, **fields)  # type: ignore[arg-type]
    return translator.translate(request)


@pytest.mark.parametrize(
    ("target", "greeting"),
    [
        ("de", "Sehr geehrte Frau Wolf,"),
        ("es", "Estimada Sra. Wolf:"),
        ("fr", "Bonjour Madame Wolf,"),
        ("it", "Gentile Sig.ra Wolf,"),
        ("nl", "Geachte mevrouw Wolf,"),
        ("pl", "Szanowna Pani,"),
        ("pt-BR", "Prezada Sra. Wolf,"),
        ("ja", "Wolf 様"),
        ("zh-Hans", "尊敬的Wolf女士，"),
        ("sv", "Hej,"),
    ],
)
def test_titles_become_the_targets_own(translator: Translator, target: str, greeting: str) -> None:
    assert translated(translator, "Dear Ms. Wolf,", target).text == greeting


@pytest.mark.parametrize("target", [tag for tag in LANGUAGES if tag != "en"])
def test_no_english_title_is_left_in_any_language(translator: Translator, target: str) -> None:
    for greeting in (
        "Dear Mr. Schulz,",
        "Hello Mrs Wolf,",
        "Good morning Ms Russo,",
        "Dear Sir or Madam,",
        "Dear Mx Poe,",
    ):
        done = translated(translator, greeting, target)
        assert done.engine == "phrasebook"
        assert not re.search(r"\b(?:Mrs?|Ms|Mx|Sir|Madam)\b", done.text)


def test_a_title_of_unknown_gender_and_a_plain_name() -> None:
    assert greet("Mx. Wolf", "de", "formal") == "Guten Tag,"
    assert greet("Mr. Tanaka-san", "ja", "formal") == "Tanaka 様"
    assert greet("Anna", "de", "formal") is None
    assert greet("Dr. Wolf", "de", "formal") is None


@pytest.mark.parametrize(
    ("text", "target", "start"),
    [
        ("Hi! Your parcel RB123456785CN is blue.", "pt-BR", "Olá! "),
        ("Hi Anna, the cup is blue.", "pt-BR", "Olá, Anna! "),
        ("Hi Anna, I sent your parcel today.", "es", "¡Hola, Anna! He"),
        ("Hi Anna! I sent your parcel today.", "ru", "Здравствуйте, Anna! "),
    ],
)
def test_a_greeting_on_the_line_of_its_sentence(translator: Translator, text: str, target: str, start: str) -> None:
    assert translated(translator, text, target).text.startswith(start)


def test_marks_of_a_greeting() -> None:
    assert in_line("Bonjour Anna,", "fr") == "Bonjour Anna\u202f!"
    assert in_line("Anna，您好，", "zh-Hans") == "Anna，您好！"
    assert in_line("お世話になっております。", "ja") == "お世話になっております。"


@pytest.mark.parametrize(
    ("text", "target", "said"),
    [
        ("Thank you for your patience, Anna.", "de", "Vielen Dank für Ihre Geduld, Anna."),
        ("Thanks, Anna!", "de", "Vielen Dank, Anna!"),
        ("Thanks, Tom!", "de", "Vielen Dank! Tom!"),
        ("Anna, thank you for your patience.", "de", "Vielen Dank für Ihre Geduld, Anna."),
        ("Thank you for your patience, Anna!", "zh-Hans", "Anna，感谢您的耐心等待。"),
        ("Thank you for your patience, Rose.", "de", "Thank you for your patience, Rose."),
    ],
)
def test_a_sentence_that_calls_the_buyer(translator: Translator, text: str, target: str, said: str) -> None:
    assert translated(translator, text, target, buyer=Buyer(name="Anna Wolf")).text == said


def test_calling() -> None:
    assert called("Thank you, Anna.", ["Anna"]) == ("Thank you      .", "Anna")
    assert called("Annabel, thank you.", ["Anna"]).name is None
    assert call("Ist alles gut?", "Anna", "de") == "Ist alles gut, Anna?"
    assert "\u2068Anna\u2069" in call("شكرا.", "Anna", "ar")


@pytest.mark.parametrize("target", ["de", "pt-BR", "sv", "ko"])
def test_a_closing_and_a_name_on_one_line(translator: Translator, target: str) -> None:
    done = translated(translator, "I sent your parcel today. Kind regards, Minh", target)
    assert "egards" not in done.text
    assert done.text.endswith(" Minh")
    assert [segment.phrase for segment in done.segments][1] == "closing-regards"


def test_a_glossary_fixes_words_and_keeps_names(translator: Translator) -> None:
    done = translated(
        translator, "The ErgoChair is in the blue box.", "pt-BR", glossary={"ErgoChair": "", "box": "caixinha"}
    )
    assert "ErgoChair" in done.text
    assert "caixinha" in done.text


def test_a_phrase_gives_way_to_the_glossary_or_says_that_it_does_not(translator: Translator) -> None:
    done = translated(translator, "I sent your parcel today.", "pt-BR", glossary={"parcel": "encomenda"})
    assert "encomenda" in done.text
    done = translated(translator, "I sent your parcel today.", "ko", glossary={"parcel": "꾸러미"})
    assert any("glossary" in warning for warning in done.warnings)


@pytest.mark.parametrize("glossary", [{"": "x"}, {"a": "b\nc"}, {"a" * 101: ""}, {str(n): "" for n in range(501)}])
def test_a_glossary_that_cannot_be_used(translator: Translator, glossary: dict[str, str]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        translated(translator, "The cup is blue.", "pt-BR", glossary=glossary)
    assert caught.value.field == "glossary"


def test_the_sellers_name_and_shop_are_kept(translator: Translator) -> None:
    seller = Seller(name="Rose Green", shop="Good Home Store")
    done = translated(translator, "The cup from Good Home Store is ready, says Rose Green.", "pt-BR", seller=seller)
    assert "Good Home Store" in done.text
    assert "Rose Green" in done.text
    assert "casa" in translated(translator, "It is a good home.", "pt-BR", seller=seller).text


def test_back_translation(translator: Translator) -> None:
    text = "I sent your parcel today.\n\nThe cup 26-12345-67890 is blue."
    done = translated(translator, text, "pt-BR", back_translate=True)
    assert done.back_translation is not None
    assert done.back_translation.startswith("I sent your parcel today.\n\n")
    assert "26-12345-67890" in done.back_translation
    assert "blue" in done.back_translation
    assert done.segments[0].back_translation == "I sent your parcel today."
    plain = translated(translator, text, "pt-BR")
    assert plain.back_translation is None
    assert plain.segments[0].back_translation is None


def test_phrases_lead_back_without_an_engine(translator: Translator) -> None:
    assert translated(translator, "We've shipped your package today!", "ko", back_translate=True).back_translation == (
        "I sent your parcel today."
    )


@pytest.mark.parametrize(
    ("text", "target", "line"),
    [
        ("Hello Anna,\nThank you for your order.", "de", "vielen Dank für Ihre Bestellung."),
        ("Hello Anna,\nYour parcel is on its way.", "de", "Ihr Paket ist unterwegs."),
        ("Hello Anna,\nThank you for your order.", "pl", "dziękuję za zamówienie."),
        ("Hello Anna,\nThank you for your order.", "fr", "Je vous remercie de votre commande."),
    ],
)
def test_the_line_below_a_greeting(translator: Translator, text: str, target: str, line: str) -> None:
    assert translated(translator, text, target).text.split("\n")[1].lower() == line.lower()
    assert translated(translator, text, target).text.split("\n")[1][0] == line[0]


@pytest.mark.parametrize(
    ("target", "start"), [("ja", "佐藤 様\n"), ("zh-Hans", "尊敬的佐藤\uff0c\n"), ("de", "Guten Tag 佐藤,\n")]
)
def test_a_name_in_another_script_is_kept(translator: Translator, target: str, start: str) -> None:
    assert translated(translator, "Dear 佐藤,\n\nThank you for your message.", target).text.startswith(start)

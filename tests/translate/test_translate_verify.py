"""What is refused of an engine's output, and what masks survive."""

from __future__ import annotations

import pytest

from wellput.facts import find_facts
from wellput.text.document import Document
from wellput.translate.pieces import Piece, pieces
from wellput.translate.protect import Guard, guards, mask, name_pattern, unmask
from wellput.translate.register import mixed, register
from wellput.translate.verify import problem

EN_PT = ("en", "pt-BR")


def piece_of(text: str) -> Piece:
    (piece,) = pieces(Document.read(text, facts=find_facts(text), language="en"))
    return piece


def guarded(text: str, *names: str) -> tuple[Guard, ...]:
    return guards(piece_of(text), name_pattern(names), "en")


@pytest.mark.parametrize(
    ("source", "output", "reason"),
    [
        ("Order 26-12345-67890 was sent.", "O pedido 26-12345-67890 foi enviado.", None),
        ("Order 26-12345-67890 was sent.", "O pedido 26-12345-6789 foi enviado.", "a fact is missing"),
        ("Order 26-12345-67890 was sent.", "26-12345-67890: 26-12345-67890 foi enviado.", "a fact stands twice"),
        ("I sent it on May 5.", "Enviei em 5 de maio.", None),
        ("I sent it on May 5.", "Enviei em 5 de abril.", "a date is missing"),
        ("I sent it on May 5.", "Enviei em 6 de maio.", "a number is missing"),
        ("I will write to you tomorrow.", "Eu vou escrever para você amanhã.", None),
        ("I will write to you tomorrow.", "Eu vou escrever para você em breve.", "a date is missing"),
        ("It takes 3 days.", "Demora 3 dias.", None),
        ("It takes 3 days.", "Demora 3 dias e 4 horas.", "a number was added"),
        ("It takes two weeks.", "Demora 2 semanas.", None),
        ("Call me at 5 pm.", "Ligue para mim às 17h.", None),
        ("It was shipped from here.", "12 euros foram enviados daqui.", "a number was added"),
        ("It was shipped from here to you.", "Os euros foram enviados daqui para você.", "a currency was added"),
        ("I refund $40.00 today.", "Eu reembolso R$40.00 hoje.", None),
        ("The cup is blue and big.", "The cup is blue and big.", "nothing was translated"),
        ("The cup is blue.", "A taça é azul azul azul azul.", "it repeats itself"),
        ("No, no, no, no, thank you for asking.", "Não, não, não, não, obrigado por perguntar.", None),
        ("Do not send the cup back.", "Envie a taça de volta.", "a negation is missing"),
        ("You can't keep the cup.", "Você não pode ficar com a taça.", None),
        ("You can keep the cup.", "Você não pode ficar com a taça.", "a negation was added"),
        ("It is ready at 9pm, and at 9pm I call.", "Está pronto às 21h, e às 21h eu ligo.", None),
        ("Shipped!", "Shipped (am inglês)!", "words in brackets were added"),
        ("The cup is unused.", "A taça não foi usada.", None),
        ("The cup is blue.", "A", "its length does not fit"),
        ("The cup is blue.", "A taça é azul. " * 8, "its length does not fit"),
    ],
)
def test_verdicts(source: str, output: str, reason: str | None) -> None:
    assert problem(source, output, guarded(source), EN_PT) == reason


def test_another_script_is_refused() -> None:
    assert problem("The cup is blue.", "The cup is bleu.", (), ("en", "ru")) == "it is in another script"
    assert problem("The cup is blue.", "Чашка синяя.", (), ("en", "ru")) is None
    assert problem("I have 12 cups.", "我有十二个杯子。", (), ("en", "zh-Hans")) == "a number is missing"
    assert problem("I have 12 cups.", "لدي ١٢ كوبا", (), ("en", "ar")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Order 26-12345-67890 costs $40.00 and weighs 2.5 kg.",
        "Ask {name}, see https://shop.example/a?b=1 or write to me@shop.example",
        "The cup 😊 is at 12:30, code AB12CD, #tag @shop",
        "Rose has QZ1 and XQ2 and 你好 in it",
    ],
)
def test_masks_come_back(text: str) -> None:
    found = [guard for guard in guarded(text, "Rose") if guard.manner == "fixed"]
    masked = mask(piece_of(text).text, found)
    assert unmask(masked.text, masked) == piece_of(text).text
    assert not any(guard.text in masked.text for guard in found)
    assert unmask(masked.text.replace(f"{masked.prefix}1", ""), masked) is None
    assert unmask(masked.text + f" {masked.prefix}1", masked) is None
    assert unmask(masked.text + f" {masked.prefix}77", masked) is None


def test_what_is_spoken_and_what_is_fixed() -> None:
    manners = {guard.text: guard.manner for guard in guarded("Send 2.5 kg within two weeks, by May 5, for 10 dollars.")}
    assert manners["2.5 kg"] == "fixed"
    assert manners["two weeks"] == manners["May 5"] == manners["10 dollars"] == "spoken"


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("Bitte senden Sie mir Fotos.", "de", "formal"),
        ("Bitte schick mir dein Foto.", "de", "informal"),
        ("Haben Sie deine Tasse?", "de", "default"),
        ("Ich danke Ihnen, und du bekommst es.", "de", "default"),
        ("Je vous remercie.", "fr", "formal"),
        ("Как твои дела?", "ru", "informal"),
        ("The cup is blue.", "en", None),
        ("Die Tasse ist blau.", "de", None),
    ],
)
def test_register(text: str, language: str, shown: str | None) -> None:
    assert register(text, language) == shown


def test_mixed_register() -> None:
    assert mixed(["Ich danke Ihnen.", "Wie geht es dir?"], "de", "default")
    assert mixed(["Wie geht es dir?"], "de", "formal")
    assert not mixed(["Ich danke Ihnen.", "Die Tasse ist blau."], "de", "formal")

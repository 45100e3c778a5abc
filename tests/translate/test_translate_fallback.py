"""What happens when an engine does its worst: engines of a few lines that lose, double and invent."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.errors import EngineError
from wellput.schema import TranslateRequest, Translation
from wellput.translate import Translator
from wellput.translate.engines import Engines
from wellput.translate.engines.base import Output

ORDER = "The blue cup of order 26-12345-67890 goes to your house on May 5."


class Words:
    """An engine that "translates" into Spanish with a function."""

    name: ClassVar[str] = "words"
    rank: ClassVar[int] = 1

    def __init__(self, say: Callable[[str], str]) -> None:
        self.say = say
        self.asked: list[str] = []

    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset((("en", "es"),))

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Output]:
        assert (source, target) in self.pairs()
        self.asked += sentences
        return [Output(self.say(sentence)) for sentence in sentences]

    def unload(self) -> None:
        """Nothing to free."""

    def close(self) -> None:
        """Nothing to free."""


def translated(engine: Words, text: str = ORDER) -> Translation:
    return Translator(engines=Engines([engine])).translate(TranslateRequest(text=text, source="en", target="es"))


def spanish(text: str) -> str:
    """As if translated: other words, the month in Spanish, everything else copied."""
    changed = {"the": "el", "blue": "azul", "cup": "vaso", "goes": "va", "house": "casa", "may": "mayo", "on": "el"}
    return re.sub(r"[A-Za-z]+", lambda word: changed.get(word.group().lower(), word.group()), text)


def test_a_good_engine_sees_masks_and_its_answer_is_used() -> None:
    engine = Words(spanish)
    done = translated(engine)
    assert done.engine == "words"
    assert "26-12345-67890" in done.text
    assert "mayo" in done.text
    assert not any("26-12345-67890" in asked for asked in engine.asked)


class Readings(Words):
    """One that offers a reading a function, the first as its best."""

    def __init__(self, *says: Callable[[str], str], sure: Sequence[bool] = ()) -> None:
        super().__init__(says[0])
        self.says = says
        self.sure = sure or [True] * len(says)

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[Output]:
        assert (source, target) in self.pairs()
        self.asked += sentences
        return [self._read(sentence) for sentence in sentences]

    def _read(self, sentence: str) -> Output:
        first, *others = (
            Output(say(sentence), -0.1 * rank, sure)
            for rank, (say, sure) in enumerate(zip(self.says, self.sure, strict=True))
        )
        return first._replace(others=tuple(others))


def lost(text: str) -> str:
    return spanish(re.sub(r"QZ\d", "", text))


def test_the_likeliest_reading_that_keeps_every_fact_is_taken() -> None:
    engine = Readings(lost, spanish, lambda text: spanish(text).replace("azul", "verde"))
    done = translated(engine)
    assert done.engine == "words"
    assert "26-12345-67890" in done.text
    assert "azul" in done.text
    assert not any("26-12345-67890" in asked for asked in engine.asked)


def test_the_first_reading_is_taken_where_all_are_good() -> None:
    done = translated(Readings(lambda text: spanish(text).replace("azul", "verde"), spanish))
    assert "verde" in done.text


def test_a_reading_the_engine_is_not_sure_of_is_not_taken() -> None:
    engine = Readings(lost, spanish, sure=[True, False])
    done = translated(engine)
    # Its masked readings fail: the one that loses a mask and the one that is unsure. Unmasked, the first is right.
    assert "26-12345-67890" in engine.asked[-1]
    assert "26-12345-67890" in done.text


def test_an_engine_that_loses_masks_is_asked_without_them() -> None:
    engine = Words(lambda text: spanish(re.sub(r"QZ\d", "", text)))
    done = translated(engine)
    assert done.engine == "words"
    assert "26-12345-67890" in done.text
    assert "26-12345-67890" in engine.asked[-1]


def test_an_engine_that_loses_every_number_gets_what_stands_between_the_facts() -> None:
    done = translated(Words(lambda text: spanish(re.sub(r"\S*\d\S*", "", text))))
    assert "26-12345-67890" in done.text
    assert "May 5" in done.text
    assert "azul" in done.text


@pytest.mark.parametrize(
    "say",
    [
        lambda _: "",
        lambda text: text,
        lambda _: "casa " * 80,
        lambda text: spanish(text) + " 99",
        lambda text: spanish(text) + " euros",
        lambda text: spanish(text) + " " + text,
        lambda _: "Здравствуйте, это кошка.",
    ],
)
def test_what_cannot_be_trusted_is_left_in_english_and_said(say: Callable[[str], str]) -> None:
    done = translated(Words(say))
    if done.engine == "none":
        assert done.text == ORDER
        assert done.warnings
        assert done.segments[0].warning
    assert done.text.count("26-12345-67890") == 1
    assert "99" not in done.text
    assert "euros" not in done.text


def test_another_script_is_left_in_english() -> None:
    done = translated(Words(lambda _: "Эта чашка синяя."), "This big cup is blue.")
    assert (done.text, done.engine) == ("This big cup is blue.", "none")


def test_an_engine_that_fails_is_said() -> None:
    def fail(_: str) -> str:
        raise EngineError("it is out of order")

    done = translated(Words(fail))
    assert (done.text, done.engine) == (ORDER, "none")
    assert any("out of order" in warning for warning in done.warnings)


def test_the_next_engine_is_asked() -> None:
    class Second(Words):
        name: ClassVar[str] = "second"
        rank: ClassVar[int] = 2

    first, second = Words(lambda _: ""), Second(spanish)
    translator = Translator(engines=Engines([second, first]))
    assert translator.translate(TranslateRequest(text=ORDER, source="en", target="es")).engine == "second"


def test_a_sentence_is_asked_for_once() -> None:
    engine = Words(spanish)
    translator = Translator(engines=Engines([engine]))
    for order in ("26-12345-67890", "26-11111-22222"):
        request = TranslateRequest(text=f"The blue cup goes with {order} to the house.", source="en", target="es")
        assert order in translator.translate(request).text
    assert len(engine.asked) == 1
    translator.unload()
    translator.translate(request)
    assert len(engine.asked) == 2


def test_what_is_remembered_is_bounded() -> None:
    engine = Words(spanish)
    translator = Translator(engines=Engines([engine]), memory=3)
    requests = [
        TranslateRequest(text=f"The {word} cup goes to the house.", source="en", target="es")
        for word in ("blue", "red", "green", "black")
    ]
    for request in requests:
        translator.translate(request)
    translator.translate(requests[-1])
    assert len(engine.asked) == 4
    translator.translate(requests[0])
    assert len(engine.asked) == 5


FACTS = ["26-12345-67890", "RR123456785CN", "$40.00", "https://shop.example/a?b=1", "me@shop.example", "2.5 kg", "DHL"]
WORSE = [
    spanish,
    lambda text: re.sub(r"\d", "", text),
    lambda text: text.replace("1", "2"),
    lambda text: text + text,
    lambda text: text[: len(text) // 2],
    lambda text: text.upper(),
    lambda text: text.replace("QZ", "QS"),
    lambda text: " ".join(reversed(text.split())),
]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from([*FACTS, "the", "cup", "goes", "with", "house", "and", "blue,", "😊", "Anna"]), max_size=14
    ),
    st.sampled_from(WORSE),
    st.sampled_from(["", ".", "!", "\n", "\r\n\r\n"]),
)
def test_no_fact_is_ever_lost(words: list[str], say: Callable[[str], str], end: str) -> None:
    text = " ".join(words) + end
    done = translated(Words(say), text)
    for fact in FACTS:
        assert done.text.count(fact) == text.count(fact), (fact, text, done.text)
    assert done.text.count("😊") == text.count("😊")
    assert re.findall(r"\s*\Z", done.text) == re.findall(r"\s*\Z", text)

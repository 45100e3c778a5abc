"""Our reading of the hyphenation patterns finds what pyphen finds, and keeps no word."""

from __future__ import annotations

from collections.abc import Iterator

import pyphen
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.readability.hyphenation import Patterns, patterns
from wellput.readability.syllables import LANGUAGES

WORDS = {
    "de": "krankenhausaufenthalt urinstinkt schifffahrt verbal bestellbestätigung straße lieferung",
    "en": "blorf refundable unopened packaging's",
    "es": "reembolso devolución paragüero laborables",
    "fr": "remboursement aujourd'hui entrepôt",
    "hu": "asszonnyal csomagja szállítás munkanapig gicsetek",
    "it": "lavorativi spedizione dell'ordine",
    "nl": "lettergrepen beschadigd omaatje",
    "pl": "paczka zwrotna niezwłocznie",
    "ru": "посылка возврат предоплата",
}


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    """Leave pyphen without the tables it read here."""
    yield
    pyphen.hdcache.clear()


def pieces(hyphenator: pyphen.Pyphen) -> list[str]:
    """Words made of the beginnings and ends of patterns, so that many patterns meet in each."""
    bare = [letters.strip(".") for letters in list(hyphenator.hd.patterns)[::97]]
    return [first + second for first, second in zip(bare, bare[7:] + bare[:7], strict=True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_points_are_those_of_pyphen(language: str) -> None:
    theirs, ours = pyphen.Pyphen(lang=LANGUAGES[language]), patterns(LANGUAGES[language])
    words = [*WORDS[language].split(), *pieces(theirs), "", "a", "ab", "1", "\u0130", "..", "a-b"]
    assert {word: ours.points(word) for word in words} == {word: len(theirs.positions(word)) for word in words}


@given(st.text(alphabet="abeilnosüñ.'-1\u0130", max_size=30))
@settings(deadline=None)
def test_any_word_has_the_points_of_pyphen(word: str) -> None:
    # pyphen lowers again, which makes two characters of a dotted capital I.
    lowered = word.lower()
    assert patterns("es").points(lowered) == len(pyphen.Pyphen(lang="es").positions(lowered))


def test_comments_settings_and_patterns_without_a_level_are_none() -> None:
    read = Patterns("% a comment 1b\nLEFTHYPHENMIN 2\na1b\nb1c/x=y,1,2\nab\n^^641e\n")
    assert read.points("xabx") == 1
    assert read.points("xbcx") == 1
    assert read.points("xdex") == 1
    assert read.points("xyzx") == 0

"""The data for the language packs: what is dropped, what is kept out, how slots are filled."""

from __future__ import annotations

import gzip
import importlib
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKS = Path(__file__).parents[2] / "benchmarks" / "packs"
LANGUAGES = ("es", "fr", "de", "ja")


@pytest.fixture
def packs(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """The scripts' own modules, which import each other by their bare names."""
    monkeypatch.syspath_prepend(str(PACKS))
    names = ("corpus", "slots", "own", "register_tags", "vary", "data")
    yield {name: importlib.import_module(name) for name in names}
    for name in names:
        del sys.modules[name]


def test_what_cannot_be_learned_from_is_dropped(packs: dict[str, ModuleType]) -> None:
    pair = packs["corpus"].Pair
    good = pair("tatoeba", "Where is my parcel?", "¿Dónde está mi paquete?")
    bad = {
        "mojibake": pair("tatoeba", "He came in the morning.", "Vino por la maÃ±ana."),
        "script": pair("tatoeba", "Where is the station?", "駅はどこですか、教えてください"),
        "same on both sides": pair("oscar", "Total", "Total"),
        "length ratio": pair("tatoeba", "Yes.", "Sí, claro que sí, cuando usted quiera y donde usted lo diga."),
        "too long": pair("tico19", "word " * 50, "palabra " * 50),
        "numbers differ": pair("tico19", "It took 14 days to arrive.", "Tardó 15 días en llegar."),
        "no plain sentence": pair("libreoffice", "CONCAT(String 1; String 2) joins strings.", "CONCAT une cadenas."),
        "empty": pair("oscar", "", "Nada"),
        "duplicate": pair("tatoeba", "Where is my parcel", "¿Dónde está mi paquete?"),
    }
    kept, dropped = packs["corpus"].clean([good, *bad.values()], "es")
    assert kept == [good]
    assert dropped == dict.fromkeys(bad, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_sentences_are_whole_and_their_slots_pair_up(packs: dict[str, ModuleType], language: str) -> None:
    sentences = list(packs["own"].own(language))
    assert len(sentences) >= 1000
    for sentence in sentences:
        for manner in ("written", "masks", "product"):
            filled = packs["slots"].fill(sentence.english, sentence.other, language, manner, random.Random(1))
            assert "{" not in filled.english + filled.other
            assert all(filled.english.count(mask) == filled.other.count(mask) == 1 for mask in filled.masks)
    english = [packs["corpus"].folded(sentence.english) for sentence in sentences]
    # Sentences that differ in their punctuation alone are one.
    assert len(english) - len(set(english)) <= len(english) // 500


def test_enough_of_our_sentences_are_kept_out(packs: dict[str, ModuleType]) -> None:
    parts = [packs["own"].part(sentence.english) for sentence in packs["own"].own("es")]
    assert 0.16 <= parts.count("test") / len(parts) <= 0.24
    assert parts.count("dev") >= 40


def test_slots_are_written_as_each_language_does(packs: dict[str, ModuleType]) -> None:
    english = "Order {code} of {money} comes on {date} at {time}, {name}."
    other = "El pedido {code} de {money} llega el {date} a las {time}, {name}."
    seen = [packs["slots"].fill(english, other, "es", "written", random.Random(seed)) for seed in range(40)]
    assert len({filled.english for filled in seen}) == len(seen)
    assert not any(filled.masks for filled in seen)
    assert all(" de " in filled.other.split(" llega el ")[1] for filled in seen)
    assert any(",00 €" in filled.other.replace("\xa0", " ") for filled in seen)
    assert not any(" am" in filled.other or " pm" in filled.other for filled in seen)
    sent = packs["slots"].fill(english, other, "es", "product", random.Random(1))
    assert sent.masks == ("QZ1", "QZ2", "QZ3")
    assert sent.english.startswith("Order QZ1 of QZ2 comes on ")
    assert sent.english.endswith(", QZ3.")


def test_slots_that_do_not_pair_up_are_an_error(packs: dict[str, ModuleType]) -> None:
    with pytest.raises(ValueError, match="do not pair up"):
        packs["slots"].fill("On {date}.", "El pedido {code}.", "es", "written", random.Random(1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_goods_are_whole_and_each_can_be_said(packs: dict[str, ModuleType], language: str) -> None:
    named = packs["vary"].named(language)
    assert len(named) > 150
    assert len({english for english, _ in named}) == len(named)
    assert all(english.startswith("The ") and len(other) > 1 for english, other in named)


@pytest.mark.parametrize(
    ("language", "english", "other", "articles"),
    [
        ("es", "The lamp arrived in a box.", "La lámpara llegó en una caja.", ("La ", " una ")),
        ("fr", "The oven came with a mirror.", "Le four est venu avec un miroir.", (" un ",)),
        ("de", "The lamp is here.", "Die Lampe ist da.", ("Die ",)),
        ("ja", "The lamp is here.", "ランプはここです。", ("はここです。",)),
    ],
)
def test_another_thing_fits_where_the_first_stood(
    packs: dict[str, ModuleType], language: str, english: str, other: str, articles: tuple[str, ...]
) -> None:
    seen = {packs["vary"].swapped(english, other, language, random.Random(seed)) for seed in range(30)}
    assert None not in seen
    assert len(seen) > 10
    for pair in seen:
        assert all(article in pair[1] for article in articles)
    assert len({pair[0] for pair in seen}) == len({pair[1] for pair in seen})


@pytest.mark.parametrize(
    ("language", "english", "other"),
    [
        ("es", "The lamp is next to the other lamp.", "La lámpara está junto a la otra lámpara."),
        ("es", "I watch the street.", "Miro la calle."),
        ("de", "The colour of the mirror is red.", "Die Farbe des Spiegels ist rot."),
        ("ja", "Two towels.", "タオルを二枚。"),
    ],
)
def test_what_cannot_be_swapped_for_sure_is_left(
    packs: dict[str, ModuleType], language: str, english: str, other: str
) -> None:
    assert packs["vary"].swapped(english, other, language, random.Random(1)) is None


def test_two_sentences_become_one(packs: dict[str, ModuleType]) -> None:
    one, two = ("It is late.", "Es tarde."), ("They ask you.", "Invitan a usted.")
    seen = {packs["vary"].joined(one, two, "es", random.Random(seed)) for seed in range(20)}
    assert seen == {
        ("It is late, and they ask you.", "Es tarde e invitan a usted."),
        ("It is late, but they ask you.", "Es tarde, pero invitan a usted."),
    }
    asked = packs["vary"].joined(("Is it late?", "¿Es tarde?"), two, "es", random.Random(1))
    assert asked == ("Is it late? They ask you.", "¿Es tarde? Invitan a usted.")


def test_masks_stand_for_what_is_alike_on_both_sides(
    packs: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packs["data"], "_MASKED", 1.0)
    pair = packs["corpus"].Pair(
        "tatoeba", "The hotel in York has 12 rooms, 3.5 km away.", "El hotel de York: 12, 3.5 km."
    )
    masked = packs["data"]._with_masks(pair, "es", random.Random(1))
    assert masked == (
        "The QZ1 in QZ2 has QZ3 rooms, 3.5 km away.",
        "El QZ1 de QZ2: QZ3, 3.5 km.",
        ("QZ1", "QZ2", "QZ3"),
    )
    apart = packs["corpus"].Pair("tatoeba", "He has 30 cats.", "Tiene treinta gatos.")
    assert packs["data"]._with_masks(apart, "es", random.Random(1)) is None


@pytest.mark.parametrize(
    ("language", "other", "informal"),
    [
        ("es", "¿Dónde está usted?", False),
        ("es", "¿Dónde estás?", True),
        ("es", "¿Dónde están ustedes?", True),
        ("de", "Wo sind Sie?", False),
        ("de", "Wo bist du?", True),
        ("fr", "Où êtes-vous ?", False),
        ("fr", "Où es-tu ?", True),
        ("ja", "どこにいますか？", False),
        ("ja", "どこにいるの？", True),
    ],
)
def test_the_register_of_a_pair(packs: dict[str, ModuleType], language: str, other: str, informal: bool) -> None:
    pair = packs["corpus"].Pair("tatoeba", "Where are you?", other)
    assert packs["register_tags"].informal(pair, language) is informal


@pytest.mark.parametrize(
    ("english", "other", "informal"),
    [
        ("Bring the blouse.", "Trae la blusa.", True),
        ("Please leave it to me.", "Por favor, déjamelo.", True),
        ("Don't open the box.", "No abras la caja.", True),
        ("Wait here.", "Esperad aquí.", True),
        ("Bring the blouse.", "Traiga la blusa.", False),
        ("Please leave it to me.", "Por favor, déjemelo.", False),
        ("Don't open the box.", "No abra la caja.", False),
        ("She brings the blouse.", "Trae la blusa.", False),
    ],
)
def test_a_spanish_command_shows_whom_it_is_for(
    packs: dict[str, ModuleType], english: str, other: str, informal: bool
) -> None:
    pair = packs["corpus"].Pair("tatoeba", english, other)
    assert packs["register_tags"].informal(pair, "es") is informal


def test_the_data_is_written_and_nothing_kept_out_is_trained_on(tmp_path: Path) -> None:
    (tmp_path / "mt").mkdir()
    pairs = [f"tatoeba\tTom saw {n} birds near river number {n}.\tTom vio {n} aves en el río {n}." for n in range(1700)]
    with gzip.open(tmp_path / "mt" / "en-es.tsv.gz", "wt", encoding="utf-8") as file:
        file.write("\n".join(pairs))
    head = "lang\tsource\tsplit\tdomain\ten\tformal_annot\tinformal_annot\n"
    row = "es\tCoCoA-MT\ttrain\tcalls\tWhere are you?\t¿Dónde [F]está[/F]?\t¿Dónde [F]estás[/F]?\n"
    (tmp_path / "formality_cocoamt.tsv").write_text(head + row, encoding="utf-8")
    command = [sys.executable, str(PACKS / "data.py"), "--data", str(tmp_path), "--out", str(tmp_path / "out")]
    done = subprocess.run([*command, "--languages", "es"], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    written["es.train.tsv"] = gzip.decompress(written.pop("es.train.tsv.gz"))
    rows = {name.removesuffix(".tsv"): text.decode().splitlines() for name, text in written.items()}
    assert len(rows["es.tatoeba-test"]) == 1000
    assert len(rows["es.tatoeba-dev"]) == 500
    trained = [row.split("\t") for row in rows["es.train"]]
    english = {row[2] for row in trained}
    secret = [row for name in ("tatoeba-test", "tatoeba-dev", "test", "dev", "masks") for row in rows[f"es.{name}"]]
    kept_out = [row.split("\t")[2] for row in secret]
    assert not english & set(kept_out)
    assert ["cocoa", "informal", "Where are you?", "¿Dónde estás?"] in trained
    assert any(row[0] == "tatoeba masked" and row[2].startswith("QZ1 saw ") for row in trained)
    assert any(row[0] == "phrasebook" and row[1] == "informal" for row in trained)
    assert f"own test: {len(rows['es.test'])}" in done.stdout

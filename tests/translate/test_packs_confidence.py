"""What a pack says of itself: how sure its model must be, whose model it shares, and where packs come from."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from wellput.schema import TranslateRequest, Translation
from wellput.settings import Settings
from wellput.translate import Translator
from wellput.translate.engines import Engines
from wellput.translate.engines.argos import Argos
from wellput.translate.engines.argos_packages import find_packages, read_package, shipped_folders
from wellput.translate.packs import Store, install_from

TEXT = "The blue cup goes to your house."


def unpacked(pack: Path, folder: Path, name: str, **changes: Any) -> Path:
    """The tiny pack as a folder ``name``, its metadata changed."""
    with zipfile.ZipFile(pack) as archive:
        archive.extractall(folder / "raw")
    place = folder / name
    shutil.move(folder / "raw" / pack.stem, place)
    metadata = json.loads((place / "metadata.json").read_text())
    (place / "metadata.json").write_text(json.dumps(metadata | changes))
    return place


def score_of(folder: Path, text: str = TEXT) -> float:
    engine = Argos(folder)
    score = engine.translate([text], "en", "es")[0].score
    engine.close()
    assert score is not None
    return score


def translated(folder: Path, text: str = TEXT) -> Translation:
    translator = Translator(engines=Engines([Argos(folder)]))
    done = translator.translate(TranslateRequest(text=text, source="en", target="es"))
    translator.close()
    return done


def test_a_score_at_the_threshold_is_sure_and_one_below_is_not(argos_pack: Path, tmp_path: Path) -> None:
    place = unpacked(argos_pack, tmp_path / "packs", "en-es")
    score = score_of(place.parent)
    for confidence, sure in ((score - 0.01, True), (score + 0.01, False)):
        metadata = json.loads((place / "metadata.json").read_text()) | {"wellput": {"confidence": confidence}}
        (place / "metadata.json").write_text(json.dumps(metadata))
        engine = Argos(place.parent)
        assert engine.translate([TEXT], "en", "es")[0].sure is sure
        engine.close()


def test_a_model_gives_several_readings_each_judged_by_its_own_score(argos_pack: Path, tmp_path: Path) -> None:
    place = unpacked(argos_pack, tmp_path / "packs", "en-es")
    engine = Argos(place.parent)
    first = engine.translate([TEXT], "en", "es")[0]
    engine.close()
    readings = (first, *first.others)
    scores = [reading.score for reading in readings if reading.score is not None]
    assert len({reading.text for reading in readings}) == len(readings) == len(scores) > 1
    assert scores == sorted(scores, reverse=True)
    assert not any(other.others for other in first.others)
    (place / "metadata.json").write_text(
        json.dumps(json.loads((place / "metadata.json").read_text()) | {"wellput": {"confidence": scores[1]}})
    )
    engine = Argos(place.parent)
    again = engine.translate([TEXT], "en", "es")[0]
    engine.close()
    assert [reading.sure for reading in (again, *again.others)] == [score >= scores[1] for score in scores]
    assert again.sure


def test_a_sentence_the_engine_is_not_sure_of_stays_as_it_is(argos_pack: Path, tmp_path: Path) -> None:
    unpacked(argos_pack, tmp_path, "en-es", wellput={"confidence": -0.0001})
    done = translated(tmp_path, f"{TEXT}\n\nPlease bring order 26-12345-67890 on Monday with the lamp.")
    assert done.text.startswith(TEXT)
    assert "26-12345-67890" in done.text
    assert [segment.engine for segment in done.segments] == ["none", "none"]
    assert done.warnings == ("2 sentences are left in English: the engine is not sure of it.",)
    assert done.facts_kept
    assert "26-12345-67890" in done.card


@pytest.mark.parametrize("own", [None, {}, [], {"confidence": "high"}, {"confidence": True}, {"confidence": 1.5}])
def test_a_pack_that_says_nothing_of_use_is_always_sure(argos_pack: Path, tmp_path: Path, own: Any) -> None:
    unpacked(argos_pack, tmp_path, "en-es", wellput=own)
    assert [package.confidence for package in find_packages(tmp_path)] == [None]
    engine = Argos(tmp_path)
    assert engine.translate([TEXT], "en", "es")[0].sure
    engine.close()


def test_the_threshold_survives_an_install(argos_pack: Path, tmp_path: Path) -> None:
    source = unpacked(argos_pack, tmp_path, "en-es", wellput={"confidence": -1.5})
    install_from(source, Settings(data_dir=tmp_path / "data"), "es")
    assert [package.confidence for package in find_packages(tmp_path / "data" / "argos")] == [-1.5]


def test_two_packs_share_one_model(argos_pack: Path, tmp_path: Path) -> None:
    unpacked(argos_pack, tmp_path, "en-es")
    (tmp_path / "en-fr").mkdir()
    metadata = {"from_code": "en", "to_code": "fr", "package_version": "1.9", "wellput": {"shares": "en-es"}}
    (tmp_path / "en-fr" / "metadata.json").write_text(json.dumps(metadata))
    engine = Argos(tmp_path)
    assert engine.pairs() == {("en", "es"), ("en", "fr")}
    assert engine.translate([TEXT], "en", "fr") == engine.translate([TEXT], "en", "es")
    engine.close()


@pytest.mark.parametrize("shares", ["../elsewhere/en-es", "..", ".", "/elsewhere", "a/b", "a\\b", 5, "", "en-de"])
def test_a_pack_never_reaches_outside_its_folder(argos_pack: Path, tmp_path: Path, shares: Any) -> None:
    unpacked(argos_pack, tmp_path / "elsewhere", "en-es")
    place = tmp_path / "packs" / "en-fr"
    place.mkdir(parents=True)
    (place / "metadata.json").write_text(
        json.dumps({"from_code": "en", "to_code": "fr", "wellput": {"shares": shares}})
    )
    assert read_package(place) is None


def test_shipped_packs_are_found_without_importing_and_never_written_to(
    argos_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    unpacked(argos_pack, site / "wellput_packs", "en-es")
    shutil.rmtree(site / "wellput_packs" / "raw")
    (site / "wellput_packs" / "__init__.py").write_text("raise RuntimeError('imported')")
    monkeypatch.syspath_prepend(str(site))
    assert shipped_folders() == [site / "wellput_packs"]
    before = set(site.rglob("*"))
    translator = Translator(Settings(data_dir=tmp_path / "data"))
    spanish = next(entry for entry in translator.languages() if entry.code == "es")
    assert "argos" in spanish.installed
    assert translator.translate(TranslateRequest(text=TEXT, source="en", target="es")).target == "es"
    translator.close()
    assert set(site.rglob("*")) == before
    assert Store(tmp_path / "data").packs() == []


def test_the_users_pack_goes_before_a_shipped_one(argos_pack: Path, tmp_path: Path) -> None:
    unpacked(argos_pack, tmp_path / "shipped", "en-es", package_version="1.0", wellput={"confidence": -0.0001})
    engine = Argos(tmp_path / "argos", [tmp_path / "shipped"])
    assert not engine.translate([TEXT], "en", "es")[0].sure
    unpacked(argos_pack, tmp_path / "argos", "en-es")
    assert engine.translate([TEXT], "en", "es")[0].sure
    engine.close()

"""The rule-based translator, where its program is installed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from wellput.errors import EngineError
from wellput.schema import TranslateRequest
from wellput.settings import Settings
from wellput.translate import Translator
from wellput.translate.engines import Engines
from wellput.translate.engines.apertium import Apertium
from wellput.translate.packs import install_from

needs_apertium = pytest.mark.skipif(shutil.which("apertium") is None, reason="apertium is not installed")


@pytest.fixture
def apertium() -> Apertium:
    return Apertium(shutil.which("apertium") or "apertium")


@needs_apertium
def test_sentences_come_back_in_order_with_their_marks(apertium: Apertium) -> None:
    if ("en", "es") not in apertium.pairs():
        pytest.skip("the pair English-Spanish is not installed")
    outputs = apertium.translate(["The cup is blue.", "Is the box red?", "QZ1"], "en", "es")
    assert [output.text[-1] for output in outputs] == [".", "?", "1"]
    assert "azul" in outputs[0].text
    with pytest.raises(EngineError):
        apertium.translate(["Hello."], "en", "ja")


@needs_apertium
def test_it_is_labelled_a_rough_draft(apertium: Apertium) -> None:
    if ("en", "es") not in apertium.pairs():
        pytest.skip("the pair English-Spanish is not installed")
    translator = Translator(engines=Engines([apertium]))
    done = translator.translate(TranslateRequest(text="The cup 26-12345-67890 is blue.", source="en", target="es"))
    assert done.engine == "apertium"
    assert "26-12345-67890" in done.text
    assert any("rough draft" in warning for warning in done.warnings)


@needs_apertium
def test_any_other_engine_comes_first(apertium: Apertium, tmp_path: Path, argos_pack: Path) -> None:
    here = Settings(data_dir=tmp_path)
    install_from(argos_pack, here, "es")
    names = [route.name for route in Engines.discover(here).routes("en", "es")]
    assert names[0] == "argos"
    assert set(names) <= {"argos", "apertium"}


def test_a_program_that_is_missing_has_no_pairs() -> None:
    gone = Apertium("/nonexistent/apertium")
    assert gone.pairs() == frozenset()
    with pytest.raises(EngineError):
        gone.translate(["Hello."], "en", "es")

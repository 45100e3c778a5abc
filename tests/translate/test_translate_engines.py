"""The engines by themselves: real models, a tiny random one, and another server."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from wellput.errors import EngineError
from wellput.schema import TranslateRequest
from wellput.settings import Settings
from wellput.translate import Translator
from wellput.translate.engines import Engines
from wellput.translate.engines.argos import Argos
from wellput.translate.engines.argos_packages import find_packages
from wellput.translate.engines.firefox import Firefox, find_models
from wellput.translate.engines.remote import Remote
from wellput.translate.packs import install_from


def test_firefox_translates_in_order_and_from_many_threads(tmp_path: Path) -> None:
    (engine,) = [engine for engine in Engines.discover(Settings(data_dir=tmp_path)).all if engine.name == "firefox"]
    assert {("en", "pt-BR"), ("pt-BR", "en")} <= engine.pairs()
    sentences = [f"The house number {number} is blue." for number in range(10)]
    expected = [output.text for output in engine.translate(sentences, "en", "pt-BR")]
    assert all(str(number) in text for number, text in enumerate(expected))
    with ThreadPoolExecutor(6) as pool:
        again = pool.map(lambda sentence: engine.translate([sentence], "en", "pt-BR")[0].text, sentences)
    assert list(again) == expected
    engine.unload()
    assert [output.text for output in engine.translate(sentences[:1], "en", "pt-BR")] == expected[:1]
    engine.close()


def test_firefox_refuses_what_it_cannot_do(tmp_path: Path) -> None:
    (engine,) = [engine for engine in Engines.discover(Settings(data_dir=tmp_path)).all if engine.name == "firefox"]
    with pytest.raises(EngineError, match="no Firefox model"):
        engine.translate(["Hello."], "en", "ko")
    with pytest.raises(EngineError, match="too long"):
        engine.translate(["a" * 3_000], "en", "pt-BR")
    engine.close()


def test_a_broken_firefox_model_is_an_engine_error(tmp_path: Path) -> None:
    for name in ("model.ende.intgemm.alphas.bin", "vocab.ende.spm", "lex.50.50.ende.s2t.bin"):
        (tmp_path / name).write_bytes(b"not a model")
    engine = Firefox([tmp_path])
    assert engine.pairs() == {("en", "de")}
    with pytest.raises(EngineError, match="en-de cannot be read"):
        engine.translate(["Hello."], "en", "de")
    engine.close()


@pytest.mark.parametrize(
    ("files", "pair"),
    [
        (["model.ende.intgemm.alphas.bin", "vocab.ende.spm"], ("en", "de")),
        (["model.enja.intgemm.alphas.bin", "srcvocab.enja.spm", "trgvocab.enja.spm"], ("en", "ja")),
        (["model.zhen.intgemm8.bin", "vocab.zhen.spm"], ("zh-Hans", "en")),
        (["model.ende.intgemm.alphas.bin"], None),
        (["model.bin", "vocab.spm"], None),
    ],
)
def test_firefox_folders(tmp_path: Path, files: list[str], pair: tuple[str, str] | None) -> None:
    for name in files:
        (tmp_path / name).touch()
    assert [(model.source, model.target) for model in find_models(tmp_path)] == ([pair] if pair else [])


def test_argos_runs_a_package_loads_it_once_and_unloads_it(tmp_path: Path, argos_pack: Path) -> None:
    install_from(argos_pack, Settings(data_dir=tmp_path), "es")
    engine = Argos(tmp_path / "argos")
    assert engine.pairs() == {("en", "es")}
    sentences = ["your order was sent", "thank you for your message", "hello"]
    one_by_one = [engine.translate([sentence], "en", "es")[0].text for sentence in sentences]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda _: engine.translate(sentences, "en", "es"), range(4)))
    assert all([output.text for output in outputs] == one_by_one for outputs in together)
    assert all(output.score is not None and output.score < 0 for output in together[0])
    assert not any("\u2581" in text for text in one_by_one)
    engine.unload()
    assert engine.translate(sentences[:1], "en", "es")[0].text == one_by_one[0]
    with pytest.raises(EngineError, match="no Argos package"):
        engine.translate(["hello"], "es", "en")
    engine.close()


def test_argos_passes_over_what_is_no_package(tmp_path: Path) -> None:
    for name, metadata in (("a", "{"), ("b", '{"from_code": "en"}'), ("c", "[]"), ("d", '{"type": "sbd"}')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "metadata.json").write_text(metadata)
    assert find_packages(tmp_path) == []
    assert find_packages(tmp_path / "nowhere") == []


def test_argos_leaves_the_home_folder_alone(tmp_path: Path, argos_pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    install_from(argos_pack, Settings(data_dir=tmp_path / "data"), "es")
    assert list(home.iterdir()) == []


class _Libre(BaseHTTPRequestHandler):
    """As much of a LibreTranslate server as the engine asks for; it says one thing and keeps masks."""

    def do_GET(self) -> None:
        self._answer([{"code": "en", "targets": ["ko", "pb", "en"]}, {"code": "ko", "targets": ["en"]}])

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        texts = (
            asked["q"][1:]
            if "break" in asked["q"]
            else [" ".join(["그 파란 컵", *re.findall(r"QZ\d", text)]) for text in asked["q"]]
        )
        self._answer({"translatedText": texts})

    def _answer(self, content: Any) -> None:
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def libre() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Libre)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_remote_is_off_unless_named(tmp_path: Path) -> None:
    assert "remote" not in {engine.name for engine in Engines.discover(Settings(data_dir=tmp_path)).all}


def test_remote_speaks_to_a_server(libre: str) -> None:
    engine = Remote(libre)
    assert engine.pairs() == {("en", "ko"), ("en", "pt-BR"), ("ko", "en")}
    assert engine.translate(["a", "b QZ1"], "en", "ko")[1].text == "그 파란 컵 QZ1"
    with pytest.raises(EngineError, match="something else"):
        engine.translate(["a", "break"], "en", "ko")
    with pytest.raises(EngineError):
        engine.translate(["a"], "en", "de")
    engine.close()


def test_remote_that_is_away_offers_nothing() -> None:
    engine = Remote("http://127.0.0.1:9")
    assert engine.pairs() == frozenset()
    engine.close()


def test_remote_is_asked_only_where_nothing_local_can(libre: str, tmp_path: Path) -> None:
    translator = Translator(Settings(data_dir=tmp_path, remote_translate_url=libre))
    korean = translator.translate(TranslateRequest(text="Cup RR123456785CN.", target="ko"))
    assert korean.engine == "remote"
    assert "RR123456785CN" in korean.text
    assert translator.translate(TranslateRequest(text="The cup is blue.", target="pt-BR")).engine == "firefox"
    translator.close()


def test_two_steps_through_english(libre: str, tmp_path: Path) -> None:
    translator = Translator(Settings(data_dir=tmp_path, remote_translate_url=libre))
    done = translator.translate(TranslateRequest(text="A taça é azul e bonita.", source="pt", target="ko"))
    assert done.engine == "firefox+remote"
    translator.close()

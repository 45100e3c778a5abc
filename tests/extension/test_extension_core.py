"""The main road: first run, pairing, badge, panel, a replacement, undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from extension_rig import DRAFT, EBAY, Extension, turned_on, write

from support import Server
from wellput.pairing import Pairings

pytestmark = pytest.mark.browser


def test_turn_on_and_pair_by_a_code(fresh: Extension, api: Server, api_folder: Path) -> None:
    turned_on(fresh).close()
    page = fresh.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    page.locator(".badge", has_text="!").click()
    problem = page.locator("[data-problem=unpaired]")
    assert "wellput pair" in problem.inner_text()

    popup = fresh.page("popup")
    popup.locator("#code").fill("AAAA-BBBB")
    popup.locator("#pairing button").click()
    popup.locator("#pair-problem:not(:empty)").wait_for()
    popup.locator("#code").fill(Pairings(api_folder / "data").new_code())
    popup.locator("#pairing button").click()
    popup.locator("#status.good").wait_for()
    popup.close()
    page.locator(".badge.over, .badge.good").wait_for()


def test_a_click_replaces_undo_restores_and_nothing_is_sent(extension: Extension) -> None:
    page = extension.show("ebay", EBAY)
    box = page.locator("textarea")
    write(box, DRAFT)
    page.locator(".badge.over, .badge.good").click()
    page.locator("[data-principle=cold_passive] .use").first.click()
    page.wait_for_function("() => document.querySelector('textarea').value.startsWith('I have received your letter')")
    changed = box.input_value()
    assert changed == DRAFT.replace("Your letter has been received", "I have received your letter")
    box.press("Control+z")
    assert box.input_value() == DRAFT
    box.press("Control+Shift+z")
    assert box.input_value() == changed
    box.press("End")
    page.keyboard.type(" Thanks")
    assert box.input_value().endswith(" Thanks")
    assert page.title() == "Messages"


def test_the_panel_knows_the_buyer_and_escape_returns_to_the_draft(extension: Extension) -> None:
    page = extension.show("ebay", EBAY)
    write(page.locator("textarea"), DRAFT)
    page.locator(".badge.over, .badge.good").click()
    page.locator("#tab-buyer").click()
    assert page.locator("#buyer-message").inner_text().startswith("Here is photo.")
    assert "Can you send new one?" in page.locator(".panel ul").inner_text()
    page.locator("#tab-buyer").press("ArrowLeft")
    assert page.locator("#tab-translation").get_attribute("aria-selected") == "true"
    page.keyboard.press("Escape")
    assert page.locator(".panel").is_hidden()
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"


def test_typing_costs_at_most_two_calls(extension: Extension) -> None:
    page = extension.show("ebay", EBAY)
    asked: list[str] = []
    extension.context.on("request", lambda request: asked.append(request.url) if "/v1/review" in request.url else None)
    page.locator("textarea").press_sequentially(((DRAFT + " ") * 4)[:200], delay=20)
    page.locator(".badge.over, .badge.good").wait_for()
    page.wait_for_timeout(1500)
    assert 1 <= len(asked) <= 2

"""The toolbar's symbol, really clicked: Chromium lets a program that holds its debugging pipe press it.

What no program can press here is the shortcut: the keyboard that the browser listens to is the desktop's. It calls
the same function of the worker that the popup's button calls (``toggle`` in ``extension/worker/main.js``), which other
tests reach through the extension's own pages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from extension_rig import DRAFT, EBAY, Extension, browsers, make_ready, write
from playwright.sync_api import CDPSession, Error, Page, Playwright

from support import Server

pytestmark = pytest.mark.browser

BOX = "<textarea style='width: 500px; height: 120px; display: block'></textarea>"
CHANGED = DRAFT.replace("Your letter has been received", "I have received your letter")


class Popup:
    """The window under the toolbar's symbol: a target that only the browser's own session shows."""

    def __init__(self, page: Page, browser: CDPSession) -> None:
        self.page, self.browser = page, browser
        self.answers: dict[int, dict[str, Any]] = {}
        browser.on("Target.receivedMessageFromTarget", lambda event: self.hear(json.loads(event["message"])))
        target = self.until(lambda: [each for each in self.targets() if each["url"].endswith("/pages/popup.html")])[0]
        attached = browser.send("Target.attachToTarget", {"targetId": target["targetId"], "flatten": False})
        self.session = attached["sessionId"]

    def targets(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.browser.send("Target.getTargets")["targetInfos"]
        return [each for each in found if each["type"] == "page"]

    def hear(self, message: dict[str, Any]) -> None:
        if "id" in message:
            self.answers[message["id"]] = message

    def until(self, look: Any) -> Any:
        for _ in range(200):
            if found := look():
                return found
            self.page.wait_for_timeout(50)
        raise AssertionError("nothing came")

    def send(self, method: str, **parameters: object) -> Any:
        number = len(self.answers) + 1
        message = json.dumps({"id": number, "method": method, "params": parameters})
        self.browser.send("Target.sendMessageToTarget", {"sessionId": self.session, "message": message})
        return self.until(lambda: self.answers.get(number)).get("result")

    def click(self, selector: str) -> None:
        """As a mouse does: the extension takes no other click."""
        script = f"JSON.stringify(document.querySelector('{selector}')?.getBoundingClientRect() ?? {{width: 0}})"

        def place() -> Any:
            box = json.loads(self.send("Runtime.evaluate", expression=script)["result"]["value"])
            return box if box["width"] else None

        box = self.until(place)
        middle = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **middle)


def press_the_symbol(extension: Extension, page: Page) -> Popup:
    page.bring_to_front()
    assert extension.context.browser is not None
    browser = extension.context.browser.new_browser_cdp_session()
    tabs = browser.send("Target.getTargets", {"filter": [{"type": "tab"}]})["targetInfos"]
    tab = next(each for each in tabs if each["url"] == page.url)
    try:
        browser.send("Extensions.triggerAction", {"id": extension.id, "targetId": tab["targetId"]})
    except Error as error:
        if "wasn't found" in str(error):
            pytest.skip("this Chromium is too old to have its toolbar pressed by a program")
        raise
    return Popup(page, browser)


@pytest.fixture(scope="module")
def extension(
    playwright: Playwright, chromium: str, api: Server, api_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Extension]:
    """Turned on and paired, in a browser whose toolbar a program may press."""
    with browsers(playwright, chromium, tmp_path_factory.mktemp("toolbar")) as start:
        started = start("--enable-unsafe-extension-debugging")
        make_ready(started, api_folder)
        yield started


def test_the_symbol_lets_wellput_into_a_page_that_no_adapter_knows(extension: Extension) -> None:
    page = extension.open("https://shop.example/inbox", f"<!doctype html><meta charset=utf-8><p>Shop</p>{BOX}")
    page.locator("textarea").click()
    assert page.locator("wellput-ui").count() == 0
    press_the_symbol(extension, page).click("#open")
    page.locator(".panel").wait_for()
    write(page.locator("textarea"), DRAFT)
    page.locator("[data-principle=cold_passive] .use").first.click()
    page.locator(".toast", has_text="Changed").wait_for()
    assert page.locator("textarea").input_value() == CHANGED


def test_the_popup_switches_a_marketplace_off_and_on(extension: Extension) -> None:
    page = extension.show("ebay", EBAY)
    page.locator(".badge").wait_for()
    popup = press_the_symbol(extension, page)
    popup.click("#site")
    page.locator(".badge").wait_for(state="detached")
    popup.click("#site")
    page.locator(".badge").wait_for()


def test_the_symbol_also_lets_it_into_a_frame_of_such_a_page(extension: Extension) -> None:
    page = extension.open(
        "https://shop.example/inbox",
        f'<!doctype html><iframe width=700 height=400 src="/frame" srcdoc="{BOX}"></iframe>',
    )
    frame = page.frame_locator("iframe")
    frame.locator("textarea").click()
    press_the_symbol(extension, page).click("#open")
    frame.locator(".panel").wait_for()

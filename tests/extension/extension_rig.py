"""What the tests of the extension do with a browser."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import BrowserContext, Locator, Page, Playwright, Worker

from support import CHROMIUM_FLAGS, ROOT
from wellput.pairing import Pairings

ColorScheme = Literal["light", "dark"]
EXTENSION = ROOT / "extension"
PAGES = Path(__file__).parent / "pages"
EBAY = "https://www.ebay.com/cnt/ViewMessage?conversation_type=FROM_MEMBERS"
DRAFT = "Your letter has been received. We will furnish a replacement."


@dataclass
class Extension:
    """A browser with the extension in it."""

    context: BrowserContext
    id: str
    worker: Worker

    def page(self, name: str) -> Page:
        opened = self.context.new_page()
        opened.goto(f"chrome-extension://{self.id}/pages/{name}.html")
        return opened

    def open(self, url: str, body: str, **headers: str) -> Page:
        """A page at a marketplace's own address; whatever else it asks of that host is empty."""
        opened = self.context.new_page()
        pattern = "/".join(url.split("/")[:3]) + "/**"
        head = {"content-type": "text/html; charset=utf-8", **{k.replace("_", "-"): v for k, v in headers.items()}}
        opened.route(pattern, lambda route: route.fulfill(body=body, headers=head))
        opened.goto(url)
        return opened

    def show(self, name: str, url: str) -> Page:
        return self.open(url, (PAGES / f"{name}.html").read_text(encoding="utf-8"))

    def save(self, change: object) -> None:
        """Change settings as the options page does."""
        page = self.page("options")
        page.evaluate("change => chrome.runtime.sendMessage({kind: 'save', change})", change)
        page.close()

    def toggle(self, page: Page) -> None:
        """What the shortcut does; a test has no keyboard of the browser's own."""
        page.bring_to_front()
        asking = self.page("options")
        tab = asking.evaluate(
            "async () => { const own = await chrome.tabs.getCurrent();"
            " return (await chrome.tabs.query({})).findLast((tab) => tab.id !== own.id).id; }"
        )
        asking.evaluate("tab => chrome.runtime.sendMessage({kind: 'toggle', tab})", tab)
        asking.close()
        page.bring_to_front()


Launch = Callable[..., Extension]


@contextmanager
def browsers(playwright: Playwright, chromium: str, folder: Path) -> Iterator[Launch]:
    contexts: list[BrowserContext] = []

    def start(*flags: str, color_scheme: ColorScheme = "light", **environment: str) -> Extension:
        switches = (f"--disable-extensions-except={EXTENSION}", f"--load-extension={EXTENSION}")
        context = playwright.chromium.launch_persistent_context(
            folder / f"profile{len(contexts)}",
            executable_path=chromium,
            headless=True,
            args=[*CHROMIUM_FLAGS, *switches, *flags],
            env={**os.environ, **environment},
            viewport={"width": 1280, "height": 900},
            color_scheme=color_scheme,
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        workers = context.service_workers
        worker = workers[0] if workers else context.wait_for_event("serviceworker")
        return Extension(context, worker.url.split("/")[2], worker)

    yield start
    for context in contexts:
        context.close()


def turned_on(extension: Extension) -> Page:
    """The first page, where the extension has just been turned on."""
    page = extension.page("welcome")
    page.locator("#turn").click()
    page.locator("#turned:not(:empty)").wait_for()
    return page


def make_ready(extension: Extension, api_folder: Path) -> None:
    page = turned_on(extension)
    page.locator("#code").fill(Pairings(api_folder / "data").new_code())
    page.locator("#pairing button").click()
    page.locator("#status.good").wait_for()
    page.close()


def write(box: Locator, text: str) -> None:
    """Type as a person does."""
    box.click()
    box.press_sequentially(text)

"""Words put into the editors that pages use: the editor's own model, its undo and further typing all hold."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from extension_rig import DRAFT, Extension
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

HERE = Path(__file__).parent / "editors"
EDITORS = sorted(path.stem for path in HERE.glob("*.js"))
URL = "https://seller.shopee.com.br/new-webchat/conversations"
CHANGED = DRAFT.replace("Your letter has been received", "I have received your letter")
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><style>
  body { margin: 20px; font: 16px/1.5 sans-serif; }
  #root, .ck-content { width: 560px; min-height: 160px; border: 1px solid #888; }
  [contenteditable], textarea { width: 540px; min-height: 150px; display: block; }
</style><div id="root"></div><script type="module">%s</script>"""


@pytest.fixture(scope="module")
def bundles(node_tools: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Each editor's page as one script, by name."""
    out = tmp_path_factory.mktemp("editors")
    options = ("--bundle", "--format=esm", "--log-level=error", "--define:process.env.NODE_ENV='production'")
    subprocess.run(
        [node_tools / "esbuild", *(f"{name}.js" for name in EDITORS), *options, f"--outdir={out}"], cwd=HERE, check=True
    )
    return {name: (out / f"{name}.js").read_text(encoding="utf-8") for name in EDITORS}


def essence(text: str) -> str:
    """Editors keep a line break as a paragraph or two, and may end with one."""
    return re.sub(r" *\n+ *", "\n", text.replace("\u00a0", " ")).strip()


def model(page: Page) -> str:
    return essence(page.evaluate("window.model()"))


def until(page: Page, wanted: str) -> None:
    """Wait for the model to hold these words; fail with what it holds instead."""
    for _ in range(60):
        if model(page) == essence(wanted):
            return
        page.wait_for_timeout(50)
    assert model(page) == essence(wanted)


def opened(extension: Extension, bundle: str, lines: list[str]) -> Page:
    page = extension.open(URL, PAGE % bundle.replace("</script", "<\\/script"))
    page.wait_for_function("() => Boolean(window.model)")
    box = page.locator("textarea, [contenteditable]:not([contenteditable=false])").first
    box.click()
    for number, line in enumerate(lines):
        if number:
            page.keyboard.press("Enter")
        page.keyboard.type(line)
    until(page, "\n".join(lines))
    return page


def open_panel(page: Page) -> None:
    page.locator(".badge.over, .badge.good, .badge.error").wait_for()
    page.locator(".badge").click()


@pytest.mark.parametrize("editor", EDITORS)
def test_a_stretch_is_replaced_undone_and_typed_on(shared: Extension, bundles: dict[str, str], editor: str) -> None:
    lines = ["Hello 😀 您好,", DRAFT]
    page = opened(shared, bundles[editor], lines)
    open_panel(page)
    page.locator("[data-principle=cold_passive] .use").first.click()
    changed = "\n".join((lines[0], CHANGED))
    until(page, changed)
    page.locator(".toast", has_text="Changed").wait_for()
    page.keyboard.press("Control+z")
    until(page, "\n".join(lines))
    page.keyboard.press("Control+End")
    page.wait_for_timeout(200)  # Slate learns of the caret a little later; nobody types sooner.
    page.keyboard.type(" Thanks!")
    until(page, "\n".join(lines) + " Thanks!")
    page.close()


@pytest.mark.parametrize("editor", EDITORS)
def test_several_lines_are_put_below_and_undone(shared: Extension, bundles: dict[str, str], editor: str) -> None:
    lines = ["Hello 😀,", "Order 26-12345-67890 was sent on 3 December 2026."]
    page = opened(shared, bundles[editor], lines)
    open_panel(page)
    page.locator("#tab-translation").click()
    translation = page.locator("#translation-text").inner_text()
    assert "\n" in translation
    page.locator(".choices .main").click()
    until(page, "\n".join((*lines, translation)))
    page.locator(".toast", has_text="Changed").wait_for()
    page.keyboard.press("Control+z")
    until(page, "\n".join(lines))
    page.close()

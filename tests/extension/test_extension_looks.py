"""What is seen: marks exactly under the letters, no barrier for anybody, light and dark."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from extension_rig import DRAFT, EBAY, Extension, Launch, make_ready, write
from playwright.sync_api import Page

from support import ROOT, Server

pytestmark = pytest.mark.browser

LONG = (
    "Your letter has been received.\tOrder 26-12345-67890 😀 We will furnish a replacement. \n\n"
    "您好，您的来信已经收到。 https://www.ebay.com/itm/123456789012345678901234567890123456789012345678901234567890 "
    "We guarantee that it arrives soon.\n"
)
STYLES = {
    "plain": "",
    "centred": "text-align: center",
    "right to left": "direction: rtl",
    "spaced": "letter-spacing: 1px; word-spacing: 4px; text-indent: 20px; tab-size: 3",
    "serif": "font: italic 19px/1.7 serif; padding: 3px 21px; border: 5px solid gray",
    "content box": "box-sizing: content-box; padding: 12px",
    "scrolled": "height: 70px",
}


def marked(page: Page) -> None:
    page.locator(".badge.over, .badge.good, .badge.error").wait_for()
    page.locator(".letters span").first.wait_for(state="attached")


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_the_mirror_has_every_letter_where_the_draft_has_it(shared: Extension, style: str) -> None:
    body = (
        "<!doctype html><meta charset=utf-8><style>body { margin: 30px; background: white }"
        "textarea { width: 420px; height: 300px; font: 16px/1.4 sans-serif; border: 1px solid gray; color: black;"
        f" background: white; resize: none; outline: none; caret-color: transparent; {style} }}</style>"
        "<div class=imageupload__inputmultiline><textarea spellcheck=false></textarea></div>"
    )
    page = shared.open(EBAY, body)
    box = page.locator("textarea")
    box.fill(LONG)
    marked(page)
    box.evaluate("box => { box.scrollTop = 40; }")
    page.wait_for_timeout(150)
    page.evaluate(
        "() => { const root = document.querySelector('wellput-ui').shadowRoot; const sheet = new CSSStyleSheet();"
        " sheet.replaceSync('.badge, .toast { display: none !important }"
        " .letters span { text-decoration: none !important }');"
        " root.adoptedStyleSheets.push(sheet);"
        " window.mirror = root.querySelector('.mirror'); window.mirror.style.visibility = 'hidden'; }"
    )
    area = box.bounding_box()
    assert area
    clip = {"x": area["x"], "y": area["y"], "width": area["width"], "height": area["height"]}
    draft = page.screenshot(clip=clip)  # type: ignore[arg-type]
    page.evaluate(
        "() => { const mirror = window.mirror; mirror.style.visibility = 'visible'; mirror.style.color = 'black';"
        " mirror.style.webkitTextFillColor = 'black'; document.querySelector('textarea').style.color = 'transparent'; }"
    )
    mirror = page.screenshot(clip=clip)  # type: ignore[arg-type]
    page.close()
    assert shifted(shared, draft, mirror) == 0


def shifted(extension: Extension, *pictures: bytes) -> int:
    """How many channels differ by more than half: a letter a pixel away has many, a softer edge of one none."""
    page = extension.context.new_page()
    urls = ["data:image/png;base64," + base64.b64encode(picture).decode() for picture in pictures]
    count: int = page.evaluate(
        """async (urls) => {
          const [one, other] = await Promise.all(urls.map(async (url) => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
            canvas.drawImage(image, 0, 0);
            return canvas.getImageData(0, 0, image.width, image.height).data;
          }));
          return one.filter((value, index) => Math.abs(value - other[index]) > 128).length;
        }""",
        urls,
    )
    page.close()
    return count


def test_an_editable_region_gets_highlights_and_no_node(shared: Extension) -> None:
    page = shared.open(
        "https://seller.shopee.com.br/new-webchat/conversations",
        "<meta charset=utf-8><div contenteditable=true style='width: 500px; height: 120px'></div>",
    )
    box = page.locator("[contenteditable]")
    write(box, DRAFT)
    page.locator(".badge.over, .badge.good").wait_for()
    page.wait_for_function("() => (CSS.highlights.get('wellput-hint')?.size ?? 0) > 0")
    words = page.evaluate("[...CSS.highlights.get('wellput-hint')].map(String)")
    assert "Your letter has been received" in words
    assert box.inner_html() == DRAFT
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barrier(launch: Launch, api: Server, api_folder: Path, scheme: str) -> None:
    extension = launch(color_scheme=scheme)
    make_ready(extension, api_folder)
    page = extension.show("ebay", EBAY)
    page.locator("textarea").click()
    page.locator(".badge").click()
    page.get_by_role("button", name="Start a reply").wait_for()
    assert violations(page) == [], "no draft"
    write(page.locator("textarea"), DRAFT)
    page.locator("#tab-simpler").wait_for()
    for tab in ("findings", "simpler", "translation", "buyer", "hints"):
        page.locator(f"#tab-{tab}").click()
        assert violations(page) == [], tab
    for name in ("popup", "options", "welcome"):
        own = extension.page(name)
        own.locator("#status:not(:empty)").wait_for()
        assert violations(own) == [], name
        own.close()


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:80]}" for each in found for node in each["nodes"]]


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio"."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_of_text_can_be_read(scheme: int) -> None:
    text = (ROOT / "extension" / "content" / "style.js").read_text(encoding="utf-8")
    colours = {name: pair for name, *pair in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", text)}
    for name in {"ink", "soft", "accent", "error", "warning", "hint", "good"} & colours.keys():
        for ground in ("ground", "raised"):
            assert contrast(colours[name][scheme], colours[ground][scheme]) >= 4.5, (name, ground)
    assert contrast(colours["on-accent"][scheme], colours["accent"][scheme]) >= 4.5
    assert contrast(colours["line"][scheme], colours["ground"][scheme]) >= 2.5


def test_every_language_has_every_word() -> None:
    folders = {
        path.parent.name: json.loads(path.read_text("utf-8")) for path in (ROOT / "extension").glob("_locales/*/*")
    }
    assert set(folders) == {"en", "zh_CN", "es", "pt_BR", "ru", "de", "fr", "ja"}
    for language, words in folders.items():
        assert words.keys() == folders["en"].keys(), language
        for key, word in words.items():
            slots = set(re.findall(r"\$\d", folders["en"][key]["message"]))
            assert set(re.findall(r"\$\d", word["message"])) == slots, (language, key)


def test_every_word_said_exists_and_every_word_is_said() -> None:
    words = json.loads((ROOT / "extension/_locales/en/messages.json").read_text("utf-8")).keys()
    sources = [path.read_text("utf-8") for path in (ROOT / "extension").rglob("*") if path.suffix in (".js", ".html")]
    sources.append((ROOT / "extension/manifest.json").read_text("utf-8"))
    said = set(re.findall(r"""(?:say\(|data-say=)"(\w+)\"""", "\n".join(sources)))
    assert said <= words
    quoted = set(re.findall(r"[\w]+", "\n".join(sources)))
    assert words <= quoted | {"none"}


def test_it_is_small_and_calls_nobody_else() -> None:
    files = [path for path in (ROOT / "extension").rglob("*") if path.is_file()]
    code = [path for path in files if not {"icons", "_locales"} & set(path.parts)]
    assert sum(path.stat().st_size for path in code) <= 120 * 1024
    text = {path: path.read_text(encoding="utf-8") for path in code}
    for path, source in text.items():
        assert "innerHTML" not in source, path
        assert "setInterval" not in source, path
        if path.suffix == ".js" and path.name != "api.js":
            assert "http" not in re.sub(r"//.*", "", source), path

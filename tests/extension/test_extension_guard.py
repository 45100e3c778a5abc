"""Only the paired extension uses the API from a browser: not a page, not another extension, not a rebound host."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from extension_rig import DRAFT, EBAY, EXTENSION, Extension, Launch, make_ready, write
from playwright.sync_api import Page

from support import Server

pytestmark = pytest.mark.browser

ASK = """async (address) => {
  try {
    const answer = await fetch(address + "/v1/review", {
      method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify({draft: "Hello"}),
    });
    return {status: answer.status, body: await answer.text()};
  } catch (error) {
    return {error: String(error)};
  }
}"""


def ask(page: Page, address: str) -> dict[str, Any]:
    answer: dict[str, Any] = page.evaluate(ASK, address)
    return answer


def refused(answer: dict[str, Any]) -> bool:
    return "error" in answer or (answer["status"] == 403 and "findings" not in answer["body"])


def test_a_web_page_cannot(shared: Extension, api: Server) -> None:
    page = shared.open(EBAY, "<meta charset=utf-8><p>Shop")
    assert refused(ask(page, api.url))
    blind = page.evaluate(
        "address => fetch(address + '/v1/review', {method: 'POST', mode: 'no-cors', body: '{\"draft\": \"Hello\"}'})"
        ".then((answer) => answer.type, (error) => String(error))",
        api.url,
    )
    assert blind == "opaque" or "Failed" in blind
    page.close()


def test_a_name_that_was_rebound_cannot(launch: Launch, api: Server) -> None:
    extension = launch("--host-resolver-rules=MAP rebind.attacker.test 127.0.0.1")
    page = extension.context.new_page()
    answer = page.goto("http://rebind.attacker.test:8765/")
    assert answer is not None
    assert answer.status == 403
    assert refused(ask(page, "http://rebind.attacker.test:8765"))


def test_another_extension_cannot(launch: Launch, api: Server, api_folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    manifest = {
        "manifest_version": 3,
        "name": "Other",
        "version": "1",
        "background": {"service_worker": "worker.js"},
        "host_permissions": ["http://127.0.0.1:8765/*"],
    }
    (other / "manifest.json").write_text(json.dumps(manifest))
    (other / "worker.js").write_text("")
    (other / "page.html").write_text("<!doctype html><title>Other</title>")
    extension = launch(
        both := f"--disable-extensions-except={EXTENSION},{other}",
        both.replace("--disable-extensions-except", "--load-extension"),
    )
    context = extension.context
    while len(context.service_workers) < 2:
        context.wait_for_event("serviceworker")
    ids = {worker.url.split("/")[2]: worker for worker in context.service_workers}
    ours = next(id_ for id_, worker in ids.items() if worker.url.endswith("/worker/main.js"))
    theirs = next(id_ for id_ in ids if id_ != ours)
    make_ready(Extension(context, ours, ids[ours]), api_folder)

    page = context.new_page()
    page.goto(f"chrome-extension://{theirs}/page.html")
    assert refused(ask(page, api.url))
    message = page.evaluate(
        "id => chrome.runtime.sendMessage(id, {kind: 'status'}).then(() => 'heard', (error) => String(error))", ours
    )
    assert "Could not establish connection" in message


def test_a_content_script_may_not_do_what_the_pages_may(shared: Extension) -> None:
    page = shared.show("ebay", EBAY)
    page.locator(".badge").wait_for()
    session = shared.context.new_cdp_session(page)
    contexts: list[dict[str, Any]] = []
    session.on("Runtime.executionContextCreated", lambda event: contexts.append(event["context"]))
    session.send("Runtime.enable")
    world = next(each["uniqueId"] for each in contexts if shared.id in each["origin"])

    def run(script: str) -> Any:
        told = session.send(
            "Runtime.evaluate",
            {"expression": script, "uniqueContextId": world, "awaitPromise": True, "returnByValue": True},
        )
        return told["result"].get("value")

    assert run("chrome.runtime.sendMessage({kind: 'hello', site: 'ebay', thread: ''}).then((told) => told.on)") is True
    for kind in ("status", "save", "pair", "toggle"):
        told = run(
            f"chrome.runtime.sendMessage({{kind: '{kind}'}}).then((answer) => answer ?? 'nothing', () => 'refused')"
        )
        assert told in ("nothing", "refused"), kind
    kept = run("chrome.storage.local.get().then(() => 'read', () => 'refused')")
    assert kept == "refused"
    page.close()


def test_where_no_way_takes_the_words_are_on_the_clipboard(shared: Extension) -> None:
    page = shared.open(
        "https://seller.shopee.com.br/new-webchat/conversations",
        "<meta charset=utf-8><div contenteditable=true style='width: 500px; height: 120px'></div><script>"
        "const box = document.querySelector('div');"
        "window.stubborn = () => { const words = box.textContent;"
        " box.addEventListener('input', () => { box.textContent = words; }); };"
        "</script>",
    )
    shared.context.grant_permissions(["clipboard-read", "clipboard-write"])
    box = page.locator("[contenteditable]")
    write(box, DRAFT)
    page.locator(".badge.over, .badge.good").wait_for()
    page.evaluate("window.stubborn()")
    page.locator(".badge").click()
    page.locator("[data-principle=cold_passive] .use").first.click()
    page.locator(".toast", has_text="clipboard").wait_for()
    assert box.inner_text() == DRAFT
    assert page.evaluate("navigator.clipboard.readText()") == "I have received your letter"
    page.close()

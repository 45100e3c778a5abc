"""The command line as a person or a script runs it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
DRAFT = "Your letter has been received. Order 26-12345-67890 was sent.\n"


def test_review_shows_findings_underlined(wellput: Run) -> None:
    done = wellput("review", "-", stdin=DRAFT)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    shown = next(index for index, line in enumerate(lines) if "1 | Your letter has been received" in line)
    caret = lines[shown + 1]
    text = lines[shown]
    assert text[caret.index("^") : caret.rindex("^") + 1].strip() in DRAFT
    assert "26-12345-67890" in done.stdout


def test_carets_line_up_under_wide_characters(wellput: Run) -> None:
    done = wellput("review", "-", stdin="包裹 has arrived. We are sorry for any inconvenience caused.\n")
    lines = done.stdout.splitlines()
    shown = next(index for index, line in enumerate(lines) if "1 | 包裹" in line)
    # Two characters that fill two cells each: in characters, the carets start two further right.
    assert lines[shown + 1].index("^") > lines[shown].lower().index("sorry") - 10
    assert lines[shown + 1].count("^") >= len("any inconvenience")


def test_json_is_what_the_endpoint_answers(wellput: Run, http: httpx.Client) -> None:
    done = wellput("facts", "-", "--json", stdin=DRAFT)
    assert json.loads(done.stdout) == http.post("/v1/facts", json={"text": DRAFT}).json()
    done = wellput("simplify", "-", "--level", "A2", "--json", stdin=DRAFT)
    assert json.loads(done.stdout) == http.post("/v1/simplify", json={"text": DRAFT, "level": "A2"}).json()
    done = wellput("readability", "-", "--json", stdin=DRAFT)
    assert json.loads(done.stdout) == http.post("/v1/readability", json={"text": DRAFT}).json()
    done = wellput("translate", "-", "--to", "pt", "--json", stdin=DRAFT)
    assert json.loads(done.stdout) == http.post("/v1/translate", json={"text": DRAFT, "target": "pt"}).json()


def test_review_takes_a_conversation_file(wellput: Run, tmp_path: Path) -> None:
    file = tmp_path / "conversation.json"
    file.write_text(json.dumps([{"from": "buyer", "text": "Is it available in red?"}]), encoding="utf-8")
    draft = tmp_path / "draft.txt"
    draft.write_text("Hello,\n\nthank you for your message.\n\nKind regards,\nLi\n", encoding="utf-8")
    done = wellput("review", str(draft), "--conversation", str(file), "--country", "de", "--json")
    review = json.loads(done.stdout)
    assert review["buyer"]["questions"][0]["answered"] is False
    assert review["etiquette"]["country"] == "DE"


@pytest.mark.parametrize(("fail_on", "status"), [("never", 0), ("hint", 1)])
def test_fail_on_decides_the_exit_status(wellput: Run, fail_on: str, status: int) -> None:
    assert wellput("review", "-", "--fail-on", fail_on, stdin=DRAFT).returncode == status


def test_a_good_reply_does_not_fail_on_warnings(wellput: Run) -> None:
    good = (
        "Hello Anna,\n\nThank you for your message. Yes, I have the bag in red. I can send it to you tomorrow.\n\n"
        "Kind regards,\nLi Wei\n"
    )
    done = wellput(
        "review", "-", "--buyer-message", "Do you have the bag in red? Anna", "--fail-on", "warning", stdin=good
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("arguments", "stdin"),
    [
        (("review", "/no/such/file"), ""),
        (("review", "-"), b"\xff\xfe\x00bad"),
        (("review", "-", "--country", "XX"), "hello"),
        (("review", "-", "--marketplace", "nowhere"), "hello"),
        (("review", "-", "--conversation", "/no/such/file"), "hello"),
        (("review", "-", "--fail-on", "never-ever"), "hello"),
        (("translate", "-", "--to", "tlh"), "hello"),
        (("translate", "-"), "hello"),
        (("facts", "-"), "x" * 20_001),
        (("starter",), ""),
        (("starter", "--buyer-message", "hi", "--fact", "carrier"), ""),
        (("starter", "--buyer-message", "hi", "--fact", "moon=full"), ""),
        (("starter", "--buyer-message", "hi", "--fact", "sent_date=soon"), ""),
        (("starter", "--buyer-message", "hi", "--language", "tlh"), ""),
        (("nonsense",), ""),
    ],
)
def test_wrong_usage_is_2_with_one_clear_line(wellput: Run, arguments: tuple[str, ...], stdin: str | bytes) -> None:
    done = wellput(*arguments, stdin=stdin)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_starter_begins_a_reply_and_names_its_blanks(wellput: Run) -> None:
    done = wellput(
        "starter", "--buyer-message", "Where is my order? Anna", "--fact", "carrier=DHL", "--explain-in", "de"
    )
    assert done.returncode == 0, done.stderr
    assert "I sent your parcel on [date] with DHL." in done.stdout
    assert "sent_date: Der Tag, an dem Sie das Paket verschickt haben." in done.stdout


def test_starter_as_json_is_what_the_endpoint_answers(wellput: Run, http: httpx.Client, tmp_path: Path) -> None:
    talk = {"conversation": [{"from": "buyer", "text": "The lamp is broken. Is it glass?"}]}
    file = tmp_path / "talk.json"
    file.write_text(json.dumps(talk), encoding="utf-8")
    done = wellput("starter", str(file), "--json")
    assert json.loads(done.stdout) == http.post("/v1/starter", json=talk).json()


def test_languages_lists_what_is_installed(wellput: Run) -> None:
    done = wellput("languages", "list")
    assert done.returncode == 0, done.stderr
    assert "pt-BR" in done.stdout


def test_demo_is_the_readme_conversation(wellput: Run) -> None:
    done = wellput("demo")
    assert done.returncode == 0, done.stderr
    for expected in ("cold_passive", "cliche", "thanks", "greeting", "options", "26-12345-67890"):
        assert expected in done.stdout


def test_output_holds_no_terminal_controls_of_the_message(wellput: Run) -> None:
    done = wellput(
        "review", "-", stdin="Hello \x1b[31mred\x1b[0m \u202eover\u202c there, your letter has been received."
    )
    assert done.returncode == 0, done.stderr
    assert "\x1b[31mred" not in done.stdout
    assert "\u202e" not in done.stdout

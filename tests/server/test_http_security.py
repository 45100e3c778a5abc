"""Who may call, and what is never written down."""

from __future__ import annotations

import secrets
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from support import Server, serving

EXTENSION = "chrome-extension://pgffjhlaelnalibcbjomhchdeoceledn"
TOKEN = "a-long-secret-for-the-tests"


def post(server: Server, path: str = "/v1/facts", **headers: str) -> httpx.Response:
    return httpx.post(f"{server.url}{path}", json={"text": "hello"}, headers=headers, trust_env=False)


def test_a_program_on_this_machine_needs_no_token(server: Server) -> None:
    assert post(server).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Host": "rebind.attacker.test:8765"},
        {"Host": "127.0.0.1"},
    ],
)
def test_web_pages_and_foreign_hosts_are_refused(server: Server, headers: dict[str, str]) -> None:
    answer = post(server, **headers)
    assert answer.status_code == 403
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert "access-control-allow-origin" not in answer.headers


def test_a_preflight_from_a_page_is_refused(server: Server) -> None:
    answer = httpx.options(f"{server.url}/v1/review", headers={"Origin": "https://evil.example"}, trust_env=False)
    assert answer.status_code == 403


def test_the_workbench_itself_may_call(server: Server) -> None:
    own = {"Origin": server.url, "Sec-Fetch-Site": "same-origin"}
    assert post(server, **own).status_code == 200


def test_an_extension_pairs_by_a_one_time_code(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        assert post(server, Origin=EXTENSION).status_code == 403
        code = command(tmp_path, "pair").strip().rpartition(" ")[2]
        wrong = httpx.post(f"{server.url}/v1/pair", json={"code": "XXXX-XXXX"}, headers={"Origin": EXTENSION})
        assert wrong.status_code == 403
        from_page = httpx.post(f"{server.url}/v1/pair", json={"code": code}, headers={"Origin": "https://evil.example"})
        assert from_page.status_code == 403
        paired = httpx.post(f"{server.url}/v1/pair", json={"code": code}, headers={"Origin": EXTENSION})
        assert paired.status_code == 200
        assert len(paired.json()["token"]) >= 32
        again = httpx.post(f"{server.url}/v1/pair", json={"code": code}, headers={"Origin": EXTENSION})
        assert again.status_code == 403
        assert post(server, Origin=EXTENSION).status_code == 200
        listed = command(tmp_path, "tokens", "list")
        assert EXTENSION in listed
        command(tmp_path, "tokens", "revoke", listed.split()[0])
        assert post(server, Origin=EXTENSION).status_code == 403


def test_five_wrong_codes_void_the_right_one(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        code = command(tmp_path, "pair").strip().rpartition(" ")[2]
        for _ in range(5):
            httpx.post(f"{server.url}/v1/pair", json={"code": "XXXX-XXXX"}, headers={"Origin": EXTENSION})
        late = httpx.post(f"{server.url}/v1/pair", json={"code": code}, headers={"Origin": EXTENSION})
        assert late.status_code == 403


def test_an_open_address_needs_a_token_to_start(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "wellput", "serve", "--host", "0.0.0.0", "--port", "0"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "WELLPUT_TOKEN" in done.stderr


def test_with_a_token_every_call_must_carry_it(tmp_path: Path) -> None:
    with serving(tmp_path, WELLPUT_TOKEN=TOKEN) as server:
        assert post(server).status_code == 401
        assert "Bearer" in post(server).headers["www-authenticate"]
        assert post(server, Authorization="Bearer wrong").status_code == 401
        assert post(server, Authorization=f"Bearer {TOKEN}").status_code == 200
        for path in ("/", "/health", "/metrics", "/schema", "/v1/languages", "/languages"):
            assert httpx.get(f"{server.url}{path}").status_code == 401, path
        assert httpx.get(f"{server.url}/", auth=("", TOKEN)).status_code == 200
        body = {"q": "Hello,", "source": "en", "target": "de"}
        assert httpx.post(f"{server.url}/translate", json=body).status_code == 401
        assert httpx.post(f"{server.url}/translate", json={**body, "api_key": TOKEN}).status_code == 200


def test_two_processes_serve_one_address(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "2") as server:
        assert {post(server).status_code for _ in range(10)} <= {200, 503}
        assert post(server, Origin="https://evil.example").status_code == 403


def test_a_taken_port_is_said_plainly(server: Server) -> None:
    port = server.url.rpartition(":")[2]
    done = subprocess.run(
        [sys.executable, "-m", "wellput", "serve", "--port", port],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "another port" in done.stderr


def test_too_many_requests_are_told_when_to_come_back(tmp_path: Path) -> None:
    with serving(tmp_path, WELLPUT_RATE_LIMIT="3") as server:
        answers = [post(server) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert 1 <= int(answers[3].headers["retry-after"]) <= 60
        assert answers[3].headers["content-type"].startswith("application/problem+json")
        assert httpx.get(f"{server.url}/health").status_code == 200


def test_too_much_at_once_is_told_to_wait(tmp_path: Path) -> None:
    with serving(tmp_path, WELLPUT_MAX_IN_FLIGHT="1") as server:

        def one(_: int) -> httpx.Response:
            body = {"draft": "The parcel was sent and the refund was made. " * 300}
            return httpx.post(f"{server.url}/v1/review", json=body, timeout=60, trust_env=False)

        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(one, range(4)))
        assert {answer.status_code for answer in answers} == {200, 503}
        assert all(answer.headers["retry-after"] for answer in answers if answer.status_code == 503)


def test_no_text_of_a_message_is_kept_anywhere(tmp_path: Path) -> None:
    marker = f"zebra{secrets.token_hex(8)}"
    bodies = {
        "/v1/review": [
            {"draft": marker, "conversation": [{"from": "buyer", "text": marker}], "translate_to": "pt-BR"},
            {"draft": marker, "buyer": {"level": marker}},
            {"draft": marker, "buyer": {"country": marker}},
            {"draft": {"text": marker}},
            {"draft": marker, "fault": marker, "marketplace": marker},
        ],
        "/v1/readability": [{"text": marker}, {"text": marker, "level": marker}],
        "/v1/simplify": [{"text": marker}],
        "/v1/facts": [{"text": marker}, {"text": marker, "now": marker}],
        "/v1/etiquette": [{"draft": marker, "buyer": {"country": marker}}],
        "/v1/buyer": [{"conversation": [{"from": marker, "text": marker}]}],
        "/v1/translate": [{"text": marker, "target": marker}, {"text": marker, "target": "pt"}],
        "/translate": [{"q": marker, "source": "en", "target": marker}, {"q": {"x": marker}, "target": "es"}],
        "/detect": [{"q": marker}],
        "/v2/check": [{"text": marker, "language": marker}, {"data": marker, "language": "en"}],
        f"/{marker}": [{}],
    }
    with serving(tmp_path) as server, httpx.Client(base_url=server.url, timeout=30) as http:
        for path, requests in bodies.items():
            for body in requests:
                answer = http.post(path, json=body)
                assert answer.status_code < 500, (path, answer.text)
                if answer.status_code >= 400:
                    assert marker not in answer.text, (path, answer.text)
                http.post(path, content=f'{{"draft": "{marker}'.encode())
                http.get(path, params={"q": marker, "text": marker})
        raw = socket.create_connection((server.host.partition(":")[0], int(server.host.rpartition(":")[2])))
        raw.sendall(f"{marker} nonsense\r\n\r\n".encode())
        raw.recv(4096)
        raw.close()
        metrics = http.get("/metrics").text
    assert marker not in metrics
    assert marker not in server.logged()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert marker.encode() not in file.read_bytes(), file


def command(folder: Path, *arguments: str) -> str:
    import os

    return subprocess.run(
        [sys.executable, "-m", "wellput", *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "WELLPUT_DATA_DIR": str(folder / "data")},
        timeout=60,
        check=True,
    ).stdout

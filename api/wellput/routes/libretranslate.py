"""LibreTranslate's interface, for programs that already speak it.

Where LibreTranslate's own server fails (a number as ``q``, one detected language for a whole list), this one does not.
"""

from __future__ import annotations

from typing import Any, Literal, cast

from anyio import to_thread
from litestar import HttpMethod, Request, get, route
from litestar.status_codes import HTTP_200_OK

from wellput.checks import text
from wellput.errors import InvalidInputError, UnauthorizedError
from wellput.pairing import Pairings
from wellput.routes.fields import read_fields
from wellput.security import accepts, token_of
from wellput.service import Service
from wellput.settings import Settings

__all__ = ["HANDLERS"]

#: The most texts in one request.
MAX_TEXTS = 100


#: Codes that LibreTranslate's clients know, listed beside Wellput's own tags for the same languages.
SHORT_CODES = {"pt": "pt-BR", "zh": "zh-Hans"}


@get("/languages", sync_to_thread=True)
def languages(service: Service) -> list[dict[str, Any]]:
    """The languages and what each can be translated into."""
    entries = service.translator.languages()
    names = {entry.code: entry.name for entry in entries}
    short = {tag: code for code, tag in SHORT_CODES.items()}
    listed: list[dict[str, Any]] = []
    for entry in entries:
        targets = [*entry.targets, *(short[tag] for tag in entry.targets if tag in short)]
        listed.extend(
            {"code": code, "name": names[entry.code], "targets": targets}
            for code in (entry.code, short.get(entry.code))
            if code
        )
    return listed


@route("/translate", http_method=[HttpMethod.POST, HttpMethod.GET], status_code=HTTP_200_OK)
async def translate(
    request: Request[Any, Any, Any], service: Service, settings: Settings, pairings: Pairings
) -> dict[str, Any]:
    """Translate one text or a list of texts."""
    service.require_ready()
    fields = await read_fields(request)
    _authorize(request, fields, settings, pairings)
    texts, many = _texts(fields)
    target = _tag(fields, "target")
    source = _tag(fields, "source", default="auto")
    form = fields.get("format") or "text"
    if form not in ("text", "html"):
        raise InvalidInputError("format", "must be text or html")

    def work() -> list[tuple[str, str]]:
        kind = cast("Literal['text', 'html']", form)
        return [service.translator.translate_plain(one, source, target, kind) for one in texts]

    done = await to_thread.run_sync(work)
    answer: dict[str, Any] = {"translatedText": [said for said, _ in done] if many else done[0][0]}
    if source == "auto":
        found = [_detected(service, one, tag) for one, (_, tag) in zip(texts, done, strict=True)]
        answer["detectedLanguage"] = found if many else found[0]
    if _asks_alternatives(fields):
        answer["alternatives"] = [[] for _ in texts] if many else []
    return answer


@route("/detect", http_method=[HttpMethod.POST, HttpMethod.GET], status_code=HTTP_200_OK)
async def detect(
    request: Request[Any, Any, Any], service: Service, settings: Settings, pairings: Pairings
) -> list[dict[str, Any]]:
    """Which language a text is in."""
    service.require_ready()
    fields = await read_fields(request)
    _authorize(request, fields, settings, pairings)
    texts, _ = _texts(fields)
    guesses = service.translator.detect(" ".join(texts))
    return [{"language": tag, "confidence": round(confidence * 100, 1)} for tag, confidence in guesses]


@get("/frontend/settings", sync_to_thread=True)
def frontend_settings(service: Service) -> dict[str, Any]:
    """What LibreTranslate's own page and some clients ask first."""
    entries = service.translator.languages()
    return {
        "apiKeys": bool(service.settings.token),
        "charLimit": 20_000,
        "filesTranslation": False,
        "frontendTimeout": 500,
        "keyRequired": bool(service.settings.token),
        "language": {
            "source": {"code": "auto", "name": "Auto Detect"},
            "target": {"code": "en", "name": next((e.name for e in entries if e.code == "en"), "English")},
        },
        "suggestions": False,
        "supportedFilesFormat": [],
    }


def _authorize(request: Request[Any, Any, Any], fields: dict[str, Any], settings: Settings, pairings: Pairings) -> None:
    key = fields.get("api_key")
    token = token_of(request.headers.get("authorization", "")) or (key if isinstance(key, str) else "")
    if not accepts(token, settings, pairings):
        raise UnauthorizedError("This server asks for a token: send it as api_key or as Authorization: Bearer …")


def _texts(fields: dict[str, Any]) -> tuple[list[str], bool]:
    q = fields.get("q")
    if q is None:
        raise InvalidInputError("q", "is missing: send the text to translate")
    many = isinstance(q, list)
    values: list[Any] = q if isinstance(q, list) else [q]
    if len(values) > MAX_TEXTS:
        raise InvalidInputError("q", f"holds more than {MAX_TEXTS} texts: send them in parts")
    if any(isinstance(value, dict | list | bool) or value is None for value in values):
        raise InvalidInputError("q", "must be a text or a list of texts")
    return [text("q", str(value)) for value in values], many


def _tag(fields: dict[str, Any], name: str, default: str | None = None) -> str:
    value = fields.get(name) or default
    if not isinstance(value, str):
        raise InvalidInputError(name, "is missing: send a language code such as es")
    return value


def _detected(service: Service, one: str, tag: str) -> dict[str, Any]:
    confidence = next((sure for found, sure in service.translator.detect(one) if found == tag), 0.0)
    return {"language": tag, "confidence": round(confidence * 100, 1)}


def _asks_alternatives(fields: dict[str, Any]) -> bool:
    return str(fields.get("alternatives") or "0") not in ("0", "", "false")


HANDLERS = [languages, translate, detect, frontend_settings]

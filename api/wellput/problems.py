"""Errors as HTTP answers: the one place where an exception becomes a status.

Wellput's own paths answer RFC 9457 ``application/problem+json``; the paths of other tools' interfaces answer errors
as their clients expect them. No answer holds a stack trace or a word of a message.
"""

from __future__ import annotations

import logging
import re
from typing import Any, get_args

import msgspec
from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.types import Receive, Scope, Send

from wellput.errors import (
    BusyError,
    ForbiddenError,
    InvalidInputError,
    PackError,
    SettingsError,
    UnauthorizedError,
    UnreadableInputError,
    WellputError,
    where,
)
from wellput.schema import Cefr, Fault, Formality, Offsets, Sender

__all__ = ["answer", "problem", "send_problem"]

logger = logging.getLogger("wellput")

_TITLES = {
    400: "This request cannot be read",
    401: "A token is needed",
    403: "Not allowed",
    404: "There is nothing at this address",
    405: "This address does not take that method",
    409: "This cannot be done now",
    413: "This request is too large",
    415: "This kind of content is not taken",
    422: "A field cannot be right",
    429: "Too many requests",
    500: "Wellput failed on this request",
    503: "Not ready",
}
_STATUS: tuple[tuple[type[WellputError], int], ...] = (
    (InvalidInputError, 422),
    (UnreadableInputError, 400),
    (UnauthorizedError, 401),
    (ForbiddenError, 403),
    (BusyError, 503),
    (PackError, 409),
    (SettingsError, 409),
)
_LIBRETRANSLATE = re.compile(r"/(?:translate|detect|languages|frontend/settings)/?")
_LANGUAGETOOL = re.compile(r"/v2(?:/|$)")
_PATH = re.compile(r" - at `\$\.?(?P<path>.*?)`\s*$", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<field>\w+)`")
_WRONG_TYPE = re.compile(r"Expected `(?P<wanted>[^`]*)`, got `(?P<got>\w+)`")
_TYPES = {
    "str": "a text",
    "str | null": "a text",
    "int": "a number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "array | null": "a list",
    "object": "an object",
    "object | null": "an object",
    "null": "null",
}
_VALUES: dict[str, Any] = {
    "level": Cefr,
    "fault": Fault,
    "formality": Formality,
    "from": Sender,
    "offsets": Offsets,
}
_DETAILS = {
    400: "Send one JSON object in UTF-8. The body is not valid JSON.",
    404: "See /schema for the addresses there are.",
    413: "Send at most 256 KiB.",
    429: "Wait a moment, then try again.",
    500: "The request was not at fault; nothing of it was kept or logged.",
}


def problem(error: Exception) -> tuple[int, dict[str, Any], dict[str, str]]:
    """``(status, problem document, headers)`` of an exception."""
    headers: dict[str, str] = {}
    errors: list[dict[str, str]] = []
    if isinstance(error, WellputError):
        status = next((code for kind, code in _STATUS if isinstance(error, kind)), 500)
        detail = str(error)
        if isinstance(error, InvalidInputError):
            errors = [{"field": error.field, "detail": error.detail}]
            detail = f"{error.field} {error.detail}"
        if isinstance(error, BusyError):
            headers["Retry-After"] = str(error.retry_after)
        if isinstance(error, UnauthorizedError):
            headers["WWW-Authenticate"] = 'Basic realm="Wellput", Bearer'
    elif isinstance(error, msgspec.ValidationError | ValidationException):
        status, errors = 422, _field_errors(error)
        if str(getattr(error, "extra", [{}])[0].get("message")) == "'data'":
            # How Litestar says that there was no body at all.
            return problem(UnreadableInputError("The body is empty: send one JSON object in UTF-8."))
        detail = "; ".join(f"{entry['field']} {entry['detail']}" for entry in errors)
    elif isinstance(error, msgspec.DecodeError | UnicodeDecodeError):
        status, detail = 400, _DETAILS[400]
    elif isinstance(error, HTTPException):
        status = error.status_code if error.status_code in _TITLES else 400
        detail = _DETAILS.get(status, _TITLES[status] + ".")
        headers = {
            name: value for name, value in (error.headers or {}).items() if name.lower() in ("retry-after", "allow")
        }
        if status == 429:
            headers.setdefault("Retry-After", "60")
    else:
        status, detail = 500, _DETAILS[500]
    document: dict[str, Any] = {
        "type": "about:blank",
        "title": _TITLES[status],
        "status": status,
        "detail": detail,
    }
    if errors:
        document["errors"] = errors
    return status, document, headers


def _field_errors(error: Exception) -> list[dict[str, str]]:
    extra = getattr(error, "extra", None)
    if isinstance(extra, list) and extra:
        return [_field_error(str(entry.get("key", "")), str(entry.get("message", ""))) for entry in extra]
    path = _PATH.search(str(error))
    return [_field_error(path["path"] if path else "", _PATH.sub("", str(error)))]


def _field_error(key: str, message: str) -> dict[str, str]:
    """msgspec's words about a field in ours; nothing of the value is quoted."""
    # Litestar calls the whole body "data".
    parts = [] if key in ("", "data") else [key]
    detail = "has another form than /schema says"
    if missing := _MISSING.match(message):
        parts.append(missing["field"])
        detail = "is missing"
    elif wrong := _WRONG_TYPE.match(message):
        detail = f"must be {_TYPES.get(wrong['wanted'], wrong['wanted'])}, not {_TYPES.get(wrong['got'], wrong['got'])}"
    elif message.startswith("Invalid enum value"):
        values = get_args(_VALUES.get(key.rpartition(".")[2]))
        detail = f"must be one of {', '.join(values)}" if values else "is none of the values /schema names"
    elif "RFC3339" in message or "datetime" in message:
        detail = "must be a date and time such as 2026-11-21T09:00:00Z"
    return {"field": ".".join(parts) or "body", "detail": detail}


def answer(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Litestar's exception handler for everything."""
    return _response(error, request.url.path)


def _response(error: Exception, path: str) -> Response[Any]:
    status, document, headers = problem(error)
    if status == 500:
        logger.error("failed: %s", where(error))
    if _LIBRETRANSLATE.fullmatch(path):
        # LibreTranslate's own server says 400 where a field is wrong; its clients know no 422.
        status = 400 if status == 422 else status
        return Response({"error": document["detail"]}, status_code=status, headers=headers)
    if _LANGUAGETOOL.match(path):
        status = 400 if status == 422 else status
        return Response(f"Error: {document['detail']}", status_code=status, headers=headers, media_type=MediaType.TEXT)
    return Response(document, status_code=status, headers=headers, media_type="application/problem+json")


async def send_problem(error: Exception, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer with a problem from outside Litestar's handlers, as a middleware does."""
    response = _response(error, scope["path"])
    await response.to_asgi_response(app=None, request=Request(scope))(scope, receive, send)

"""The fields of a request whose clients send JSON, a form or a query string, as they like."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import msgspec
from litestar import Request
from litestar.exceptions import HTTPException

from wellput.errors import UnreadableInputError

__all__ = ["read_fields"]


async def read_fields(request: Request[Any, Any, Any]) -> dict[str, Any]:
    """Query string, then body, which wins. A field sent more than once becomes a list.

    Raises :class:`UnreadableInputError` for a body that is not what its content type says.
    """
    fields = {name: _single(request.query_params.getall(name)) for name in request.query_params}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    body = await request.body()
    if not body.strip():
        return fields
    if kind == "multipart/form-data":
        try:
            form = await request.form()
        except (HTTPException, ValueError) as error:
            raise UnreadableInputError("The form cannot be read: its parts are damaged.") from error
        return fields | {name: _single(form.getall(name)) for name in form}
    if kind == "application/json" or body.lstrip()[:1] == b"{":
        try:
            decoded = msgspec.json.decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise UnreadableInputError("The body is not valid JSON in UTF-8.") from error
        if not isinstance(decoded, dict):
            raise UnreadableInputError("The body must be one JSON object.")
        return fields | decoded
    try:
        form_fields = parse_qs(body.decode(), keep_blank_values=True, strict_parsing=True, max_num_fields=2000)
    except (ValueError, UnicodeDecodeError) as error:
        raise UnreadableInputError("The body is neither JSON nor a form in UTF-8.") from error
    return fields | {name: _single(values) for name, values in form_fields.items()}


def _single(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values

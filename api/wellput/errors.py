"""Every error Wellput raises on purpose.

::

    WellputError
    ├── InvalidInputError      something in the request cannot be right        HTTP 422, exit 2
    ├── UnreadableInputError   bytes or a file that cannot be read as asked    HTTP 400, exit 2
    ├── AccessError            the caller may not do this
    │   ├── UnauthorizedError                                                  HTTP 401
    │   └── ForbiddenError                                                     HTTP 403
    ├── BusyError              starting or overloaded: try again               HTTP 503
    ├── SettingsError          a setting or a kept file cannot be right        HTTP 409, exit 2
    ├── EngineError            a translation engine failed on a segment        falls back, never reaches the caller
    └── PackError              a language pack cannot be installed             exit 2

Errors are raised where they are known and become an HTTP answer in ``problems.py`` or an exit status in
``cli``. A message never quotes the text of a draft or a conversation.
"""

from __future__ import annotations

__all__ = [
    "AccessError",
    "BusyError",
    "EngineError",
    "ForbiddenError",
    "InvalidInputError",
    "PackError",
    "SettingsError",
    "UnauthorizedError",
    "UnreadableInputError",
    "WellputError",
    "where",
]


class WellputError(Exception):
    """The root: catch this to catch everything Wellput raises on purpose."""


class InvalidInputError(WellputError):
    """A field whose value cannot be right.

    Parameters
    ----------
    field
        Path of the field as the caller wrote it, e.g. ``buyer.country``.
    detail
        What is wrong and what would be right. Never quotes message text.
    """

    def __init__(self, field: str, detail: str) -> None:
        super().__init__(f"{field}: {detail}")
        self.field = field
        self.detail = detail


class UnreadableInputError(WellputError):
    """Input that is not what it says it is (not JSON, not UTF-8, no such file)."""


class AccessError(WellputError):
    """The caller may not do this."""


class UnauthorizedError(AccessError):
    """No token, or a wrong one."""


class ForbiddenError(AccessError):
    """A web page, extension or host that is not allowed to call."""


class BusyError(WellputError):
    """Starting or overloaded. ``retry_after`` is in seconds."""

    def __init__(self, detail: str, retry_after: int = 1) -> None:
        super().__init__(detail)
        self.retry_after = retry_after


class SettingsError(WellputError):
    """Settings the server cannot start with, or a file it keeps that somebody has spoilt."""


class EngineError(WellputError):
    """A translation engine could not translate a segment; the pipeline falls back."""


class PackError(WellputError):
    """A language pack cannot be found, read, checked or placed."""


def where(error: BaseException) -> str:
    """An unexpected error's type and place, and never what it says: that could be a message's text."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown place"
    return f"{type(error).__name__} at {place}"

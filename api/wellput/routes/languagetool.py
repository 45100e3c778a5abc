"""LanguageTool's interface: findings as matches, for editors and programs that already speak it.

Findings about a stretch are always shown. Those about the whole reply (no greeting, no way out …) come with
``level=picky``, because a LanguageTool client may be checking something that is no reply at all.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import msgspec
from anyio import to_thread
from litestar import HttpMethod, Request, get, route
from litestar.status_codes import HTTP_200_OK

from wellput import __version__
from wellput.checks import text
from wellput.errors import InvalidInputError, UnreadableInputError
from wellput.routes.fields import read_fields
from wellput.schema import Buyer, Finding, ReviewRequest, ReviewResponse
from wellput.service import Service
from wellput.text.language import LANGUAGES, UNDETERMINED, canonical
from wellput.text.spans import Utf16

__all__ = ["HANDLERS"]

_CONTEXT = 40
_ISSUE_TYPES = {
    "readability": "style",
    "wording": "style",
    "service": "style",
    "etiquette": "locale-violation",
    "policy": "non-conformance",
}
_CATEGORY_NAMES = {
    "readability": "Readability",
    "wording": "Wording",
    "service": "Service",
    "etiquette": "Etiquette",
    "policy": "Marketplace rules",
}
_WORD = re.compile(r"\w+|\S")


@route("/v2/check", http_method=[HttpMethod.POST, HttpMethod.GET], status_code=HTTP_200_OK)
async def check(request: Request[Any, Any, Any], service: Service) -> dict[str, Any]:
    """Check a text."""
    service.require_ready()
    fields = await read_fields(request)
    annotated = _annotated(fields)
    tag = _language(fields)
    mother_tongue = canonical(str(fields.get("motherTongue") or ""))

    def work() -> ReviewResponse:
        return service.review(
            ReviewRequest(draft=annotated.plain, buyer=Buyer(language=mother_tongue), offsets="codepoint")
        )

    response = await to_thread.run_sync(work)
    detected = service.translator.detect(annotated.plain)
    found, confidence = detected[0] if detected else (UNDETERMINED, 0.0)
    said = tag or (found if found in LANGUAGES else "en")
    names = {entry.code: entry.name for entry in service.translator.languages()}
    wanted = _filter(fields)
    units = Utf16(annotated.original)
    return {
        "software": {
            "name": "Wellput",
            "version": __version__,
            "buildDate": None,
            "apiVersion": 1,
            "premium": False,
            "premiumHint": "",
            "status": "",
        },
        "warnings": {"incompleteResults": False},
        "language": {
            "name": names.get(said, said),
            "code": said,
            "detectedLanguage": {
                "name": names.get(found, found),
                "code": found,
                "confidence": confidence,
                "source": "wellput",
            },
        },
        "matches": [
            _match(finding, annotated, units)
            for finding in response.findings
            if wanted(finding) and (finding.start != finding.end or fields.get("level") == "picky")
        ],
        "sentenceRanges": [
            [units.offset(annotated.at(sentence.start)), units.offset(annotated.at(sentence.end))]
            for sentence in response.readability.sentences
        ],
    }


@get("/v2/languages", sync_to_thread=True)
def languages(service: Service) -> list[dict[str, str]]:
    """The languages texts may be in."""
    return [
        {"name": entry.name, "code": entry.code.partition("-")[0], "longCode": entry.code}
        for entry in service.translator.languages()
    ]


class Annotated(NamedTuple):
    """A text with markup: what is checked, what was sent, and the way back from one to the other."""

    plain: str
    original: str
    pieces: tuple[tuple[int, int, bool], ...]
    """``(start in plain, start in original, is text)``, in order."""

    def at(self, offset: int) -> int:
        """The offset in ``original`` of an offset in ``plain``; inside stood-in markup, where the markup begins."""
        plain_start, original_start, is_text = next(piece for piece in reversed(self.pieces) if piece[0] <= offset)
        return original_start + (offset - plain_start if is_text else 0)


def _annotated(fields: dict[str, Any]) -> Annotated:
    if isinstance(fields.get("text"), str):
        whole = text("text", fields["text"])
        return Annotated(whole, whole, ((0, 0, True),))
    data = fields.get("data")
    if isinstance(data, str):
        try:
            data = msgspec.json.decode(data)
        except msgspec.DecodeError as error:
            raise UnreadableInputError("The field data is not valid JSON.") from error
    parts = data.get("annotation") if isinstance(data, dict) else None
    if not isinstance(parts, list):
        raise InvalidInputError("text", "is missing: send text, or data with annotation")
    plain = original = ""
    pieces = [(0, 0, True)]
    for part in parts:
        if not isinstance(part, dict) or not isinstance(part.get("text", part.get("markup")), str):
            raise InvalidInputError("data.annotation", "must be a list of {text} and {markup, interpretAs} objects")
        is_text = "text" in part
        pieces.append((len(plain), len(original), is_text))
        plain += part["text"] if is_text else str(part.get("interpretAs") or "")
        original += part["text"] if is_text else part["markup"]
    return Annotated(text("data", plain), original, tuple(pieces))


def _language(fields: dict[str, Any]) -> str | None:
    said = fields.get("language")
    if not isinstance(said, str) or not said:
        raise InvalidInputError("language", "is missing: send a language code such as en-US, or auto")
    if said == "auto":
        return None
    known = canonical(said)
    if known is None:
        raise InvalidInputError("language", "is not a language Wellput knows: see /v2/languages")
    return known


def _filter(fields: dict[str, Any]) -> Any:
    enabled, disabled = _names(fields, "enabledRules"), _names(fields, "disabledRules")
    off = _names(fields, "disabledCategories")
    only = str(fields.get("enabledOnly") or "").lower() in ("true", "yes", "1")

    def wanted(finding: Finding) -> bool:
        if finding.rule in disabled or finding.category.upper() in off:
            return False
        return not only or finding.rule in enabled

    return wanted


def _names(fields: dict[str, Any], name: str) -> frozenset[str]:
    return frozenset(part.strip() for part in str(fields.get(name) or "").split(",") if part.strip())


def _match(finding: Finding, annotated: Annotated, units: Utf16) -> dict[str, Any]:
    start, end, replacements = _anchored(finding, annotated.plain)
    start, end = annotated.at(start), annotated.at(end - 1) + 1 if end > start else annotated.at(end)
    original = annotated.original
    left, right = max(0, start - _CONTEXT), min(len(original), end + _CONTEXT)
    issue = _ISSUE_TYPES[finding.category]
    return {
        "message": f"{finding.message} {finding.why or ''}".strip(),
        "shortMessage": finding.principle.replace("_", " ").capitalize(),
        "replacements": [{"value": value} for value in replacements],
        "offset": units.offset(start),
        "length": units.offset(end) - units.offset(start),
        "context": {
            "text": original[left:right],
            "offset": Utf16(original[left:right]).offset(start - left),
            "length": Utf16(original[start:end]).offset(end - start),
        },
        "sentence": original[left:right],
        "type": {"typeName": "Hint" if finding.severity == "hint" else "Other"},
        "rule": {
            "id": finding.rule,
            "description": finding.message,
            "issueType": issue,
            "category": {"id": finding.category.upper(), "name": _CATEGORY_NAMES[finding.category]},
        },
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def _anchored(finding: Finding, plain: str) -> tuple[int, int, tuple[str, ...]]:
    """A stretch to underline for every finding: LanguageTool's clients cannot show an empty one.

    What is to be inserted becomes the word beside the place, with the insertion before or after it.
    """
    if finding.start is not None and finding.end is not None and finding.start < finding.end:
        return finding.start, finding.end, finding.replacements
    place = finding.start or 0
    after = _WORD.search(plain, place)
    if after:
        word = after.group()
        return (
            after.start(),
            after.end(),
            tuple(
                text_ + plain[place : after.start()] + word
                for text_ in finding.replacements
                if finding.start is not None
            ),
        )
    words = list(_WORD.finditer(plain, max(0, place - 200), place))
    if not words:
        return 0, len(plain), ()
    last = words[-1]
    return (
        last.start(),
        last.end(),
        tuple(last.group() + plain[last.end() : place] + text_ for text_ in finding.replacements),
    )


HANDLERS = [check, languages]

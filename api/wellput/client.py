"""A client of Wellput's HTTP API, for Python programs: blocking and asynchronous, typed answers.

>>> with Client() as wellput:                                               # doctest: +SKIP
...     review = wellput.review(ReviewRequest(draft="Your letter has been received."))
...     print(review.readability.level)
"""

from __future__ import annotations

from types import TracebackType
from typing import TypeVar

import httpx
import msgspec

from wellput.errors import (
    BusyError,
    ForbiddenError,
    InvalidInputError,
    UnauthorizedError,
    UnreadableInputError,
    WellputError,
)
from wellput.schema import (
    BuyerRequest,
    BuyerResponse,
    EtiquetteRequest,
    EtiquetteResponse,
    FactsRequest,
    FactsResponse,
    ReadabilityRequest,
    ReadabilityResponse,
    ReviewRequest,
    ReviewResponse,
    SimplifyRequest,
    SimplifyResponse,
    StarterRequest,
    StarterResponse,
    TranslateRequest,
    Translation,
)

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")
DEFAULT_URL = "http://127.0.0.1:8765"
TIMEOUT_SECONDS = 60.0


class Client:
    """Blocking. ``token`` is needed only where the server asks for one. Close it, or use it in ``with``.

    Every call raises what the server said as one of :mod:`wellput.errors`, or ``httpx.HTTPError`` when there was no
    answer.
    """

    def __init__(self, url: str = DEFAULT_URL, token: str | None = None) -> None:
        self._http = httpx.Client(base_url=url, headers=_headers(token), timeout=TIMEOUT_SECONDS, trust_env=False)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def review(self, request: ReviewRequest) -> ReviewResponse:
        """``POST /v1/review``."""
        return self._post("/v1/review", request, ReviewResponse)

    def readability(self, request: ReadabilityRequest) -> ReadabilityResponse:
        """``POST /v1/readability``."""
        return self._post("/v1/readability", request, ReadabilityResponse)

    def simplify(self, request: SimplifyRequest) -> SimplifyResponse:
        """``POST /v1/simplify``."""
        return self._post("/v1/simplify", request, SimplifyResponse)

    def facts(self, request: FactsRequest) -> FactsResponse:
        """``POST /v1/facts``."""
        return self._post("/v1/facts", request, FactsResponse)

    def etiquette(self, request: EtiquetteRequest) -> EtiquetteResponse:
        """``POST /v1/etiquette``."""
        return self._post("/v1/etiquette", request, EtiquetteResponse)

    def buyer(self, request: BuyerRequest) -> BuyerResponse:
        """``POST /v1/buyer``."""
        return self._post("/v1/buyer", request, BuyerResponse)

    def starter(self, request: StarterRequest) -> StarterResponse:
        """``POST /v1/starter``."""
        return self._post("/v1/starter", request, StarterResponse)

    def translate(self, request: TranslateRequest) -> Translation:
        """``POST /v1/translate``."""
        return self._post("/v1/translate", request, Translation)

    def _post(self, path: str, request: msgspec.Struct, form: type[T]) -> T:
        return _decode(self._http.post(path, content=msgspec.json.encode(request)), form)


class AsyncClient:
    """As :class:`Client`, for ``async`` code; use it in ``async with``."""

    def __init__(self, url: str = DEFAULT_URL, token: str | None = None) -> None:
        self._http = httpx.AsyncClient(base_url=url, headers=_headers(token), timeout=TIMEOUT_SECONDS, trust_env=False)

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def review(self, request: ReviewRequest) -> ReviewResponse:
        """``POST /v1/review``."""
        return await self._post("/v1/review", request, ReviewResponse)

    async def starter(self, request: StarterRequest) -> StarterResponse:
        """``POST /v1/starter``."""
        return await self._post("/v1/starter", request, StarterResponse)

    async def translate(self, request: TranslateRequest) -> Translation:
        """``POST /v1/translate``."""
        return await self._post("/v1/translate", request, Translation)

    async def _post(self, path: str, request: msgspec.Struct, form: type[T]) -> T:
        return _decode(await self._http.post(path, content=msgspec.json.encode(request)), form)


class Problem(msgspec.Struct):
    """The parts of a problem document a caller can act on."""

    status: int
    detail: str = ""
    errors: tuple[dict[str, str], ...] = ()


def _headers(token: str | None) -> dict[str, str]:
    headers = {"Content-Type": "application/json"}
    return headers | {"Authorization": f"Bearer {token}"} if token else headers


def _decode(answer: httpx.Response, form: type[T]) -> T:
    if answer.status_code == httpx.codes.OK:
        return msgspec.json.decode(answer.content, type=form)
    try:
        problem = msgspec.json.decode(answer.content, type=Problem)
    except msgspec.DecodeError:
        problem = Problem(status=answer.status_code, detail=f"the server answered {answer.status_code}")
    if problem.status == 422 and problem.errors:
        raise InvalidInputError(problem.errors[0].get("field", "body"), problem.errors[0].get("detail", problem.detail))
    if problem.status in (429, 503):
        raise BusyError(problem.detail, retry_after=int(answer.headers.get("Retry-After", "1")))
    kinds: dict[int, type[WellputError]] = {
        400: UnreadableInputError,
        401: UnauthorizedError,
        403: ForbiddenError,
        413: UnreadableInputError,
    }
    raise kinds.get(problem.status, WellputError)(problem.detail)

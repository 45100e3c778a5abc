"""Wellput's own interface, version 1."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import MediaType, Request, Response, get, post
from litestar.status_codes import HTTP_200_OK, HTTP_503_SERVICE_UNAVAILABLE

from wellput import __version__, marketplaces, markets, rules
from wellput.errors import ForbiddenError
from wellput.metrics import Metrics
from wellput.pairing import EXTENSION_SCHEMES, PAIR_PATH, Pairings
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
from wellput.service import Service

__all__ = ["HANDLERS"]


@post("/v1/review", status_code=HTTP_200_OK, sync_to_thread=True)
def review(data: ReviewRequest, service: Service, metrics: Metrics) -> ReviewResponse:
    """Everything about one draft: level, findings, simpler wording, facts, buyer, etiquette, translation."""
    service.require_ready()
    response = service.review(data)
    for finding in response.findings:
        metrics.findings.labels(finding.principle).inc()
    return response


@post("/v1/readability", status_code=HTTP_200_OK, sync_to_thread=True)
def readability(data: ReadabilityRequest, service: Service) -> ReadabilityResponse:
    """How hard a text is for a reader of this level, and what makes it hard."""
    service.require_ready()
    return service.readability(data)


@post("/v1/simplify", status_code=HTTP_200_OK, sync_to_thread=True)
def simplify(data: SimplifyRequest, service: Service) -> SimplifyResponse:
    """Simpler wording, edit by edit; no fact is touched."""
    service.require_ready()
    return service.simplify(data)


@post("/v1/facts", status_code=HTTP_200_OK, sync_to_thread=True)
def facts(data: FactsRequest, service: Service) -> FactsResponse:
    """Order numbers, tracking codes, money, dates and the other facts of a text."""
    service.require_ready()
    return service.facts(data)


@post("/v1/etiquette", status_code=HTTP_200_OK, sync_to_thread=True)
def etiquette(data: EtiquetteRequest, service: Service) -> EtiquetteResponse:
    """What many buyers in this market expect of such a reply."""
    service.require_ready()
    return service.etiquette(data)


@post("/v1/buyer", status_code=HTTP_200_OK, sync_to_thread=True)
def buyer(data: BuyerRequest, service: Service) -> BuyerResponse:
    """What a conversation tells about the buyer: language, level, questions, mood."""
    service.require_ready()
    return service.buyer(data)


@post("/v1/starter", status_code=HTTP_200_OK, sync_to_thread=True)
def starter(data: StarterRequest, service: Service) -> StarterResponse:
    """A reply begun for what the buyer wants: a short text with a named blank for whatever is not known."""
    service.require_ready()
    return service.starter(data)


@post("/v1/translate", status_code=HTTP_200_OK, sync_to_thread=True)
def translate(data: TranslateRequest, service: Service) -> Translation:
    """A text in another language with every fact kept, and its key information as a card."""
    service.require_ready()
    return service.translate(data)


@get("/v1/languages", sync_to_thread=True)
def languages(service: Service) -> dict[str, Any]:
    """The languages, and which engines translate them here."""
    return {"languages": service.translator.languages()}


@get("/v1/markets", sync_to_thread=False)
def list_markets() -> dict[str, Any]:
    """The markets there are hints for."""
    return {"markets": markets.summaries()}


@get("/v1/marketplaces", sync_to_thread=False)
def list_marketplaces() -> dict[str, Any]:
    """The marketplaces whose rules are known, and when they were read."""
    return {"marketplaces": marketplaces.summaries()}


@get("/v1/principles", sync_to_thread=False)
def principles() -> dict[str, Any]:
    """The principles a reply is checked against, and the titles of the texts they come from."""
    return {"principles": rules.principles(), "sources": rules.sources()}


class PairRequest(msgspec.Struct):
    """The one-time code that ``wellput pair`` shows."""

    code: str


class PairResponse(msgspec.Struct):
    """The token an extension sends from now on."""

    token: str


@post(PAIR_PATH, status_code=HTTP_200_OK, sync_to_thread=True)
def pair(data: PairRequest, pairings: Pairings, request: Request[Any, Any, Any]) -> PairResponse:
    """Pair the calling extension."""
    origin = request.headers.get("origin", "")
    if not origin.startswith(EXTENSION_SCHEMES):
        raise ForbiddenError("Only a browser extension can be paired.")
    return PairResponse(token=pairings.pair(data.code, origin))


@get("/health", sync_to_thread=False)
def health(service: Service) -> Response[dict[str, str]]:
    """``ready`` once word lists, models and rules are warm; 503 while starting."""
    if service.ready:
        return Response({"status": "ready", "version": __version__})
    return Response(
        {"status": "failed" if service.failure else "starting", "version": __version__},
        status_code=HTTP_503_SERVICE_UNAVAILABLE,
        headers={"Retry-After": "1"},
    )


@get("/metrics", media_type=MediaType.TEXT, sync_to_thread=False)
def show_metrics(metrics: Metrics) -> Response[bytes]:
    """Counts and times for Prometheus."""
    return Response(metrics.render(), media_type="text/plain; version=0.0.4; charset=utf-8")


HANDLERS = [
    review,
    readability,
    simplify,
    facts,
    etiquette,
    buyer,
    starter,
    translate,
    languages,
    list_markets,
    list_marketplaces,
    principles,
    pair,
    health,
    show_metrics,
]

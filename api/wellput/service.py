"""The rooms behind the faces: one object a server or a command makes once, and every call goes through.

HTTP, the command line and other tools' interfaces are thin over these methods; each takes a request struct and gives
the answer's struct with offsets counted as the request asks.
"""

from __future__ import annotations

import gc
import logging
import threading
from datetime import UTC, datetime
from types import TracebackType

import msgspec

from wellput import buyer as buyers
from wellput import facts, marketplaces, markets, readability, rules, starter, tone
from wellput import review as reviewing
from wellput import simplify as simplifying
from wellput.checks import aware, country, language, text
from wellput.errors import BusyError, where
from wellput.markets.hints import etiquette
from wellput.offers import OfferBook
from wellput.schema import (
    BuyerRequest,
    BuyerResponse,
    Cefr,
    EtiquetteRequest,
    EtiquetteResponse,
    FactsRequest,
    FactsResponse,
    ReadabilityRequest,
    ReadabilityResponse,
    ReviewRequest,
    ReviewResponse,
    Seller,
    SimplifyRequest,
    SimplifyResponse,
    StarterRequest,
    StarterResponse,
    TranslateRequest,
    Translation,
)
from wellput.settings import Settings
from wellput.text.document import Document
from wellput.text.spans import to_wire
from wellput.translate import Translator

__all__ = ["DEFAULT_TARGET", "Service"]

logger = logging.getLogger("wellput")

#: The level a draft should not pass when nothing is known about the buyer.
DEFAULT_TARGET: Cefr = "A2"


class Service:
    """Everything Wellput does, ready to be called from several threads. Close it, or use it in ``with``."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings.from_environment()
        self.translator = Translator(self.settings)
        self._offers = OfferBook(self.settings.data_dir)
        self._ready = threading.Event()
        self.failure: str | None = None

    def __enter__(self) -> Service:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def ready(self) -> bool:
        """Whether word lists, models and rules are warm."""
        return self._ready.is_set()

    def warm(self) -> None:
        """Load and compile everything a first request would wait for."""
        marketplaces.load_all()
        rules.all_rules()
        for room in (facts, readability, simplifying, markets, buyers, starter, tone):
            room.warm()
        self.translator.warm()
        # One real pass: regular expressions and tables that are built on first use are built now.
        draft = "Hello,\n\nthank you for your message. I will check your parcel today.\n"
        reviewing.review(ReviewRequest(draft=draft), self.translator)
        self._ready.set()

    def start(self) -> None:
        """:meth:`warm`, for a thread of its own: a failure is kept as :attr:`failure` and logged, not raised.

        What is loaded by then stays as long as the process: the garbage collector need not look at it again.
        """
        try:
            self.warm()
            # Whoever asks meanwhile waits for the patterns of that one draft only.
            rules.warm()
            gc.freeze()
        except Exception as error:
            self.failure = where(error)
            logger.critical("start-up failed: %s", self.failure)

    def close(self) -> None:
        """Let go of models and threads."""
        self._ready.clear()
        self.translator.close()

    def require_ready(self) -> None:
        """Raise :class:`BusyError` while starting, and when starting has failed."""
        if self.failure:
            raise BusyError("Wellput could not start: see its log, and restart it.", retry_after=60)
        if not self.ready:
            raise BusyError("Wellput is still starting: word lists and models are being loaded.", retry_after=1)

    def review(self, request: ReviewRequest) -> ReviewResponse:
        """Everything about one draft. Where the request names no offers of the shop, the kept ones are taken."""
        request = msgspec.structs.replace(request, seller=self._offers.with_offers(request.seller))
        return to_wire(reviewing.review(request, self.translator), request.draft, request.offsets)

    def readability(self, request: ReadabilityRequest) -> ReadabilityResponse:
        """How hard a text is, and what makes it hard."""
        document = self._read("text", request.text, request.language)
        explain_in = language("explain_in", request.explain_in) or "en"
        view, findings = readability.assess(document, request.level or DEFAULT_TARGET, explain_in=explain_in)
        return to_wire(ReadabilityResponse(readability=view, findings=findings), request.text, request.offsets)

    def simplify(self, request: SimplifyRequest) -> SimplifyResponse:
        """Simpler wording, edit by edit."""
        document = self._read("text", request.text, request.language)
        explain_in = language("explain_in", request.explain_in) or "en"
        simplified = simplifying.simplify(document, request.level or DEFAULT_TARGET, explain_in=explain_in)
        return to_wire(SimplifyResponse(simplified=simplified), request.text, request.offsets)

    def facts(self, request: FactsRequest) -> FactsResponse:
        """The facts of a text."""
        seller = Seller(country=country("country", request.country))
        now = aware(request.now) or datetime.now(UTC)
        document = self._read("text", request.text, request.language, seller=seller, now=now)
        return to_wire(FactsResponse(facts=document.facts), request.text, request.offsets)

    def etiquette(self, request: EtiquetteRequest) -> EtiquetteResponse:
        """Hints for the buyer's market."""
        draft, context = reviewing.prepare(
            ReviewRequest(
                draft=request.draft,
                conversation=request.conversation,
                buyer=request.buyer,
                seller=request.seller,
                explain_in=request.explain_in,
                now=request.now,
            )
        )
        return to_wire(EtiquetteResponse(etiquette=etiquette(draft, context)), request.draft, request.offsets)

    def buyer(self, request: BuyerRequest) -> BuyerResponse:
        """What a conversation tells about the buyer."""
        _, context = reviewing.prepare(
            ReviewRequest(
                draft=request.draft or "",
                conversation=request.conversation,
                buyer=request.buyer,
                marketplace=request.marketplace,
                now=request.now,
            )
        )
        return BuyerResponse(buyer=context.view)

    def starter(self, request: StarterRequest) -> StarterResponse:
        """A reply begun for a conversation, with blanks for what is not known."""
        response = starter.start(request)
        return to_wire(response, response.text, request.offsets)

    def translate(self, request: TranslateRequest) -> Translation:
        """A text in another language, every fact kept."""
        text("text", request.text)
        return to_wire(self.translator.translate(request), request.text, request.offsets)

    def _read(
        self, field: str, value: str, tag: str | None, *, seller: Seller | None = None, now: datetime | None = None
    ) -> Document:
        text(field, value)
        known = language("language", tag)
        return reviewing.read(value, tongue=known, seller=seller, now=now)

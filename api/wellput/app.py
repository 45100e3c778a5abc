"""The web application."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from litestar import Litestar
from litestar.di import Provide
from litestar.middleware import DefineMiddleware
from litestar.middleware.rate_limit import RateLimitConfig
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.types import ASGIApp

from wellput import __version__
from wellput.metrics import Measure, Metrics
from wellput.pairing import Pairings
from wellput.problems import answer
from wellput.routes import languagetool, libretranslate, native, workbench
from wellput.security import Guard
from wellput.service import Service
from wellput.settings import Settings

__all__ = ["MAX_BODY_BYTES", "create_app"]

MAX_BODY_BYTES = 256 * 1024


def create_app(settings: Settings | None = None) -> ASGIApp:
    """The application, guarded and measured. Warms up in the background when it starts: ``/health`` tells."""
    settings = settings or Settings.from_environment()
    service = Service(settings)
    pairings = Pairings(settings.data_dir)
    metrics = Metrics()

    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        threading.Thread(target=service.start, name="wellput-warm-up", daemon=True).start()
        yield
        service.close()

    shared = {"service": service, "pairings": pairings, "metrics": metrics, "settings": settings}
    app = Litestar(
        route_handlers=[*native.HANDLERS, *libretranslate.HANDLERS, *languagetool.HANDLERS, *workbench.HANDLERS],
        dependencies={name: _given(value) for name, value in shared.items()},
        exception_handlers={Exception: answer},
        middleware=[_rate_limit(settings.rate_limit)] if settings.rate_limit else [],
        request_max_body_size=MAX_BODY_BYTES,
        lifespan=[lifespan],
        openapi_config=OpenAPIConfig(
            title="Wellput",
            version=__version__,
            description="Readability, plain wording, translation and etiquette for a seller's reply, on this machine.",
            path="/schema",
            # The other renderers load their scripts from the network.
            render_plugins=[JsonRenderPlugin(path="/")],
        ),
        logging_config=None,
    )
    return Guard(Measure(app, metrics, settings.max_in_flight), settings, pairings)


def _given(value: object) -> Provide:
    def provide() -> Any:
        return value

    return Provide(provide, sync_to_thread=False, use_cache=True)


def _rate_limit(per_minute: int) -> DefineMiddleware:
    return RateLimitConfig(rate_limit=("minute", per_minute), exclude=["^/health$", "^/metrics$"]).middleware

"""Counts and times for Prometheus. Labels are routes, methods and statuses; never anything of a message."""

from __future__ import annotations

import time

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from wellput.errors import BusyError
from wellput.problems import send_problem

__all__ = ["Measure", "Metrics"]


class Metrics:
    """The instruments of one application."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "wellput_requests", "Requests answered.", ("method", "route", "status"), registry=self.registry
        )
        self.seconds = Histogram(
            "wellput_request_seconds", "Time to answer, in seconds.", ("method", "route"), registry=self.registry
        )
        self.in_flight = Gauge("wellput_requests_in_flight", "Requests being worked on.", registry=self.registry)
        self.findings = Counter("wellput_findings", "Findings raised.", ("principle",), registry=self.registry)

    def render(self) -> bytes:
        """All of it in Prometheus' text format."""
        return generate_latest(self.registry)


class Measure:
    """The middleware that counts, and refuses work over ``max_in_flight`` requests at once."""

    def __init__(self, app: ASGIApp, metrics: Metrics, max_in_flight: int) -> None:
        self.app = app
        self.metrics = metrics
        self.max_in_flight = max_in_flight
        self._now = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self.app(scope, receive, send)
            return
        if self._now >= self.max_in_flight and scope["path"] not in ("/health", "/metrics"):
            await send_problem(BusyError("Too much is being worked on at once."), scope, receive, send)
            return
        status = 500

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        started = time.perf_counter()
        self._now += 1
        self.metrics.in_flight.inc()
        try:
            await self.app(scope, receive, watch)
        finally:
            self._now -= 1
            self.metrics.in_flight.dec()
            # The template, never the path as sent: a path could hold anything.
            route = scope.get("path_template") or "unmatched"
            method = scope["method"] if scope["method"] in ("GET", "POST", "HEAD", "OPTIONS") else "OTHER"
            self.metrics.requests.labels(method, route, str(status)).inc()
            self.metrics.seconds.labels(method, route).observe(time.perf_counter() - started)

"""A bounded memory of sentences that engines have translated; in the process only, never on disk."""

from __future__ import annotations

import threading
from collections import OrderedDict

from wellput.translate.engines.base import Output

__all__ = ["Memory"]


class Memory:
    """The last ``entries`` translated sentences, the least recently used forgotten first. Thread-safe.

    A seller types and nearly the same draft comes again: most of its sentences are here.
    """

    def __init__(self, entries: int = 2048) -> None:
        self._entries = entries
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[str, ...], Output] = OrderedDict()

    def get(self, key: tuple[str, ...]) -> Output | None:
        """What was put under ``key``, ``None`` when it is not known any more."""
        with self._lock:
            output = self._known.get(key)
            if output is not None:
                self._known.move_to_end(key)
            return output

    def put(self, key: tuple[str, ...], output: Output) -> None:
        """Remember ``output``."""
        with self._lock:
            self._known[key] = output
            self._known.move_to_end(key)
            while len(self._known) > self._entries:
                self._known.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._known.clear()

    def __len__(self) -> int:
        return len(self._known)

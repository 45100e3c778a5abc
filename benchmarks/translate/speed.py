"""Time and memory of translation beside raw ``fxtranslate``.

Run: python benchmarks/translate/speed.py [--count 300] [--many 10000]
Each sentence is different and not remembered. Memory is the resident set before and after ``--many`` translations.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from sentences import fact_sentences

from wellput.schema import TranslateRequest
from wellput.settings import Settings
from wellput.translate import Translator
from wellput.translate.engines import Engines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--many", type=int, default=10_000)
    options = parser.parse_args()
    settings = Settings.from_environment()
    sentences = list(fact_sentences(options.count))
    engines = Engines.discover(settings)
    route = next(engines.routes("en", "pt-BR"))
    route.translate(["Hello there."])
    timed("raw fxtranslate", sentences, lambda text: route.translate([text]))
    engines.close()
    translator = Translator(settings)
    translator.warm()
    timed("wellput, engine", sentences, lambda text: say(translator, text))
    timed("wellput, remembered", sentences, lambda text: say(translator, text))
    timed("wellput, phrasebook", ["I sent your parcel on May 5, 2026."] * 300, lambda text: say(translator, text))
    before = resident()
    started = time.monotonic()
    for index in range(options.many):
        say(translator, f"The cup number {index} is in box {index % 97}.")
    wall = time.monotonic() - started
    print(f"{options.many} translations in {wall:.0f} s; memory {before} -> {resident()} MiB")
    translator.close()


def say(translator: Translator, text: str) -> None:
    translator.translate(TranslateRequest(text=text, source="en", target="pt-BR"))


def timed(name: str, sentences: list[str], work: Callable[[str], object]) -> None:
    """Print the median and the 95th percentile, in milliseconds a sentence."""
    times: list[float] = []
    for sentence in sentences:
        started = time.perf_counter()
        work(sentence)
        times.append((time.perf_counter() - started) * 1000)
    last = statistics.quantiles(times, n=20)[-1]
    print(
        f"{name:<22} p50 {statistics.median(times):6.1f} ms   p95 {last:6.1f} ms   "
        f"{1000 * len(times) / sum(times):6.0f} a second"
    )


def resident() -> int:
    """The resident set in MiB (Linux)."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


if __name__ == "__main__":
    main()

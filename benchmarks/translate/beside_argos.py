"""Time a sentence with the same Argos package: LibreTranslate's engine (its fork of Argos Translate) beside Wellput.

Run once in each environment, with the same package file:
    python benchmarks/translate/beside_argos.py wellput translate-en_es.argosmodel
    python benchmarks/translate/beside_argos.py argos   translate-en_es.argosmodel   # where libretranslate is installed
Two threads, one sentence after the other, all different. Argos Translate fetches a model that splits sentences when it
first runs; this program gives it a pattern instead, so that it runs offline (which makes it faster, not slower).
Only the engines are compared: what Wellput does around them is in ``speed.py``.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("side", choices=("wellput", "argos"))
    parser.add_argument("package", type=Path)
    parser.add_argument("--sentences", type=Path, help="one a line; written there by the side wellput, read by argos")
    parser.add_argument("--count", type=int, default=200)
    options = parser.parse_args()
    (wellput if options.side == "wellput" else argos)(options)


def wellput(options: argparse.Namespace) -> None:
    from sentences import fact_sentences

    from wellput.settings import Settings
    from wellput.translate.engines import Engines
    from wellput.translate.packs import install_from

    sentences = [" ".join(text.split()) for text in fact_sentences(options.count)]
    if options.sentences:
        options.sentences.write_text("\n".join(sentences), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), translate_threads=2)
        install_from(options.package, settings, "es")
        engines = Engines.discover(settings)
        route = next(engines.routes("en", "es"))
        timed("wellput", sentences, lambda text: route.translate([text]))
        engines.close()


def argos(options: argparse.Namespace) -> None:
    import argostranslate.package
    import argostranslate.sbd
    import argostranslate.settings
    import argostranslate.translate

    argostranslate.settings.inter_threads, argostranslate.settings.intra_threads = 1, 2
    argostranslate.sbd.MiniSBDSentencizer.split_sentences = lambda _, text: re.split(r"(?<=[.!?])\s+", text)
    argostranslate.package.install_from_path(options.package)
    sentences = options.sentences.read_text(encoding="utf-8").splitlines()
    timed("argos-translate", sentences, lambda text: argostranslate.translate.translate(text, "en", "es"))


def timed(name: str, sentences: list[str], work: Callable[[str], object]) -> None:
    """Print the median and the 95th percentile, in milliseconds a sentence, without two sentences that warm up."""
    for text in ("Hello there.", "The cup is blue."):
        work(text)
    times: list[float] = []
    for sentence in sentences:
        started = time.perf_counter()
        work(sentence)
        times.append((time.perf_counter() - started) * 1000)
    last = statistics.quantiles(times, n=20)[-1]
    print(
        f"{name:<22} p50 {statistics.median(times):6.1f} ms   p95 {last:6.1f} ms   "
        f"{1000 * len(times) / sum(times):6.1f} a second"
    )


if __name__ == "__main__":
    main()

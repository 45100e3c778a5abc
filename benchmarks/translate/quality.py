"""English to Portuguese beside raw ``fxtranslate``: translate a file of pairs both ways, for sacrebleu to score.

Run: python benchmarks/translate/quality.py PAIRS.tsv.gz FOLDER [--each N]
PAIRS holds ``source<TAB>English<TAB>Portuguese``. Writes, for each source, FOLDER/<source>.ref, .raw and .ours; then

    sacrebleu FOLDER/oscar.ref -i FOLDER/oscar.ours -m bleu chrf
"""

from __future__ import annotations

import argparse
import gzip
import random
import time
from pathlib import Path

from wellput.schema import TranslateRequest
from wellput.settings import Settings
from wellput.translate import Translator
from wellput.translate.engines import Engines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=800, help="the most lines of one source")
    parser.add_argument("--only", help="one source alone")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    by_source: dict[str, list[tuple[str, str]]] = {}
    with gzip.open(options.pairs, "rt", encoding="utf-8") as lines:
        for line in lines:
            source, english, other = line.rstrip("\n").split("\t")[:3]
            if len(english.split()) > 2 and len(english) <= 600:
                by_source.setdefault(source, []).append((english, other))
    translator = Translator(Settings.from_environment())
    engine = next(Engines.discover(Settings.from_environment()).routes("en", "pt-BR"))
    for source, pairs in by_source.items():
        if options.only and source != options.only:
            continue
        chosen = random.Random(1).sample(pairs, min(options.each, len(pairs)))
        english = [pair[0] for pair in chosen]
        started = time.monotonic()
        raw = [engine.translate([text])[0].text for text in english]
        middle = time.monotonic()
        ours = [translator.translate(TranslateRequest(text=text, source="en", target="pt-BR")) for text in english]
        ended = time.monotonic()
        for name, texts in (
            ("src", english),
            ("ref", [pair[1] for pair in chosen]),
            ("raw", raw),
            ("ours", [done.text for done in ours]),
        ):
            (options.folder / f"{source}.{name}").write_text("\n".join(texts) + "\n", encoding="utf-8")
        left = sum(bool(done.warnings) for done in ours)
        print(
            f"{source}: {len(chosen)} lines; raw {middle - started:.1f} s, ours {ended - middle:.1f} s, {left} flagged"
        )
    translator.close()
    for engine_used, _, _ in engine.steps:
        engine_used.close()


if __name__ == "__main__":
    main()

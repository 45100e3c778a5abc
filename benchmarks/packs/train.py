"""Train a model on the data that data.py wrote; stops and goes on where it stopped.

Run: python benchmarks/packs/train.py --build FOLDER --run NAME --preset cpu --pairs en-es --minutes 75
Several pairs make one model: --run from-en --preset gpu --pairs en-es en-fr en-de en-ja --minutes 12

Writes FOLDER/NAME/: ``sentencepiece.model``; every ``--save`` minutes ``checkpoint.pt``, and ``weights.pt`` for
convert.py; ``log.tsv`` (minutes, step, loss, tokens a second, loss on the dev sets). SIGTERM makes it save and end.
Called again with more ``--minutes`` or new data, it goes on.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import math
import os
import random
import signal
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import sentencepiece
import torch
from model import PAD, PRESETS, Sizes, Transformer
from torch import Tensor
from torch.nn import functional
from vocabulary import tag_of
from vocabulary import train as train_vocabulary

BOS, EOS = 1, 2
LABEL_SMOOTHING = 0.1
WARMUP = 400  # steps
#: After a restart the learning rate comes back over so many steps.
REWARM = 100
#: From this share of the time on, the learning rate falls to nothing.
COOLING = 0.6
#: From this share of the time on, our own sentences are seen so many times as often as before.
FINISH, MORE = 0.85, 2.5
LONGEST = 120  # tokens
CHUNK = 40_000  # sentences that are sorted by length together
#: How often a sentence is seen beside one of the open data.
WEIGHTS = {
    "own": 8.0, "own varied": 4.0, "own joined": 2.0, "goods": 4.0, "phrasebook": 3.0, "cocoa": 2.0, "tico19": 0.3,
    "libreoffice": 0.3, "tico19 varied": 0.3, "libreoffice varied": 0.3,
}  # fmt: skip


class Example(NamedTuple):
    """Token numbers of a source sentence, of its translation with the tag, and how often to show it, at the end too."""

    source: list[int]
    target: list[int]
    weight: float
    last_weight: float


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    folder = options.build / options.run
    folder.mkdir(parents=True, exist_ok=True)
    sizes = PRESETS[options.preset]
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    pieces = _vocabulary(options.build, folder, options.pairs, sizes)
    examples = [example for pair in options.pairs for example in _examples(options.build, pair, "train", pieces)]
    dev = [
        example
        for pair in options.pairs
        for name in ("dev", "tatoeba-dev")
        for example in _examples(options.build, pair, name, pieces)
    ]
    print(f"{len(examples)} examples, {len(dev)} for dev, {device}", flush=True)
    trainer = Trainer(sizes, device, folder, options.rate)
    trainer.run(examples, dev, options)


class Trainer:
    """Weights in bfloat16 for the arithmetic, in float32 for the optimizer, and what a checkpoint keeps of them."""

    def __init__(self, sizes: Sizes, device: torch.device, folder: Path, rate: float) -> None:
        self.folder, self.device, self.rate = folder, device, rate
        self.model = Transformer(sizes).to(device)
        self.masters = [parameter.detach().clone() for parameter in self.model.parameters()]
        self.model.to(torch.bfloat16)
        self.gradients = [torch.zeros_like(master) for master in self.masters]
        for master, gradient in zip(self.masters, self.gradients, strict=True):
            master.grad = gradient
        self.optimizer = torch.optim.AdamW(self.masters, lr=rate, betas=(0.9, 0.98), eps=1e-8, weight_decay=0.01)
        self.steps, self.seconds, self.resumed = 0, 0.0, 0
        self.stopped = False
        if (folder / "checkpoint.pt").exists():
            self._load()

    def run(self, examples: Sequence[Example], dev: Sequence[Example], options: argparse.Namespace) -> None:
        """Train until ``options.minutes`` of training, those before a restart counted in."""
        random_ = random.Random(self.steps)
        batches = _batches(examples, [example.weight for example in examples], options.tokens, random_)
        last = _batches(examples, [example.last_weight for example in examples], options.tokens, random_)
        saved = logged = time.monotonic()
        losses: list[Tensor] = []
        tokens = 0
        signal.signal(signal.SIGTERM, self._stop)
        while self.seconds < 60 * options.minutes and not self.stopped:
            started = time.monotonic()
            progress = self.seconds / (60 * options.minutes)
            batch = next(batches if progress < FINISH else last)
            source, target = (_padded(side).to(self.device) for side in batch)
            losses.append(self.step(source, target, progress))
            tokens += int(target.numel())
            now = time.monotonic()
            self.seconds += now - started
            if self.steps % 200 == 0 or now - saved > 60 * options.save:
                loss = torch.stack(losses).mean().item()
                line = (
                    f"{self.seconds / 60:.1f}\t{self.steps}\t{loss:.3f}\t{tokens / (now - logged):.0f}"
                    f"\t{self.loss_on(dev[:: max(1, len(dev) // 400)], options.tokens):.3f}"
                )
                print(line, flush=True)
                with (self.folder / "log.tsv").open("a", encoding="utf-8") as log:
                    log.write(line + "\n")
                losses, tokens, logged = [], 0, time.monotonic()
            if now - saved > 60 * options.save:
                self.save()
                saved = time.monotonic()
        self.save()

    def step(self, source: Tensor, target: Tensor, progress: float) -> Tensor:
        """One step; ``progress`` is the share of the time that is over. Gives the loss a token."""
        self.model.train()
        loss = self._loss(source, target, LABEL_SMOOTHING)
        loss.backward()  # type: ignore[no-untyped-call]
        found = [parameter.grad for parameter in self.model.parameters() if parameter.grad is not None]
        torch._foreach_copy_(self.gradients, found)
        self.model.zero_grad(set_to_none=True)
        torch.nn.utils.clip_grad_norm_(self.masters, 1.0)
        cooling = min(1.0, (1 - progress) / (1 - COOLING))
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * min(1.0, (self.steps + 1) / WARMUP, self._back()) * cooling
        self.optimizer.step()
        with torch.no_grad():
            torch._foreach_copy_(list(self.model.parameters()), self.masters)
        self.steps += 1
        return loss.detach()

    @torch.no_grad()
    def loss_on(self, examples: Sequence[Example], most: int) -> float:
        """The mean loss of examples, without smoothing."""
        self.model.eval()
        losses = [
            self._loss(_padded(source).to(self.device), _padded(target).to(self.device), 0.0).item()
            for source, target in _cut(sorted(examples, key=_length), most)
        ]
        return sum(losses) / max(1, len(losses))

    def save(self) -> None:
        """Write the checkpoint whole or not at all."""
        names = [name for name, _ in self.model.named_parameters()]
        state: dict[str, Any] = {
            "sizes": self.model.sizes.as_dict(),
            "weights": dict(zip(names, self.masters, strict=True)),
            "optimizer": self.optimizer.state_dict(),
            "steps": self.steps,
            "seconds": self.seconds,
        }
        # What convert.py reads, small enough to be carried from one machine to another.
        half = {name: master.to(torch.float16) for name, master in state["weights"].items()}
        for name, content in (("checkpoint.pt", state), ("weights.pt", {"sizes": state["sizes"], "weights": half})):
            unfinished = self.folder / f"{name}.part"
            torch.save(content, unfinished)
            unfinished.replace(self.folder / name)

    def _back(self) -> float:
        return (self.steps - self.resumed + 1) / REWARM if self.resumed else 1.0

    def _stop(self, _signal: int, _frame: FrameType | None) -> None:
        self.stopped = True

    def _load(self) -> None:
        state = torch.load(self.folder / "checkpoint.pt", map_location=self.device, weights_only=True)
        with torch.no_grad():
            for (name, parameter), master in zip(self.model.named_parameters(), self.masters, strict=True):
                master.copy_(state["weights"][name])
                parameter.copy_(master)
        self.optimizer.load_state_dict(state["optimizer"])
        self.steps, self.seconds, self.resumed = state["steps"], state["seconds"], state["steps"]
        print(f"goes on after {self.steps} steps, {self.seconds / 60:.1f} minutes", flush=True)

    def _loss(self, source: Tensor, target: Tensor, smoothing: float) -> Tensor:
        logits = self.model(source, target[:, :-1])
        return functional.cross_entropy(
            logits.flatten(0, 1).float(), target[:, 1:].flatten(), ignore_index=PAD, label_smoothing=smoothing
        )


def _vocabulary(build: Path, folder: Path, pairs: Sequence[str], sizes: Sizes) -> sentencepiece.SentencePieceProcessor:
    path = folder / "sentencepiece.model"
    if not path.exists():
        lines = (line for pair in pairs for line in _rows(build, pair, "train"))
        often = {"own": 8, "phrasebook": 4}
        texts = (text for line in lines for text in line[2:4] * often.get(line[0], 1))
        train_vocabulary(texts, path, sizes.vocabulary)
    return sentencepiece.SentencePieceProcessor(model_file=str(path))


def _rows(build: Path, pair: str, part: str) -> Iterator[list[str]]:
    """The rows of a pair's data: ``en-es`` and ``es-en`` are the same file."""
    language = pair.replace("en", "").strip("-")
    # The training data is carried from one machine to another: packed.
    name, opened = (f"{language}.{part}.tsv.gz", gzip.open) if part == "train" else (f"{language}.{part}.tsv", open)
    with opened(build / name, "rt", encoding="utf-8") as lines:
        yield from (line.rstrip("\n").split("\t") for line in lines)


def _examples(build: Path, pair: str, part: str, pieces: sentencepiece.SentencePieceProcessor) -> Iterator[Example]:
    into_english = pair.endswith("-en")
    rows = list(_rows(build, pair, part))
    english, other = (pieces.encode([row[column] for row in rows], num_threads=os.cpu_count()) for column in (2, 3))
    for row, source, target in zip(rows, *((other, english) if into_english else (english, other)), strict=True):
        if max(len(source), len(target)) <= LONGEST:
            tag = pieces.piece_to_id("<en>" if into_english else tag_of(pair.split("-")[1], row[1]))
            weight = WEIGHTS.get(row[0].removesuffix(" masked"), 1.0)
            last_weight = weight * (MORE if row[0].startswith("own") else 1)
            yield Example([*source, EOS], [BOS, tag, *target, EOS], weight, last_weight)


def _batches(
    examples: Sequence[Example], weights: Sequence[float], most: int, random_: random.Random
) -> Iterator[list[Sequence[list[int]]]]:
    """Batches of up to ``most`` target tokens, without end; sentences of like length together."""
    cumulative = list(itertools.accumulate(weights))
    while True:
        chunk = random_.choices(examples, cum_weights=cumulative, k=min(CHUNK, 2 * len(examples)))
        chunk.sort(key=lambda example: (_length(example), random_.random()))
        cut = list(_cut(chunk, most))
        random_.shuffle(cut)
        yield from cut


def _cut(examples: Sequence[Example], most: int) -> Iterator[list[Sequence[list[int]]]]:
    batch: list[Example] = []
    longest = 0
    for example in examples:
        longest = max(longest, _length(example))
        if batch and longest * (len(batch) + 1) > most:
            yield [[item.source for item in batch], [item.target for item in batch]]
            batch, longest = [], _length(example)
        batch.append(example)
    if batch:
        yield [[item.source for item in batch], [item.target for item in batch]]


def _length(example: Example) -> int:
    return max(len(example.source), len(example.target))


def _padded(sentences: Sequence[list[int]]) -> Tensor:
    longest = max(map(len, sentences))
    longest = math.ceil(longest / 4) * 4
    return torch.tensor([sentence + [PAD] * (longest - len(sentence)) for sentence in sentences])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True, help="the folder that data.py wrote")
    parser.add_argument("--run", required=True, help="the name of the model")
    parser.add_argument("--preset", choices=sorted(PRESETS), required=True)
    parser.add_argument("--pairs", nargs="+", required=True, help="such as en-es; several make one model")
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--tokens", type=int, default=2500, help="target tokens of a batch")
    parser.add_argument("--rate", type=float, default=1.2e-3)
    parser.add_argument("--save", type=float, default=5, help="minutes between checkpoints")
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    return parser.parse_args()


if __name__ == "__main__":
    main()

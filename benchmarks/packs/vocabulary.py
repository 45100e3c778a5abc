"""The pieces that the models read and write: SentencePiece with bytes for rare characters, masks and tags whole."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import sentencepiece

__all__ = ["MASKS", "TAGS", "tag_of", "train"]

#: What the translation room puts in place of a fact; more in one sentence are spelled out.
MASKS = [f"QZ{number}" for number in range(1, 10)]
TAGS = [f"<{language}{form}>" for language in ("en", "es", "fr", "de", "ja") for form in ("", "-informal")]


def tag_of(language: str, register: str = "formal") -> str:
    """The control symbol that begins a translation into ``language``."""
    return f"<{language}-informal>" if register == "informal" else f"<{language}>"


def train(sentences: Iterable[str], path: Path, size: int) -> None:
    """Write ``path``, a SentencePiece model of ``size`` pieces."""
    with path.open("wb") as file:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(sentences),
            model_writer=file,
            vocab_size=size,
            model_type="unigram",
            character_coverage=0.9995,
            byte_fallback=True,
            split_digits=True,
            control_symbols=TAGS,
            user_defined_symbols=MASKS,
            unk_id=0,
            bos_id=1,
            eos_id=2,
            pad_id=3,
            num_threads=os.cpu_count() or 1,
            input_sentence_size=1_000_000,
            shuffle_input_sentence=True,
            minloglevel=1,
        )

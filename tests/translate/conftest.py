"""A translator with nothing but what comes with Wellput, and a tiny Argos package with random weights."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sentencepiece
from ctranslate2.specs import TransformerSpec

from wellput.settings import Settings
from wellput.translate import Translator

WORDS = (
    "your order was sent with the tracking number we will refund you soon thank you for your message please write "
    "to me hello kind regards QZ1 QZ2 0123456789"
).split()


@pytest.fixture(scope="session")
def translator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Translator]:
    """The engines and the phrasebook as installed; no user packs."""
    made = Translator(Settings(data_dir=tmp_path_factory.mktemp("data")))
    yield made
    made.close()


@pytest.fixture(scope="session")
def argos_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real ``.argosmodel``, English to Spanish, that translates into nonsense."""
    return write_pack(tmp_path_factory.mktemp("pack") / "translate-en_es-1_9.argosmodel", "en", "es")


def write_pack(path: Path, source: str, target: str) -> Path:
    """Write a package of about 300 kB: one layer, eight dimensions, random weights from a fixed seed."""
    pieces = io.BytesIO()
    sentences = [" ".join(WORDS[index : index + 6]) for index in range(len(WORDS))] * 5
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences), model_writer=pieces, vocab_size=80, hard_vocab_limit=False, minloglevel=2
    )
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces.getvalue())
    vocabulary = [processor.id_to_piece(index) for index in range(processor.get_piece_size())]
    folder = path.parent / "model"
    folder.mkdir(exist_ok=True)
    _random_model(vocabulary).save(str(folder))
    name = path.stem
    metadata = {
        "from_code": source,
        "to_code": target,
        "package_version": "1.9",
        "argos_version": "1.9",
        "type": "translate",
    }
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}/metadata.json", json.dumps(metadata))
        archive.writestr(f"{name}/sentencepiece.model", pieces.getvalue())
        for file in sorted(folder.iterdir()):
            archive.write(file, f"{name}/model/{file.name}")
    return path


def _random_model(vocabulary: list[str]) -> TransformerSpec:
    random = np.random.default_rng(1)
    size, wide, width = len(vocabulary), 8, 16

    def matrix(rows: int, columns: int) -> Any:
        return random.normal(size=(rows, columns)).astype(np.float32)

    def linear(layer: Any, rows: int, columns: int) -> None:
        layer.weight, layer.bias = matrix(rows, columns), np.zeros(rows, np.float32)

    def norm(layer: Any) -> None:
        layer.gamma, layer.beta = np.ones(wide, np.float32), np.zeros(wide, np.float32)

    def attention(layer: Any, rows: tuple[int, ...]) -> None:
        norm(layer.layer_norm)
        for part, many in zip(layer.linear, rows, strict=True):
            linear(part, many * wide, wide)

    def feed_forward(layer: Any) -> None:
        norm(layer.layer_norm)
        linear(layer.linear_0, width, wide)
        linear(layer.linear_1, wide, width)

    spec = TransformerSpec.from_config(1, 2, pre_norm=True)
    encoder, decoder = spec.encoder, spec.decoder
    encoder.embeddings[0].weight = matrix(size, wide)
    decoder.embeddings.weight = matrix(size, wide)
    encoder.position_encodings.encodings = matrix(1024, wide)
    decoder.position_encodings.encodings = matrix(1024, wide)
    norm(encoder.layer_norm)
    norm(decoder.layer_norm)
    for layer in (*encoder.layer, *decoder.layer):
        attention(layer.self_attention, (3, 1))
        feed_forward(layer.ffn)
    for layer in decoder.layer:
        attention(layer.attention, (1, 2, 1))
    linear(decoder.projection, size, wide)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    return spec

"""A trained model as an Argos package: eight-bit weights, run by CTranslate2.

Run: python benchmarks/packs/convert.py --build FOLDER --run NAME --pair en-es --version 1.0 [--confidence -0.5]

Writes FOLDER/NAME/translate-en_es-1_0.argosmodel and prints its size, and checks on the way that CTranslate2 gives the
same log probabilities as torch, within the error of eight bits.
"""

from __future__ import annotations

import argparse
import json
import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import sentencepiece
import torch
from ctranslate2.specs import TransformerSpec
from model import Layer, Sizes, Transformer
from torch import Tensor, nn
from vocabulary import tag_of

__all__ = ["convert", "load"]

BOS, EOS = 1, 2
_README = "Made for Wellput's own sentences between sellers and buyers; figures, data and limits in benchmarks/packs.\n"
_TRIED = ("Thank you for your message.", "Your order QZ1 was sent on 5 May.", "Can you send it again?")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--pair", required=True)
    parser.add_argument("--version", default="1.0")
    parser.add_argument("--confidence", type=float, help="the lowest score of a translation that is shown")
    options = parser.parse_args()
    folder = options.build / options.run
    source, target = options.pair.split("-")
    package = folder / f"translate-{source}_{target}-{options.version.replace('.', '_')}"
    shutil.rmtree(package, ignore_errors=True)
    package.mkdir()
    model = load(folder)
    vocabulary = folder / "sentencepiece.model"
    # A first one in full precision shows that the shapes are right: it must agree to the fourth digit.
    for kind, near in ((None, 1e-3), ("int8", 0.25)):
        shutil.rmtree(package / "model", ignore_errors=True)
        convert(model, vocabulary, package / "model", kind)
        apart = _apart(model, vocabulary, package / "model", tag_of(target))
        print(f"{kind or 'float32'}: log probabilities differ by {apart:.5f} at most")
        if apart > near:
            raise SystemExit("CTranslate2 and torch do not agree")
    metadata: dict[str, Any] = {
        "package_version": options.version,
        "argos_version": "1.9",
        "type": "translate",
        "from_code": source,
        "to_code": target,
        "target_prefix": tag_of(target),
    }
    if options.confidence is not None:
        metadata["wellput"] = {"confidence": options.confidence}
    (package / "metadata.json").write_text(json.dumps(metadata, indent=2) + "\n", encoding="utf-8")
    (package / "README.md").write_text(_README, encoding="utf-8")
    shutil.copy(vocabulary, package / "sentencepiece.model")
    archive = package.with_name(package.name + ".argosmodel")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        for path in sorted(package.rglob("*")):
            if path.is_file():
                opened.write(path, path.relative_to(folder))
    print(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB")


def load(folder: Path) -> Transformer:
    """The model of a run as it was last saved, in float32, for use."""
    state = torch.load(folder / "weights.pt", map_location="cpu", weights_only=True)
    sizes = {name: value if name == "dropout" else int(value) for name, value in state["sizes"].items()}
    model = Transformer(Sizes(**sizes))
    model.load_state_dict(state["weights"])
    return model.eval()


def convert(model: Transformer, vocabulary: Path, folder: Path, kind: str | None) -> None:
    """Write the model to ``folder`` as CTranslate2 reads it; ``kind`` is its type of numbers, such as ``int8``."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    tokens = [pieces.id_to_piece(number) for number in range(pieces.get_piece_size())]
    sizes = model.sizes
    spec = TransformerSpec.from_config((sizes.encoder, sizes.decoder), sizes.heads, pre_norm=True)
    for part, layers, norm in (
        (spec.encoder, model.encoder, model.encoder_norm),
        (spec.decoder, model.decoder, model.decoder_norm),
    ):
        part.position_encodings.encodings = _numbers(model.positions)
        _norm(part.layer_norm, norm)
        for target, layer in zip(part.layer, layers, strict=True):
            assert isinstance(layer, Layer)
            _layer(target, layer)
    embedding = _numbers(model.embedding.weight)
    spec.encoder.embeddings[0].weight = embedding
    spec.decoder.embeddings.weight = embedding
    # The vocabulary may have come out smaller than was asked for.
    spec.decoder.projection.weight = embedding
    spec.decoder.projection.bias = _numbers(model.bias)
    tokens += [f"<unused{number}>" for number in range(sizes.vocabulary - len(tokens))]
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization=kind)
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


def _layer(target: Any, layer: Layer) -> None:
    attention = layer.self_attention
    _norm(target.self_attention.layer_norm, layer.self_norm)
    target.self_attention.linear[0].weight = _numbers(torch.cat((attention.query.weight, attention.key_value.weight)))
    target.self_attention.linear[0].bias = _numbers(torch.cat((attention.query.bias, attention.key_value.bias)))
    _linear(target.self_attention.linear[1], attention.out)
    if layer.cross_attention is not None and layer.cross_norm is not None:
        _norm(target.attention.layer_norm, layer.cross_norm)
        for place, linear in zip(
            target.attention.linear,
            (layer.cross_attention.query, layer.cross_attention.key_value, layer.cross_attention.out),
            strict=True,
        ):
            _linear(place, linear)
    _norm(target.ffn.layer_norm, layer.inner_norm)
    _linear(target.ffn.linear_0, layer.inner)
    _linear(target.ffn.linear_1, layer.outer)


def _norm(target: Any, norm: nn.LayerNorm) -> None:
    target.gamma, target.beta = _numbers(norm.weight), _numbers(norm.bias)


def _linear(target: Any, linear: nn.Linear) -> None:
    target.weight, target.bias = _numbers(linear.weight), _numbers(linear.bias)


def _numbers(tensor: Tensor) -> np.ndarray[Any, np.dtype[np.float32]]:
    return tensor.detach().float().numpy().copy()


def _apart(model: Transformer, vocabulary: Path, folder: Path, tag: str) -> float:
    """The largest difference of log probabilities of what CTranslate2 translates some sentences into."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    translator = ctranslate2.Translator(str(folder), device="cpu", intra_threads=1)
    sources = [pieces.encode(text, out_type=str) for text in _TRIED]
    results = translator.translate_batch(
        sources, target_prefix=[[tag]] * len(sources), beam_size=1, max_decoding_length=30
    )
    targets = [result.hypotheses[0] for result in results]
    scored = translator.score_batch(sources, targets)
    differences = [
        abs(ours - float(theirs))
        for source, target, result in zip(sources, targets, scored, strict=True)
        for ours, theirs in zip(_scores(model, pieces, source, target), result.log_probs, strict=True)
    ]
    return max(differences)


@torch.no_grad()
def _scores(
    model: Transformer, pieces: sentencepiece.SentencePieceProcessor, source: Sequence[str], target: Sequence[str]
) -> list[float]:
    """Log probabilities of the target's tokens and of its end."""
    before = torch.tensor([[*(pieces.piece_to_id(piece) for piece in source), EOS]])
    after = torch.tensor([[BOS, *(pieces.piece_to_id(piece) for piece in target), EOS]])
    logs = model(before, after[:, :-1]).log_softmax(-1)
    return [float(number) for number in logs[0].gather(1, after[0, 1:, None])[:, 0]]


if __name__ == "__main__":
    main()

"""The index of packs: Argos' list of packages, or Mozilla's list of model files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from wellput.errors import PackError
from wellput.text.language import canonical
from wellput.translate.packs.download import fetch_json

__all__ = ["Offer", "OfferedFile", "read_index"]


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """A file of a pack. ``compressed_sha256`` is of the file as it is sent, ``sha256`` of what is in it."""

    name: str
    url: str
    compressed_sha256: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that can be fetched: one ``.argosmodel``, or the files of a Firefox model."""

    kind: str
    source: str
    target: str
    version: str
    files: tuple[OfferedFile, ...]


def read_index(url: str) -> list[Offer]:
    """The packs that the index at ``url`` offers, the newest of each pair.

    Raises :class:`wellput.errors.PackError` when it cannot be had or is none.
    """
    content = fetch_json(url)
    try:
        if isinstance(content, list):
            offers = list(_argos(content, url))
        elif isinstance(content, Mapping) and isinstance(content.get("data"), list):
            offers = list(_mozilla(content["data"], _attachments(url)))
        else:
            raise PackError("the index of packs has a form that Wellput does not know")
    except (KeyError, TypeError, AttributeError) as error:
        raise PackError("the index of packs has a form that Wellput does not know") from error
    newest: dict[tuple[str, str], Offer] = {}
    for offer in sorted(offers, key=lambda offer: _version(offer.version)):
        newest[offer.source, offer.target] = offer
    return list(newest.values())


def _argos(entries: Sequence[Mapping[str, Any]], url: str) -> Iterator[Offer]:
    for entry in entries:
        if entry.get("type", "translate") != "translate" or not entry.get("from_code") or not entry.get("links"):
            continue
        links = [link for link in entry["links"] if str(link).startswith(("http://", "https://"))] or entry["links"]
        link = urljoin(url, str(links[0]))
        file = OfferedFile(link.rsplit("/", 1)[-1], link, compressed_sha256=entry.get("sha256"))
        yield Offer(
            "argos", _tag(entry["from_code"]), _tag(entry["to_code"]), str(entry.get("package_version", "")), (file,)
        )


def _mozilla(records: Sequence[Mapping[str, Any]], attachments: str) -> Iterator[Offer]:
    """Mozilla's Remote Settings records: one a file; those of a pair and version make a model."""
    models: dict[tuple[str, str, str, str], list[OfferedFile]] = {}
    for record in records:
        source = record.get("sourceLanguage") or record.get("fromLang")
        target = record.get("targetLanguage") or record.get("toLang")
        attachment = record.get("attachment")
        if not (source and target and attachment) or "a" in str(record.get("version", "")):
            continue
        key = (str(source), str(target), str(record["version"]), str(record.get("architecture", "")))
        name = str(record["name"]).removesuffix(".zst").removesuffix(".gz")
        models.setdefault(key, []).append(
            OfferedFile(
                name,
                urljoin(attachments, attachment["location"]),
                compressed_sha256=attachment.get("hash"),
                sha256=record.get("decompressedHash"),
            )
        )
    for (source, target, version, _), files in sorted(models.items()):
        if any(file.name.startswith("model.") for file in files) and any("vocab." in file.name for file in files):
            yield Offer("firefox", _tag(source), _tag(target), version, tuple(files))


def _attachments(url: str) -> str:
    """Where a Remote Settings server keeps files: its root document says."""
    root = fetch_json(urljoin(url, "/v1/"))
    if not isinstance(root, Mapping):
        raise PackError("the index of packs has a form that Wellput does not know")
    return str(root["capabilities"]["attachments"]["base_url"])


def _tag(code: str) -> str:
    return canonical(code) or code


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdigit() else 0 for part in text.split("."))

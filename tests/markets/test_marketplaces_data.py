"""Every marketplace's file: complete, dated and sourced."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from wellput import marketplaces
from wellput.marketplaces import Marketplace

IDS = (
    "alibaba aliexpress allegro amazon ebay etsy generic lazada mercadolibre mercari ozon shopee tiktok walmart".split()
)
every = pytest.mark.parametrize("place", marketplaces.load_all().values(), ids=lambda place: place.id)


def test_all_are_there() -> None:
    assert sorted(marketplaces.load_all()) == IDS


@every
def test_a_marketplace_is_dated_and_sourced(place: Marketplace) -> None:
    assert date.fromisoformat(place.read) >= date(2026, 11, 1)
    assert place.policies or place.notes
    parts = [*place.policies, *place.notes, *filter(None, (place.limit, place.response))]
    assert all(part.source for part in parts)
    assert all(part.text.endswith(".") for part in (*place.policies, *place.notes))


@every
def test_a_marketplace_names_its_own_domains(place: Marketplace) -> None:
    assert bool(place.domains) is (place.id != marketplaces.GENERIC)
    assert all(domain == domain.lower() and "/" not in domain for domain in place.domains)


@every
def test_a_note_for_a_moment_has_an_id_and_a_reason(place: Marketplace) -> None:
    hints = [note for note in place.notes if note.when]
    assert all(note.id and note.why.endswith(".") for note in hints)
    assert len({note.id for note in hints}) == len(hints)
    assert not any(note.id or note.why for note in place.notes if not note.when)


@every
def test_nothing_is_forbidden_twice(place: Marketplace) -> None:
    forbidden = [policy.forbids for policy in place.policies]
    assert len(set(forbidden)) == len(forbidden)


def test_what_is_not_confirmed_is_not_there() -> None:
    load = marketplaces.load
    assert load("etsy").limit is None
    assert load("etsy").forbids("review_incentive") is None
    assert load("ozon").response is None
    assert load("lazada").response is None
    assert load("aliexpress").response is None


@pytest.mark.parametrize(
    ("name", "characters", "hours", "language"),
    [
        ("amazon", 2000, 24, "buyer"),
        ("walmart", None, 48, "en"),
        ("mercadolibre", 350, None, None),
        ("ebay", 2000, None, None),
    ],
)
def test_limits(name: str, characters: int | None, hours: int | None, language: str | None) -> None:
    place = marketplaces.load(name)
    assert (place.limit.characters if place.limit else None) == characters
    assert (place.response.hours if place.response else None) == hours
    assert place.reply_language == language


def test_without_a_name_the_generic_profile_is_used() -> None:
    assert marketplaces.load(None).id == marketplaces.GENERIC
    with pytest.raises(KeyError):
        marketplaces.load("nowhere")


def test_summaries_are_fit_for_json() -> None:
    listed = msgspec.json.decode(msgspec.json.encode(marketplaces.summaries()))
    assert sorted(one["id"] for one in listed) == IDS
    assert listed[-1]["id"] == "generic"
    amazon = next(one for one in listed if one["id"] == "amazon")
    assert amazon["limit"] == 2000
    assert {"contact", "cancel_push", None} <= {policy["forbids"] for policy in amazon["policies"]}

"""Names and domains that lead a buyer away from the marketplace, and those an order needs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from wellput.knowledge import Entry, data_folder, read_entry

__all__ = ["ContactData", "alternatives", "contact_data", "host_of", "is_host_in"]


class ContactData(Entry, frozen=True, kw_only=True):
    """``data/contacts.toml``, which explains the fields."""

    messengers: tuple[str, ...]
    short_names: tuple[str, ...]
    disguises: str
    mail_services: tuple[str, ...]
    contact_domains: tuple[str, ...]
    shorteners: tuple[str, ...]
    order_domains: tuple[str, ...]


@cache
def contact_data() -> ContactData:
    """The names and domains, read once."""
    return read_entry(data_folder("wellput.rules") / "contacts.toml", ContactData)


def alternatives(names: Iterable[str]) -> str:
    """A pattern for any of the names, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def host_of(url: str) -> str:
    """The host of a link, without "www."."""
    host = re.split(r"[/?#:]", re.sub(r"^[a-z]+://", "", url.lower()), maxsplit=1)[0]
    return host.removeprefix("www.").rstrip(".")


def is_host_in(host: str, domains: Iterable[str]) -> bool:
    """Whether ``host`` is one of the domains or below one."""
    return any(host == domain or host.endswith("." + domain) for domain in domains)

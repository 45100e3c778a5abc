"""What a holiday is called in the reader's language; names in ``anywhere/holiday_names.toml``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from wellput.knowledge import data_folder, read_toml
from wellput.markets.calendar import Holiday

__all__ = ["holiday_name"]

_NOTE = re.compile(r"\s*[(\uff08][^)\uff09]*[)\uff09]")
_REGIONS = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW", "pt-BR": "pt_BR"}


def holiday_name(holiday: Holiday, tag: str) -> str:
    """The holiday by its name in the language ``tag``; the English name where no other is known."""
    if tag == "en":
        return holiday.name
    own = _own_names(holiday.country, holiday.day.year, tag).get(holiday.day)
    return own or str(_common(tag).get(holiday.name, holiday.name))


@cache
def _common(tag: str) -> Mapping[str, str]:
    names: Mapping[str, str] = read_toml(data_folder("wellput.markets") / "anywhere" / "holiday_names.toml").get(
        tag, {}
    )
    return names


@cache
def _own_names(country: str, year: int, tag: str) -> Mapping[date, str]:
    """The names in a language the country itself uses; nothing for the others."""
    from holidays import country_holidays

    plain = country_holidays(country, years=year)
    wanted = _REGIONS.get(tag, tag)
    spoken = next((one for one in plain.supported_languages if wanted in (one, one.split("_")[0])), None)
    if spoken is None:
        return {}
    listed = country_holidays(country, years=year, language=spoken)
    return {day: _NOTE.sub("", name.split(";")[0]).strip() for day, name in listed.items()}

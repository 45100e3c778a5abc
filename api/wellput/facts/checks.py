"""Check digits. Each function takes a code without spaces, in capitals, and says whether it is right."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["CHECKS", "ean", "isbn10"]

_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_FEDEX_WEIGHTS = (3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1)


def s10(code: str) -> bool:
    """UPU S10: eight digits weighted 8 6 4 2 3 5 9 7, modulo 11 (UPU standard S10-12, 5.2)."""
    remainder = 11 - sum(int(digit) * weight for digit, weight in zip(code[2:10], _S10_WEIGHTS, strict=True)) % 11
    return int(code[10]) == {10: 0, 11: 5}.get(remainder, remainder)


def ups(code: str) -> bool:
    """UPS ``1Z``: letters count as their place modulo 10 from A = 2; every second one doubled; modulo 10."""
    values = [int(c) if c.isdigit() else (ord(c) - 63) % 10 for c in code[2:]]
    total = sum(values[0:15:2]) + 2 * sum(values[1:15:2])
    return code[-1].isdigit() and -total % 10 == values[-1]


def gs1(code: str) -> bool:
    """GS1 modulo 10: weights 3 and 1 from the right (SSCC, EAN, USPS, FedEx Ground)."""
    digits = [int(digit) for digit in code]
    return (3 * sum(digits[-2::-2]) + sum(digits[-3::-2]) + digits[-1]) % 10 == 0


def usps_zip(code: str) -> bool:
    """USPS with the destination ZIP code in front: the last 22 digits carry the check."""
    return gs1(code[-22:])


def fedex_12(code: str) -> bool:
    """FedEx Express: weights 3 1 7, modulo 11, modulo 10."""
    total = sum(int(digit) * weight for digit, weight in zip(code[:11], _FEDEX_WEIGHTS, strict=True))
    return total % 11 % 10 == int(code[11])


def fedex_96(code: str) -> bool:
    """FedEx Ground ``96``: GS1 over the last 15 digits."""
    return gs1(code[-15:])


def mod7(code: str) -> bool:
    """DHL Express: the number without its last digit, modulo 7."""
    return int(code[:-1]) % 7 == int(code[-1])


def ean(code: str) -> bool:
    """EAN-8, UPC-A, EAN-13 and ISBN-13: GS1 modulo 10."""
    return gs1(code)


def isbn10(code: str) -> bool:
    """ISBN-10: weights 10 to 1, modulo 11, ``X`` for 10."""
    return (
        sum((10 if c == "X" else int(c)) * weight for c, weight in zip(code, range(10, 0, -1), strict=True)) % 11 == 0
    )


#: The checks by the names ``data/tracking.toml`` uses.
CHECKS: dict[str, Callable[[str], bool]] = {
    check.__name__: check for check in (s10, ups, gs1, usps_zip, fedex_12, fedex_96, mod7)
}

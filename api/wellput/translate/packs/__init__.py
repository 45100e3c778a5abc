"""Language packs: finding, fetching, checking, placing and removing them.

A pack is an Argos package (``.argosmodel``) or a folder with a Firefox model. Nothing here is called by a request;
the network is used only when a person installs a language.
"""

from __future__ import annotations

from wellput.translate.packs.install import install_from, install_language
from wellput.translate.packs.store import Pack, Store

__all__ = ["Pack", "Store", "install_from", "install_language"]

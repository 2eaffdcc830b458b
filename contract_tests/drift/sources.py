"""Where the outside is asked: the services' own documents, and the package index. All of it can be elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from contract_tests.values import ROOT
from scripts.spec.errors import SpecError
from scripts.spec.fetch import fetch
from scripts.spec.services import SERVICES
from scripts.spec.source import read_source

PYPI = "https://pypi.org/pypi"
_LARGEST = 32 * 2**20


class NotHad(Exception):
    """Nothing came from a source, so nothing was checked. The text is a sentence for people, with the reason."""


@cache
def _addresses() -> Mapping[str, str]:
    return {name: read_source(service.inputs(ROOT) / "source.toml").url for name, service in SERVICES.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What to ask.

    Attributes:
        documents: service to the address of its document, or a file; by default what each ``source.toml`` names.
        index: of packages, with PyPI's JSON interface; empty for none.
    """

    documents: Mapping[str, str] = field(default_factory=_addresses)
    index: str = PYPI


def get(address: str) -> bytes:
    """What is at an address, or in a file.

    Raises:
        NotHad: nothing, an error, or a web page.
    """
    try:
        return fetch(address, limit=_LARGEST).raw
    except SpecError as error:
        raise NotHad(str(error)) from error

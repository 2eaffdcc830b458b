"""The last look before a report is written: no credential of the run is in it, nor anything that looks like a key."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from typing import Any

from contract_tests.cassettes import leaks

_NAMED = re.compile(r"EI_.*(KEY|TOKEN|SECRET|PASSWORD|AUTHORIZATION|COOKIE)")
_SHORTEST = 12
"""Shorter ones, such as the sandbox's password, are ordinary words."""

_KEY = re.compile(r"ei_(?!0+1?(?![0-9a-f]))[0-9a-f]{32,}")
"""The shape of the service's keys, whatever stands before it: a line's end is spelled out as letters by then. Zeros are
those of sandboxes and tests."""


class SecretFound(Exception):
    """A report would hold a secret; it was not written. The text says where, and has no secret in it."""


def refuse(texts: Mapping[str, str]) -> None:
    """Look through texts, by name, for the secrets that the environment has, and for what looks like a key.

    Raises:
        SecretFound: a secret is in one of them, in any of the forms in which secrets travel.
    """
    named = {value for name, value in os.environ.items() if _NAMED.fullmatch(name)}
    secrets = sorted(secret for secret in named if len(secret) >= _SHORTEST)
    for name, text in texts.items():
        if _in(text, secrets):
            raise SecretFound(
                f"{name} would hold a credential{_place(text, secrets)}; no report was written. "
                "Whatever layer said it must leave it out."
            )


def _in(text: str, secrets: list[str]) -> bool:
    return bool(_KEY.search(text)) or bool(secrets and leaks.found(text.encode(), secrets))


def _place(text: str, secrets: list[str]) -> str:
    try:
        document = json.loads(text)
    except ValueError:
        return ""
    return next((f" at {pointer}" for pointer, said in _texts(document, "") if _in(said, secrets)), "")


def _texts(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Every text of a document, with the place where it stands; of a name that is none, the place of its object."""
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for name, of in value.items():
            yield pointer, name
            yield from _texts(of, f"{pointer}/{name}")
    elif isinstance(value, list):
        for index, of in enumerate(value):
            yield from _texts(of, f"{pointer}/{index}")

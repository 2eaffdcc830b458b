"""``source.toml``: where a service's snapshot comes from, and how to ask for news of it."""

from __future__ import annotations

import dataclasses
import json
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

from .errors import SpecError


@dataclass(frozen=True, slots=True)
class Source:
    """The origin of a committed snapshot.

    ``url`` is the official address, empty where the service has no stable one. ``sha256_raw`` is of the document as it
    came, ``sha256`` of ``published.json``. ``facts`` says in plain words where the snapshot's facts come from.
    """

    url: str
    sha256_raw: str
    sha256: str
    date: str
    operations: int
    paths: int
    schemas: int
    facts: str
    etag: str | None = None
    last_modified: str | None = None


def read_source(path: Path) -> Source:
    """Read a ``source.toml``.

    Raises:
        SpecError: the file is missing, is not TOML, or lacks a key or has one too many.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        return Source(**table["source"], **table["snapshot"])
    except FileNotFoundError:
        raise SpecError(f"{path} does not exist; restore it from version control.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError(f"{path} is not valid TOML ({error}); correct it or restore it.") from None
    except (KeyError, TypeError) as error:
        raise SpecError(f"{path} does not have the keys of a source ({error}); correct it or restore it.") from None


def write_source(path: Path, source: Source) -> None:
    """Write a ``source.toml``, whole or not at all."""
    values = dataclasses.asdict(source)
    lines = ["# Written by scripts/regenerate.py; the address is the only line to edit by hand.", "", "[source]"]
    lines += [f"url = {_toml(values.pop('url'))}", "", "[snapshot]"]
    lines += [f"{key} = {_toml(value)}" for key, value in values.items() if value is not None]
    beside = path.with_name(path.name + ".new")
    beside.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    os.replace(beside, path)


def _toml(value: str | int) -> str:
    # A JSON string is a TOML basic string, except that TOML wants DEL escaped too.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

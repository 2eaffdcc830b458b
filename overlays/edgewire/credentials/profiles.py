"""Profiles: named sets of settings in a TOML file that only its owner can read.

[default]
api_key = "ei_…"
project_id = 1

[plant]
host = "edge.plant.example"
org_api_key = "ei_…"
organization_id = 2
"""

from __future__ import annotations

import json
import os
import re
import shlex
import stat
import tempfile
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError
from . import checks
from .layers import CREDENTIAL_NAMES, HOST_NAMES, ID_NAMES, Layer

DEFAULT = "default"
KEYS = (*CREDENTIAL_NAMES, *ID_NAMES, *HOST_NAMES)
"""What a profile can hold. A one-time code is not among it: it would be old when it is read."""

_CHECKS = {
    **dict.fromkeys(("api_key", "org_api_key"), checks.api_key),
    **dict.fromkeys(("jwt_token", "jwt_cookie", "access_token"), checks.jwt),
}
_LIMIT = 1024 * 1024
_NAME = re.compile(r"[A-Za-z0-9_-]+\Z")


def path_of(environ: Mapping[str, str] | None = None) -> Path:
    """The file: ``EDGEWIRE_CONFIG``, or ``edgewire/profiles.toml`` in ``XDG_CONFIG_HOME`` or ``~/.config``.

    ``EDGEWIRE_CONFIG`` that names the null device means that there are none.
    """
    environ = os.environ if environ is None else environ
    if named := environ.get("EDGEWIRE_CONFIG"):
        return Path(named).expanduser()
    base = environ.get("XDG_CONFIG_HOME", "")
    try:
        root = Path(base) if os.path.isabs(base) else Path.home() / ".config"
    except RuntimeError:  # an account without a home has no profiles
        return Path(os.devnull)
    return root / "edgewire" / "profiles.toml"


def profiles(environ: Mapping[str, str] | None = None) -> dict[str, dict[str, str | int]]:
    """All profiles, by name; none where there is no file. They hold secrets.

    Raises:
        ConfigurationError: the file cannot be used, as for :func:`read_profile`.
    """
    path = path_of(environ)
    text = _read(path)
    return _parsed(text, path) if text is not None else {}


def read_profile(name: str | None = None, environ: Mapping[str, str] | None = None) -> Layer | None:
    """The profile ``name``, or the one called ``default`` if there is one.

    Raises:
        ConfigurationError: there is no profile of that name; the file can be read by others, is no TOML, or holds what
            no profile has. The sentence names the file and what to do.
    """
    found = profiles(environ)
    wanted = name or DEFAULT
    if name is None and wanted not in found:
        return None
    path = path_of(environ)
    _check_there(wanted, found, path)
    where = f"profile {wanted!r} of {path}"
    called = {key: f"{key} in {where}" for key in found[wanted]}
    return Layer(where, found[wanted], called, bundle=True)


def write_profile(name: str = DEFAULT, *, path: Path | str | None = None, **values: str | int) -> Path:
    """Write a profile, in place of the one of that name; the others in the file stay as they are.

    The file is made so that only its owner can read it, and appears whole or not at all.

    Args:
        name: letters, digits, ``-`` and ``_``.
        path: the file, if it is not the one that clients read.
        values: ``api_key``, ``org_api_key``, ``jwt_token``, ``jwt_cookie``, ``access_token``, ``username``,
            ``password``, ``client_id``, ``client_secret``, ``project_id``, ``organization_id``, ``host``,
            ``api_endpoint``, ``ingestion_endpoint``, ``remote_endpoint``.

    Returns:
        the file.

    Raises:
        ConfigurationError: a value is not for a profile, or the file that is there cannot be read or changed.
        CredentialError: a key or a token cannot be one.
    """
    if not _NAME.match(name):
        raise ConfigurationError(f"profile name {name!r} holds more than letters, digits, - and _")
    target = _target(path)
    _checked(values, name, target)
    for key in values.keys() & _CHECKS.keys():
        _CHECKS[key](str(values[key]), key)
    text = _read(target) or ""
    table = "".join(f"{key} = {_toml(value)}\n" for key, value in values.items())
    kept = _without_table(text, name)
    gap = "" if not kept or kept.endswith("\n\n") else "\n"
    _replace(target, f"{kept}{gap}[{name}]\n{table}", {**_parsed(text, target), name: dict(values)}, name)
    return target


def remove_profile(name: str, *, path: Path | str | None = None) -> Path:
    """Remove a profile; the others in the file stay as they are. Returns the file.

    Raises:
        ConfigurationError: there is no profile of that name, or the file cannot be read or changed.
    """
    target = _target(path)
    text = _read(target) or ""
    found = _parsed(text, target)
    _check_there(name, found, target)
    _replace(target, _without_table(text, name), {key: found[key] for key in found if key != name}, name)
    return target


def _target(path: Path | str | None) -> Path:
    target = Path(path) if path is not None else path_of()
    if str(target) == os.devnull:
        raise ConfigurationError("EDGEWIRE_CONFIG says that there are no profiles; give path=")
    return target.resolve()  # a link to a file elsewhere stays one


def _check_there(name: str, found: Mapping[str, object], path: Path) -> None:
    if name not in found:
        known = f"it has {', '.join(sorted(found))}" if found else "there is no such file, or it has none"
        raise ConfigurationError(f"there is no profile {name!r} in {path}: {known}")


def _replace(path: Path, text: str, expected: Mapping[str, object], name: str) -> None:
    """Write the file, if it says what it is meant to say."""
    try:
        right = tomllib.loads(text) == expected
    except tomllib.TOMLDecodeError:
        right = False
    if not right:
        raise ConfigurationError(f"{path} is written in a way that cannot be changed here; edit [{name}] by hand")
    _write(path, text)


def _read(path: Path) -> str | None:
    """The text of the file; None where there is none. What is checked is what was opened."""
    if str(path) == os.devnull:
        return None
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))  # opening a named pipe would wait
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from None
    with open(descriptor, "rb") as file:
        _check_private(os.fstat(file.fileno()), path)
        raw = file.read(_LIMIT + 1)
    if len(raw) > _LIMIT:
        raise ConfigurationError(f"{path} is too large for a file of profiles")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path} is not UTF-8; save it as that") from None  # the cause would show the bytes


def _check_private(found: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise ConfigurationError(f"{path} is no file")
    if os.name != "posix":
        return
    if found.st_uid != os.geteuid():
        raise ConfigurationError(f"{path} belongs to another user; run: chown {os.geteuid()} {shlex.quote(str(path))}")
    if found.st_mode & 0o077:
        raise ConfigurationError(
            f"{path} holds keys and can be read by others; run: chmod 600 {shlex.quote(str(path))}"
        )


def _parsed(text: str, path: Path) -> dict[str, dict[str, Any]]:
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at .*\)\Z", str(error))  # the rest of the message can hold what stands there
        raise ConfigurationError(f"{path} is no TOML {place[0] if place else ''}".rstrip()) from None
    for name, table in document.items():
        if not isinstance(table, dict):
            raise ConfigurationError(f"{path}: {name} stands outside of any profile; write it below [{DEFAULT}]")
        _checked(table, name, path)
    return document


def _checked(table: Mapping[str, object], profile: str, path: Path) -> None:
    for key, value in table.items():
        if key not in KEYS:
            near = get_close_matches(key, KEYS, n=1)
            hint = f"did you mean {near[0]}?" if near else f"a profile has {', '.join(KEYS)}"
            raise ConfigurationError(f"{path}: {key} in profile {profile!r} is not known; {hint}")
        right = isinstance(value, int) and not isinstance(value, bool) if key in ID_NAMES else isinstance(value, str)
        if not right or value == "":
            wanted = "a whole number" if key in ID_NAMES else "text in quotes, and not empty"
            raise ConfigurationError(f"{path}: {key} in profile {profile!r} is not {wanted}")


def _without_table(text: str, name: str) -> str:
    """The file without the table of one name: from its header up to the next."""
    kept, inside = [], False
    for line in text.splitlines(keepends=True):
        if header := re.match(r"\s*\[\s*(?:\"(.+?)\"|'(.+?)'|([\w-]+))\s*\]", line):
            inside = name in header.groups()
        if not inside:
            kept.append(line)
    result = "".join(kept)
    return result if not result or result.endswith("\n") else result + "\n"


def _toml(value: str | int) -> str:
    # A basic string of TOML takes the escapes of JSON; only DEL must be escaped besides.
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mode 0600
        try:
            with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error.strerror}") from None

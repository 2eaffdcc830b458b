"""What a build leaves: a real ZIP, or a script in place of an executable model. Both say that the sandbox made them.

The same input gives the same bytes, whatever the time of day: a test can compare what it downloaded.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Any

from ..storage.archives import entry
from .targets import Target

NOTICE = "Built by the edgewire sandbox: it cannot classify anything."
_WASM = b"\0asm\x01\0\0\0"
"""The smallest valid WebAssembly module: it has no functions."""

_SLUG = re.compile(r"[^a-z0-9]+")


def archive(files: Mapping[str, bytes]) -> bytes:
    """A ZIP of these files, in the order of their names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name in sorted(files):
            target.writestr(entry(name), files[name])
    return buffer.getvalue()


def document(value: Any) -> bytes:
    """JSON to read, with a stable order."""
    return (json.dumps(value, indent=1, sort_keys=True) + "\n").encode()


def deployment(target: Target, about: Mapping[str, Any], files: Mapping[str, bytes]) -> bytes:
    """The artefact of a build.

    Args:
        about: what was built, of what; it stands in ``metadata.json``, or in the script.
        files: what a ZIP holds besides, such as an uploaded model.
    """
    if target.artefact == "executable":
        return _script(target, about)
    own = {
        "README.md": _readme(target, about),
        "metadata.json": document({"sandbox": True, "notice": NOTICE, **about}),
    }
    if target.artefact == "browser":
        # the official mobile client looks for one .wasm and one .js in the ZIP
        own["edge-impulse-standalone.wasm"] = _WASM
        own["edge-impulse-standalone.js"] = f"throw new Error({json.dumps(NOTICE)});\n".encode()
    return archive({**files, **own})


def file_name(project: str, target: Target, version: int, impulse: int) -> str:
    """What the download is called, in the service's form: ``my-project-arduino-v3-impulse-#1.zip``."""
    slug = _SLUG.sub("-", project.lower()).strip("-") or "project"
    if target.artefact == "executable":
        return f"{slug}-{target.format.removeprefix('runner-')}-v{version}-impulse-#{impulse}.eim"
    return f"{slug}-{target.format}-v{version}-impulse-#{impulse}.zip"


def media_type(target: Target) -> str:
    """Content type of the download."""
    return "application/octet-stream" if target.artefact == "executable" else "application/zip"


def _readme(target: Target, about: Mapping[str, Any]) -> bytes:
    lines = [
        f"# {target.name}",
        "",
        NOTICE,
        "",
        *(f"* {name}: {_plain(value)}" for name, value in sorted(about.items())),
        "",
    ]
    return "\n".join(lines).encode()


def _script(target: Target, about: Mapping[str, Any]) -> bytes:
    lines = [
        "#!/bin/sh",
        f"# {NOTICE}",
        f"# target: {target.format}",
        *(f"# {name}: {_plain(value)}" for name, value in sorted(about.items())),
        f'echo "{NOTICE}" >&2',
        "exit 1",
        "",
    ]
    return "\n".join(lines).encode()


def _plain(value: Any) -> str:
    """A value on one line, so that a name with a line break can add no command to the script."""
    return json.dumps(value, sort_keys=True)

"""Chromium without a root: from the npm registry, by the lock file beside this module, run by Node from PyPI."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts import node

LOCK = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class View:
    """How somebody looks at a page; ``scheme`` is ``light`` or ``dark``."""

    width: int
    height: int
    scheme: str


def look(
    pages: Mapping[str, Path], views: Mapping[str, View], pictures: Path | None = None
) -> dict[tuple[str, str], dict[str, Any]]:
    """What ``look.mjs`` saw, by page and view; ``pictures`` is a folder for screenshots."""
    asked = {
        "pages": {name: str(path.resolve()) for name, path in pages.items()},
        "views": {name: {"width": of.width, "height": of.height, "scheme": of.scheme} for name, of in views.items()},
        "pictures": str(pictures) if pictures else None,
    }
    modules = node.modules(LOCK)
    with tempfile.TemporaryDirectory(prefix="edgewire-chromium-") as scratch:
        # The program stands beside its packages, where Node looks for them.
        program = Path(scratch, "look.mjs")
        program.write_bytes((LOCK / "look.mjs").read_bytes())
        Path(scratch, "node_modules").symlink_to(modules)
        done = subprocess.run(
            [str(node.program()), str(program), json.dumps(asked)],
            # Unpacks to a folder of its own, and brings the libraries that a machine without a desktop lacks.
            env={**os.environ, "TMPDIR": scratch, "AWS_LAMBDA_JS_RUNTIME": "nodejs22.x"},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    assert done.returncode == 0, done.stderr[-2000:]
    return {(seen["page"], seen["view"]): seen for seen in json.loads(done.stdout)}

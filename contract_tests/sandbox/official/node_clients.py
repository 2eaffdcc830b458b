"""The official Node clients, from the lock file in ``node/``.

``edge-impulse-linux`` asks for ``sharp`` 0.32, which downloads a library from elsewhere when it is installed; the lock
file overrides it with a version whose library is an npm package.
"""

from __future__ import annotations

from pathlib import Path

from scripts import node

LOCK = Path(__file__).with_name("node")


def runner() -> list[str]:
    """The command ``edge-impulse-linux-runner``."""
    script = node.modules(LOCK) / "edge-impulse-linux" / "build" / "cli" / "linux" / "runner.js"
    return [str(node.program()), str(script)]

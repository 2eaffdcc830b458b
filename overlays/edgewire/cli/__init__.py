"""The command ``edgewire``. Needs click and rich: ``pip install 'edgewire[cli]'``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, or those of the process; gives its exit code."""
    if missing := [name for name in ("click", "rich") if find_spec(name) is None]:
        print(
            f"edgewire: the command needs {' and '.join(missing)}; install it with: pip install 'edgewire[cli]'",
            file=sys.stderr,
        )
        return 2
    try:
        from .run import run

        return run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # While modules were imported; `run` catches any later one.
        print("edgewire: interrupted", file=sys.stderr)
        return 130

"""``python -m scripts.bench``: all ratios, with their targets beside them.

Ends with 0 whatever the figures are, and with 1 where something failed. What needs a package that is not installed (the
official client, msgspec) is shown as not measured.
"""

from __future__ import annotations

import argparse
import dataclasses
import importlib.metadata
import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path

from ..spec.errors import SpecError
from . import async_calls, decoding, imports, jobs, regeneration, sandbox, uploads
from .rounds import Row, machine

_LIBRARIES = ("httpx", "attrs", "msgspec", "edgeimpulse-api", "edgeimpulse", "openapi-python-client")
_HEAD = ("", "median", "least", "ratio", "of least", "wall", "memory", "modules", "target")


def main(argv: list[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    arguments = _parser().parse_args(argv)
    quick = arguments.quick
    parts: list[Callable[[], list[Row]]] = [
        partial(imports.measure, 3 if quick else 15),
        partial(decoding.measure, 1_000, 5 if quick else 21),
        partial(decoding.measure, 10_000, 3 if quick else 9),
        partial(regeneration.measure, 1 if quick else 3),
        *(partial(async_calls.measure, place, 1 if quick else 5) for place in ("near", "far")),
        *(partial(uploads.measure, load, 1 if quick else 5) for load in uploads.loads(quick=quick)),
        partial(sandbox.measure, *(200, 5_000, 1) if quick else (2_000, 100_000, 5)),
        partial(jobs.measure, *(50, 5, 9) if quick else (200, 40, 30)),
    ]
    surroundings = f"{machine()}; {_libraries()}"
    print(surroundings)
    rows: list[Row] = []
    failures = []
    for measure in parts:
        try:
            found = measure()
        except subprocess.CalledProcessError as error:
            failures.append((error.stderr.strip().splitlines() or [f"a child ended with {error.returncode}"])[-1])
        except SpecError as error:
            failures.append(str(error))
        else:
            rows += found
            print("\n" + "\n".join(_table(found)), flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps(_document(surroundings, rows), indent=1) + "\n", encoding="utf-8")
    for failure in failures:
        print(f"error: Not measured: {failure}", file=sys.stderr)
    return 1 if failures else 0


def _libraries() -> str:
    """Versions, and whether httpx brings its command line, which makes it dearer to import."""
    found = []
    for name in _LIBRARIES:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            found.append(f"no {name}")
    command_line = all(importlib.util.find_spec(name) for name in ("click", "rich", "pygments"))
    return ", ".join(found) + f"; httpx {'with' if command_line else 'without'} its command line"


def _table(rows: list[Row]) -> Iterator[str]:
    """The lines of one part, in columns."""
    for group, members in groupby(rows, lambda row: row.group):
        cells = [_HEAD, *map(_cells, members)]
        widths = [max(len(line[column]) for line in cells) for column in range(len(_HEAD))]
        used = [column for column in range(len(_HEAD)) if column == 0 or any(line[column] for line in cells[1:])]
        yield group
        for line in cells:
            first, *others = (line[i].ljust(widths[i]) if i == 0 else line[i].rjust(widths[i]) for i in used)
            yield "  ".join(["", first, *others]).rstrip()


def _cells(row: Row) -> tuple[str, ...]:
    verdict = ""
    if row.judged is None:
        verdict = "not measured: not installed"
    elif row.target is not None:
        verdict = f"{row.target} {'met' if row.target.met(row.judged) else 'MISSED'}"
    return (
        row.name,
        _time(row.seconds),
        _time(row.fastest),
        _number(row.ratio),
        _number(row.fastest_ratio),
        _time(row.wall),
        "" if row.memory is None else f"{row.memory / 2**20:.1f} MB",
        "" if row.modules is None else str(row.modules),
        verdict,
    )


def _time(seconds: float | None) -> str:
    if seconds is None:
        return ""
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def _number(ratio: float | None) -> str:
    if ratio is None:
        return ""
    return f"{ratio:.1f}" if ratio >= 10 else f"{ratio:.3f}" if ratio < 0.1 else f"{ratio:.2f}"


def _document(surroundings: str, rows: list[Row]) -> dict[str, object]:
    return {
        "machine": surroundings,
        "rows": [
            {
                **{name: value for name, value in dataclasses.asdict(row).items() if name != "target"},
                "target": None if row.target is None else str(row.target),
                "met": None if row.target is None or row.judged is None else row.target.met(row.judged),
            }
            for row in rows
        ],
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds: to see that it runs, not to judge by")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every figure there")
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""``python -m contract_tests.suite``: run the layers of the contract suite and write its report.

It ends with 0 where everything that was asked for was checked and is whole, 1 where something is broken, 2 where the
command makes no sense, and 3 where nothing is broken but a layer that was asked for could not be checked.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Container, Sequence
from datetime import UTC, datetime
from pathlib import Path

from contract_tests.values import ROOT

from . import catalogue, layers, record, report, run, words
from .history import Whole
from .report import secrets
from .settings import Depth, Settings

REPORTS = ROOT / "reports"

_CODES: dict[Whole, int] = {"whole": 0, "broken": 1, "not checked": 3}


def parser() -> argparse.ArgumentParser:
    """The options."""
    options = argparse.ArgumentParser(
        prog="python -m contract_tests.suite",
        description="Does the service still keep its promises, and will users break?",
        epilog="Ends with 0: whole, 1: broken, 2: wrong usage, 3: nothing broken, but a layer was not checked.",
    )
    depth = options.add_mutually_exclusive_group()
    depth.add_argument("--quick", action="store_const", const="quick", dest="depth", help="all layers, in a minute")
    depth.add_argument("--night", action="store_const", const="night", dest="depth", help="deeper, and the service")
    options.add_argument("--only", type=_layers, metavar="LAYER,…", default=list(layers.MODULES), help="these layers")
    options.add_argument("--operations", type=_operations, metavar="ID,…", default=frozenset(), help="these operations")
    options.add_argument("--seed", type=int, help="of what is drawn; 1, and in a night its date")
    options.add_argument("--reports", type=Path, default=REPORTS, metavar="FOLDER", help="where the report goes")
    options.add_argument("--history", type=Path, metavar="FILE", help="history.jsonl; evidence.json is kept beside it")
    options.add_argument(
        "--yes-this-project",
        action="store_true",
        help="samples may be added to the live project and taken away, though its name lacks the mark of a test",
    )
    options.add_argument("--list", action="store_true", help="name the layers and end")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns its exit code."""
    command = parser()
    options = command.parse_args(arguments)
    if options.list:
        for name in layers.MODULES:
            print(f"{name:10} {layers.title(name)}")
        return 0
    files = record.Files(reports=options.reports, history=options.history or options.reports / "history.jsonl")
    try:
        record.look(files)
    except (OSError, ValueError) as error:
        command.error(f"there is no place for a report: {error}")
    now = datetime.now(UTC)
    depth: Depth = options.depth or "change"
    seed = options.seed if options.seed is not None else int(f"{now:%Y%m%d}") if depth == "night" else 1
    settings = Settings(depth=depth, seed=seed, only=options.operations, unmarked=options.yes_this_project)
    results = run.run(options.only, settings, _progress)
    found = run.verdict(results)
    said = [*(line for result in results for line in words.told(result)), words.verdict(found, results, settings)]
    try:
        secrets.refuse({"what is printed": "\n".join(said)})
        whole = set(options.only) == set(layers.MODULES) and not settings.only
        said.insert(-1, record.keep(files, results, settings, now, whole=whole))
    except report.SecretFound as error:
        return _unwritten(error, files)
    except (OSError, ValueError) as error:
        print("\n".join(said[:-1]))  # what was found is not lost with its report; the verdict is another
        return _unwritten(error, files)
    print("\n".join(said))
    _progress(f"The report: {options.reports / 'contract.html'}")
    return _CODES[found]


def _unwritten(error: Exception, files: record.Files) -> int:
    older = f" What is in {files.reports} is of an earlier run." if (files.reports / "contract.html").exists() else ""
    _progress(f"BROKEN. No report was written: {error}{older}")
    return _CODES["broken"]


def _layers(text: str) -> list[str]:
    return _known(text, layers.MODULES, "layer")


def _operations(text: str) -> frozenset[str]:
    return frozenset(_known(text, catalogue.operations(), "operation"))


def _known(text: str, known: Container[str], kind: str) -> list[str]:
    names = list(dict.fromkeys(name for name in text.split(",") if name))
    wrong = [name for name in names if name not in known]
    if wrong or not names:
        raise argparse.ArgumentTypeError(f"no such {kind}: {', '.join(wrong) or '(none named)'}")
    return names


def _progress(line: str) -> None:
    sys.stderr.write(f"{line}\n")  # at once: two layers speak at a time
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())

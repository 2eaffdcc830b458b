#!/usr/bin/env python3
"""The way in: from the published documents to the generated packages.

    python scripts/regenerate.py                      everything, for all services
    python scripts/regenerate.py run studio --source FILE|URL|-
    python scripts/regenerate.py --check              is the tree what its inputs give?
    python scripts/regenerate.py fetch|snapshot|overlay|generate|compare …    one step alone

Exit codes: 0 done, 1 the input or the tree is not right (one sentence says why), 2 wrong use of the command.
"""

from __future__ import annotations

import argparse
import gzip
import io
import os
import shutil
import signal
import sys
import time
import zlib
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.spec import pipeline
from scripts.spec.compare import compare
from scripts.spec.document import JsonObject
from scripts.spec.errors import SpecError
from scripts.spec.fetch import fetch
from scripts.spec.generate import generate
from scripts.spec.overlay import apply, read_overlay
from scripts.spec.parse import read_document
from scripts.spec.services import ROOT, SERVICES, Service
from scripts.spec.snapshot import canonical, snapshot, unknown_keywords
from scripts.spec.staging import staging
from scripts.spec.validate import validate

MAX_UNPACKED = 32 * 2**20
"""The most bytes that a compressed snapshot may hold, the same as a document may have that is fetched."""


_STEPS = ("run", "fetch", "snapshot", "overlay", "generate", "compare")


def main(argv: list[str] | None = None) -> int:
    """Run a command line; returns the exit code."""
    words = sys.argv[1:] if argv is None else argv
    if not words or words[0] not in (*_STEPS, "-h", "--help"):
        words = ["run", *words]
    arguments = _parser().parse_args(words)
    signal.signal(signal.SIGTERM, _interrupted)
    try:
        return int(arguments.command(arguments))
    except SpecError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"error: {error.filename or 'A file'}: {error.strerror or error}; nothing was changed.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("error: Interrupted; nothing is half done.", file=sys.stderr)
        return 130


def _interrupted(signum: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def run(arguments: argparse.Namespace) -> int:
    """fetch, snapshot, overlay, generate, compare, check; then everything takes its place at once."""
    services = _services(arguments)
    if arguments.check:
        return check(services)
    if arguments.source is not None and len(services) != 1:
        raise SpecError("--source is of one service; name it: run studio --source …, or run aitrios --source ….")
    started = time.monotonic()
    outcomes = []
    with staging(ROOT) as area:
        for service in services:
            _say(f"{service.title}: working")
            outcome = pipeline.run(
                service,
                area,
                source=arguments.source,
                offline=arguments.offline,
                accept_shrink=arguments.accept_shrink,
                keep_prose=arguments.with_prose,
            )
            for note in outcome.notes:
                _say(f"  {note}")
            _say(f"  from {outcome.origin}")
            outcomes.append(outcome)
        if arguments.report:  # before the tree changes, so that a report that cannot be written changes nothing
            for outcome in outcomes:
                _write_report(outcome, Path(arguments.report))
        area.commit()
    print(_table(outcomes))
    _say(f"done in {time.monotonic() - started:.0f} s")
    return 0


def check(services: list[Service]) -> int:
    """Whether the tree is byte for byte what the inputs give."""
    wrong = {service: pipeline.differences(service) for service in services}
    for service, files in wrong.items():
        if files:
            more = f" and {len(files) - 1} more" if len(files) > 1 else ""
            _say(
                f"error: {files[0]}{more} is not what openapi/{service.name} and the templates give; "
                "run make regenerate."
            )
        else:
            print(f"{service.package}: byte for byte what openapi/{service.name} and the templates give")
    return 1 if any(wrong.values()) else 0


def fetch_step(arguments: argparse.Namespace) -> int:
    """The document as it comes."""
    source = arguments.source or pipeline.committed(SERVICES[arguments.service], ROOT).source.url
    _write(arguments.output, fetch(source).raw)
    return 0


def snapshot_step(arguments: argparse.Namespace) -> int:
    """A document's facts, in canonical form."""
    document = _read(arguments.document)
    for keyword in unknown_keywords(document):
        _say(f"Left out what no rule knows: {keyword}.")
    validate(document)
    _write(arguments.output, canonical(snapshot(document, keep_prose=arguments.with_prose)))
    return 0


def overlay_step(arguments: argparse.Namespace) -> int:
    """The effective contract of a snapshot."""
    service = SERVICES[arguments.service]
    path = Path(arguments.overlay) if arguments.overlay else service.inputs() / "overlay.yaml"
    document = _read(arguments.document) if arguments.document else pipeline.committed(service, ROOT).document
    applied = apply(document, read_overlay(path))
    validate(applied.document)
    _say(f"{len(applied.actions)} actions changed {sum(len(result.places) for result in applied.actions)} places")
    _write(arguments.output, canonical(applied.document))
    return 0


def generate_step(arguments: argparse.Namespace) -> int:
    """The package of an effective contract, in an empty folder."""
    service, destination = SERVICES[arguments.service], Path(arguments.output)
    contract = _read(arguments.contract) if arguments.contract else None
    if contract is None:
        contract, _ = pipeline.effective(service, pipeline.committed(service, ROOT).document, ROOT)
    validate(contract)
    if destination.exists():
        raise SpecError(f"{destination} exists; name a folder that does not, it is made here.")
    if not destination.parent.is_dir():
        raise SpecError(f"{destination.parent} is no folder; make it, or name another place.")
    beside = destination.with_name(f".{destination.name}.{os.getpid()}")
    beside.mkdir()
    try:
        made = generate(service, contract, beside, {})
        beside.rename(destination)
    finally:
        if beside.exists():
            shutil.rmtree(beside)
    _say(f"{made.operations} operations, {made.models} models, {made.enums} enums in {made.files} files")
    return 0


def compare_step(arguments: argparse.Namespace) -> int:
    """The report of what changed between two contracts."""
    old, new = _read(arguments.old), _read(arguments.new)
    validate(old)
    validate(new)
    report = compare(old, new)
    if arguments.json:
        _write(arguments.json, report.to_json())
    if arguments.markdown or not arguments.json:
        _write(arguments.markdown or "-", report.to_markdown().encode())
    return 0


def _services(arguments: argparse.Namespace) -> list[Service]:
    return [SERVICES[name] for name in dict.fromkeys(arguments.services)] or list(SERVICES.values())


def _read(path: str) -> JsonObject:
    raw = fetch(path).raw
    if raw[:2] == b"\x1f\x8b":
        try:
            raw = gzip.GzipFile(fileobj=io.BytesIO(raw)).read(MAX_UNPACKED + 1)
        except (OSError, EOFError, zlib.error) as error:
            raise SpecError(f"{path} is broken gzip data ({error}); get the whole file again.") from error
        if len(raw) > MAX_UNPACKED:
            raise SpecError(f"{path} unpacks to more than {MAX_UNPACKED:,} bytes; check that it is the document.")
    document, repairs = read_document(raw)
    for repair in repairs:
        _say(repair)
    return document


def _write(path: str, data: bytes) -> None:
    """Whole or not at all; ``-`` is standard output."""
    if path == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    if os.path.exists(path) and not os.path.isfile(path):  # a device or a pipe must not be replaced by a file
        Path(path).write_bytes(data)
        return
    beside = Path(f"{path}.{os.getpid()}.new")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _write_report(outcome: pipeline.Outcome, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    _write(str(folder / f"{outcome.service.name}.md"), outcome.report.to_markdown().encode())
    _write(str(folder / f"{outcome.service.name}.json"), outcome.report.to_json())


def _table(outcomes: list[pipeline.Outcome]) -> str:
    head = ("service", "operations", "models", "enums", "warnings", "changes", "bump", "checks")
    rows = [head] + [
        (
            outcome.service.package,
            str(outcome.generated.operations),
            str(outcome.generated.models),
            str(outcome.generated.enums),
            "0",  # a warning would have stopped the run
            str(len(outcome.report.entries)),
            outcome.report.bump,
            str(outcome.checks),
        )
        for outcome in outcomes
    ]
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _say(words: str) -> None:
    print(words, file=sys.stderr)


def _service_name(name: str) -> str:
    if name not in SERVICES:
        raise argparse.ArgumentTypeError(f"there is no service {name!r} (choose from {', '.join(SERVICES)})")
    return name


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="regenerate.py", description=(__doc__ or "").partition("\n\n")[0])
    steps = parser.add_subparsers(metavar="STEP", title="steps (run is meant where none is named)", required=True)

    step = steps.add_parser("run", help="all steps; the tree changes only if every one passed")
    step.add_argument("services", nargs="*", type=_service_name, metavar="SERVICE", help=", ".join(SERVICES))
    step.add_argument("--source", help="address, file, or - instead of the official address")
    step.add_argument("--offline", action="store_true", help="use the committed snapshots, ask nobody")
    step.add_argument(
        "--accept-shrink", action="store_true", help="accept a document that lost more than 10 %% of its operations"
    )
    step.add_argument("--with-prose", action="store_true", help="keep the service's own text, for a private build only")
    step.add_argument("--report", metavar="DIR", help="write the compare reports there, Markdown and JSON")
    step.add_argument("--check", action="store_true", help="only look: is the tree what its inputs give?")
    step.set_defaults(command=run)

    step = steps.add_parser("fetch", help="get a document as it is")
    step.add_argument("service", choices=SERVICES)
    step.add_argument("--source", help="address, file, or - instead of the official address")
    step.add_argument("-o", "--output", default="-")
    step.set_defaults(command=fetch_step)

    step = steps.add_parser("snapshot", help="reduce a document to its facts")
    step.add_argument("document", help="address, file, or -")
    step.add_argument("--with-prose", action="store_true", help="keep the service's own text")
    step.add_argument("-o", "--output", default="-")
    step.set_defaults(command=snapshot_step)

    step = steps.add_parser("overlay", help="apply a service's overlay to its snapshot")
    step.add_argument("service", choices=SERVICES)
    step.add_argument("document", nargs="?", help="another snapshot than the committed one")
    step.add_argument("--overlay", help="another overlay than the service's")
    step.add_argument("-o", "--output", default="-")
    step.set_defaults(command=overlay_step)

    step = steps.add_parser("generate", help="generate a package into a new folder")
    step.add_argument("service", choices=SERVICES)
    step.add_argument("contract", nargs="?", help="another effective contract than the committed inputs give")
    step.add_argument("-o", "--output", required=True, metavar="FOLDER")
    step.set_defaults(command=generate_step)

    step = steps.add_parser("compare", help="report what changed between two contracts, for a client")
    step.add_argument("old", help="document, also .gz")
    step.add_argument("new", help="document, also .gz")
    step.add_argument("--markdown", metavar="FILE", help="- for standard output")
    step.add_argument("--json", metavar="FILE", help="- for standard output")
    step.set_defaults(command=compare_step)
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""The whole road for one service, from source to package, and the check that a tree is what its inputs give."""

from __future__ import annotations

import dataclasses
import datetime
import filecmp
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .compare import Report, compare
from .document import JsonObject
from .errors import SpecError, Unreachable
from .fetch import fetch
from .generate import Generated, generate, sha256
from .overlay import apply, read_overlay
from .parse import read_document
from .services import ROOT, Service
from .snapshot import canonical, check_shrink, counts, snapshot, unknown_keywords
from .source import Source, read_source, write_source
from .staging import Staging
from .validate import validate


@dataclass(frozen=True)
class Outcome:
    """What a run did for one service."""

    service: Service
    origin: str
    notes: tuple[str, ...]
    generated: Generated
    report: Report
    checks: int


@dataclass(frozen=True)
class Snapshot:
    """A snapshot on its way: facts, where they are from, and what was repaired or dropped in reading."""

    document: JsonObject
    source: Source
    origin: str
    notes: tuple[str, ...] = ()


def committed(service: Service, root: Path) -> Snapshot:
    """The snapshot in the tree.

    Raises:
        SpecError: it is missing, or not what ``source.toml`` says it is.
    """
    path = service.inputs(root) / "published.json"
    source = read_source(service.inputs(root) / "source.toml")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SpecError(f"{path} cannot be read ({error.strerror}); restore it from version control.") from error
    if sha256(raw) != source.sha256:
        raise SpecError(f"{path} is not the snapshot that source.toml names; restore both from version control.")
    return Snapshot(read_document(raw)[0], source, f"the committed snapshot of {source.date}")


def obtain(service: Service, source: str | None, root: Path, *, offline: bool, keep_prose: bool = False) -> Snapshot:
    """The newest snapshot to be had: from ``source``, else from the official address, else the committed one.

    Raises:
        SpecError: a source that was named cannot be used, or the official one answers with what is no contract.
    """
    known = committed(service, root)
    address = source or known.source.url
    if offline or not address:
        return known
    ask_for_news = source is None and not keep_prose
    try:
        got = fetch(
            address,
            etag=known.source.etag if ask_for_news else None,
            last_modified=known.source.last_modified if ask_for_news else None,
        )
    except Unreachable as error:
        if source is not None:
            raise
        return dataclasses.replace(known, notes=(f"{error} Used the committed snapshot instead.",))
    if got.not_modified:
        return dataclasses.replace(known, origin=f"{got.source}, unchanged since {known.source.date}")
    document, repairs = read_document(got.raw)
    validate(document)
    dropped = unknown_keywords(document)
    facts = snapshot(document, keep_prose=keep_prose)
    size = counts(facts)
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    origin = "standard input" if got.source == "-" else got.source
    entry = Source(
        url=known.source.url,
        sha256_raw=sha256(got.raw),
        sha256=sha256(canonical(facts)),
        date=today,
        operations=size["operations"],
        paths=size["paths"],
        schemas=size["schemas"],
        facts=f"Taken from {origin} on {today}, facts only.",
        etag=got.etag,
        last_modified=got.last_modified,
    )
    if entry.sha256_raw == known.source.sha256_raw:  # the same document: what is said of it stays true
        entry = dataclasses.replace(entry, date=known.source.date, facts=known.source.facts)
    return Snapshot(facts, entry, origin, (*repairs, *(f"Left out what no rule knows: {item}." for item in dropped)))


def effective(service: Service, document: JsonObject, root: Path) -> tuple[JsonObject, bytes]:
    """The contract with its overlay, checked, and the overlay's bytes.

    Raises:
        SpecError: an action of the overlay no longer fits, or the result is no valid contract.
    """
    path = service.inputs(root) / "overlay.yaml"
    contract = apply(document, read_overlay(path)).document
    validate(contract)
    return contract, path.read_bytes()


def build(service: Service, snapshot_: Snapshot, destination: Path, root: Path) -> tuple[JsonObject, Generated]:
    """Make the package of a snapshot in the empty folder ``destination``."""
    contract, overlay = effective(service, snapshot_.document, root)
    inputs = {
        "raw": snapshot_.source.sha256_raw,
        "snapshot": sha256(canonical(snapshot_.document)),
        "overlay": sha256(overlay),
    }
    destination.mkdir()
    return contract, generate(service, contract, destination, inputs)


def run(
    service: Service,
    area: Staging,
    *,
    source: str | None = None,
    offline: bool = False,
    accept_shrink: bool = False,
    keep_prose: bool = False,
    root: Path = ROOT,
) -> Outcome:
    """Everything for one service, into the staging area.

    A service may have moved on further than our overlay. That is work for a maintainer, and no reason to leave
    everybody else without a client: unless the document was asked for by name, the committed snapshot then serves, and
    the outcome says why.

    Raises:
        SpecError: any step refused its input. The tree is as it was.
    """
    before = committed(service, root)
    taken = obtain(service, source, root, offline=offline, keep_prose=keep_prose)
    check_shrink(before.document, taken.document, accept=accept_shrink)
    try:
        return _made(service, area, taken, root)
    except SpecError as error:
        if source is not None or taken.document == before.document:
            raise
        note = f"{taken.origin} has moved on: {error} Used the committed snapshot instead."
        return _made(service, area, dataclasses.replace(before, notes=(*taken.notes, note)), root)


def _made(service: Service, area: Staging, taken: Snapshot, root: Path) -> Outcome:
    """Contract, package, report and checks of one snapshot, in the staging area."""
    destination = area.place(service.output(root))
    if destination.exists():
        shutil.rmtree(destination)
    contract, generated = build(service, taken, destination, root)
    report = compare(_old_contract(service, root) or contract, contract)
    checks = _verified(service, destination)
    area.place(service.inputs(root) / "published.json").write_bytes(canonical(taken.document))
    write_source(area.place(service.inputs(root) / "source.toml"), taken.source)
    return Outcome(service, taken.origin, taken.notes, generated, report, checks)


def _old_contract(service: Service, root: Path) -> JsonObject | None:
    path = service.output(root) / "contract.json"
    if not path.exists():
        return None
    try:
        document, _ = read_document(path.read_bytes())
        validate(document)
    except SpecError as error:
        raise SpecError(f"In {path}, which may also be deleted: {error}") from error
    return document


def _verified(service: Service, destination: Path) -> int:
    done = subprocess.run(
        [sys.executable, "-B", "-m", "scripts.spec.verify", str(destination.parent), service.package],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SpecError((done.stderr.strip().splitlines() or ["The generated package could not be checked."])[-1])
    return int(done.stdout)


def differences(service: Service, root: Path = ROOT) -> list[str]:
    """Files of the committed package that are not byte for byte what the committed inputs give, by relative path."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / service.package
        build(service, committed(service, root), fresh, root)
        return sorted(f"generated/{service.package}/{path}" for path in _differing(fresh, service.output(root)))


def _differing(fresh: Path, tree: Path) -> set[str]:
    names = {
        path.relative_to(base).as_posix()
        for base in (fresh, tree)
        for path in base.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    _, mismatch, errors = filecmp.cmpfiles(fresh, tree, sorted(names), shallow=False)
    return {*mismatch, *errors}

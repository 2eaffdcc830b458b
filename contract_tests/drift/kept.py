"""Whether the contract of this checkout is what its papers say: each file by its hash, in every place that names it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from contract_tests.suite.results import Finding
from contract_tests.values import ROOT
from scripts.spec.document import iter_operations
from scripts.spec.generate import sha256
from scripts.spec.services import SERVICES, Service
from scripts.spec.source import read_source


def checks(studio: Path, root: Path = ROOT) -> Iterator[Finding | None]:
    """For each check that was made: None where it holds, else what does not.

    Args:
        studio: folder of Studio's ``contract.json`` and ``operations.json``, which may be another than the committed.
    """
    for service in SERVICES.values():
        package = studio if service.name == "studio" else service.output(root)
        yield from _of(service, package, root)


def _of(service: Service, package: Path, root: Path) -> Iterator[Finding | None]:
    said = json.loads((service.output(root) / "PROVENANCE.json").read_text("utf-8"))
    source = read_source(service.inputs(root) / "source.toml")
    inputs = service.inputs(root)
    snapshot, contract = inputs / "published.json", package / "contract.json"
    yield _same(service, "sha256 of published.json in source.toml", source.sha256, sha256(snapshot.read_bytes()))
    yield _same(service, "sha256.raw of PROVENANCE.json", said["sha256"]["raw"], source.sha256_raw)
    for name, path in (("snapshot", snapshot), ("overlay", inputs / "overlay.yaml"), ("contract", contract)):
        yield _same(service, f"sha256.{name} of PROVENANCE.json", said["sha256"][name], sha256(path.read_bytes()))
    table = {row["id"] for row in json.loads((package / "operations.json").read_bytes())["operations"]}
    described = {found.id for found in iter_operations(json.loads(contract.read_bytes()))}
    yield _same(service, "counts.operations of PROVENANCE.json", str(said["counts"]["operations"]), str(len(table)))
    yield _same(service, "operationIds of operations.json", "those of contract.json", _other(described, table))


def _other(described: set[str], table: set[str]) -> str:
    extra, missing = sorted(table - described), sorted(described - table)
    words = [f"{', '.join(names[:5])} {how}" for names, how in ((extra, "too many"), (missing, "missing")) if names]
    return "; ".join(words) or "those of contract.json"


def _same(service: Service, what: str, said: str, found: str) -> Finding | None:
    if said == found:
        return None
    return Finding(
        check="provenance",
        sentence=f"{service.title}: {what} is not what is there; run make regenerate, or restore the tree.",
        expected=said,
        got=found,
    )

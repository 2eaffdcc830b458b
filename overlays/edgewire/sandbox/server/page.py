"""The page at ``/``: what there is and what happened, at a glance. One document, nothing from elsewhere, no script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from ..sample_query import Query

if TYPE_CHECKING:
    from .sandbox import Sandbox

HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
}
_SHOWN = 30
_REFERENCE = "https://docs.edgeimpulse.com/apis/studio"
"""Under which the contract has the page of each operation (``externalDocs``)."""
_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #222 }
h2 { font-size: 1.1rem; margin: 2rem 0 .4rem } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #ddd; vertical-align: top }
code, td { overflow-wrap: anywhere } p.none { color: #777 }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd } th, td { border-color: #444 }
a { color: #8bf } }
"""


def html(sandbox: Sandbox) -> str:
    """The whole document, as things are now."""
    access = sandbox.access
    parts = [
        f"<p>Studio <code>{escape(access.studio_url)}</code>, ingestion <code>{escape(access.ingestion_url)}</code>, "
        f"remote management <code>{escape(access.remote_url)}</code>. Time here: "
        f"{escape(sandbox.service.clock.text())}.</p>",
        _section("Projects", ("id", "name", "samples"), sandbox.call(lambda: _projects(sandbox))),
        _section(
            "Last samples", ("id", "name", "label", "category", "project"), sandbox.call(lambda: _samples(sandbox))
        ),
        _section("Jobs", ("id", "started by", "of", "state"), sandbox.call(lambda: _jobs(sandbox))),
        _section("Faults", ("id", "kind", "strikes", "left", "struck"), _faults(sandbox)),
        _section("Last requests", ("", "request", "operation", "status", "tier", "ms", "faults"), _requests(sandbox)),
        f'<p><a href="/_sandbox/coverage">What the answer of each operation is worth</a>. '
        f'<a href="{_REFERENCE}">The service\'s own reference</a>.</p>',
    ]
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Sandbox</title>'
        '<meta name="viewport" content="width=device-width">'
        f"<style>{_STYLE}</style><h1>Sandbox</h1>{''.join(parts)}</html>\n"
    )


def _projects(sandbox: Sandbox) -> list[tuple[Any, ...]]:
    service = sandbox.service
    rows = []
    for project in service.store.all("project"):
        totals = service.samples.totals(Query(project=project["id"]))
        samples = ", ".join(f"{total.count} {category}" for category, total in totals.items())
        rows.append((project["id"], project.get("name", ""), samples or "none"))
    return rows


def _samples(sandbox: Sandbox) -> list[tuple[Any, ...]]:
    service = sandbox.service
    found = [
        sample
        for project in service.store.all("project")
        for sample in service.samples.select(Query(project=project["id"]), limit=_SHOWN)
    ]
    newest = sorted(found, key=lambda sample: sample.id, reverse=True)[:_SHOWN]
    return [(item.id, item.name, ", ".join(item.labels), item.category, item.project) for item in newest]


def _jobs(sandbox: Sandbox) -> list[tuple[Any, ...]]:
    jobs, now = sandbox.service.jobs, sandbox.service.clock.now()
    rows = []
    jobs.settle()
    for job in jobs.select("1", limit=_SHOWN):
        ended, under_way = "finished" if job.succeeds else "failed", "queued" if now < job.started else "running"
        state = ended if job.over else under_way
        rows.append((job.id, job.operation, f"{job.owner_kind} {job.owner}", state))
    return rows


def _faults(sandbox: Sandbox) -> list[tuple[Any, ...]]:
    return [
        (
            fault.id,
            fault.kind,
            " ".join(filter(None, (fault.port, fault.method, fault.operation, fault.path))),
            "all" if fault.count is None else fault.count - fault.hits,
            fault.hits,
        )
        for fault in sandbox.faults
        if not fault.spent
    ]


def _requests(sandbox: Sandbox) -> list[tuple[Any, ...]]:
    return [
        (
            received.number,
            f"{received.method} {received.path}",
            received.operation or "",
            "no answer" if received.status is None else received.status,
            received.tier or "",
            "" if received.seconds is None else f"{1000 * received.seconds:.1f}",
            ", ".join(received.faults),
        )
        for received in reversed(list(sandbox.requests)[-_SHOWN:])
    ]


def _section(title: str, names: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    cells = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    if not cells:
        return f'<h2>{escape(title)}</h2><p class="none">none</p>'
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    return f"<h2>{escape(title)}</h2><table><tr>{head}</tr>{cells}</table>"

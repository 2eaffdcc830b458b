"""Clients for flows, of every kind, wherever they lead."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Literal

from edgewire import AsyncEdgeImpulse, EdgeImpulse, Options

from .places import Places
from .walking import Flow, Visit, arun, run

Kind = Literal["blocking", "sharded", "httpx"]
KINDS: tuple[Kind, ...] = ("blocking", "sharded", "httpx")
"""The blocking client; the awaited one with its own transport, and with httpx's."""

STRANGER = "ei_" + "0" * 60 + "dead"
"""A key that nobody has."""


def go(
    kind: Kind,
    flow: Flow,
    where: Places,
    *,
    project_id: int,
    organization_id: int,
    keys: Mapping[str, str],
    login: Mapping[str, str],
    seconds: float = 0.0,
) -> list[Any]:
    """Go through a flow; gives what was seen.

    Args:
        keys: ``api_key`` and ``org_api_key``, as far as there are any. ``login``: ``username`` and ``password``.
        seconds: between two looks at a job.
    """
    options = Options() if kind == "blocking" else Options(async_transport="sharded" if kind == "sharded" else "httpx")

    def client(**credentials: str) -> Any:
        make: Any = EdgeImpulse if kind == "blocking" else AsyncEdgeImpulse
        return make(
            **credentials,
            project_id=project_id,
            organization_id=organization_id,
            api_endpoint=where.studio,
            ingestion_endpoint=where.ingestion,
            journal=None,
            options=options,
        )

    def visit(ei: Any) -> Visit:
        return Visit(
            ei, project_id, organization_id, lambda: client(**login), lambda: client(api_key=STRANGER), seconds
        )

    async def awaited() -> list[Any]:
        async with client(**keys) as ei:
            there = visit(ei)
            await arun(flow, there)
            return there.seen

    if kind != "blocking":
        return asyncio.run(awaited())
    with client(**keys) as ei:
        there = visit(ei)
        run(flow, there)
        return there.seen

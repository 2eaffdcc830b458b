"""A sandbox in process with something in it, its credentials, and what of it was seen so far."""

from __future__ import annotations

import hashlib
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from edgewire.sandbox import credentials, seed
from edgewire.sandbox.ingestion import Ingestion
from edgewire.sandbox.service import Service
from edgewire.sandbox.studio import Studio

from contract_tests.values import Contract, Json, contract
from scripts.spec.document import JsonObject

from . import prelude
from .asgi import Answer, Request, ask
from .gathering import PINNED, named
from .requests import Requests
from .values import Values

_MOST = 12
_KNOWN: Mapping[str, list[Json]] = {
    "userId": [seed.USER],
    "username": [seed.USERNAME],
    "password": [seed.PASSWORD],
    "currentPassword": [seed.PASSWORD],
    "email": ["somebody@example.com"],
    "ids": ["[]"],
    "dataIds": ["[1]"],
    "labels": ['["idle"]', "[]"],
    "metadata": ["{}"],
    "type": ["zip", "runner-linux-x86_64"],
    "dataset": ["set"],
}


class World:
    """One sandbox.

    Attributes:
        pool: ids by the names that parameters have for them, gathered from answers.
    """

    def __init__(self, chance_seed: int) -> None:
        self.service = Service()
        self.app = Studio(self.service)
        self.ingestion = Ingestion(self.service)
        self.contract: Contract = contract("edge_impulse_studio")
        self.pool: defaultdict[str, list[Json]] = defaultdict(list)
        self.chance = random.Random(chance_seed)
        self.requests = Requests(Values(self.contract, self.chance, self.pool), PINNED)
        self.token = ""

    async def establish(self, *, filled: bool = True) -> None:
        """Back to the beginning; ``filled``: with something of everything."""
        self.service.reset()
        self.token = credentials.new_token(self.service.store, seed.USER, self.service.clock.now())
        self.pool.clear()
        self.pool.update({name: list(values) for name, values in _KNOWN.items()})
        if filled:
            await prelude.play(self)

    async def upload(self, request: Request) -> Answer:
        """Send something to the ingestion service."""
        return await ask(self.ingestion, request)

    def credential(self, row: JsonObject) -> dict[str, str]:
        """The headers of a caller who may do this: a key where it opens the operation, or a user's token."""
        owned = "{projectId}" in row["path"] or "{organizationId}" in row["path"]
        if not row["auth"]:
            return {}
        if self.chance.random() < (0.4 if owned else 0.8):
            return {"x-jwt-token": self.token}
        key = credentials.ORGANIZATION_KEY if "{organizationId}" in row["path"] else credentials.PROJECT_KEY
        return {"x-api-key": key}

    async def ask(self, row: JsonObject, request: Request) -> Answer:
        """Send a request for an operation, and remember the ids in its answer."""
        answer = await ask(self.app, request)
        value = answer.json() if answer.media_type == "application/json" else None
        if isinstance(value, dict) and value.get("success") is True:
            self._gather(row, value)
        return answer

    def fingerprint(self) -> str:
        """Of all that is kept."""
        database = self.service.store.connection
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        whole = hashlib.sha256()
        for (name,) in tables:
            for row in database.execute(f"SELECT * FROM {name}"):
                whole.update(repr(row).encode("utf-8", "surrogatepass"))
        return whole.hexdigest()

    async def lost(self) -> bool:
        """Whether the pinned project or organisation cannot be reached any more, as after its deletion."""
        for path, key in (
            (f"/v1/api/{seed.PROJECT}/devices", credentials.PROJECT_KEY),
            (f"/v1/api/organizations/{seed.ORGANIZATION}/apikeys", credentials.ORGANIZATION_KEY),
        ):
            if (await ask(self.app, Request("GET", path, headers={"x-api-key": key}))).error:
                return True
        user = await ask(self.app, Request("GET", "/v1/api/user", headers={"x-jwt-token": self.token}))
        return user.error is not None

    def _gather(self, row: JsonObject, value: Any) -> None:
        for name, inner in named(value, row):
            seen = self.pool[name]
            if inner not in seen:
                seen.append(inner)
                del seen[:-_MOST]


@asynccontextmanager
async def world(chance_seed: int, *, filled: bool = True) -> AsyncIterator[World]:
    found = World(chance_seed)
    try:
        await found.establish(filled=filled)
        yield found
    finally:
        found.service.close()

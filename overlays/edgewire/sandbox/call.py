"""One request that passed the contract and the credentials: what a handler works on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .answers import Refusal
from .contract import Operation
from .credentials import Caller
from .sampling import Sampler
from .store import Record, Store

if TYPE_CHECKING:
    from .service import Service


@dataclass(frozen=True, slots=True)
class Call:
    """A request, typed by the contract.

    Attributes:
        path, query: parameters by the contract's names; what was not sent is not there.
        body: the JSON value; for a form a dictionary of values and ``Upload``; None where there was none.
        headers: names in lower case.
        origin: scheme and host that the client used, such as ``http://localhost:4800``.
    """

    service: Service
    operation: Operation
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    caller: Caller
    headers: Mapping[str, str]
    origin: str

    @property
    def store(self) -> Store:
        """What the sandbox remembers."""
        return self.service.store

    @property
    def project(self) -> int:
        """The project of the path."""
        return int(self.path["projectId"])

    @property
    def organization(self) -> int:
        """The organisation of the path."""
        return int(self.path["organizationId"])

    @property
    def now(self) -> str:
        """This moment, as the service writes it."""
        return self.service.clock.text()

    def minimal(self, schema: str, **fields: Any) -> dict[str, Any]:
        """The smallest object that fits a component schema of the contract, with ``fields`` in place of its own."""
        value = self._sampler.value({"$ref": f"#/components/schemas/{schema}"})
        return {**value, **fields}

    def fitting(self, schema: str, record: Record) -> dict[str, Any]:
        """``record`` as that schema has it: what is required and absent is added, what is not declared is left out."""
        declared = self._sampler.properties({"$ref": f"#/components/schemas/{schema}"})
        known = {name: value for name, value in record.items() if name in declared}
        return {**self.minimal(schema), **known}

    def record(self, kind: str, scope: int, id: int | str, missing: str) -> Record:
        """One that is kept.

        Raises:
            Refusal: with the text ``missing``, where there is none.
        """
        found = self.store.get(kind, scope, id)
        if found is None:
            raise Refusal(missing)
        return found

    @property
    def _sampler(self) -> Sampler:
        return Sampler(self.service.contract, dict(self.path))

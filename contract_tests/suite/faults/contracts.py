"""Contracts with a defect: a copy of the generated ones, in which something is promised otherwise."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from scripts.spec.document import resolve

from ..settings import STUDIO

Change = Callable[["Contract"], None]


class Contract:
    """The Studio contract as it is read by layers: the document, and the table of operations made from it."""

    def __init__(self) -> None:
        self.document: dict[str, Any] = _read("contract.json")
        self.table: dict[str, Any] = _read("operations.json")

    def operation(self, name: str) -> dict[str, Any]:
        """An operation of the document, by its operationId."""
        methods = (self.document["paths"][row["path"]][row["method"].lower()] for row in self._rows(name))
        found: dict[str, Any] = next(methods)
        return found

    def answer(self, name: str) -> dict[str, Any]:
        """The schema of the good answer of an operation, for itself alone: a change of it is no other's."""
        media = self.operation(name)["responses"]["200"]["content"]["application/json"]
        (row,) = self._rows(name)
        media["schema"] = row["responses"]["200"]["schema"] = schema = self._flat(media["schema"])
        return schema

    def demand(self, name: str, parameter: str, kind: str = "integer", where: str = "query") -> None:
        """An operation must be given a parameter, one that it had or a new one."""
        (row,) = self._rows(name)
        wanted = {"name": parameter, "in": where, "required": True, "schema": {"type": kind}}
        for place in (row, self.operation(name)):
            others = [each for each in place.get("parameters", []) if self._resolved(each)["name"] != parameter]
            place["parameters"] = [*others, {**wanted, "python_name": parameter}]

    def open(self, name: str) -> None:
        """An operation wants no credential any more."""
        (row,) = self._rows(name)
        row["auth"] = self.operation(name)["security"] = []

    def lose(self, name: str) -> None:
        """The operation is gone from both."""
        (row,) = self._rows(name)
        del self.document["paths"][row["path"]][row["method"].lower()]
        self.table["operations"].remove(row)

    def keep(self, *names: str) -> None:
        """No other operations are there."""
        for row in list(self.table["operations"]):
            if row["id"] not in names:
                self.lose(row["id"])
        self.document["paths"] = {path: methods for path, methods in self.document["paths"].items() if methods}

    def gain(self, like: str, name: str) -> None:
        """Another operation is there, like one that is, a step further down its path."""
        (row,) = self._rows(like)
        other = copy.deepcopy(row) | {"id": name, "path": f"{row['path']}/more"}
        self.table["operations"].append(other)
        operation = self.operation(like) | {"operationId": name}
        self.document["paths"][other["path"]] = {row["method"].lower(): operation}

    def write(self, folder: Path) -> None:
        """As a folder for ``Settings.studio``."""
        folder.mkdir(parents=True)
        for file in STUDIO.glob("*.json"):
            (folder / file.name).write_bytes(file.read_bytes())
        (folder / "contract.json").write_text(json.dumps(self.document), encoding="utf-8")
        (folder / "operations.json").write_text(json.dumps(self.table), encoding="utf-8")

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        return resolve(self.document, node)

    def _rows(self, name: str) -> list[dict[str, Any]]:
        return [row for row in self.table["operations"] if row["id"] == name]

    def _flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in schema:
            return self._flat(self._resolved(schema))
        whole = copy.deepcopy(schema)
        for part in map(self._flat, whole.pop("allOf", [])):
            whole["properties"] = part.get("properties", {}) | whole.get("properties", {})
            whole["required"] = [*whole.get("required", []), *part.get("required", [])]
        return {"type": "object"} | whole


def spoilt(changes: Iterable[Change], folder: Path) -> Path:
    """Write a contract with these changes into a folder, and give it."""
    contract = Contract()
    for change in changes:
        change(contract)
    contract.write(folder)
    return folder


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((STUDIO / name).read_text(encoding="utf-8"))
    return found

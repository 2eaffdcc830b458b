"""Which schema each generated class stands for: found by reading annotations and contract side by side.

The walk starts at the component schemas (by name) and at the arguments and results of all operations (by annotation),
and goes down property by property. It uses ``WIRE`` for the names and the annotations for the types, never a reader;
what an annotation says must be what the schema says, or the walk notes a misfit.
"""

from __future__ import annotations

import datetime
import importlib
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

from contract_tests.values import Contract, contract, kind_of, operations
from scripts.spec.document import JsonObject, iter_operations, resolve
from scripts.spec.names import class_name, field_name

_STRINGS = {"date-time": datetime.datetime, "date": datetime.date, "uuid": UUID}


@dataclass
class Classes:
    """All classes of one package with their schemas.

    Attributes:
        contract: where the schemas are from.
        models, enums: class -> schema.
        exported: every name of ``<package>.models.__all__`` with what it names.
        misfits: where annotations and contract differ, one sentence each.
    """

    package: str
    contract: Contract
    exported: dict[str, Any]
    models: dict[type, JsonObject] = field(default_factory=dict)
    enums: dict[type[Enum], JsonObject] = field(default_factory=dict)
    misfits: list[str] = field(default_factory=list)

    def module(self, name: str) -> Any:
        """A module of the package."""
        return importlib.import_module(f"{self.package}.{name}")

    @property
    def unset(self) -> type:
        """The type of an absent value."""
        unset: type = self.module("types").Unset
        return unset

    def evaluated(self, annotation: str) -> Any:
        """The type that an annotation names."""
        return eval(annotation, self._namespace, self.exported)

    @property
    def _namespace(self) -> dict[str, Any]:
        own = {name: getattr(self.module("types"), name) for name in ("File", "Unset")}
        sending = {"Request": self.module("sending").Request}
        return {"Any": Any, "Literal": typing.Literal, "UUID": UUID, "datetime": datetime, **own, **sending}

    def compare(self, found: Any, schema: JsonObject, optional: bool, where: str, widened: bool = False) -> None:
        """Hold an annotation against a schema, and go into the classes it names.

        Args:
            optional: whether the annotation must allow an absent value.
            widened: for parameters: an enum also takes its plain value, what is optional also None.
        """
        alternatives = list(typing.get_args(found)) if isinstance(found, types.UnionType) else [found]
        flat = self.contract.flat(schema)
        variants = self.contract.variants(flat) if kind_of(flat) == "union" else [flat]
        if any(kind_of(self.contract.flat(variant)) == "any" for variant in variants):
            alternatives = [each for each in alternatives if each not in (self.unset, None, types.NoneType)]
            self._expect(alternatives == [Any], where, found, "anything")
            return
        nullable = bool(flat.get("nullable")) or any(self.contract.flat(each).get("nullable") for each in variants)
        for sign, wanted in ((self.unset, optional), (types.NoneType, nullable or (widened and optional))):
            self._expect((sign in alternatives) == wanted, where, found, f"{sign.__name__}: {wanted}")
        alternatives = [each for each in alternatives if each not in (self.unset, types.NoneType)]
        if widened and kind_of(flat) == "enum":
            self._expect(alternatives[-1] in (str, int), where, found, "enum or its value")
            alternatives = alternatives[:-1]
        self._expect(len(alternatives) == len(variants), where, found, f"{len(variants)} alternatives")
        for alternative, variant in zip(alternatives, variants, strict=False):
            self.compare_one(alternative, variant, where)

    def compare_one(self, found: Any, schema: JsonObject, where: str) -> None:
        """Hold one alternative of an annotation against the schema of one."""
        flat = self.contract.flat(schema)
        kind = kind_of(flat)
        if kind == "array":
            self._expect(typing.get_origin(found) is list, where, found, "list")
            if typing.get_origin(found) is list:
                self.compare(typing.get_args(found)[0], flat.get("items", {}), False, where + "[]")
        elif kind == "map":
            self._expect(typing.get_origin(found) is dict, where, found, "dict")
            values = self.contract.map_values(flat)
            if typing.get_origin(found) is dict:
                self.compare(typing.get_args(found)[1], values or {}, False, where + "{}")
        elif kind == "model":
            self.meet(found, schema, where)
        elif kind == "enum":
            is_enum = isinstance(found, type) and issubclass(found, Enum)
            listed = {member.value for member in found} if is_enum else set()
            self._expect(listed == set(flat["enum"]), where, found, f"enum of {flat['enum']}")
            self.enums.setdefault(found, schema)
        else:
            strings = {**_STRINGS, "binary": self.module("types").File}
            wanted = {
                "string": strings.get(flat.get("format", ""), str),
                "integer": int,
                "number": float,
                "boolean": bool,
            }[kind]
            self._expect(found is wanted, where, found, wanted.__name__)

    def meet(self, found: Any, schema: JsonObject, where: str) -> None:
        """A class that should stand for ``schema``: remember it, and compare its fields when it is new."""
        base = self.module("model").ModelBase
        if not (isinstance(found, type) and issubclass(found, base)):
            self._expect(False, where, found, "a model")
            return
        flat = self.contract.flat(schema)
        if found in self.models:
            same = self.contract.flat(self.models[found]).get("properties") == flat.get("properties")
            self._expect(same, where, found, "the same fields as where the class was met first")
            return
        self.models[found] = schema
        wire: Mapping[str, str] = found.WIRE  # type: ignore[attr-defined]  # of ModelBase, which is imported at run time
        self._expect(wire.keys() == flat["properties"].keys(), where, found, f"fields {sorted(flat['properties'])}")
        for name, attribute in wire.items():
            if name in flat["properties"]:
                annotation = self.evaluated(found.__annotations__[attribute])
                optional = name not in flat.get("required", [])
                self.compare(annotation, flat["properties"][name], optional, f"{found.__name__}.{attribute}")

    def _expect(self, good: bool, where: str, found: Any, wanted: str) -> None:
        if not good:
            self.misfits.append(f"{where}: the contract wants {wanted}, the annotation is {found}")


@cache
def classes(package: str) -> Classes:
    """Every class that the walk reaches."""
    exports = importlib.import_module(f"{package}.models")
    walk = Classes(package, contract(package), {name: getattr(exports, name) for name in exports.__all__})
    for name, schema in walk.contract.document["components"]["schemas"].items():
        parts = schema.get("allOf", [schema])
        if "$ref" in schema or (schema.keys() == {"allOf"} and len(parts) == 1 and "$ref" in parts[0]):
            continue  # another name for something that has a class
        if schema.get("type") == "array" and "$ref" not in schema["items"]:
            name, schema = f"{name}_item", schema["items"]
        if kind_of(walk.contract.flat(schema)) in ("model", "enum"):
            walk.compare_one(walk.exported.get(class_name(name)), schema, name)
    for where, annotation, schema, optional, widened in _of_operations(walk):
        walk.compare(walk.evaluated(annotation), schema, optional, where, widened)
    return walk


def _of_operations(walk: Classes) -> Iterator[tuple[str, str, JsonObject, bool, bool]]:
    document = walk.contract.document
    rows = {row["id"]: row for row in operations(walk.package)}
    for op in iter_operations(document):
        row = rows[op.id]
        said = walk.module(f"api.{row['resource']}.{row['name']}").build.__annotations__
        for parameter in row["parameters"]:
            node = next(
                found
                for each in [*op.operation.get("parameters", []), *op.path_item.get("parameters", [])]
                if (found := resolve(document, each))["name"] == parameter["name"] and found["in"] == parameter["in"]
            )
            argument = parameter.get("python_name") or field_name(parameter["name"])
            yield f"{op.id}({argument})", said[argument], node["schema"], not node.get("required", False), True
        if "requestBody" in op.operation:
            body = resolve(document, op.operation["requestBody"])
            schema = next(iter(body["content"].values()))["schema"]
            yield f"{op.id}(body)", said["body"], schema, not body.get("required", False), False
        answer = resolve(document, op.operation["responses"].get("200", {})).get("content", {}).get("application/json")
        if answer:
            result = said["return"].removeprefix("Request[").removesuffix("]")
            yield f"{op.id}()", result, answer["schema"], False, False

"""What the contract's places are called for people: in its own words, and in the generated Python."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from .. import names
from ..document import METHODS, Op, at
from ..errors import SpecError
from .shapes import Contract

_INDEX = re.compile(r"/parameters/\d+(?=/|$)")


def client_name(op: Op) -> str:
    """What a user calls: ``client.raw_data.list_samples``."""
    return f"client.{names.tag_attribute(op.tag)}.{names.method_name(op.id)}"


def place(contract: Contract, pointer: str, *, python: bool = False) -> str:
    """A pointer as people say it: ``Sample.boundingBoxes[].label``, in Python ``Sample.bounding_boxes[].label``.

    A schema that stands in an operation is named by what holds it: ``body.name``, ``answer 200.items[]``.
    """
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    name: Callable[[str], str] = names.field_name if python else str
    match tokens:
        case ["components", "schemas", schema, *rest]:
            head = names.class_name(schema) if python else schema
        case ["components", "parameters", _, *rest]:
            head = name(_parameter(contract, pointer))
        case ["components", _, component, *rest]:
            head = component
        case ["paths", _, "parameters", _, *rest]:
            head = name(_parameter(contract, pointer))
        case ["paths", _, method, "parameters", _, *rest] if method in METHODS:
            head = name(_parameter(contract, pointer))
        case ["paths", _, _, "requestBody", *rest]:
            head = "body"
        case ["paths", _, _, "responses", status, *rest]:
            head = f"answer {status}"
        case _:
            return pointer
    return head + _members(rest, name)


def _members(tokens: list[str], name: Callable[[str], str]) -> str:
    text, todo = "", list(tokens)
    while todo:
        match todo.pop(0):
            case "properties" if todo:
                text += f".{name(todo.pop(0))}"
            case "items":
                text += "[]"
            case "additionalProperties":
                text += "[*]"
            case "content" | "allOf" | "oneOf" | "anyOf" if todo:
                todo.pop(0)
    return text


def _parameter(contract: Contract, pointer: str) -> str:
    """The name of the parameter a pointer leads into."""
    tokens = pointer.split("/")
    end = tokens.index("parameters") + 2
    node: Any = at(contract.document, "#" + "/".join(tokens[:end]))
    return str(node.get("name", tokens[end - 1]))


def lasting(contract: Contract, pointer: str) -> str:
    """The pointer with parameters by name: their index moves when a neighbour comes or goes."""
    return _INDEX.sub(lambda found: f"/parameters/{_parameter(contract, pointer)}", pointer)


def words(contract: Contract, action: str, pointer: str, found: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a change that the table's texts use and the change itself does not have: names of its place."""
    more: dict[str, Any] = {}
    try:
        more["where"] = place(contract, pointer)
        more["attribute"] = place(contract, pointer, python=True)
    except SpecError:
        more["where"] = more["attribute"] = pointer
    more["enum"] = more["model"] = more["attribute"]
    name = found.get("name")
    if action.startswith(("property-", "required-")) and name is not None:
        owner = pointer.rpartition("/properties/" if action.startswith("property-") else "/required")[0]
        more["where"] = place(contract, owner)
        more["model"] = place(contract, owner, python=True)
        more["attribute"] = f"{more['model']}.{names.field_name(name)}"
    if "successor" in found and name is not None:
        more["where"] += f" → {found['successor']}"
        more["attribute"] = f"{names.class_name(found['successor'])}.{names.field_name(name)}"
    if name is not None:
        more["argument"] = names.field_name(name)
    if action.startswith("schema-") and name is not None:
        more["model"] = names.class_name(name)
    elif action.startswith(("model-", "schema-")):
        more |= {key: names.class_name(found[key]) for key in ("model", "old") if key in found}
    if action == "parameter-renamed":
        more["oldargument"] = names.field_name(found["old"])
    if "names" in found:
        more["names"] = [names.field_name(item) for item in found["names"]]
    return more

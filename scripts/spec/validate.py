"""What must be true of a document before anything is made from it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from .document import JsonObject, at, iter_operations, resolve
from .errors import SpecError
from .kinds import Typed, walk
from .names import method_name, tag_attribute

_VERSION = re.compile(r"3\.[01]\.[0-9]+(-.+)?")
_TEMPLATE = re.compile(r"\{([^{}]+)\}")
_PARAMETER_PLACES = ("path", "query", "header", "cookie")
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")  # RFC 9110: what a header or cookie may be called
_STATUS = re.compile(r"[1-5]([0-9]{2}|XX)|default")
_SHOWN = 3


def validate(document: JsonObject) -> None:
    """Check that ``document`` is an OpenAPI 3.0 or 3.1 document from which a client can be made.

    It has the shape OpenAPI asks for, its paths are plain, its path parameters declared, its references lead somewhere
    inside it, and no two operations get the same name, in the document or in Python.

    Raises:
        SpecError: the first thing that is not so, and where.
    """
    _check_version(document)
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise SpecError("The document has no paths, so there is nothing to call; check that it is the whole document.")
    objects = list(walk(document))
    _check_objects(objects)
    _check_paths(document)
    _check_references(document, objects)
    _check_path_parameters(document)
    _check_names(document)


def _check_version(document: JsonObject) -> None:
    if "openapi" not in document:
        if "swagger" in document:
            raise SpecError(
                f"The document is Swagger {_short(document['swagger'])}; "
                "OpenAPI 3.0 or 3.1 is needed, so convert it or find the newer document."
            )
        raise SpecError(
            "The document has no 'openapi' version at its top level; check that the source is an OpenAPI 3 document."
        )
    version = document["openapi"]
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise SpecError(
            f"The document says openapi: {_short(version)}; only 3.0.x and 3.1.x, written as text, can be read."
        )


def _check_objects(objects: list[Typed]) -> None:
    for typed in objects:
        node = typed.node
        if typed.kind == "path item" and "$ref" in node:
            raise SpecError(f"The path item at #{typed.pointer} is a reference; write its operations out in place.")
        named = isinstance(node.get("name"), str) and node.get("in") in _PARAMETER_PLACES
        if typed.kind == "parameter" and "$ref" not in node and not named:
            raise SpecError(f"The parameter at #{typed.pointer} does not say its name and where it goes; add both.")
        in_header = typed.kind in ("parameter", "security scheme") and node.get("in") in ("header", "cookie")
        if in_header and not _TOKEN.fullmatch(str(node.get("name", ""))):
            raise SpecError(f"The name {_short(node.get('name'))} at #{typed.pointer} cannot be that of a header.")
        if typed.kind != "operation":
            continue
        if not isinstance(node.get("responses"), dict) or not node["responses"]:
            raise SpecError(f"The operation at #{typed.pointer} has no responses; add at least a default one.")
        odd = [status for status in node["responses"] if not (_STATUS.fullmatch(status) or status.startswith("x-"))]
        if odd:
            raise SpecError(f"The response {_short(odd[0])} at #{typed.pointer} is no HTTP status; correct it.")
        name = node.get("operationId", "unnamed")
        if not isinstance(name, str) or not name.strip():
            raise SpecError(f"The operationId at #{typed.pointer} is {_short(name)}; give it a name or leave it out.")
        tags = node.get("tags", [])
        if not isinstance(tags, list) or not all(isinstance(tag, str) and tag.strip() for tag in tags):
            raise SpecError(f"The tags at #{typed.pointer} are not a list of names; correct them.")


def _check_paths(document: JsonObject) -> None:
    for path in document["paths"]:
        if path.startswith("x-"):
            continue
        place = f"The path {_short(path)}"
        if not path.startswith("/"):
            raise SpecError(f"{place} does not begin with '/'; correct it.")
        if not path.isprintable() or "?" in path or "#" in path:
            raise SpecError(f"{place} holds a control character, '?' or '#'; a path has none, so correct it.")
        if ".." in re.split(r"[/\\]", unquote(path)):
            raise SpecError(f"{place} has a '..' segment and could leave the service's own address; correct it.")
        if set("{}") & set(_TEMPLATE.sub("", path)):
            raise SpecError(f"{place} has a brace without its partner; correct it.")


def _check_references(document: JsonObject, objects: list[Typed]) -> None:
    kinds = {f"#{typed.pointer}": typed.kind for typed in objects}
    broken = [
        f"{_short(typed.node['$ref'])} at #{typed.pointer}"
        for typed in objects
        if "$ref" in typed.node and not _leads_to_its_kind(document, typed, kinds)
    ]
    if broken:
        raise SpecError(
            f"{len(broken)} references lead to nothing of their kind inside the document: "
            f"{'; '.join(broken[:_SHOWN])}{'; …' if len(broken) > _SHOWN else ''}; add what they name or remove them."
        )


def _leads_to_its_kind(document: JsonObject, typed: Typed, kinds: dict[str, str]) -> bool:
    """Whether a reference is local and ends, perhaps by way of others, at an object of the kind that stands there."""
    ref = typed.node["$ref"]
    if not isinstance(ref, str):
        return False
    try:
        if isinstance(at(document, ref), bool):
            return typed.kind == "schema"
        resolve(document, typed.node)
    except SpecError:
        return False
    return kinds.get(ref) == typed.kind


def _check_path_parameters(document: JsonObject) -> None:
    for op in iter_operations(document):
        parameters = [*op.path_item.get("parameters", []), *op.operation.get("parameters", [])]
        resolved = [resolve(document, parameter) for parameter in parameters]
        declared = {parameter.get("name") for parameter in resolved if parameter.get("in") == "path"}
        missing = [name for name in _TEMPLATE.findall(op.path) if name not in declared]
        if missing:
            raise SpecError(
                f"The path of the operation at #{op.pointer} names {', '.join(map(repr, missing))} "
                "but no path parameter is declared for it; declare it."
            )


def _check_names(document: JsonObject) -> None:
    ids: dict[str, str] = {}
    methods: dict[tuple[str, str], tuple[str, str]] = {}
    for op in iter_operations(document):
        if "operationId" not in op.operation:
            continue
        if op.id in ids:
            raise SpecError(
                f"The operationId {op.id!r} stands twice, at #{ids[op.id]} and #{op.pointer}; rename one of them."
            )
        ids[op.id] = op.pointer
        name = tag_attribute(op.tag), method_name(op.id)
        if name in methods:
            other, place = methods[name]
            raise SpecError(
                f"The operationIds {other!r} (#{place}) and {op.id!r} (#{op.pointer}) "
                f"are both {'.'.join(name)} in Python; rename one of them."
            )
        methods[name] = op.id, op.pointer


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:79] + "…"

"""Ingestion's answers against ``openapi/ingestion.yaml``, which is written by hand: the service publishes none."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

from scripts.spec.document import JsonObject, pointer, resolve

PATH = Path(__file__).parents[2] / "openapi" / "ingestion.yaml"


@cache
def document(path: Path = PATH) -> JsonObject:
    """The description of ingestion."""
    read: JsonObject = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return read


def operation(method: str, path: str, described: JsonObject) -> JsonObject | None:
    """The operation of a request, by the path below the service's address."""
    for template, item in described["paths"].items():
        if re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template)), path):
            found: JsonObject | None = item.get(method.lower())
            return found
    return None


def answer_fault(
    method: str, path: str, status: int, media: str, value: Any, described: JsonObject
) -> tuple[str, str] | None:
    """Where and how an answer differs from the description; None where it fits."""
    found = operation(method, path, described)
    if found is None:
        return "", "ingestion has no such endpoint"
    declared = found["responses"].get(str(status))
    if declared is None:
        return "", f"the status {status} is not described"
    content = resolve(described, declared).get("content", {}).get(media)
    if content is None:
        return "", f"answered as {media or 'nothing'}, which is not described for {status}"
    schema = {**content["schema"], "components": described["components"]}
    error = next(jsonschema_rs.Draft202012Validator(schema).iter_errors(value), None)
    if error is None:
        return None
    return pointer(*error.instance_path), f"the answer (HTTP {status}) does not fit: {error.message[:200]}"

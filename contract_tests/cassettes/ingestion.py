"""Ingestion's answers against ``openapi/ingestion.yaml``, which is written by hand: the service publishes none."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

from scripts.spec.document import JsonObject, resolve

PATH = Path(__file__).parents[2] / "openapi" / "ingestion.yaml"


@cache
def document() -> JsonObject:
    """The description of ingestion."""
    read: JsonObject = yaml.load(PATH.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return read


def answer_fault(method: str, path: str, status: int, media: str, value: Any) -> str | None:
    """How an answer differs from the description; None where it fits."""
    for template, item in document()["paths"].items():
        if not re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template)), path):
            continue
        declared = item.get(method.lower(), {}).get("responses", {}).get(str(status))
        if declared is None:
            return f"the status {status} is not described"
        described = resolve(document(), declared).get("content", {}).get(media)
        if described is None:
            return f"answered as {media or 'nothing'}, which is not described for {status}"
        schema = {**described["schema"], "components": document()["components"]}
        error = next(jsonschema_rs.Draft202012Validator(schema).iter_errors(value), None)
        return f"the answer (HTTP {status}) does not fit: {error.message[:200]}" if error else None
    return "ingestion has no such endpoint"

"""The committed form of a document: what the service promises, without its prose, in one canonical spelling.

The services' documents carry texts that are not ours to publish, so a snapshot keeps the interface and drops
descriptions, summaries and examples. It keeps what OpenAPI names (see ``kinds``) and nothing else; what it drops
without being prose, ``unknown_keywords`` names.
"""

from __future__ import annotations

import http
import json
import re
from typing import Any, cast

from .document import JsonObject, iter_operations, pointer
from .errors import SpecError
from .kinds import EXTENSION, FACT, PROSE, SCOPES, Typed, objects_in, rule_for, walk, wrong_shape
from .validate import validate

__all__ = ["canonical", "check_shrink", "counts", "snapshot", "unknown_keywords", "validate"]

MAX_LOSS = 0.1
"""The share of its operations a service may lose between two snapshots before someone has to say that it is right."""

# An editor's notes to itself on the order of its form fields.
_NOISE = "x-apifox-"
_PROSE_NAME = re.compile(r"(description|summary|example|comment)s?$", re.IGNORECASE)
_NOTHING = object()

# Without these an object means the same as with them empty.
_OPTIONAL = {"docs", "parameter", "header", "link", "callback", "encoding", "variable", "server", "tag", "components"}

# RFC 9110's names, which Python took over in 3.13 only: a snapshot is the same whoever makes it.
_PHRASES = {413: "Content Too Large", 414: "URI Too Long", 416: "Range Not Satisfiable", 422: "Unprocessable Content"}


def snapshot(document: JsonObject, *, keep_prose: bool = False) -> JsonObject:
    """The facts of ``document``; a new document in canonical order, itself valid OpenAPI.

    A response's required description becomes the name of its status; OAuth scopes keep their names with empty texts;
    a schema's title stays where it is a label, since names are made from it, and goes where it is a sentence.

    Args:
        document: a document that ``validate`` accepts.
        keep_prose: keep the texts and examples too, for a private build.

    Raises:
        SpecError: something has another shape than OpenAPI gives it.
    """
    facts = _facts(Typed("document", "", document, ""), keep_prose)
    return cast(JsonObject, json.loads(canonical(facts)))


def unknown_keywords(document: JsonObject) -> list[str]:
    """JSON pointers of what ``snapshot`` drops though nobody calls it prose: unknown keywords, wordy extensions."""
    return [
        typed.pointer + pointer(keyword)
        for typed in walk(document)
        for keyword, value in typed.node.items()
        if (rule := rule_for(typed.kind, keyword)) is None
        or (rule == EXTENSION and not keyword.startswith(_NOISE) and _extension(keyword, value) != value)
        or _is_wordy_title(typed.kind, keyword, value)
    ]


def canonical(document: JsonObject) -> bytes:
    """The one spelling of a document: sorted keys, an indent of one, UTF-8, a newline at the end."""
    text = json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False)
    return text.encode() + b"\n"


def counts(document: JsonObject) -> dict[str, int]:
    """How many paths, operations and schemas a document has."""
    return {
        "paths": sum(not path.startswith("x-") for path in document.get("paths", {})),
        "operations": sum(1 for _ in iter_operations(document)),
        "schemas": len(document.get("components", {}).get("schemas", {})),
    }


def lost(old: JsonObject, new: JsonObject) -> float:
    """The share of the old operations of which the new document has neither the method and path nor the operationId."""
    before = list(iter_operations(old))
    places = {(op.method, op.path) for op in iter_operations(new)}
    ids = {op.id for op in iter_operations(new)}
    gone = sum((op.method, op.path) not in places and op.id not in ids for op in before)
    return gone / len(before) if before else 0.0


def check_shrink(old: JsonObject, new: JsonObject, *, accept: bool = False) -> None:
    """Refuse a document that lost many operations: it is more often half a download than a decision.

    Raises:
        SpecError: more than a tenth of the operations are gone, and ``accept`` is not set.
    """
    share = lost(old, new)
    if share > MAX_LOSS and not accept:
        raise SpecError(
            f"The new document lacks {share:.0%} of the operations of the committed snapshot "
            f"({counts(old)['operations']} before, {counts(new)['operations']} now); "
            "check that it is whole, and say --accept-shrink if the service really dropped them."
        )


def _facts(typed: Typed, keep_prose: bool) -> JsonObject:
    facts: JsonObject = {}
    for keyword, value in typed.node.items():
        kept = _kept(typed, keyword, value, keep_prose)
        if kept is not _NOTHING:
            facts[keyword] = kept
    if typed.kind == "response" and "$ref" not in facts:
        facts.setdefault("description", _reason(typed.key))
    return facts


def _kept(typed: Typed, keyword: str, value: Any, keep_prose: bool) -> Any:
    """What a snapshot keeps of one keyword's value, or ``_NOTHING``."""
    rule = rule_for(typed.kind, keyword)
    if rule is None:
        return _NOTHING
    if rule == PROSE:
        return value if keep_prose else _NOTHING
    if rule == FACT:
        return value if keep_prose or not _is_wordy_title(typed.kind, keyword, value) else _NOTHING
    if rule == EXTENSION:
        if keyword.startswith(_NOISE):
            return _NOTHING
        return value if keep_prose else _extension(keyword, value)
    place = typed.pointer + pointer(keyword)
    if rule == SCOPES:
        if not isinstance(value, dict):
            raise wrong_shape(place, "a map of scopes")
        return value if keep_prose else dict.fromkeys(value, "")
    members = objects_in(rule, keyword, value, place)
    inside = [(name, _facts(item, keep_prose) if isinstance(item, Typed) else item) for name, item in members]
    kept: Any = dict(inside) if rule[0] == "{" else [item for _, item in inside]
    if rule[0] not in "{[":
        kept = kept[0]
    optional = typed.kind == "components" or rule.strip("{}[]") in _OPTIONAL
    return _NOTHING if optional and kept in ({}, []) else kept


def _extension(name: str, value: Any) -> Any:
    """The value of an extension without what is prose by its name or its length, or ``_NOTHING``."""
    if _PROSE_NAME.search(name) or (isinstance(value, str) and _is_prose(value)):
        return _NOTHING
    if isinstance(value, dict):
        members = {key: _extension(key, item) for key, item in value.items()}
        kept: Any = {key: item for key, item in members.items() if item is not _NOTHING}
    elif isinstance(value, list):
        kept = [item for item in (_extension("", item) for item in value) if item is not _NOTHING]
    else:
        return value
    return kept if kept or not value else _NOTHING


def _is_wordy_title(kind: str, keyword: str, value: Any) -> bool:
    return kind == "schema" and keyword == "title" and isinstance(value, str) and _is_prose(value)


def _is_prose(text: str) -> bool:
    """Whether a text reads as a sentence and not as a name: more than five words, 80 characters or one line."""
    return len(text.split()) > 5 or len(text) > 80 or "\n" in text


def _reason(status: str) -> str:
    """The name of an HTTP status, ``Error`` for the default answer, nothing for a range such as ``4XX``."""
    if not status.isdecimal():
        return "Error" if status == "default" else ""
    try:
        return _PHRASES.get(int(status)) or http.HTTPStatus(int(status)).phrase
    except ValueError:
        return ""

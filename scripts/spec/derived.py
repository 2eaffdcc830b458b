"""What is generated beside each operation: methods that page or save, and views that have the first argument bound."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from .document import JsonObject
from .errors import SpecError
from .names import field_name, tag_class

PAGE_SIZE = 100
"""How many items a page has unless the caller says otherwise; every limit of both services allows it."""

SCOPES = {"projectId": "Project", "organizationId": "Organization"}
"""Path parameters that can be bound once for all operations that take them first, and the class that binds them."""

_VERBS = {"iter": r"retrieve_a_list_of|list|get", "save": "download|get"}


def derived_name(prefix: str, name: str) -> str:
    """``iter`` and ``list_samples`` are ``iter_samples``: the prefix stands for the verb, wherever that stands."""
    return f"{prefix}_" + re.sub(rf"(^|_)(?:{_VERBS.get(prefix, '(?!)')})_", r"\1", name, count=1)


def methods(row: JsonObject, is_bytes: bool) -> list[str]:
    """Every method that a resource class has for an operation, the plain one first."""
    name = row["name"]
    found = [name]
    if row["pages"]:
        found.append(derived_name("iter", name))
    if is_bytes:
        found += [f"stream_{name}", derived_name("save", name)]
    return found


def own_arguments(row: JsonObject, is_bytes: bool) -> list[str]:
    """The arguments that the derived methods have beside those of the operation."""
    return (["page_size"] if row["pages"] else []) + (["to", "on_progress"] if is_bytes else [])


def refuse_clashes(rows: list[JsonObject], is_bytes: Callable[[JsonObject], bool]) -> None:
    """Fail where two operations of a resource would have a method of one name.

    Raises:
        SpecError: so it is.
    """
    seen: dict[tuple[str, str], str] = {}
    for row in rows:
        for name in methods(row, is_bytes(row)):
            place = row["resource"], name
            if place in seen:
                raise SpecError(
                    f"The operations {seen[place]} and {row['id']} would both have a method {place[0]}.{name}; "
                    "give one of them another operationId in the overlay."
                )
            seen[place] = row["id"]


def first_argument(row: JsonObject) -> str | None:
    """The path parameter that the method of an operation takes first."""
    found = re.search(r"\{([^{}]*)\}", row["path"])
    return found[1] if found else None


def views(rows: list[JsonObject], is_bytes: Callable[[JsonObject], bool]) -> Iterator[tuple[str, str, JsonObject]]:
    """The modules that the generator has no templates for: path in the package, template, and what it is given."""
    by_tag: dict[str, list[JsonObject]] = {}
    for row in rows:
        by_tag.setdefault(row["resource"], []).append(row)
    roots: dict[str, list[tuple[str, str, int]]] = {parameter: [] for parameter in SCOPES}
    for tag, mine in sorted(by_tag.items()):
        resource = tag_class(mine[0]["tag"])
        scopes = []
        for parameter, scope in SCOPES.items():
            belonging = [row for row in mine if first_argument(row) == parameter]
            if belonging:
                roots[parameter].append((tag, resource, len(belonging)))
                scopes.append((scope, [name for row in belonging for name in methods(row, is_bytes(row))]))
        facts = {"tag": tag, "resource": resource, "scopes": scopes, "plain": [row["name"] for row in mine]}
        yield f"api/{tag}/views.py", "views.py.jinja", facts
    yield "raw.py", "raw.py.jinja", {}
    for parameter, found in roots.items():
        if found:
            scope = SCOPES[parameter]
            facts = {"scope": scope, "argument": field_name(parameter), "views": found}
            yield f"{scope.lower()}.py", "scope.py.jinja", facts

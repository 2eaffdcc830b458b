"""Repairs and additions to a published document: OpenAPI Overlay 1.0, applied strictly.

An overlay is a list of actions; each one selects places of the document with a JSONPath (RFC 9535) and changes every
one of them, and each works on the result of the one before. ``update`` merges: objects recursively, lists by
concatenation, and a plain value replaces a plain value. ``remove: true`` takes the selected places away (also single
members of a list, which 1.0 leaves open and 1.1 spells out).

The standard lets an action that selects nothing succeed in silence, so a repair outlives its defect unnoticed. Here
every action states

* ``x-matches``: how many places it selects, or ``operations``: exactly one in each operation of the document;
* ``x-reason``: why, in one sentence; and, where there is a page to read, ``x-link``;

and it fails unless it selects exactly that many and everything it sets is new: a value that is already there, or a
list member that is already in the list, means that upstream has fixed what the action repairs.

One thing the standard cannot say is added. ``x-move-to: KEY`` gives the selected member of an object another key in
the same object: it corrects a misspelt path, or turns a ``oneOf`` into an ``anyOf``, with no second copy of the facts
below it.

The JSONPath library is python-jsonpath: its strict mode is RFC 9535, one release serves every Python from 3.8 on, it
is typed and needs no other package.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from jsonpath import JSONPathEnvironment
from jsonpath.exceptions import JSONPathError

from .document import JsonObject, iter_operations, pointer
from .errors import SpecError
from .parse import read_document

Location = tuple[str | int, ...]
Verb = Literal["update", "remove", "x-move-to"]

_VERBS: tuple[Verb, ...] = ("update", "remove", "x-move-to")
_ACTION_KEYS = {"target", "description", "x-matches", "x-reason", "x-link", *_VERBS}
_OVERLAY_KEYS = {"overlay", "info", "extends", "actions"}
_VERSION = re.compile(r"1\.0\.\d+")  # the standard: tools make no distinction between patch versions
_JSONPATH = JSONPathEnvironment(strict=True)


@dataclass(frozen=True, slots=True)
class Action:
    """One action of an overlay, checked. ``matches`` is None only where strictness is off and none is stated."""

    number: int
    overlay: str
    target: str
    verb: Verb
    value: Any
    matches: int | Literal["operations"] | None
    reason: str
    link: str | None

    def error(self, problem: str) -> SpecError:
        """The sentence for the user: which action of which overlay, and ``problem``."""
        return SpecError(f"Action {self.number} of the overlay {self.overlay!r} ({self.target}) {problem}")


@dataclass(frozen=True, slots=True)
class Result:
    """What one action did: the JSON pointers of the places it changed, as they were when it ran."""

    action: Action
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Applied:
    """The changed document and what each action did, in order."""

    document: JsonObject
    actions: tuple[Result, ...]


def read_overlay(path: Path) -> JsonObject:
    """The overlay in a YAML or JSON file, read as any document is.

    Raises:
        SpecError: the file cannot be read, or is not YAML or JSON with an object at its top.
    """
    try:
        return read_document(path.read_bytes())[0]
    except OSError as error:
        raise SpecError(f"The overlay {path} cannot be read ({error.strerror}); check the path.") from error
    except SpecError as error:
        raise SpecError(f"In the overlay {path}: {error}") from error


def apply(document: Mapping[str, Any], overlay: Mapping[str, Any], *, strict: bool = True) -> Applied:
    """``document`` with the actions of ``overlay`` done, in order; neither argument is changed.

    ``strict=False`` is the standard's own leniency, for its compliance sets: ``x-matches`` and ``x-reason`` may be
    missing, an action may select nothing, and it may set what is already there.

    Raises:
        SpecError: the overlay is malformed, or an action does not fit the document (any more).
    """
    result = copy.deepcopy(dict(document))
    return Applied(result, tuple(Result(a, _perform(result, a, strict)) for a in actions(overlay, strict=strict)))


def actions(overlay: Mapping[str, Any], *, strict: bool = True) -> tuple[Action, ...]:
    """The actions of an overlay, checked without a document.

    Raises:
        SpecError: the overlay does not follow the standard, or (strict) an action lacks ``x-matches`` or ``x-reason``.
    """
    version = overlay.get("overlay")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise SpecError(
            f"The overlay's version is {version!r}; only Overlay 1.0 is understood: write 'overlay: 1.0.0'."
        )
    info = overlay.get("info")
    if not isinstance(info, dict) or not all(isinstance(info.get(key), str) for key in ("title", "version")):
        raise SpecError("The overlay has no 'info' with a 'title' and a 'version', both strings; add it.")
    title = info["title"]
    unknown = sorted(key for key in overlay if key not in _OVERLAY_KEYS and not str(key).startswith("x-"))
    if unknown:
        raise SpecError(f"The overlay {title!r} has an unknown key {unknown[0]!r}; remove it or correct its spelling.")
    listed = overlay.get("actions")
    if not isinstance(listed, list) or not listed:
        raise SpecError(f"The overlay {title!r} has no list of 'actions' with at least one action; add one.")
    return tuple(_action(raw, number, title, strict) for number, raw in enumerate(listed, 1))


def _action(raw: Any, number: int, title: str, strict: bool) -> Action:
    where = f"Action {number} of the overlay {title!r}"
    if not isinstance(raw, dict) or not isinstance(raw.get("target"), str):
        raise SpecError(f"{where} has no 'target'; give it a JSONPath.")
    matches, reason, link = raw.get("x-matches"), raw.get("x-reason", ""), raw.get("x-link")
    verbs = [verb for verb in _VERBS if verb in raw]
    action = Action(number, title, raw["target"], verbs[0] if verbs else "update", None, matches, reason, link)

    for key in raw:
        if key not in _ACTION_KEYS and (strict or not str(key).startswith("x-")):
            raise action.error(f"has an unknown key {key!r}; remove it or correct its spelling.")
    if not strict and "remove" in raw:  # the standard: 'remove: true' silences 'update', 'remove: false' is nothing
        verbs = ["remove"] if raw["remove"] is True else [verb for verb in verbs if verb != "remove"]
    if len(verbs) != 1:
        found = " and ".join(f"'{verb}'" for verb in verbs) or "none"
        raise action.error(
            f"must have exactly one of 'update', 'remove' and 'x-move-to', and has {found}; split or correct it."
        )
    verb, value = verbs[0], raw[verbs[0]]
    if verb == "remove" and value is not True:
        raise action.error(f"has 'remove: {value}'; only 'remove: true' means something.")
    if verb == "x-move-to" and not (isinstance(value, str) and value):
        raise action.error("has an 'x-move-to' that is not a key; write the new key as a string.")

    counted = matches == "operations" or (isinstance(matches, int) and not isinstance(matches, bool) and matches > 0)
    if not counted and (strict or matches is not None):
        raise action.error(
            "does not state in 'x-matches' how many places it changes; give a number from 1, or 'operations'."
        )
    if not isinstance(reason, str) or (strict and not reason.strip().endswith(".")):
        raise action.error("does not say why; give an 'x-reason' of one sentence that ends with a full stop.")
    if link is not None and not (isinstance(link, str) and link.startswith("https://")):
        raise action.error("has an 'x-link' that is no https address; correct or remove it.")
    return Action(number, title, raw["target"], verb, value, matches, reason, link)


def _perform(document: JsonObject, action: Action, strict: bool) -> tuple[str, ...]:
    """Do one action in ``document``; the JSON pointers of the places."""
    locations = _select(document, action)
    _check_count(document, action, locations)
    if () in locations and action.verb != "update":
        raise action.error("selects the whole document, which can only be updated; select something in it.")
    for location in sorted(locations, key=_deepest_last_first, reverse=True):
        if action.verb == "update":
            _update(document, location, action, strict)
        elif action.verb == "remove":
            del _at(document, location[:-1])[location[-1]]
        else:
            _move(document, location, action)
    return tuple(pointer(*location) for location in locations)


def _deepest_last_first(location: Location) -> tuple[int, int]:
    """In this order, reversed, no removal changes where a later one finds its place."""
    last = location[-1] if location else 0
    return len(location), last if isinstance(last, int) else 0


def _select(document: JsonObject, action: Action) -> list[Location]:
    try:
        found = _JSONPATH.finditer(action.target, document)
        return list(dict.fromkeys(match.parts for match in found))  # a nodelist may name a place twice
    except JSONPathError as error:
        raise action.error(f"has a target that is not a JSONPath of RFC 9535 ({error.args[0]}); correct it.") from error


def _check_count(document: JsonObject, action: Action, locations: list[Location]) -> None:
    if action.matches == "operations":
        expected = {("paths", op.path, op.method) for op in iter_operations(document)}
        found = [location[:3] for location in locations]
        if set(found) != expected or len(found) != len(expected):
            missing = sorted(f"{method} {path}" for _, path, method in expected - set(found))
            example = f", none in {missing[0]}" if missing else ""
            raise action.error(
                f"must select one place in each of the {len(expected)} operations and selects {len(found)} places"
                f"{example}; adapt its target."
            )
    elif action.matches is not None and len(locations) != action.matches:
        cure = "adapt the action" if locations else "upstream has changed this, so delete or adapt the action"
        raise action.error(f"must select {action.matches} and selects {len(locations)}; {cure}.")


def _update(document: JsonObject, location: Location, action: Action, strict: bool) -> None:
    node, value, place = _at(document, location), action.value, pointer(*location) or "the document"
    if isinstance(node, list):
        added = value if isinstance(value, list) else [value]
        dead = _extend(node, added, place)
    elif isinstance(node, dict) and isinstance(value, dict):
        dead = _merge(node, value, place, action)
    elif isinstance(node, dict):
        raise action.error(f"has no object to merge into the one at {place}; write the members it shall have.")
    else:
        raise action.error(
            f"selects {_kind(node)} at {place}, which cannot be updated; select the object that holds it."
        )
    if not value and isinstance(value, dict | list):
        dead.append(place)
    if strict and dead:
        raise action.error(
            f"sets what is already so at {dead[0]}; upstream has fixed it, so delete or adapt the action."
        )


def _merge(node: JsonObject, update: Mapping[str, Any], place: str, action: Action) -> list[str]:
    """Merge ``update`` into ``node``; the places where nothing changed."""
    dead: list[str] = []
    for key, value in update.items():
        here = place.removeprefix("the document") + pointer(key)
        if key not in node:
            node[key] = copy.deepcopy(value)
        elif isinstance(node[key], dict) and isinstance(value, dict):
            dead += _merge(node[key], value, here, action) if value else [here]
        elif isinstance(node[key], list) and isinstance(value, list):
            dead += _extend(node[key], value, here) if value else [here]
        elif isinstance(node[key], dict | list) or isinstance(value, dict | list):
            raise action.error(
                f"would merge {_kind(value)} into {_kind(node[key])} at {here}; "
                "remove what is there in an action before, or write the same kind."
            )
        elif node[key] == value and type(node[key]) is type(value):
            dead.append(here)
        else:
            node[key] = value
    return dead


def _extend(node: list[Any], added: list[Any], place: str) -> list[str]:
    """Append ``added``; the places that were there already."""
    dead = [f"{place}/{node.index(item)}" for item in added if item in node]
    node.extend(copy.deepcopy(added))
    return dead


def _move(document: JsonObject, location: Location, action: Action) -> None:
    parent, key = _at(document, location[:-1]), location[-1]
    if not isinstance(parent, dict):
        raise action.error(
            f"moves {pointer(*location)}, a member of a list; only the member of an object has a key to change."
        )
    if action.value in parent:
        raise action.error(
            f"moves {pointer(*location)} to {action.value!r}, which is taken; choose a free key or delete the action."
        )
    parent[action.value] = parent.pop(key)


def _at(document: JsonObject, location: Location) -> Any:
    node: Any = document
    for key in location:
        node = node[key]
    return node


def _kind(value: Any) -> str:
    return "an object" if isinstance(value, dict) else "a list" if isinstance(value, list) else f"the value {value!r}"

"""Finds the raw differences of operations, and roots the comparison of their schemas."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..document import JsonObject, Op, iter_operations, pointer
from ..names import field_name
from .impact import client_name
from .rules import ANY, PARAMETER, REQUEST, RESPONSE
from .shapes import Contract
from .walk import Node, Walk

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_FORM_STYLES = {"query": "form", "cookie": "form"}


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """A place in an operation from which differences are reached."""

    tag: str
    client: str
    operation: str
    direction: str
    at: str


@dataclass(slots=True)
class Root:
    """A use with its part of the graph. ``use`` is None for what belongs to no operation."""

    use: Use | None
    node: Node = field(default_factory=Node)


@dataclass(frozen=True, slots=True)
class Matched:
    """The operations of both documents: pairs of the same one, and those only one side has."""

    pairs: list[tuple[Op, Op]]
    removed: list[Op]
    added: list[Op]


def match(old: Contract, new: Contract) -> Matched:
    """Pair operations by method and path (whatever its parameters are called), then by operationId."""
    before, after = list(iter_operations(old.document)), list(iter_operations(new.document))
    pairs: list[tuple[Op, Op]] = []
    for key in (
        lambda op: (op.method, op.path),
        lambda op: (op.method, _TEMPLATE.sub("{}", op.path)),
        lambda op: op.operation.get("operationId"),
    ):
        counts = Counter(map(key, after))
        targets = {key(op): op for op in after if key(op) and counts[key(op)] == 1}
        for op in list(before):
            if key(op) in targets:
                other = targets.pop(key(op))
                pairs.append((op, other))
                before.remove(op)
                after.remove(other)
    return Matched(sorted(pairs, key=lambda pair: pair[1].pointer), before, after)


def compare_operations(old: Contract, new: Contract, matched: Matched, walk: Walk) -> Iterator[Root]:
    """The differences of all operations, one root for each of their parts."""
    for op in matched.removed:
        action = "endpoint-removed-deprecated" if op.operation.get("deprecated") else "endpoint-removed"
        root = Root(_use(op))
        root.node.add(action, pointer=op.pointer, gone=True, endpoint=_endpoint(op), id=op.id, tag=op.tag)
        yield root
    for op in matched.added:
        root = Root(_use(op))
        root.node.add("endpoint-added", pointer=op.pointer, endpoint=_endpoint(op), id=op.id, tag=op.tag)
        yield root
    for before, after in matched.pairs:
        yield _identity(before, after)
        yield from _parameters(old, new, before, after, walk)
        yield from _body(old, new, before, after, walk)
        yield from _responses(old, new, before, after, walk)
        yield _security(old, new, before, after)


def _use(op: Op, direction: str = ANY, at: str = "") -> Use:
    return Use(op.tag, client_name(op), _endpoint(op), direction, at)


def _endpoint(op: Op) -> str:
    return f"{op.method.upper()} {op.path}"


def _identity(old: Op, new: Op) -> Root:
    root = Root(_use(new))
    words: dict[str, Any] = {"endpoint": _endpoint(new), "id": new.id, "oldclient": client_name(old)}
    if (old.method, _TEMPLATE.sub("{}", old.path)) != (new.method, _TEMPLATE.sub("{}", new.path)):
        root.node.add("endpoint-moved", pointer=new.pointer, **words | {"old": _endpoint(old), "new": _endpoint(new)})
        names = [name for name in _TEMPLATE.findall(new.path) if name in _TEMPLATE.findall(old.path)]
        if names != [name for name in _TEMPLATE.findall(old.path) if name in names]:
            root.node.add("positions-changed", pointer=new.pointer, endpoint=_endpoint(new), names=names)
    (_, was_tag, was_method), (_, tag, method) = client_name(old).split("."), client_name(new).split(".")
    if was_tag != tag:
        root.node.add("method-moved", pointer=f"{new.pointer}/tags", **words | {"old": old.tag, "new": new.tag})
    if old.operation.get("operationId") != new.operation.get("operationId"):
        action = "method-renamed" if was_method != method else "id-respelled"
        root.node.add(action, pointer=f"{new.pointer}/operationId", **words | {"old": old.id, "new": new.id})
    if bool(old.operation.get("deprecated")) != bool(new.operation.get("deprecated")):
        action = "endpoint-deprecated" if new.operation.get("deprecated") else "endpoint-reactivated"
        root.node.add(action, pointer=f"{new.pointer}/deprecated", endpoint=_endpoint(new))
    return root


@dataclass(frozen=True, slots=True)
class _Parameter:
    name: str
    place: str
    pointer: str
    value: JsonObject
    own: bool
    """Written in the operation, not shared as a component or by the whole path."""

    @property
    def required(self) -> bool:
        return bool(self.value.get("required")) or self.place == "path"

    @property
    def style(self) -> tuple[str, bool, bool]:
        style = str(self.value.get("style") or _FORM_STYLES.get(self.place, "simple"))
        return style, bool(self.value.get("explode", style == "form")), bool(self.value.get("allowReserved"))

    def schema(self) -> tuple[str, Any]:
        """Where the schema stands, and the schema; a parameter with ``content`` has it one level deeper."""
        for media, content in self.value.get("content", {}).items():
            return f"{self.pointer}{pointer('content', media, 'schema')}", content.get("schema", {})
        return f"{self.pointer}/schema", self.value.get("schema", {})


def _listed(contract: Contract, op: Op) -> dict[tuple[str, str], _Parameter]:
    """The parameters by place and name; those of the operation win over those of its path."""
    found = {}
    for owner, base in ((op.path_item, pointer("paths", op.path)), (op.operation, op.pointer)):
        for i, item in enumerate(owner.get("parameters", ())):
            spot = contract.spot(f"{base}/parameters/{i}", item)
            name, place = str(spot.schema.get("name")), str(spot.schema.get("in"))
            own = owner is op.operation and spot.site == spot.target
            key = (place, name.lower() if place == "header" else name)
            found[key] = _Parameter(name, place, spot.target if not own else spot.site, spot.schema, own)
    return found


def _parameters(old: Contract, new: Contract, op: Op, after: Op, walk: Walk) -> Iterator[Root]:
    before, now = _listed(old, op), _listed(new, after)
    renamed: dict[tuple[str, str], tuple[str, str]] = {}
    names = list(zip(_TEMPLATE.findall(op.path), _TEMPLATE.findall(after.path), strict=False))
    if _TEMPLATE.sub("{}", op.path) == _TEMPLATE.sub("{}", after.path):
        renamed = {("path", b): ("path", a) for a, b in names if a != b}
    homeless = sorted(before.keys() - now.keys() - set(renamed.values()))
    for key in sorted(now):
        parameter = now[key]
        root = Root(_use(after, PARAMETER, f"{parameter.place} {parameter.name}"))
        place = parameter.pointer if not parameter.own else f"{after.pointer}/parameters/{' '.join(key)}"
        words: dict[str, Any] = {"name": parameter.name, "place": parameter.place}
        was = before.get(key) or before.get(renamed.get(key, key))
        alike = [o for o in homeless if o[0] == key[0] != "path" and field_name(o[1]) == field_name(key[1])]
        if was is None and alike:
            homeless.remove(alike[0])
            was = before[alike[0]]
            root.node.add("parameter-respelled", pointer=parameter.pointer, key=place, old=was.name, **words)
        elsewhere = [other for other in homeless if other[1] == key[1]]
        if was is None and elsewhere:
            homeless.remove(elsewhere[0])
            was = before[elsewhere[0]]
            moved = words | {"old": was.place, "new": parameter.place}
            root.node.add("parameter-relocated", pointer=parameter.pointer, key=place, **moved)
        if was is None:
            kind = "required" if parameter.required else "optional"
            action = "path-parameter-added" if parameter.place == "path" else f"parameter-added-{kind}"
            root.node.add(action, pointer=parameter.pointer, key=place, **words)
        else:
            _parameter(root.node, was, parameter, place, words)
            walk.link(root.node, (old.spot(*was.schema()),), (new.spot(*parameter.schema()),))
        yield root
    for key in homeless:
        parameter = before[key]
        root = Root(_use(after, PARAMETER, f"{parameter.place} {parameter.name}"))
        site = parameter.pointer if not parameter.own else f"{op.pointer}/parameters/{' '.join(key)}"
        words = {"name": parameter.name, "place": parameter.place}
        root.node.add("parameter-removed", pointer=parameter.pointer, gone=True, key=site, **words)
        yield root


def _parameter(node: Node, was: _Parameter, now: _Parameter, key: str, words: Mapping[str, Any]) -> None:
    if was.name != now.name and now.place == "path":
        node.add("parameter-renamed", pointer=f"{now.pointer}/name", key=f"{key} name", old=was.name, **words)
    if was.required != now.required:
        action = "parameter-became-required" if now.required else "parameter-became-optional"
        node.add(action, pointer=f"{now.pointer}", key=f"{key} required", **words)
    if was.style != now.style and was.place == now.place:
        old, new = (f"{p.style[0]}{' exploded' * p.style[1]}{' reserved' * p.style[2]}" for p in (was, now))
        node.add("parameter-style-changed", pointer=now.pointer, key=f"{key} style", old=old, new=new, **words)
    if bool(was.value.get("deprecated")) != bool(now.value.get("deprecated")):
        action = "parameter-deprecated" if now.value.get("deprecated") else "parameter-reactivated"
        node.add(action, pointer=now.pointer, key=f"{key} deprecated", **words)


def _body(old: Contract, new: Contract, op: Op, after: Op, walk: Walk) -> Iterator[Root]:
    root = Root(_use(after, REQUEST, "body"))
    was = old.spot(f"{op.pointer}/requestBody", op.operation.get("requestBody"))
    now = new.spot(f"{after.pointer}/requestBody", after.operation.get("requestBody"))
    must, musted = bool(now.schema.get("required")), bool(was.schema.get("required"))
    if not was.schema and now.schema:
        root.node.add(f"body-added-{'required' if must else 'optional'}", pointer=now.site)
    elif was.schema and not now.schema:
        root.node.add("body-removed", pointer=was.site, gone=True)
    elif was.schema and must != musted:
        root.node.add(f"body-became-{'required' if must else 'optional'}", pointer=now.target)
    if was.schema and now.schema:
        _media(old, new, root.node, was.schema, now.schema, (was.target, now.target), walk, "body-media")
    yield root


def _responses(old: Contract, new: Contract, op: Op, after: Op, walk: Walk) -> Iterator[Root]:
    before, now = op.operation.get("responses", {}), after.operation.get("responses", {})
    for status in sorted(map(str, before.keys() | now.keys())):
        root = Root(_use(after, RESPONSE, status))
        kind = "success" if status[0] in "123" else "failure"
        if status not in before:
            root.node.add(f"{kind}-added", pointer=f"{after.pointer}{pointer('responses', status)}", status=status)
        elif status not in now:
            site = f"{op.pointer}{pointer('responses', status)}"
            root.node.add(f"{kind}-removed", pointer=site, gone=True, status=status)
        else:
            one = old.spot(f"{op.pointer}{pointer('responses', status)}", before[status])
            other = new.spot(f"{after.pointer}{pointer('responses', status)}", now[status])
            places = one.target, other.target
            _media(old, new, root.node, one.schema, other.schema, places, walk, "media", status=status)
        yield root


def _media(
    old: Contract, new: Contract, node: Node, was: JsonObject, now: JsonObject,
    places: tuple[str, str], walk: Walk, action: str, **words: Any,
) -> None:  # fmt: skip
    """Media types that came and went, and the schemas of those that stayed."""
    before, after = was.get("content", {}), now.get("content", {})
    gone, fresh = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())
    for media in fresh:
        node.add(f"{action}-added", pointer=f"{places[1]}{pointer('content', media)}", media=media, **words)
    for media in gone:
        site = f"{places[0]}{pointer('content', media)}"
        node.add(f"{action}-removed", pointer=site, gone=True, media=media, **words)
    same = [(media, media) for media in sorted(before.keys() & after.keys())]
    for one, other in same or list(zip(gone, fresh, strict=False))[:1]:
        sites = f"{places[0]}{pointer('content', one, 'schema')}", f"{places[1]}{pointer('content', other, 'schema')}"
        schemas = before[one].get("schema", {}), after[other].get("schema", {})
        walk.link(node, (old.spot(sites[0], schemas[0]),), (new.spot(sites[1], schemas[1]),))


def _security(old: Contract, new: Contract, op: Op, after: Op) -> Root:
    root = Root(_use(after))
    own = "security" in after.operation or "security" in op.operation
    place = f"{after.pointer}/security" if own else "/security"
    before, now = _credentials(old, op), _credentials(new, after)
    open_before, open_now = not before or () in before, not now or () in now
    label = {key: " and ".join(key) for key in before.keys() | now.keys() if key}
    if open_now and not open_before:
        root.node.add("security-dropped", pointer=place)
    elif open_before and not open_now:
        root.node.add("security-demanded", pointer=place, scheme=" or ".join(sorted(label[key] for key in now)))
    else:
        for key in sorted(label):
            if key not in before:
                root.node.add("security-added", pointer=place, scheme=label[key])
            elif key not in now and not open_now:
                root.node.add("security-removed", pointer=place, scheme=label[key])
    for key in sorted(label.keys() & before.keys() & now.keys()):
        for scope in sorted(now[key] ^ before[key]):
            action = "scope-added" if scope in now[key] else "scope-removed"
            root.node.add(action, pointer=place, scheme=label[key], scope=scope)
    return root


def _credentials(contract: Contract, op: Op) -> dict[tuple[str, ...], frozenset[str]]:
    """The accepted combinations of schemes, each with its scopes; ``()`` is none at all."""
    listed = op.operation.get("security", contract.document.get("security")) or []
    return {
        tuple(sorted(alternative)): frozenset(str(scope) for scopes in alternative.values() for scope in scopes or ())
        for alternative in listed
    }

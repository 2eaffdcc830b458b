"""Finds the raw differences of schemas: each pair of schemas is looked at once, however many places use it.

Pairs form a graph (a pair's children are the pairs of its properties, items and variants), so the uses of a difference
are the operations from which its pair can be reached.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..names import field_name
from .shapes import ABSENT, LIMITS, Contract, Shape, Spot, Spots

PYTHON_FORMATS = {"date", "date-time", "binary", "uuid"}
"""Formats that give the Python value another type."""

WIDER = {("integer", "number"), ("int32", "int64"), ("float", "double")}
"""Pairs of which the second takes every value of the first."""


@dataclass(slots=True)
class Change:
    """One raw difference. ``actions`` are keys of the rule table: several where one thing changed in two ways."""

    actions: tuple[str, ...]
    pointer: str
    gone: bool = False
    """The pointer is one of the old document, because the new one has nothing there."""
    words: dict[str, Any] = field(default_factory=dict)
    key: str = ""
    """A place by name where the pointer holds a list index, which moves when a neighbour comes or goes."""

    @property
    def identity(self) -> str:
        """The same text for the same difference, found from wherever and in whatever order."""
        return self.named(self.key or self.pointer)

    def named(self, place: str) -> str:
        """The identity with its place said another way."""
        return json.dumps([self.actions, place, self.gone, self.words], sort_keys=True, default=str)


@dataclass(slots=True, eq=False)
class Node:
    """Differences, and where else to look from here."""

    changes: list[Change] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    successor: str = ""
    """The schema that stands where the old one stood. The old one may live on elsewhere, and have lost nothing."""

    def add(self, *actions: str, pointer: str, gone: bool = False, key: str = "", **words: Any) -> None:
        """Note a difference."""
        if gone and self.successor:
            words["successor"] = self.successor
        self.changes.append(Change(actions, pointer, gone, words, key))

    def reach(self) -> Iterator[Node]:
        """This node and every node below it, each once."""
        seen, todo = {id(self)}, [self]
        while todo:
            node = todo.pop()
            yield node
            fresh = [child for child in node.children if id(child) not in seen]
            seen.update(map(id, fresh))
            todo += fresh


class Walk:
    """Compares schemas of two contracts. Link roots first, then ``run``."""

    def __init__(self, old: Contract, new: Contract) -> None:
        self.old, self.new = old, new
        self._old_names = set(old.document.get("components", {}).get("schemas", {}))
        self._new_names = set(new.document.get("components", {}).get("schemas", {}))
        self._nodes: dict[tuple[tuple[str, ...], tuple[str, ...]], Node] = {}
        self._queue: deque[tuple[Node, Spots, Spots]] = deque()

    def link(self, parent: Node, old: Spots, new: Spots, *, named: bool = True) -> None:
        """Let ``parent`` lead to the comparison of these two schemas, and (if ``named``) of what they are called."""
        key = tuple(s.target for s in old), tuple(s.target for s in new)
        if key not in self._nodes:
            self._nodes[key] = Node(successor=self._successor(old, new))
            self._queue.append((self._nodes[key], old, new))
        parent.children.append(self._nodes[key])
        if named and len(old) == len(new) == 1:
            self._name(parent, old[0], new[0])

    def run(self) -> None:
        """Compare every pair that was linked, and every pair those lead to."""
        while self._queue:
            node, old, new = self._queue.popleft()
            self._compare(node, old, new)

    def _successor(self, old: Spots, new: Spots) -> str:
        before, after = old[0].component, new[0].component
        return after if after and before != after and before in self._new_names else ""

    def _name(self, parent: Node, old: Spot, new: Spot) -> None:
        before, after = old.component, new.component
        shape = self.new.shape((new,))
        if before == after or not (shape.properties or shape.enum or shape.variants):
            return
        if before is None:
            was = self.old.shape((old,))
            if was.enum or was.properties:
                parent.add("schema-extracted", pointer=new.site, model=after)
        elif after is None:
            parent.add("schema-inlined", pointer=new.site, model=before)
        elif before not in self._new_names and after not in self._old_names:
            parent.add("model-renamed", pointer=new.target, old=before, model=after)
        else:
            parent.add("model-changed", pointer=new.site, old=before, model=after)

    def _compare(self, node: Node, old: Spots, new: Spots) -> None:
        a, b = self.old.shape(old), self.new.shape(new)
        if (a.variants or b.variants) and self._unions(node, a, b, old, new):
            return
        self._values(node, a, b)
        if self._types(node, a, b) == "type-changed":
            return
        self._members(node, a, b)
        if a.items and b.items:
            self.link(node, a.items, b.items)
        if isinstance(a.extra, tuple) and isinstance(b.extra, tuple):
            self.link(node, a.extra, b.extra)
        elif (a.extra is False) != (b.extra is False):
            node.add("extra-closed" if b.extra is False else "extra-opened", pointer=b.pointer)

    def _types(self, node: Node, a: Shape, b: Shape) -> str | None:
        action = None if a.variants or b.variants else _relation(a, b)
        if action:
            node.add(action, pointer=b.pointer, old=self._type(self.old, a), new=self._type(self.new, b))
        return action

    def _values(self, node: Node, a: Shape, b: Shape) -> None:
        if a.nullable != b.nullable:
            node.add("nullable-added" if b.nullable else "nullable-removed", pointer=b.pointer)
        if a.enum is not None and b.enum is not None:
            added = [value for key, value in b.enum.items() if key not in a.enum]
            removed = [value for key, value in a.enum.items() if key not in b.enum]
            actions = ["enum-added"] * bool(added) + ["enum-removed"] * bool(removed)
            if actions:
                words: dict[str, Any] = {"added": sorted(added, key=str), "removed": sorted(removed, key=str)}
                node.add(*actions, pointer=b.enum_pointer, **words)
        elif b.enum is not None:
            node.add("enum-set", pointer=b.enum_pointer, values=sorted(b.enum.values(), key=str))
        elif a.enum is not None:
            node.add("enum-unset", pointer=a.enum_pointer, gone=True, values=sorted(a.enum.values(), key=str))
        _keyword(node, "default", a.default, b.default, b.pointer)
        _keyword(node, "pattern", a.pattern or ABSENT, b.pattern or ABSENT, b.pointer)
        for keyword, limit in LIMITS.items():
            _limit(node, keyword, limit, a.limits.get(keyword), b.limits.get(keyword), b.pointer)
        for flag, action in (("read_only", "read-only"), ("write_only", "write-only"), ("deprecated", "deprecated")):
            if getattr(a, flag) != getattr(b, flag):
                node.add(f"{action}-{'set' if getattr(b, flag) else 'unset'}", pointer=b.pointer)

    def _members(self, node: Node, a: Shape, b: Shape) -> None:
        fresh, lost = b.properties.keys() - a.properties.keys(), a.properties.keys() - b.properties.keys()
        same = {field_name(name): name for name in sorted(lost)}
        for name in sorted(fresh):
            old = same.pop(field_name(name), None)
            if old is not None:
                fresh, lost = fresh - {name}, lost - {old}
                node.add("property-respelled", pointer=b.properties[name][0].site, name=name, old=old)
                self._need(node, a, b, old, name)
                self.link(node, a.properties[old], b.properties[name])
        for name in sorted(fresh):
            spots = b.properties[name]
            must = name in b.required and name not in a.required and not self.new.shape(spots).read_only
            action = f"property-added-{'required' if must else 'optional'}"
            node.add(action, pointer=spots[0].site, name=name, new=self._type(self.new, self.new.shape(spots)))
        for name in sorted(lost):
            action = f"property-removed-{'required' if name in a.required else 'optional'}"
            node.add(action, pointer=a.properties[name][0].site, gone=True, name=name)
        common = a.properties.keys() & b.properties.keys()
        undeclared = (a.required.keys() | b.required.keys()) - a.properties.keys() - b.properties.keys()
        for name in sorted(common | undeclared):
            self._need(node, a, b, name, name)
        for name in sorted(common):
            self.link(node, a.properties[name], b.properties[name])

    @staticmethod
    def _need(node: Node, a: Shape, b: Shape, old: str, new: str) -> None:
        if new in b.required and old not in a.required:
            node.add("required-added", pointer=b.required[new], name=new)
        elif old in a.required and new not in b.required:
            node.add("required-removed", pointer=a.required[old], gone=True, name=old)

    def _unions(self, node: Node, a: Shape, b: Shape, old: Spots, new: Spots) -> bool:
        """Compare the variants. True when they are all there is, so that nothing is left to compare."""
        before: list[Spots] = [(v,) for v in a.variants] or ([old] if b.plain else [])
        after: list[Spots] = [(v,) for v in b.variants] or ([new] if a.plain else [])
        named = bool(a.variants and b.variants)  # else one side is the whole schema, whose name is no variant's
        pairs = self._match(before, after, named=named)
        for i, j in pairs:
            self.link(node, before[i], after[j], named=named)
        union = b.union if b.variants else a.union
        gone, fresh = set(range(len(before))) - {i for i, _ in pairs}, set(range(len(after))) - {j for _, j in pairs}
        for j in sorted(fresh):
            label = self._label(self.new, after[j])
            key = f"{b.pointer} {union} {label}"
            node.add("variant-added", pointer=after[j][0].site, variant=label, union=union, key=key)
        for i in sorted(gone):
            label = self._label(self.old, before[i])
            key = f"{a.pointer} {union} {label}"
            node.add("variant-removed", pointer=before[i][0].site, gone=True, variant=label, union=union, key=key)
        new_parts = {self._label(self.new, after[j]) for j in fresh} | {self._label(self.old, before[i]) for i in gone}
        _discriminator(node, a, b, new_parts)
        if a.plain and b.plain and (a.nullable != b.nullable or a.default != b.default):
            self._values(node, a, b)
        return a.plain or b.plain

    def _match(self, before: list[Spots], after: list[Spots], *, named: bool) -> list[tuple[int, int]]:
        """Which variant is which: the same component (if ``named`` tells them), else the most alike, at least half."""
        scores = [
            (-self._alike(one, other, named), i, j) for i, one in enumerate(before) for j, other in enumerate(after)
        ]
        pairs: list[tuple[int, int]] = []
        for score, i, j in sorted(scores):
            if -score >= 0.5 and all(i != x and j != y for x, y in pairs):
                pairs.append((i, j))
        return sorted(pairs)

    def _alike(self, old: Spots, new: Spots, named: bool) -> float:
        before, after = old[0].component, new[0].component
        if before and before == after:
            return 2.0
        if named and (before in self._new_names or after in self._old_names):
            return 0.0  # both sides know the component, so it is not this one under another name
        a, b = self.old.shape(old), self.new.shape(new)
        if a.types != b.types:
            return 0.0
        if not (a.properties or b.properties):
            return 1.0 if (a.items and b.items) or a.enum == b.enum else 0.75
        common = a.properties.keys() & b.properties.keys()
        for name in common:
            one, other = self.old.shape(a.properties[name]).enum, self.new.shape(b.properties[name]).enum
            if one and other and len(one) == len(other) == 1 and one != other:
                return 0.0  # a member that can only have one value tells variants apart
        return len(common) / len(a.properties.keys() | b.properties.keys())

    def _label(self, contract: Contract, spots: Spots) -> str:
        return spots[0].component or self._type(contract, contract.shape(spots))

    @staticmethod
    def _type(contract: Contract, shape: Shape) -> str:
        """The type in a few words: ``array of Sample``, ``string (date-time)``, ``object (id, name)``."""
        types = " or ".join(sorted(shape.types or ())) or ("union" if shape.variants else "any value")
        if shape.items:
            inner = shape.items[0].component or " or ".join(sorted(contract.shape(shape.items).types or ("any value",)))
            return f"array of {inner}"
        if shape.properties:
            return f"object ({', '.join(sorted(shape.properties)[:4])}{', …' if len(shape.properties) > 4 else ''})"
        return f"{types} ({shape.format})" if shape.format else types


def _relation(a: Shape, b: Shape) -> str | None:
    """How the type changed, seen as sets of values; None when it did not."""
    if a.types != b.types:
        old, new = a.types, b.types
        if new is None or (old is not None and all(t in new or any((t, n) in WIDER for n in new) for t in old)):
            return "type-generalized"
        if old is None or all(t in old or any((t, o) in WIDER for o in old) for t in new):
            return "type-specialized"
        return "type-changed"
    if a.format == b.format:
        return None
    if {a.format, b.format} & PYTHON_FORMATS:
        return "type-changed"
    if b.format is None or (a.format, b.format) in WIDER:
        return "format-loosened"
    if a.format is None or (b.format, a.format) in WIDER:
        return "format-tightened"
    return "format-changed"


def _keyword(node: Node, keyword: str, old: Any, new: Any, pointer: str) -> None:
    if json.dumps(old, default=id) == json.dumps(new, default=id):
        return
    what = "added" if old is ABSENT else "removed" if new is ABSENT else "changed"
    words = {name: value for name, value in (("old", old), ("new", new)) if value is not ABSENT}
    node.add(f"{keyword}-{what}", pointer=pointer, **words)


def _limit(node: Node, keyword: str, limit: str, old: Any, new: Any, pointer: str) -> None:
    if old == new:
        return
    upper = limit.endswith("max") or limit.startswith("max")
    how = "set" if old is None else "unset" if new is None else "increased" if new > old else "decreased"
    tighter = how == "set" or how == ("decreased" if upper else "increased")
    action = "limit-tightened" if tighter else "limit-loosened"
    node.add(action, pointer=pointer, keyword=keyword, limit=limit, how=how, old=old, new=new)


def _discriminator(node: Node, a: Shape, b: Shape, changed: set[str]) -> None:
    old, new = a.discriminator or {}, b.discriminator or {}
    if not old and not new:
        return
    if not old or not new:
        name = (new or old).get("propertyName")
        node.add("discriminator-added" if new else "discriminator-removed", pointer=b.pointer, name=name)
        return
    if old.get("propertyName") != new.get("propertyName"):
        words: dict[str, Any] = {"old": old.get("propertyName"), "new": new.get("propertyName")}
        node.add("discriminator-renamed", pointer=f"{b.pointer}/discriminator", **words)
    before, after = old.get("mapping") or {}, new.get("mapping") or {}
    for value in sorted(before.keys() | after.keys()):
        was, now = _tail(before.get(value)), _tail(after.get(value))
        if was != now and not {was, now} & changed:  # a mapping that came or went with its variant is no news
            words = {"value": value, "old": was or "nothing", "new": now or "nothing"}
            node.add("discriminator-mapping-changed", pointer=f"{b.pointer}/discriminator", **words)


def _tail(ref: Any) -> str:
    return str(ref or "").rpartition("/")[2]

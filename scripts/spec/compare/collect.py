"""Compares two contracts: finds the differences, gathers the uses of each, and judges it by the table of rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..document import JsonObject, iter_operations, pointer
from . import impact
from .operations import Matched, Root, Use, compare_operations, match
from .report import Entry, Report, fingerprint
from .rules import BUMPS, COMPATIBLE, PATCH, RESPONSE, SEVERITIES, UNUSED, Rule, rule_for
from .shapes import Contract
from .walk import Change, Node, Walk

_SCHEME_KEYS = ("type", "in", "name", "scheme", "bearerFormat", "flows", "openIdConnectUrl")


def compare(old: JsonObject, new: JsonObject) -> Report:
    """What changed from ``old`` to ``new``, judged for a client of the API.

    Both are OpenAPI 3.0 or 3.1 documents. Prose and examples are not looked at, nor is the order of keys.

    Raises:
        SpecError: a reference in either document leaves it, points to nothing, or runs in a circle.
    """
    before, after = Contract(old), Contract(new)
    walk = Walk(before, after)
    matched = match(before, after)
    roots = [*compare_operations(before, after, matched, walk), *_components(before, after, walk)]
    walk.run()
    roots.append(_document(before, after, _renamed(roots)))
    found: dict[str, tuple[Change, set[Use]]] = {}
    for root in roots:
        for node in root.node.reach():
            for change in node.changes:
                found.setdefault(change.identity, (change, set()))[1].update([root.use] if root.use else [])
    # A schema reached from an operation and also compared by its name may show the same change twice.
    used = {(change.actions, change.pointer, change.gone) for change, uses in found.values() if uses}
    entries = [
        _judge(before, after, change, sorted(uses))
        for change, uses in found.values()
        if uses or (change.actions, change.pointer, change.gone) not in used
    ]
    return Report(tuple(sorted(entries, key=lambda entry: entry.order)), _tally(before, after, matched, entries))


def _tally(before: Contract, after: Contract, matched: Matched, entries: list[Entry]) -> dict[str, int]:
    # What the document says for all operations at once (`/security`) would hide which of them changed.
    touched = {use.operation for entry in entries if entry.pointer != "/security" for use in entry.uses}
    return {
        "old": sum(1 for _ in iter_operations(before.document)),
        "new": sum(1 for _ in iter_operations(after.document)),
        "added": len(matched.added),
        "removed": len(matched.removed),
        "changed": sum(f"{op.method.upper()} {op.path}" in touched for _, op in matched.pairs),
    }


def _judge(old: Contract, new: Contract, change: Change, uses: list[Use]) -> Entry:
    """The worst of what the change means in each direction it is used in."""
    directions = {use.direction for use in uses} or {UNUSED}
    ranked = [_ranked(action, directions) for action in change.actions]
    worst = min((rules[0] for rules in ranked), key=_rank)
    bump = min((rule.bump for rules in ranked for rule in rules), key=BUMPS.index)
    rule_id, severity = worst.id, worst.severity
    if directions == {UNUSED} and worst.direction == RESPONSE:
        rule_id, severity, bump = "unused-schema-changed", COMPATIBLE, PATCH
    clients = sorted({use.client for use in uses})
    contract = old if change.gone else new
    words = change.words | impact.words(contract, change.actions[0], change.pointer, change.words)
    words |= {"client": clients[0] if len(clients) == 1 else clients, "tag": uses[0].tag if uses else ""}
    for key in ("limit", "how", "union"):
        rule_id = rule_id.replace(f"{{{key}}}", str(change.words.get(key)))
    return Entry(
        rule=rule_id,
        severity=severity,
        bump=bump,
        area=worst.area,
        action=change.actions[0],
        pointer=change.pointer,
        gone=change.gone,
        sentence=" ".join(rules[0].sentence for rules in ranked),
        python=tuple(dict.fromkeys(rule.python for rules in ranked for rule in rules if rule.python)),
        words=words,
        uses=tuple(uses),
        fingerprint=fingerprint(rule_id, change.named(impact.lasting(contract, change.key or change.pointer))),
    )


def _ranked(action: str, directions: set[str]) -> list[Rule]:
    """What an action means in each direction, worst first."""
    return sorted({rule_for(action, direction) for direction in directions}, key=_rank)


def _rank(rule: Rule) -> tuple[int, int, str]:
    return SEVERITIES.index(rule.severity), BUMPS.index(rule.bump), rule.id


def _schemas(contract: Contract) -> dict[str, Any]:
    return dict(contract.document.get("components", {}).get("schemas", {}))


def _components(old: Contract, new: Contract, walk: Walk) -> Iterator[Root]:
    """Schemas both sides name, so that a change in one that no operation uses is found too."""
    for name in sorted(_schemas(old).keys() & _schemas(new).keys()):
        root = Root(None)
        walk.link(root.node, (old.component(name),), (new.component(name),))
        yield root


def _renamed(roots: list[Root]) -> set[str]:
    """Old and new names of the schemas that only changed their name."""
    changes = (change for root in roots for node in root.node.reach() for change in node.changes)
    return {change.words[key] for change in changes if change.actions == ("model-renamed",) for key in ("old", "model")}


def _document(old: Contract, new: Contract, renamed: set[str]) -> Root:
    """What belongs to the document as a whole: its schemas, security schemes and servers."""
    node = Node()
    before, after = _schemas(old), _schemas(new)
    used, still_used = _referenced(old.document), _referenced(new.document)
    for name in sorted(after.keys() - before.keys() - renamed):
        node.add("schema-added", pointer=pointer("components", "schemas", name), name=name)
    for name in sorted(before.keys() - after.keys() - renamed):
        action = "schema-removed" if name in used else "schema-removed-unused"
        node.add(action, pointer=pointer("components", "schemas", name), gone=True, name=name)
    for name in sorted((used - still_used) & after.keys()):
        node.add("schema-unreferenced", pointer=pointer("components", "schemas", name), name=name)
    schemes, now = (c.document.get("components", {}).get("securitySchemes", {}) for c in (old, new))
    for name in sorted(schemes.keys() | now.keys()):
        place = pointer("components", "securitySchemes", name)
        if name not in now or name not in schemes:
            action = "scheme-removed" if name not in now else "scheme-added"
            node.add(action, pointer=place, gone=name not in now, scheme=name)
            continue
        for key in _SCHEME_KEYS:
            one, other = (_facts(listed[name].get(key)) for listed in (schemes, now))
            if one != other:
                node.add("scheme-changed", pointer=place, scheme=name, keyword=key, old=one, new=other)
    urls, urls_now = ([str(server.get("url")) for server in c.document.get("servers", ())] for c in (old, new))
    for url in sorted(set(urls) ^ set(urls_now)):
        gone = url not in urls_now
        node.add("server-removed" if gone else "server-added", pointer="/servers", gone=gone, key=url, url=url)
    return Root(None, node)


def _facts(value: Any) -> Any:
    """OAuth flows without the prose: scopes by name only."""
    if not isinstance(value, dict):
        return value
    return {key: sorted(child) if key == "scopes" else _facts(child) for key, child in value.items()}


def _referenced(document: Mapping[str, Any]) -> set[str]:
    """The schemas that the operations use, directly or through others."""
    components = document.get("components", {})
    seen: set[str] = set()
    todo: list[Any] = list(document.get("paths", {}).values())
    while todo:
        node = todo.pop()
        if isinstance(node, list):
            todo += node
        elif isinstance(node, dict):
            todo += node.values()
            ref = node.get("$ref")
            if isinstance(ref, str) and ref not in seen:
                seen.add(ref)
                kind, _, name = ref.removeprefix("#/components/").partition("/")
                todo.append(components.get(kind, {}).get(name.replace("~1", "/").replace("~0", "~")))
    prefix = "#/components/schemas/"
    return {ref.removeprefix(prefix) for ref in seen if ref.startswith(prefix)}

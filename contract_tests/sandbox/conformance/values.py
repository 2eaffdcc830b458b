"""Random JSON for a schema of the contract, valid or spoilt, from a seeded ``random.Random``.

Nothing of the sandbox is used: what is valid is the word of jsonschema-rs (``contract_tests.values``).
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from contract_tests.values import Contract, Json, kind_of
from scripts.spec.document import JsonObject

Pool = Mapping[str, Sequence[Json]]
"""Values that were seen under a property's name."""

TEXTS = (
    "", "text", "0", "true", "null", "[]", "{}", "a b", "ünï 日本 😀", "a\"b'c\\d", "line\nbreak\r\n\t", "\x00\x7f",
    "../../etc/passwd",
    "%2F%00&=+#?", "' OR 1=1 --", "<b>", "x" * 3000, "1e999", "-1", "2026-13-45", "sandbox", "idle", "training",
)  # fmt: skip
_MOMENTS = (
    "2026-01-01T00:00:00.000Z",
    "1970-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999Z",
    "2026-02-03T04:05:06+14:00",
)
_INTEGERS = (0, 1, 2, 3, 10, -1, 100, 2**31, 2**53, 2**63 - 1, -(2**63), 2**70)
_NUMBERS = (0, 0.5, 1, -1.5, 1e-9, 1e300, 2**70, 16.0)
_JUNK: tuple[Json, ...] = (
    None, True, 0, -1, 1.5, 2**70, 10**400, -(10**400), 1e308, "", "text", "no-such-value",
    [], [None], [[]], {}, {"a": None}, {"": [{}]},
)  # fmt: skip


class Values:
    """Draws values. ``pool`` gives ids that exist, by the names of properties."""

    def __init__(self, contract: Contract, chance: random.Random, pool: Pool) -> None:
        self.contract = contract
        self.chance = chance
        self.pool = pool

    def valid(self, schema: JsonObject) -> Json:
        """A value that fits; simpler ones where the first tries of the drawing do not."""
        judge = self.contract.validator(schema)
        for generosity in (0.5, 0.5, 0.2, 0.2, 0.0, 0.0, 0.0):
            value = self.drawn(schema, "", generosity)
            if judge.is_valid(value):
                return value
        raise AssertionError(f"nothing valid was drawn for {schema}")

    def spoilt(self, schema: JsonObject, tries: int = 20) -> list[Json]:
        """Values that do not fit: a valid one with junk, or a hole, at a random place. May be fewer than ``tries``."""
        judge = self.contract.validator(schema)
        found = []
        for _ in range(tries):
            value = copy.deepcopy(self.valid(schema))
            value = self._mutated(value)
            if not judge.is_valid(value):
                found.append(value)
        return found

    def _mutated(self, value: Json) -> Json:
        places: list[tuple[Any, Any]] = list(_places(value))
        if not places or self.chance.random() < 0.1:
            return self.chance.choice(_JUNK)
        holder, step = self.chance.choice(places)
        if isinstance(holder, dict) and self.chance.random() < 0.4:
            del holder[step]
        else:
            holder[step] = self.chance.choice(_JUNK)
        return value

    def drawn(self, schema: JsonObject, name: str, generosity: float, depth: int = 0) -> Json:
        """A value; ``generosity`` is the chance of each optional property, which depth makes smaller."""
        flat = self.contract.flat(schema)
        if flat.get("nullable") and self.chance.random() < 0.3:
            return None
        kind = kind_of(flat)
        if kind == "union":
            return self.drawn(self.chance.choice(self.contract.variants(flat)), name, generosity, depth)
        if kind == "model":
            return self._object(flat, generosity, depth)
        if kind == "map":
            return self._map(flat, generosity, depth)
        if kind == "array":
            low = flat.get("minItems", 0)
            count = self.chance.randint(low, max(low, min(flat.get("maxItems", 3), 3 if depth < 3 else 1)))
            return [self.drawn(flat.get("items", {}), name, generosity, depth + 1) for _ in range(count)]
        return self.scalar(flat, name)

    def scalar(self, flat: Mapping[str, Json], name: str) -> Json:
        """A text, number, boolean or enum member; often one that was seen under ``name``."""
        kind = _KINDS.get(flat.get("type", "any"), object)
        seen = [value for value in self.pool.get(name, ()) if isinstance(value, kind)]
        if seen and "enum" not in flat and self.chance.random() < 0.75:
            return self.chance.choice(seen)
        if "enum" in flat:
            return self.chance.choice(flat["enum"])
        return _SCALARS[flat.get("type", "any")](self.chance, flat)

    def _object(self, flat: Mapping[str, Json], generosity: float, depth: int) -> Json:
        required = set(flat.get("required", ()))
        share = generosity / (1 + depth)
        return {
            name: self.drawn(schema, name, generosity, depth + 1)
            for name, schema in flat["properties"].items()
            if name in required or self.chance.random() < share
        } | {name: self.scalar({}, name) for name in required - set(flat["properties"])}

    def _map(self, flat: Mapping[str, Json], generosity: float, depth: int) -> Json:
        values = flat.get("additionalProperties")
        schema = values if isinstance(values, dict) else {}
        names = self.chance.sample(TEXTS, self.chance.randint(0, 2))
        return {name: self.drawn(schema, "", generosity, depth + 1) for name in names}


def _places(value: Json) -> Any:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield value, name
            yield from _places(inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield value, index
            yield from _places(inner)


def _text(chance: random.Random, flat: Mapping[str, Json]) -> str:
    if flat.get("format") == "date-time":
        return chance.choice(_MOMENTS)
    if flat.get("format") == "date":
        return chance.choice(_MOMENTS)[:10]
    return chance.choice(TEXTS)


def _limited(numbers: Sequence[float]) -> Callable[[random.Random, Mapping[str, Json]], Json]:
    def draw(chance: random.Random, flat: Mapping[str, Json]) -> Json:
        low, high = flat.get("minimum", float("-inf")), flat.get("maximum", float("inf"))
        return chance.choice(
            [number for number in (*numbers, low, high) if low <= number <= high and abs(number) < 1e308]
        )

    return draw


def _anything(chance: random.Random, flat: Mapping[str, Json]) -> Json:
    return chance.choice(
        (None, True, 0, 1.5, 2**70, "", "text", [], [1, "a", None], {}, {"key": {"inner": [0]}}, TEXTS[8])
    )


_KINDS: Mapping[str, type] = {"integer": int, "string": str, "boolean": bool, "number": float}
_SCALARS: Mapping[str, Callable[[random.Random, Mapping[str, Json]], Json]] = {
    "any": _anything,
    "boolean": lambda chance, flat: chance.random() < 0.5,
    "integer": _limited(_INTEGERS),
    "number": _limited(_NUMBERS),
    "string": _text,
}

# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The base of all models."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self

from attrs import define, field

from .drift import Drift, DriftHook, Note, deliver
from .encoding import PLAIN, encode
from .errors import FieldAbsent
from .reading import JSON_NAMES, Reader, odd
from .types import UNSET

_SECRET = re.compile(
    r"passw|secret|token|api_?key|access_?key|private_?key|jwt|hmac|credential|authorization|cookie|connection_?string|^key$",
    re.IGNORECASE,
)


@define(eq=False, repr=False, getstate_setstate=False, slots=True)
class ModelBase:
    """One JSON object of the contract.

    Fields are attributes. A field that was not sent is :data:`~.types.UNSET`; a *required* one that was not sent raises
    :class:`~.errors.FieldAbsent` when it is read. Fields the contract does not know are in ``additional_properties``,
    also by ``model["name"]``, and are sent back.
    """

    _extra: dict[str, Any] | None = field(default=None, init=False)

    WIRE: ClassVar[Mapping[str, str]]
    """JSON name of each field -> name of the attribute."""

    @classmethod
    def from_dict(cls, source: Mapping[str, Any], *, strict: bool = False, on_drift: DriftHook | None = None) -> Self:
        """The model of a parsed JSON object.

        Raises:
            ContractError: ``strict`` is on and the object is not what the contract says.
            TypeError: ``source`` is not an object.
        """
        if not isinstance(source, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(source).__name__}")
        document = source if type(source) is dict else dict(source)
        drift = Drift()
        model: Self = cls._read(document, None, "", drift)
        deliver(drift, cls.__name__, document, strict=strict, hook=on_drift)
        return model

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        raise NotImplementedError  # each generated model has its own

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, ready for ``json.dumps``: what was not set is not in it, what was unknown is.

        Raises:
            TypeError: a field holds something that JSON has no form for, such as a file.
        """
        result = {}
        for name, attribute in self.WIRE.items():
            value = getattr(self, attribute, UNSET)
            if value is not UNSET:
                result[name] = value if type(value) in PLAIN else encode(value)
        for name, value in (self._extra or {}).items():
            if name not in result:  # a field of the contract is set by its attribute
                result[name] = value if type(value) in PLAIN else encode(value)
        return result

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the contract does not name, by their JSON names. Change it to send more of them."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def __getitem__(self, name: str) -> Any:
        return (self._extra or {})[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self.additional_properties[name] = value

    def __delitem__(self, name: str) -> None:
        del self.additional_properties[name]

    def __contains__(self, name: object) -> bool:
        return name in (self._extra or {})

    def __iter__(self) -> Iterator[str]:
        raise TypeError(f"{type(self).__name__} is not iterable; use to_dict() or additional_properties")

    def __getattr__(self, attribute: str) -> Any:
        # Only reached for a slot that was never filled.
        model = type(self).__name__
        if attribute in type(self).WIRE.values():
            raise FieldAbsent(f"{model}.{attribute} is required by the contract, but the service did not send it")
        raise AttributeError(f"{model} has no attribute {attribute!r}")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        mine, theirs = (
            [getattr(model, name, _NEVER) for name in self.WIRE.values()] + [model._extra or {}]
            for model in (self, other)
        )
        return mine == theirs

    __hash__ = None  # type: ignore[assignment]  # models can be changed

    def __repr__(self) -> str:
        own = {name: value for name in self.WIRE.values() if (value := getattr(self, name, UNSET)) is not UNSET}
        shown = own | ({"additional_properties": self._extra} if self._extra else {})
        return f"{type(self).__name__}({', '.join(f'{name}={_redacted(name, shown[name])}' for name in shown)})"


def _redacted(name: str, value: Any) -> str:
    """``repr``, but for what stands under a name that secrets have, at any depth."""
    if _SECRET.search(name) and isinstance(value, str | bytes | list | dict) and value:
        return "<redacted>"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {_redacted(str(key), item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_redacted("", item) for item in value) + "]"
    return repr(value)


_NEVER = object()


def surplus(model: ModelBase, d: dict[str, Any], drift: Drift) -> None:
    """Keep and note the fields of ``d`` that the contract does not name."""
    extra = {name: value for name, value in d.items() if name not in model.WIRE}
    if extra:
        model._extra = extra
        for name, value in extra.items():
            got = JSON_NAMES.get(type(value), "value")
            drift.note(d, name, "unknown-field", f"only the fields of {type(model).__name__}", got)


def additional(model: ModelBase, d: dict[str, Any], read: Reader, drift: Drift) -> None:
    """Read the fields that the contract leaves open, all of one type."""
    extra = {name: read(value, d, name, drift) for name, value in d.items() if name not in model.WIRE}
    if extra:
        model._extra = extra


_GAP = object()


def with_gaps(
    model: type[ModelBase], required: int, d: dict[str, Any], at: Any, key: str | int, drift: Drift
) -> ModelBase:
    """Read an object that lacks required fields: the straight way once more, over a copy in which the gaps are filled.

    What filled them is then taken out again, so that reading such a field raises ``FieldAbsent``.
    """
    gaps = [name for name in list(model.WIRE)[:required] if name not in d]
    if not gaps:
        raise RuntimeError(f"reading {model.__name__} met a KeyError that was not one of its fields")
    padded = {**dict.fromkeys(gaps, _GAP), **d}
    before, drift.notes = drift.notes, []
    o: ModelBase = model._read(padded, at, key, drift)
    words = {name: wanted for container, name, _, wanted, _ in drift.notes if container is padded}
    found: list[Note] = [(d, name, "absent-field", words.get(name, "a value"), "nothing") for name in gaps]
    for container, name, kind, wanted, got in drift.notes:
        if container is not padded:
            found.append((container, name, kind, wanted, got))
        elif name not in gaps:
            found.append((d, name, kind, wanted, got))
    # The first attempt ended somewhere on its way: what it noted, here or further down, has now been noted again.
    again = {id(note[0]) for note in found}
    while before and id(before[-1][0]) in again:
        before.pop()
    before += found
    drift.notes = before
    for name in gaps:
        delattr(o, model.WIRE[name])
    return o


def not_an_object(v: Any, at: Any, key: str | int, drift: Drift, model: str) -> Any:
    """Note that something else stands where a model should, and keep it."""
    return odd(v, at, key, drift, f"object ({model})")

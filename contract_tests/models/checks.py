"""What is promised of one model and one document; each check raises AssertionError with the place that broke it."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

from contract_tests.models.mutations import Mutation
from contract_tests.values import Json, identical
from scripts.spec.document import JsonObject, pointer

SECRET = "S3CR3T-do-not-show"
SECRET_NAMES = ("password", "secret", "token", "apikey", "jwt", "hmac", "privatekey")


def check_valid(model: type[Any], document: JsonObject) -> None:
    """A valid document survives unchanged and without an event, and the model is a good Python object."""
    events: list[Any] = []
    before = copy.deepcopy(document)
    read = model.from_dict(document, strict=True, on_drift=events.append)
    assert events == [], events
    assert type(read) is model
    check_same(read.to_dict(), document)
    check_same(document, before)  # reading changes nothing in what was read
    json.dumps(read.to_dict(), allow_nan=False)
    for other in (pickle.loads(pickle.dumps(read)), copy.copy(read), copy.deepcopy(read), _rebuilt(read)):
        assert type(other) is model
        assert other == read
        check_same(other.to_dict(), document)
    tolerant = model.from_dict(document)
    assert tolerant == read
    tolerant["x-more"] = 1
    assert tolerant != read, "an additional field makes no difference"
    assert read != document, "a model equals plain data"
    assert repr(read).startswith(f"{model.__name__}(")
    for name, attribute in model.WIRE.items():
        assert (getattr(read, attribute) is not _unset(model)) == (name in document), f"{attribute}: set or not"


def check_mutation(model: type[Any], change: Mutation) -> None:
    """A changed document is kept whole with the events that the change must cause, and refused in strict mode.

    Under a union only this is promised: nothing is lost; there is an event exactly when no alternative fits; and every
    event points into the union. Which alternative counts as the nearest, and so what exactly is reported, is not.
    """
    events: list[Any] = []
    read = model.from_dict(change.document, on_drift=events.append)
    check_same(read.to_dict(), change.document)
    check_same(pickle.loads(pickle.dumps(read)).to_dict(), change.document)
    got = [(event.kind, event.pointer) for event in events]
    if change.union is None:
        assert got == [(change.kind, change.pointer)], got
    else:
        place = pointer(*change.union)
        assert bool(got) == (not change.union_fits), got
        assert all((found + "/").startswith(place + "/") for _, found in got), got
    assert {event.operation for event in events} <= {model.__name__}
    _check_strict(model, change, got)
    if change.kind == "absent-field" and len(change.at) == 1:
        _check_absent(read, str(change.at[0]))


def _check_strict(model: type[Any], change: Mutation, expected: list[tuple[str, str]]) -> None:
    errors = _errors(model)
    seen: list[Any] = []
    error = _raised(lambda: model.from_dict(change.document, strict=True, on_drift=seen.append), errors.ContractError)
    assert (error is not None) == bool(expected), f"strict mode: {error or 'did not raise'}"
    if error:
        got = [(event.kind, event.pointer) for event in error.events]
        assert got == expected, f"strict: {got}"
        assert error.pointer == expected[0][1]
        assert error.operation == model.__name__
        assert model.__name__ in str(error)
        assert error.pointer in str(error)


def _check_absent(read: Any, name: str) -> None:
    attribute = type(read).WIRE[name]
    assert not hasattr(read, attribute)
    error = _raised(lambda: getattr(read, attribute), _errors(type(read)).FieldAbsent)
    assert f"{type(read).__name__}.{attribute}" in str(error)


def _raised(call: Callable[[], object], kind: type[Exception]) -> Any:
    try:
        call()
    except kind as error:
        return error
    return None


def check_secrets(model: type[Any], document: JsonObject) -> int:
    """A text in a field that is named like a secret is not in the ``repr``. Returns how many fields were tried."""
    named = [name for name in model.WIRE if any(word in name.lower().replace("_", "") for word in SECRET_NAMES)]
    tried = dict.fromkeys([*named, "secretInAdditionalProperties"], SECRET)
    shown = repr(model.from_dict({**document, **tried}))
    assert SECRET not in shown, shown[:300]
    return len(named)


def check_same(one: Json, other: Json) -> None:
    """Equal as JSON, also in types."""
    assert identical(one, other), f"{_first_difference(one, other)}"


def _first_difference(one: Json, other: Json, at: str = "") -> str:
    if type(one) is dict and type(other) is dict:
        for name in [*one, *(name for name in other if name not in one)]:
            if name not in one or name not in other:
                return f"{at}/{name}: only on one side"
            if not identical(one[name], other[name]):
                return _first_difference(one[name], other[name], f"{at}/{name}")
    if type(one) is list and type(other) is list and len(one) == len(other):
        for i, pair in enumerate(zip(one, other, strict=True)):
            if not identical(*pair):
                return _first_difference(*pair, f"{at}/{i}")
    return f"{at or '/'}: {one!r} ({type(one).__name__}) is not {other!r} ({type(other).__name__})"[:400]


def _rebuilt(read: Any) -> Any:
    """The same model as a caller makes it: by keyword."""
    made = type(read)(**{attribute: getattr(read, attribute) for attribute in type(read).WIRE.values()})
    made.additional_properties.update(read.additional_properties)
    return made


def _package(model: type[Any]) -> str:
    return model.__module__.partition(".")[0]


def _errors(model: type[Any]) -> Any:
    return __import__(f"{_package(model)}.errors").errors


def _unset(model: type[Any]) -> Any:
    return __import__(f"{_package(model)}.types").types.UNSET

"""Each check of this folder has been seen to fail: the code is broken on purpose, and the check must notice."""

from __future__ import annotations

import copy
import importlib
from collections.abc import Callable
from typing import Any

import pytest

from contract_tests.models.checks import check_mutation, check_secrets, check_valid
from contract_tests.models.classes import Classes, classes
from contract_tests.models.mutations import EXTRA, KINDS, Mutation, fits, mutations
from contract_tests.models.test_models import instances
from contract_tests.values import Contract, contract, examples

PACKAGE = "edge_impulse_studio"
Patch = pytest.MonkeyPatch


def module(name: str) -> Any:
    return importlib.import_module(f"{PACKAGE}.{name}")


def sample() -> Any:
    return module("models").Sample


def full() -> dict[str, Any]:
    return copy.deepcopy(instances(PACKAGE, "Sample", ("all",))[-1])


@pytest.fixture(autouse=True)
def _whole_before_it_is_broken() -> None:
    """What is looked up once and kept must not be looked up in a broken package."""
    full()


def reader_that(change: Callable[[Any, dict[str, Any]], None]) -> Any:
    """``Sample._read`` with something wrong about the model it made."""
    original = sample()._read

    def read(v: Any, at: Any, key: Any, drift: Any) -> Any:
        made = original(v, at, key, drift)
        change(made, v)
        return made

    return staticmethod(read)


def test_a_field_that_is_not_written_is_noticed(monkeypatch: Patch) -> None:
    """One name missing in WIRE: the field is lost on the way back."""
    monkeypatch.setattr(sample(), "WIRE", {k: v for k, v in sample().WIRE.items() if k != "valuesCount"})
    with pytest.raises(AssertionError):
        check_valid(sample(), full())


@pytest.mark.parametrize(
    "change",
    [
        lambda made, v: setattr(made, "values_count", float(v["valuesCount"])),
        lambda made, v: setattr(made, "created", made.created.replace(microsecond=1)),
        lambda made, v: setattr(made, "sensors", made.sensors[1:]),
        lambda made, v: setattr(made, "is_cropped", int(v["isCropped"])),
        lambda made, v: v.pop("label"),
        lambda made, v: made.additional_properties.update(more=1),
    ],
    ids=["float", "moment", "list", "bool", "source", "surplus"],
)
def test_a_reader_that_changes_a_value_is_noticed(monkeypatch: Patch, change: Callable[[Any, Any], None]) -> None:
    """Also where only the type differs, and where it is the source that changed."""
    monkeypatch.setattr(sample(), "_read", reader_that(change))
    with pytest.raises((AssertionError, AttributeError)):
        check_valid(sample(), full())


def test_a_reader_that_reports_too_much_is_noticed(monkeypatch: Patch) -> None:
    """An event for a valid document."""
    original = sample()._read

    def read(v: Any, at: Any, key: Any, drift: Any) -> Any:
        drift.note(v, "label", "wrong-type", "number", "string")
        return original(v, at, key, drift)

    monkeypatch.setattr(sample(), "_read", staticmethod(read))
    with pytest.raises(module("errors").ContractError):
        check_valid(sample(), full())


def silently(model: Any, required: int, d: Any, at: Any, key: Any, noted: Any) -> Any:
    """Reads round the gaps as it should, and says nothing of them."""
    read = module("model").with_gaps(model, required, d, at, key, noted)
    noted.notes = [note for note in noted.notes if note[2] != "absent-field"]
    return read


@pytest.mark.parametrize(
    ("kind", "where", "name", "broken"),
    [
        ("unknown-field", "models.sample", "surplus", lambda o, d, drift: None),
        ("unknown-value", "models.sample", "member", lambda enum, v, *rest: enum(v)),
        ("null", "models.sample", "text", lambda v, *rest: v),
        ("wrong-type", "models.sample", "boolean", lambda v, *rest: bool(v)),
        ("absent-field", "models.sample", "with_gaps", lambda *given: silently(*given)),
    ],
)
def test_a_difference_that_is_not_reported_is_noticed(
    monkeypatch: Patch, kind: str, where: str, name: str, broken: Any
) -> None:
    """For every kind: the reader that should report it does not."""
    changes = _own(kind)
    for change in changes:
        check_mutation(sample(), change)
    monkeypatch.setattr(f"{PACKAGE}.{where}.{name}", broken)
    failed = 0
    for change in changes:
        try:
            check_mutation(sample(), change)
        except (AssertionError, TypeError):
            failed += 1
    assert failed, "no change of this kind was noticed"


@pytest.mark.parametrize(
    "event",
    [("/label", "wrong-type"), ("/labe", "null"), ("", "null"), ("/x/label", "null")],
)
def test_a_wrong_pointer_or_kind_is_noticed(event: tuple[str, str]) -> None:
    """The expectation is exact: another kind or place than the one that was changed is an error."""
    at = tuple(event[0].split("/")[1:])
    with pytest.raises(AssertionError):
        check_mutation(sample(), Mutation(event[1], at, {**full(), "label": None}))


def test_a_silent_strict_mode_is_noticed(monkeypatch: Patch) -> None:
    """Strict mode that only reports."""
    original = module("model").deliver
    monkeypatch.setattr(module("model"), "deliver", lambda *args, strict, hook: original(*args, hook=hook))
    with pytest.raises(AssertionError, match="strict mode: did not raise"):
        check_mutation(sample(), Mutation("unknown-field", (EXTRA,), {**full(), EXTRA: 1}))


def test_a_repr_that_shows_secrets_is_noticed(monkeypatch: Patch) -> None:
    """The redaction switched off."""
    model = module("models").AddHmacKeyRequest
    monkeypatch.setattr(model, "__repr__", lambda self: f"{model.__name__}({self.to_dict()})")
    with pytest.raises(AssertionError):
        check_secrets(model, instances(PACKAGE, "AddHmacKeyRequest")[0])


@pytest.mark.parametrize(
    ("annotation", "wrong"),
    [("label", "int"), ("label", "str | Unset"), ("device_name", "str"), ("sensors", "list[str]"), ("category", "str")],
)
def test_a_wrong_annotation_is_noticed(monkeypatch: Patch, annotation: str, wrong: str) -> None:
    """Types and optionality are compared, not only names."""
    known = classes(PACKAGE)
    fresh = Classes(PACKAGE, known.contract, known.exported)
    monkeypatch.setitem(sample().__annotations__, annotation, wrong)
    fresh.meet(sample(), known.models[sample()], "Sample")
    assert any(misfit.startswith(f"Sample.{annotation}") for misfit in fresh.misfits)


def test_the_judge_of_instances_can_say_no() -> None:
    """jsonschema-rs rejects what the contract forbids: types, enums, formats, null, what is required."""
    known = contract(PACKAGE)
    judge = known.validator({"$ref": "#/components/schemas/Sample"})
    good = full()
    assert judge.is_valid(good)
    wrong: dict[str, Any] = {"id": "1", "category": "none", "created": "yesterday", "label": None, "sensors": [{}]}
    for name, bad in wrong.items():
        assert not judge.is_valid({**good, name: bad}), name
    assert not judge.is_valid({name: value for name, value in good.items() if name != "id"})


def test_fits_and_the_mutations_agree() -> None:
    """What a mutation makes never fits, and what it is made from always does."""
    known, schema = classes(PACKAGE).contract, classes(PACKAGE).models[sample()]
    assert fits(known, schema, full())
    changes = list(mutations(known, schema, full()))
    assert {change.kind for change in changes} == set(KINDS)
    assert not [str(change) for change in changes if change.union is None and fits(known, schema, change.document)]


def test_a_strategy_gives_the_same_in_every_run() -> None:
    """Proofs that change from run to run cannot be compared."""
    schema = contract(PACKAGE).document["components"]["schemas"]["Project"]
    first, again = (examples(Contract(contract(PACKAGE).document).values(schema), 5) for _ in range(2))
    assert first == again


def _own(kind: str) -> list[Mutation]:
    known = classes(PACKAGE)
    changes = mutations(known.contract, known.models[sample()], full())
    return [change for change in changes if change.kind == kind and len(change.at) == 1 and change.union is None]

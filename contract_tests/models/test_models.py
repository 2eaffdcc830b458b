"""Every model of both contracts keeps what it reads, and says exactly where that differs from the contract.

The instances come from the contract, and so does the code: this shows that the packages are consistent with the
contract, not that the services are.
"""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from typing import Any

import pytest

from contract_tests.conftest import Tally
from contract_tests.models.checks import check_mutation, check_secrets, check_valid
from contract_tests.models.classes import Classes, classes
from contract_tests.models.mutations import mutations, some
from contract_tests.values import FILLS, PACKAGES, Fill, examples
from scripts.spec.document import JsonObject

EACH = 4
DEEPER = 2
SHOWN = 15


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Each drift would be logged once; that is tested elsewhere, and here there are tens of thousands."""
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


@cache
def instances(package: str, name: str, fills: tuple[Fill, ...] = FILLS) -> list[JsonObject]:
    """Valid documents of a model: the least that is allowed, all that is, and what lies between."""
    known = classes(package)
    schema = known.models[known.exported[name]]
    if len(fills) > 1:
        return [document for fill in fills for document in instances(package, name, (fill,))]
    return examples(known.contract.values(schema, fills[0]), EACH)


def models(known: Classes) -> dict[str, type[Any]]:
    """All model classes of a package by name."""
    base = known.module("model").ModelBase
    return {name: found for name, found in known.exported.items() if issubclass(found, base)}


def run(check: Callable[[str], int], names: list[str]) -> int:
    """``check`` for every name; fails with the names it failed for and why."""
    checked, failed = 0, []
    for name in names:
        try:
            checked += check(name)
        except Exception as error:  # whatever goes wrong with one model must not hide the others
            failed.append(f"{name}: {type(error).__name__}: {str(error)[:400]}")
    more = f"\n... and {len(failed) - SHOWN} more" if len(failed) > SHOWN else ""
    assert not failed, f"{len(failed)} of {len(names)} failed:\n" + "\n".join(failed[:SHOWN]) + more
    return checked


@pytest.mark.parametrize("package", PACKAGES)
def test_every_class_stands_for_a_schema_and_says_its_types(package: str, tally: Tally) -> None:
    """Each exported class is what the contract says at the places that name it: fields, types, optional or not."""
    known = classes(package)
    assert known.misfits == []
    enums = {name for name, found in known.exported.items() if issubclass(found, Enum)}
    assert {found.__name__ for found in known.models} == models(known).keys()
    assert {found.__name__ for found in known.enums} == enums
    assert enums | models(known).keys() == known.exported.keys()
    tally(
        f"models: {package}: classes found in the contract", len(known.models) + len(known.enums), len(known.exported)
    )


@pytest.mark.parametrize("package", PACKAGES)
def test_the_instances_are_valid(package: str, tally: Tally) -> None:
    """An independent validator agrees that what the other tests call valid is valid."""
    known = classes(package)

    def check(name: str) -> int:
        judge = known.contract.validator(known.models[known.exported[name]])
        for document in instances(package, name):
            judge.validate(document)
        return 1

    names = list(models(known))
    tally(f"models: {package}: instances that jsonschema-rs accepts, of models", run(check, names), len(names))


@pytest.mark.parametrize("package", PACKAGES)
def test_every_model_survives_a_round_trip(package: str, tally: Tally) -> None:
    """``from_dict`` in strict mode finds nothing, and ``to_dict`` gives back what was read, to the type."""
    known = classes(package)
    documents = 0

    def check(name: str) -> int:
        nonlocal documents
        for document in instances(package, name):
            check_valid(known.exported[name], document)
            documents += 1
        return 1

    names = list(models(known))
    tally(f"models: {package}: models round trip", run(check, names), len(names))
    tally(f"models: {package}: documents round trip", documents, 5 * len(names))


@pytest.mark.parametrize("package", PACKAGES)
def test_every_model_tells_exactly_what_differs(package: str, tally: Tally) -> None:
    """One difference, anywhere: tolerant mode keeps it and gives one event with its pointer, strict mode raises.

    For differences inside a ``oneOf`` or ``anyOf`` see ``check_mutation``: there the promise is weaker.
    """
    known = classes(package)
    tried = 0

    def check(name: str) -> int:
        nonlocal tried
        model = known.exported[name]
        fullest = instances(package, name, ("all",))[-1]
        chosen = some(mutations(known.contract, known.models[model], fullest), DEEPER, name)
        assert chosen, "nothing to change"
        for change in chosen:
            try:
                check_mutation(model, change)
            except Exception as error:
                raise AssertionError(f"{change}: {type(error).__name__}: {error}") from error
        tried += len(chosen)
        return 1

    names = list(models(known))
    tally(f"models: {package}: models with differences", run(check, names), len(names))
    tally(f"models: {package}: differences", tried, 10 * len(names))


@pytest.mark.parametrize("package", PACKAGES)
def test_no_model_shows_a_secret(package: str, tally: Tally) -> None:
    """Fields that are named like a secret are hidden in ``repr``, also those that the contract does not know."""
    known = classes(package)
    names = list(models(known))
    fields = run(lambda name: check_secrets(known.exported[name], instances(package, name)[0]), names)
    tally(f"models: {package}: fields named like a secret", fields, 1)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_enum_is_open(package: str, tally: Tally) -> None:
    """Listed values are members; any other value of the type becomes a member that compares, hashes and pickles."""
    known = classes(package)

    def check(name: str) -> int:
        enum: Any = known.exported[name]
        listed = known.contract.flat(known.enums[enum])["enum"]
        assert [member.value for member in enum] == sorted(listed, key=[each.value for each in enum].index)
        stranger = "not-in-the-contract" if isinstance(listed[0], str) else 987654321
        for value in [*listed, stranger]:
            member = enum(value)
            assert member == value
            assert hash(member) == hash(value)
            assert str(member) == str(value)
            assert member.is_known == (value in listed)
            assert json.dumps(member) == json.dumps(value)
            for other in (pickle.loads(pickle.dumps(member)), copy.copy(member), copy.deepcopy(member), enum(value)):
                assert other == member
                assert type(other) is enum
            assert {value: 1}[member] == 1
        assert stranger not in list(enum)
        return 1

    names = [name for name, found in known.exported.items() if issubclass(found, Enum)]
    tally(f"models: {package}: enums", run(check, names), len(names))

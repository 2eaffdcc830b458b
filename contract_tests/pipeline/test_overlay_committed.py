"""The committed overlays repair the snapshots: every action is needed, and the contracts are sound."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.document import JsonObject, at, iter_operations, resolve
from scripts.spec.errors import SpecError
from scripts.spec.overlay import Applied, actions, apply, read_overlay
from scripts.spec.validate import validate

OPENAPI = Path(__file__).parents[2] / "openapi"
SERVICES = ("studio", "aitrios")
OPERATIONS = {"studio": 555, "aitrios": 94}


@dataclass(frozen=True)
class Case:
    """One service: its snapshot, its overlay, and the contract they make."""

    service: str
    published: JsonObject
    overlay: JsonObject
    applied: Applied

    @property
    def contract(self) -> JsonObject:
        return self.applied.document


@cache
def case_of(service: str) -> Case:
    published: JsonObject = json.loads((OPENAPI / service / "published.json").read_bytes())
    changes = read_overlay(OPENAPI / service / "overlay.yaml")
    return Case(service, published, changes, apply(published, changes))


@pytest.fixture(params=SERVICES)
def case(request: pytest.FixtureRequest) -> Case:
    return case_of(request.param)


def test_the_overlay_applies_to_the_snapshot_and_keeps_every_operation(case: Case, tally: Tally) -> None:
    kept = [op.method for op in iter_operations(case.contract)]
    assert len(kept) == len(list(iter_operations(case.published)))
    tally(f"overlay: operations of {case.service}", len(kept), OPERATIONS[case.service])


def test_an_action_fails_once_upstream_has_done_what_it_does(case: Case, tally: Tally) -> None:
    raw = case.overlay["actions"]
    for action in raw:
        with pytest.raises(SpecError):
            apply(case.contract, case.overlay | {"actions": [action]})
    tally(f"overlay: actions of {case.service} that fail on a repaired document", len(raw), len(actions(case.overlay)))


def test_the_contract_is_a_document_the_pipeline_accepts(case: Case) -> None:
    validate(case.contract)


def test_every_action_changes_a_place_and_says_why_in_a_line(case: Case) -> None:
    for result in case.applied.actions:
        assert result.places
        assert len(result.action.reason) > 15
        assert "\n" not in result.action.reason


def schemas(node: Any, place: str = "") -> Iterator[tuple[str, JsonObject]]:
    """Every object of a document that could be a schema, with its place."""
    if isinstance(node, dict):
        yield place, node
    for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from schemas(child, f"{place}/{key}")


def names_of(document: JsonObject, schema: JsonObject) -> set[str]:
    schema = resolve(document, schema)
    parts = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, [])]
    return set(schema.get("properties", {})).union(*(names_of(document, part) for part in parts))


def undefined(document: JsonObject) -> list[str]:
    """Required names that neither the schema nor the allOf it is a part of defines."""
    found: list[str] = []
    inherited: dict[str, set[str]] = {}
    for place, schema in schemas(document):
        known = names_of(document, schema) if "$ref" not in schema else set()
        known |= inherited.get(place, set())
        inherited |= {f"{place}/allOf/{index}": known for index in range(len(schema.get("allOf", [])))}
        if isinstance(schema.get("required"), list) and "/properties/required" not in place:
            found += [f"{place}: {name}" for name in schema["required"] if name not in known]
    return found


def test_every_required_name_is_defined(case: Case) -> None:
    assert undefined(case.contract) == []
    assert undefined(case.published), "the snapshot has none either, so this proves nothing"


def test_paths_have_no_doubled_slash(case: Case) -> None:
    assert [path for path in case.contract["paths"] if "//" in path] == []


def test_the_path_as_published_is_kept_as_a_fact() -> None:
    case = case_of("studio")
    published = {op.path for op in iter_operations(case.published)}
    kept = {op.operation.get("x-published-path", op.path) for op in iter_operations(case.contract)}
    assert kept == published


def test_every_operation_has_an_id_of_its_own(case: Case) -> None:
    ids = Counter(op.operation.get("operationId") for op in iter_operations(case.contract))
    assert None not in ids
    assert max(ids.values()) == 1


def test_every_studio_operation_has_the_envelope_as_its_error_answer() -> None:
    contract = case_of("studio").contract
    for op in iter_operations(contract):
        answer = resolve(contract, op.operation["responses"]["default"])
        assert answer["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/GenericApiResponse"}, (
            op.id
        )


def test_every_aitrios_error_answer_is_the_one_error_schema_and_has_its_codes(tally: Tally) -> None:
    contract = case_of("aitrios").contract
    checked = 0
    for op in iter_operations(contract):
        errors = {status: answer for status, answer in op.operation["responses"].items() if status[0] in "45"}
        for status, answer in errors.items():
            assert answer["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/ErrorResponse"}
            assert all(re.fullmatch(r"[EW]\.SC\.API\.\d{7}", code) for code in op.operation["x-error-codes"][status]), (
                op.id
            )
            checked += 1
        assert set(op.operation["x-error-codes"]) - {"200"} == set(errors), op.id
    tally("overlay: error answers of aitrios with their codes", checked, 685)


def test_every_security_scheme_that_is_used_is_declared(case: Case) -> None:
    declared = set(case.contract["components"]["securitySchemes"])
    used = [
        case.contract.get("security", []),
        *(op.operation.get("security", []) for op in iter_operations(case.contract)),
    ]
    assert {name for alternatives in used for needed in alternatives for name in needed} <= declared


def test_permissions_stay_known_where_the_published_document_named_them() -> None:
    case = case_of("studio")
    named = {
        op.id: next(needed["permissions"] for needed in op.operation["security"] if "permissions" in needed)
        for op in iter_operations(case.published)
        if any("permissions" in needed for needed in op.operation.get("security", []))
    }
    kept = {
        op.id: op.operation["x-permissions"] for op in iter_operations(case.contract) if "x-permissions" in op.operation
    }
    assert kept == named != {}


def test_no_alternative_before_it_swallows_the_answer_that_carries_an_id() -> None:
    contract = case_of("studio").contract
    envelope = {"$ref": "#/components/schemas/GenericApiResponse"}
    both = [schema["anyOf"] for _, schema in schemas(contract["paths"]) if envelope in schema.get("anyOf", [])]
    assert len(both) == 12
    assert all(alternatives[-1] == envelope for alternatives in both)


def test_names_given_to_enum_values_are_as_many_as_the_values_and_all_different(case: Case) -> None:
    named = [schema for _, schema in schemas(case.contract) if "x-enum-varnames" in schema]
    assert named
    for schema in named:
        assert len(set(schema["x-enum-varnames"])) == len(schema["enum"]) == len(schema["x-enum-varnames"])


def test_every_reference_and_discriminator_leads_somewhere(case: Case) -> None:
    for _, schema in schemas(case.contract):
        targets = [schema["$ref"]] if isinstance(schema.get("$ref"), str) else []
        if isinstance(schema.get("discriminator"), dict):
            targets += schema["discriminator"].get("mapping", {}).values()
        for target in targets:
            at(case.contract, target)

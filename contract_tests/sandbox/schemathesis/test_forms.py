"""What is wrong as JSON and right once it is a form is no test of what a service refuses."""

from __future__ import annotations

from typing import Any

import pytest

from . import forms

SCHEMA = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "kind": {"type": "string", "enum": ["library", "firmware"]},
        "memory": {"type": "integer"},
        "share": {"type": "number"},
        "on": {"type": "boolean"},
        "shape": {"type": "array", "items": {"type": "integer"}},
        "parameters": {"type": "array", "items": {"type": "object"}},
        "photo": {"type": "string", "format": "binary"},
        "files[]": {"type": "array", "items": {"type": "string", "format": "binary"}},
    },
}


@pytest.mark.parametrize(
    "field",
    [
        {"name": 5},
        {"name": 5.5},
        {"name": None},
        {"name": True},
        {"name": {"a": 1}},
        {"name": ["a"]},
        {"memory": "5"},
        {"share": "5.5"},
        {"on": "true"},
        {"shape": ["1", 2]},
        {"shape": []},
        {"parameters": ['{"a": 1}', {}]},
        {"parameters": {"a": 1}},
        {"shape": 5},
        {"photo": b"\x89"},
        {"files[]": [b"a", "b"]},
        {"unknown": 1},
    ],
    ids=repr,
)
def test_what_a_form_says_as_well_as_something_right_fits(field: dict[str, Any]) -> None:
    assert forms.fits(SCHEMA, {"name": "a", **field})


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": []},
        {"name": ["a", "b"]},
        {"name": "a", "kind": "other"},
        {"name": "a", "kind": 5},
        {"name": "a", "memory": "x"},
        {"name": "a", "memory": 5.5},
        {"name": "a", "share": True},
        {"name": "a", "on": "yes"},
        {"name": "a", "shape": ["x", 2]},
        {"name": "a", "parameters": [1, 2]},
        {"name": "a", "photo": 5},
        {"name": "a", "files[]": [b"a", None]},
        ["name"],
        None,
    ],
    ids=repr,
)
def test_what_is_wrong_however_it_is_said_does_not(body: object) -> None:
    assert not forms.fits(SCHEMA, body)

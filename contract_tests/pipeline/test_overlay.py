"""The overlay applier keeps the standard, and is strict beyond it."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.document import JsonObject
from scripts.spec.errors import SpecError
from scripts.spec.overlay import apply, read_overlay

from .standard_cases import CASES, HARBOUR

# -- What the standard demands


@pytest.mark.parametrize(("name", "listed", "changes"), CASES, ids=[case[0] for case in CASES])
def test_the_lenient_mode_does_what_the_standard_demands(
    name: str, listed: list[JsonObject], changes: list[tuple[str, Any]]
) -> None:
    expected = copy.deepcopy(HARBOUR)
    for path, value in changes:
        *parents, key = path.split()
        node: Any = expected
        for parent in parents:
            node = node[parent]
        if value is ...:
            del node[key]
        else:
            node[key] = value
    given = {"overlay": "1.0.0", "info": {"title": name, "version": "1"}, "actions": listed}
    assert apply(HARBOUR, given, strict=False).document == expected


def test_every_set_of_the_standard_has_its_case(tally: Tally) -> None:
    tally("overlay: cases of the standard", len({name for name, *_ in CASES}), 8)


# -- Merging, removing, moving


def overlay(*listed: JsonObject, **extra: Any) -> JsonObject:
    """An overlay that is right in all but, perhaps, the actions given."""
    stated = [{"x-matches": 1, "x-reason": "It is a test."} | action for action in listed]
    return {"overlay": "1.0.0", "info": {"title": "Test", "version": "1"}, "actions": stated} | extra


DOCUMENT: JsonObject = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/a": {"get": {"tags": ["x"], "responses": {"200": {}}}, "put": {"tags": ["y"], "responses": {"200": {}}}},
        "/b": {"get": {"tags": ["x"], "responses": {"200": {}}}},
    },
    "components": {"schemas": {"S": {"type": "object", "required": ["p", "q", "r"], "oneOf": [{"type": "string"}]}}},
}


def test_update_merges_objects_concatenates_lists_and_replaces_values() -> None:
    change = {"target": "$", "update": {"info": {"version": "2"}, "paths": {"/b": {"get": {"tags": ["z"]}}}}}
    changed = apply(DOCUMENT, overlay(change)).document
    assert changed["info"] == {"title": "T", "version": "2"}
    assert changed["paths"]["/b"]["get"]["tags"] == ["x", "z"]
    assert changed["paths"]["/a"] == DOCUMENT["paths"]["/a"]


def test_remove_takes_single_members_of_a_list() -> None:
    change = {"target": "$.components.schemas.S.required[?@ == 'p' || @ == 'q']", "remove": True, "x-matches": 2}
    assert apply(DOCUMENT, overlay(change)).document["components"]["schemas"]["S"]["required"] == ["r"]


def test_a_place_that_a_target_names_twice_is_one_place() -> None:
    change = {"target": "$.info['version', 'version']", "remove": True}
    assert apply(DOCUMENT, overlay(change)).document["info"] == {"title": "T"}


def test_a_number_is_no_truth_value() -> None:
    steps = ({"target": "$.info", "update": {"flag": True}}, {"target": "$.info", "update": {"flag": 1}})
    assert apply(DOCUMENT, overlay(*steps)).document["info"]["flag"] is not True


def test_remove_takes_a_place_and_what_stands_below_it() -> None:
    change = {"target": "$.components..[?@.type]", "remove": True, "x-matches": 2}
    assert apply(DOCUMENT, overlay(change)).document["components"]["schemas"] == {}


def test_move_gives_a_member_another_key_and_keeps_what_is_below() -> None:
    moves = (
        {"target": "$.paths['/b']", "x-move-to": "/c"},
        {"target": "$.components.schemas.*.oneOf", "x-move-to": "anyOf"},
    )
    changed = apply(DOCUMENT, overlay(*moves)).document
    assert changed["paths"] == {"/a": DOCUMENT["paths"]["/a"], "/c": DOCUMENT["paths"]["/b"]}
    assert changed["components"]["schemas"]["S"]["anyOf"] == [{"type": "string"}]
    assert "oneOf" not in changed["components"]["schemas"]["S"]


def test_actions_see_the_result_of_the_actions_before_them() -> None:
    steps = (
        {"target": "$.info.version", "remove": True},
        {"target": "$.info[?@ == 'T']", "remove": True},
        {"target": "$", "update": {"info": {"v": 1}}},
    )
    assert apply(DOCUMENT, overlay(*steps)).document["info"] == {"v": 1}


def test_each_action_reports_the_places_it_changed() -> None:
    change = {"target": "$.paths.*[?@.responses].responses", "update": {"default": {}}, "x-matches": "operations"}
    (result,) = apply(DOCUMENT, overlay(change)).actions
    assert sorted(result.places) == ["/paths/~1a/get/responses", "/paths/~1a/put/responses", "/paths/~1b/get/responses"]
    assert (result.action.number, result.action.verb, result.action.reason) == (1, "update", "It is a test.")


def test_the_arguments_are_not_changed_and_the_result_shares_nothing_with_them() -> None:
    document, changes = copy.deepcopy(DOCUMENT), overlay({"target": "$.paths['/b'].get", "update": {"x": {"y": []}}})
    before = copy.deepcopy(changes)
    result = apply(document, changes).document
    result["paths"]["/b"]["get"]["x"]["y"].append("mine")
    assert (document, changes) == (DOCUMENT, before)
    assert result["components"] is not document["components"]


# -- Strictness: each case is the action, and words that its one sentence must have

UPDATE: JsonObject = {"target": "$.info", "update": {"x-new": 1}}
STRICT: dict[str, tuple[JsonObject, str]] = {
    "no match": ({"target": "$.gone", "remove": True}, "must select 1 and selects 0; upstream has changed this"),
    "too many": ({"target": "$.paths.*", "update": {"x-new": 1}}, "must select 1 and selects 2; adapt the action"),
    "too few": (UPDATE | {"x-matches": 3}, "must select 3 and selects 1"),
    "not every operation": (
        {"target": "$.paths.*.get", "update": {"x": 1}, "x-matches": "operations"},
        "each of the 3 operations and selects 2 places, none in put /a",
    ),
    "twice in an operation": (
        {"target": "$.paths.*['get', 'put']['tags', 'responses']", "remove": True, "x-matches": "operations"},
        "each of the 3 operations and selects 6 places",
    ),
    "as many places elsewhere": (
        {"target": "$.components.schemas.S.required.*", "remove": True, "x-matches": "operations"},
        "each of the 3 operations and selects 3 places, none in get /a",
    ),
    "value is there": (
        {"target": "$.info", "update": {"title": "T"}},
        "sets what is already so at /info/title; upstream has fixed it",
    ),
    "one value is there": ({"target": "$.info", "update": {"x-new": 1, "title": "T"}}, "already so at /info/title"),
    "there at one match": (
        {"target": "$.paths['/a'][?@.tags]", "update": {"tags": ["y"]}, "x-matches": 2},
        "already so at /paths/~1a/put/tags/0",
    ),
    "member is there": ({"target": "$.paths['/b'].get.tags", "update": "x"}, "already so at /paths/~1b/get/tags/0"),
    "empty update": ({"target": "$.info", "update": {}}, "sets what is already so at /info"),
    "other kind": ({"target": "$", "update": {"info": []}}, "would merge a list into an object at /info"),
    "plain value": (
        {"target": "$.info.title", "update": "U"},
        "selects the value 'T' at /info/title, which cannot be updated",
    ),
    "no object": ({"target": "$.info", "update": "U"}, "has no object to merge into the one at /info"),
    "whole document": ({"target": "$", "remove": True}, "selects the whole document"),
    "move in a list": ({"target": "$.paths['/b'].get.tags[0]", "x-move-to": "a"}, "a member of a list"),
    "move on another": ({"target": "$.paths['/a']", "x-move-to": "/b"}, "to '/b', which is taken"),
    "move to no key": ({"target": "$.paths['/a']", "x-move-to": 5}, "write the new key as a string"),
    "no reason": (UPDATE | {"x-reason": ""}, "does not say why"),
    "no sentence": (UPDATE | {"x-reason": "because"}, "ends with a full stop"),
    "no number": (UPDATE | {"x-matches": None}, "how many places it changes"),
    "zero": (UPDATE | {"x-matches": 0}, "give a number from 1"),
    "truth as number": (UPDATE | {"x-matches": True}, "give a number from 1"),
    "bad link": (UPDATE | {"x-link": "issue 5"}, "'x-link' that is no https address"),
    "two verbs": (UPDATE | {"remove": True}, "has 'update' and 'remove'; split or correct it"),
    "no verb": ({"target": "$.info"}, "has none; split or correct it"),
    "remove: false": ({"target": "$.info", "remove": False}, "only 'remove: true' means something"),
    "unknown key": (UPDATE | {"x-match": 1}, "unknown key 'x-match'"),
    "later verb": ({"target": "$.info", "copy": "$.paths"}, "unknown key 'copy'"),
    "bad JSONPath": ({"target": "$.info[?@='T']", "remove": True}, "not a JSONPath of RFC 9535 (unexpected token '=')"),
    "JSONPath of other dialects": ({"target": "$.info.~title", "remove": True}, "not a JSONPath of RFC 9535"),
}


def assert_one_sentence(sentence: str) -> None:
    assert "\n" not in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize(("action", "words"), STRICT.values(), ids=STRICT.keys())
def test_an_action_that_does_not_fit_fails_with_one_sentence(action: JsonObject, words: str) -> None:
    with pytest.raises(SpecError) as caught:
        apply(DOCUMENT, overlay(UPDATE | {"target": "$.components"}, action))
    assert words in str(caught.value)
    assert str(caught.value).startswith(f"Action 2 of the overlay 'Test' ({action['target']}) ")
    assert_one_sentence(str(caught.value))


WHOLE: dict[str, tuple[JsonObject, str]] = {
    "later version": (overlay(UPDATE, overlay="1.1.0"), "version is '1.1.0'; only Overlay 1.0"),
    "no version": ({"info": {}}, "version is None"),
    "no info": (overlay(UPDATE, info={"title": "T"}), "no 'info' with a 'title' and a 'version'"),
    "no actions": (overlay(), "at least one action"),
    "actions no list": (overlay(actions={}), "no list of 'actions'"),
    "unknown key": (overlay(UPDATE, action=[]), "unknown key 'action'"),
    "no target": (overlay(actions=[{"update": {}}]), "Action 1 of the overlay 'Test' has no 'target'"),
}


@pytest.mark.parametrize(("bad", "words"), WHOLE.values(), ids=WHOLE.keys())
def test_a_malformed_overlay_fails_with_one_sentence(bad: JsonObject, words: str) -> None:
    with pytest.raises(SpecError) as caught:
        apply(DOCUMENT, bad)
    assert words in str(caught.value)
    assert_one_sentence(str(caught.value))


def test_patch_versions_and_extensions_of_the_overlay_are_accepted() -> None:
    fine = overlay(UPDATE, overlay="1.0.1", extends="published.json") | {"x-owner": "me"}
    assert apply(DOCUMENT, fine).document["info"]["x-new"] == 1


def test_leniency_is_for_the_standard_alone() -> None:
    lenient = {
        "overlay": "1.0.0",
        "info": {"title": "T", "version": "1"},
        "actions": [{"target": "$.gone", "remove": True}],
    }
    assert apply(DOCUMENT, lenient, strict=False).document == DOCUMENT
    with pytest.raises(SpecError, match="x-matches"):
        apply(DOCUMENT, lenient)


@pytest.mark.parametrize("text", [None, "actions: [", "- a list\n"], ids=["missing", "broken", "no object"])
def test_a_file_that_is_no_overlay_is_named(text: str | None, tmp_path: Path) -> None:
    path = tmp_path / "overlay.yaml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(SpecError, match=re.escape(str(path))) as caught:
        read_overlay(path)
    assert_one_sentence(str(caught.value))

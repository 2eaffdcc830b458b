"""Only what is known to read is asked: each GET of the contract is classified by a person, with a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from edgewire.sandbox.contract import Contract, Operation

from contract_tests.conftest import Tally
from contract_tests.suite.settings import STUDIO

from .allowed import Read, load, verbs

CONTRACT = Contract(STUDIO)
CHANGING = {"clearAIActionsProposedChanges", "endTrial", "whitelabelAdminRestoreOrganization"}
"""GETs of this API that change something, by hand."""


def _faults(operations: Mapping[str, Operation] = CONTRACT.operations) -> dict[str, str]:
    return dict(load().faults(operations))


def _with(name: str, path: str) -> Mapping[str, Operation]:
    """The contract, and one more GET."""
    return {**CONTRACT.operations, name: replace(CONTRACT.operations["listDevices"], id=name, path=path)}


def test_every_get_of_the_contract_is_classified(tally: Tally) -> None:
    allowed = load()
    assert _faults() == {}
    gets = {name for name, operation in CONTRACT.operations.items() if operation.method == "GET"}
    assert {*allowed.read, *allowed.refused} == gets
    tally("live: GETs classified", len(allowed.read) + len(allowed.refused), len(gets))


def test_nothing_but_gets_is_asked() -> None:
    assert Counter(CONTRACT.operations[name].method for name in load().read) == {"GET": len(load().read)}


def test_the_gets_that_change_something_are_refused_by_name() -> None:
    allowed = load()
    assert {name for name, (kind, _) in allowed.refused.items() if kind == "changes state"} == CHANGING
    for name in CHANGING:
        assert verbs(CONTRACT.operations[name]), "its name alone would have been noticed"


def test_each_says_why() -> None:
    allowed = load()
    reasons = [why.reason for why in allowed.read.values()] + [why for _, why in allowed.refused.values()]
    assert all(len(reason) > 20 for reason in [*reasons, *allowed.verbs.values()])


@pytest.mark.parametrize(
    "path", ["/api/{projectId}/flush", "/api/{projectId}/devices/refresh", "/api/{projectId}/clear-cache"]
)
def test_a_new_get_is_not_asked_before_somebody_has_looked_at_it(path: str) -> None:
    faults = _faults(_with("somethingNew", path))
    assert list(faults) == ["somethingNew"]
    assert "nobody has classified" in faults["somethingNew"]


@pytest.mark.parametrize(
    "verb",
    ["clear", "end", "start", "stop", "delete", "reset", "cancel", "create", "refresh", "rotate", "restore", "new"],
)
@pytest.mark.parametrize("place", ["id", "path"])
def test_a_get_with_a_verb_is_not_allowed_silently(verb: str, place: str) -> None:
    name = f"{verb}Thing" if place == "id" else "getThing"
    path = "/api/{projectId}/things" if place == "id" else f"/api/{{projectId}}/things/{verb}"
    operations = _with(name, path)
    allowed = load()
    silently = replace(allowed, read={**allowed.read, name: Read("It only reads, says somebody.")})
    assert [fault for fault, sentence in silently.faults(operations) if repr(verb) in sentence] == [name]
    looked_at = replace(silently, verbs={**allowed.verbs, name: "the verb is a noun here"})
    assert list(looked_at.faults(operations)) == []


def test_a_word_inside_another_and_the_name_of_a_parameter_are_no_verbs() -> None:
    operation = replace(CONTRACT.operations["listDevices"], id="getEndpointSettings", path="/api/{startId}/restarted")
    assert verbs(operation) == frozenset()


def test_a_list_that_is_not_sound_says_where() -> None:
    allowed = load()
    first = next(iter(allowed.read))
    posts = replace(allowed, read={**allowed.read, "renameSample": Read("x")})
    gone = replace(allowed, refused={**allowed.refused, "noSuchThing": ("bulk", "x")})
    idle = replace(allowed, verbs={**allowed.verbs, "listDevices": "needs none"})
    twice = replace(allowed, twice=frozenset({first}))
    for broken, name, said in (
        (posts, "renameSample", "is a POST, and only GETs are asked"),
        (gone, "noSuchThing", "the contract has no such operation"),
        (idle, "listDevices", "needs no exception"),
        (twice, first, "stands twice"),
    ):
        faults = list(broken.faults(CONTRACT.operations))
        assert [fault for fault, sentence in faults if said in sentence] == [name], faults


def test_a_name_that_stands_twice_is_found(tmp_path: Path) -> None:
    file = tmp_path / "allowed.toml"
    group = '[[{}]]\nclass = "bulk"\nreason = "x"\noperations = ["listDevices"]\n'
    file.write_text(group.format("read") + group.format("refused"), encoding="utf-8")
    assert load(file).twice == {"listDevices"}

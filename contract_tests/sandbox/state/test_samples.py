"""What was uploaded can be listed, filtered, fetched, moved, changed and deleted, and every count agrees, always."""

from __future__ import annotations

import pytest
from edgewire.sandbox.samples import Samples as Table
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from contract_tests.conftest import Tally

from .machine import Samples

_SETTINGS = settings(
    max_examples=25,
    stateful_step_count=30,
    suppress_health_check=list(HealthCheck),
)


def test_samples_are_what_a_plain_model_of_them_says(tally: Tally) -> None:
    Samples.steps = Samples.compared = 0
    run_state_machine_as_test(Samples, settings=_SETTINGS)
    tally("sandbox, steps of the model of samples", Samples.steps, 400)
    tally("sandbox, comparisons with the model of samples", Samples.compared, 5000)


def test_a_deletion_that_does_not_delete_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Table, "remove", lambda self, project, id: True)
    found = settings(_SETTINGS, phases=[Phase.generate], report_multiple_bugs=False, print_blob=False)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Samples, settings=found)

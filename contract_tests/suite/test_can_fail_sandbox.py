"""The layers on schemathesis turn red of every fault that is seeded for them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from contract_tests.conftest import Tally

from .faults import catalogue, judging
from .faults.seeded import Seeded

LAYERS = ("sandbox", "ingestion")


@pytest.mark.parametrize("fault", catalogue.of(*LAYERS), ids=str)
def test_the_layer_turns_red_of(fault: Seeded, runs: judging.Runs) -> None:
    judging.must_see(fault, runs.of(fault))


@pytest.mark.parametrize("faults", catalogue.together(*LAYERS).values(), ids=catalogue.together(*LAYERS))
def test_it_turns_red_at_no_other_operation(faults: Sequence[Seeded], runs: judging.Runs) -> None:
    assert not judging.elsewhere(faults, runs.with_faults(faults))


@pytest.mark.parametrize("layer", LAYERS)
def test_it_is_green_without(layer: str, runs: judging.Runs, tally: Tally) -> None:
    judging.must_be_green(layer, runs.without(layer))
    tally(f"suite: seeded faults that the layer {layer} sees", *runs.seen(layer))


def test_a_refusal_and_an_answer_that_does_not_fit_prove_nothing(runs: judging.Runs) -> None:
    faults = catalogue.together("sandbox")["sandbox"]
    wrong = {"response_schema_conformance", "positive_data_acceptance", "not_a_server_error"}
    unfit = {fault.operation for fault in faults if fault.check in wrong}
    proofs = runs.with_faults(faults).proofs
    assert {name for name in unfit if proofs.get(name)} == set()
    assert {name for name in unfit if "schema" not in runs.without("sandbox").proofs[name]} == set()

"""What the guard of schemathesis must see: it says that all is well, and did not look.

What schemathesis did is taken from one good run, and changed.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace

from contract_tests.sandbox.schemathesis.guard import Accepted
from contract_tests.sandbox.schemathesis.runner import Outcome, Plan

from .clients import replaced
from .seeded import Seeded

_RUN = "contract_tests.sandbox.schemathesis.runner:run"
_ASKED = frozenset(("listEmails", "listProjectHmacKeys"))  # little can be asked of them

_good: dict[tuple[object, ...], Outcome] = {}


def _once(run: Callable[[Plan], Outcome], plan: Plan) -> Outcome:
    key = plan.phases, frozenset(plan.operations)
    if key not in _good:
        _good[key] = run(plan)
    kept = _good[key]
    return replace(kept, plan=plan, report=copy.deepcopy(kept.report), observed=copy.deepcopy(kept.observed))


def _guarded(name: str, says: str, change: Callable[[Outcome], object]) -> Seeded:
    def other(run: Callable[[Plan], Outcome]) -> Callable[[Plan], Outcome]:
        def changed(plan: Plan) -> Outcome:
            outcome = _once(run, plan)
            change(outcome)
            return outcome

        return changed

    return Seeded(
        name=name,
        layer="sandbox",
        check="guard",
        says=says,
        patch=replaced(_RUN, other),
        settings={"only": _ASKED},
        alone=True,
    )


def _no_cases(outcome: Outcome) -> None:
    outcome.observed["phases"] = {}


def _no_checks(outcome: Outcome) -> None:
    outcome.observed["checks"] = {}


def _phase_skipped(outcome: Outcome) -> None:
    outcome.report["phases"]["coverage"] = {"status": "skip", "skip_reason": "nothing to test"}


def _one_less(outcome: Outcome) -> None:
    outcome.observed["phases"]["coverage"]["operations"].remove("listEmails")


def _not_answered(outcome: Outcome) -> None:
    outcome.observed["operations"]["listEmails"]["statuses"] = {"none": 9}


def _stopped(outcome: Outcome) -> None:
    outcome.report.update(complete=False, stop_reason="max time")


def _known(accepted: Callable[..., dict[str, Accepted]]) -> Callable[..., dict[str, Accepted]]:
    entry = Accepted(
        id="0123456789ab",
        operation="GET /api/{projectId}/emails",
        check="response_schema_conformance",
        seen="listEmails",
        answer="{}",
        reason="It was so once.",
    )
    return lambda *arguments: {**accepted(*arguments), entry.id: entry}


GUARD = (
    _guarded("schemathesis made no case", "made no case in the phase coverage", _no_cases),
    _guarded("schemathesis made no check", "checked nothing", _no_checks),
    _guarded("schemathesis left out a phase", "left out the phase coverage", _phase_skipped),
    _guarded("schemathesis left out an operation", "missing: listEmails", _one_less),
    _guarded("an operation was never answered", "reached fewer operations", _not_answered),
    _guarded("schemathesis was stopped", "did not come to its end", _stopped),
    Seeded(
        name="an accepted failure is none any more",
        layer="sandbox",
        check="baseline",
        says="0123456789ab",
        patch=replaced("contract_tests.sandbox.schemathesis.guard:accepted", _known),
        alone=True,
        contract=lambda contract: contract.keep(*_ASKED),
        settings={"only": frozenset(), "depth": "change"},
    ),
)

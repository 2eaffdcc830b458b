"""The random proof can fail: an engine that is broken on purpose is caught by it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from edgewire.ingestion import answers, batching, delivery
from edgewire.ingestion.answers import Again, Fate, Outcome, Settled
from edgewire.ingestion.journal import Ledger
from edgewire.ingestion.report import Row, State
from hypothesis import HealthCheck, Phase, given, seed, settings

from .double import Double, Fault
from .double import faults as ways
from .test_proof_random import Plan, check, plans

Patch = pytest.MonkeyPatch


def lost_answers_are_failures(patch: Patch) -> None:
    """Sent again without x-disallow-duplicates."""
    patch.setattr(delivery, "judge_error", lambda error: Again("lost", doubt=False))


def doubt_is_reported_as_not_sent(patch: Patch) -> None:
    real = delivery.given_up
    patch.setattr(delivery, "given_up", lambda file, reason, doubt: real(file, reason, doubt=False))


def doubt_is_taken_for_success(patch: Patch) -> None:
    def given_up(file: Any, reason: str, *, doubt: bool) -> Any:
        row, settlement = real(file, reason, doubt=doubt)
        return row._replace(state=State.STORED), settlement._replace(state="stored")

    real = delivery.given_up
    patch.setattr(delivery, "given_up", given_up)


def answers_are_matched_in_another_order(patch: Patch) -> None:
    real = answers._entries
    patch.setattr(answers, "_entries", lambda entries, files, attached: real(entries[::-1], files, attached))


def a_wrong_count_is_believed(patch: Patch) -> None:
    def entries(found: list[object], files: int, attached: int) -> Settled:
        outcomes = [answers._outcome(entry) for entry in found][:files]
        return Settled(outcomes + [Outcome(Fate.STORED)] * (files - len(outcomes)))

    patch.setattr(answers, "_entries", entries)


def any_200_is_success(patch: Patch) -> None:
    def judge(status: int, headers: Any, content: bytes, files: int, **more: Any) -> Any:
        verdict = real(status, headers, content, files, **more)
        return Settled([Outcome(Fate.STORED)] * files) if status == 200 and isinstance(verdict, Again) else verdict

    real = answers.judge
    patch.setattr(delivery, "judge", judge)


def duplicates_are_failures(patch: Patch) -> None:
    patch.setattr(answers, "_said", lambda word: None)


def every_500_is_final(patch: Patch) -> None:
    def judge(status: int, headers: Any, content: bytes, files: int, **more: Any) -> Any:
        if status >= 500:
            return Settled([Outcome(Fate.REJECTED, "500")] * files)
        return real(status, headers, content, files, **more)

    real = answers.judge
    patch.setattr(delivery, "judge", judge)


def one_bad_csv_takes_others_with_it(patch: Patch) -> None:
    def refused(status: int, headers: Any, word: str, files: int, shown: str, path: str) -> Any:
        if "CSV" in word:
            return Settled([Outcome(Fate.REJECTED, word)] * files)
        return real(status, headers, word, files, shown, path)

    real = answers._refused
    patch.setattr(answers, "_refused", refused)


def files_of_one_name_share_a_request(patch: Patch) -> None:
    class NoNames(set[str]):
        def __contains__(self, name: object) -> bool:
            return False

    patch.setattr(batching, "set", NoNames, raising=False)


def the_journal_forgets_doubt(patch: Patch) -> None:
    def settle(self: Ledger, settlements: Any) -> None:
        real(self, [each._replace(state="pending") if each.state == "unknown" else each for each in settlements])

    real = Ledger.settle
    patch.setattr(Ledger, "settle", settle)


def the_journal_is_written_before_the_answer(patch: Patch) -> None:
    def settle(self: Ledger, settlements: Any) -> None:
        real(self, [each._replace(state="stored") if each.state == "pending" else each for each in settlements])

    real = Ledger.settle
    patch.setattr(Ledger, "settle", settle)


def results_are_reported_twice(patch: Patch) -> None:
    def row(self: Any, rows: Any) -> None:
        real(self, [(index, Row(f"{one.source}!", *one[1:])) if index == 1 else (index, one) for index, one in rows])

    from edgewire.ingestion.engine import Engine

    real = Engine.rows
    patch.setattr(Engine, "rows", row)


NONE = [ways.late(0)]

MUTATIONS: dict[Callable[[Patch], None], Sequence[Fault]] = {
    lost_answers_are_failures: [ways.answer_lost(), ways.dropped_after(1)],
    doubt_is_reported_as_not_sent: ways.TRANSIENT,
    doubt_is_taken_for_success: ways.TRANSIENT,
    answers_are_matched_in_another_order: NONE,
    a_wrong_count_is_believed: [ways.forgotten(1), ways.fewer(), ways.more()],
    any_200_is_success: [ways.html_ok(stored=False), ways.half_json()],
    duplicates_are_failures: ways.TRANSIENT,
    every_500_is_final: ways.TRANSIENT,
    one_bad_csv_takes_others_with_it: NONE,
    files_of_one_name_share_a_request: NONE,
    the_journal_forgets_doubt: [ways.answer_lost(), ways.half_answer()],
    the_journal_is_written_before_the_answer: ways.TRANSIENT,
    results_are_reported_twice: NONE,
}
"""Each with the faults that are to find it: among all of them it takes longer."""


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_an_engine_that_is_broken_is_caught(
    mutation: Callable[[Patch], None], double: Double, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutation(monkeypatch)
    assert any(fails(double, MUTATIONS[mutation], number) for number in range(40))


def fails(double: Double, faults: Sequence[Fault], number: int) -> bool:
    """Whether the promise is broken in one of 25 examples."""
    caught: list[AssertionError] = []

    @seed(number)
    @settings(
        max_examples=25,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(plan=plans(faults))
    def prove(plan: Plan) -> None:
        if not caught:  # not by raising: what fails once may not fail again, and is none the better for it
            try:
                check(double, plan)
            except AssertionError as error:
                caught.append(error)

    prove()
    return bool(caught)

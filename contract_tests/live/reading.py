"""The read-only part: every operation of the allow-list, once, about what is there."""

from __future__ import annotations

from collections import defaultdict

from edgewire.sandbox.contract import Json

from contract_tests.suite.results import Finding, Gap

from .allowed import Allowed, Read
from .asking import Answer, Asker
from .pace import Spent
from .resolve import Ids, Missing

UNSUPPORTED = 501
"""What a sandbox says of what it cannot do without misleading."""


NOT_ASKED = frozenset({401, 408, 429})
"""Statuses of a refusal that says nothing of what is there: the key was not taken, or the request was not."""


class Reading:
    """One run of it."""

    def __init__(self, asker: Asker, allowed: Allowed) -> None:
        self.asker, self.allowed = asker, allowed
        self._answers: dict[str, Answer] = {}
        self._ids = Ids(asker.settings.studio, asker.service, self._look)
        self._gaps: dict[str, list[str]] = defaultdict(list)

    def run(self) -> None:
        """Ask, and say what was not asked.

        Raises:
            Spent: the budget is over; what was not asked until then counts as not reached.
        """
        only = self.asker.settings.only
        wanted = [name for name in self.allowed.read if not only or name in only]
        left = set(wanted)
        try:
            for name in wanted:
                self._ask(name)
                left.remove(name)
        except Spent:
            self.asker.due |= left
            raise
        finally:
            for name, (_, reason) in self.allowed.refused.items():
                if not only or name in only:
                    self._gaps[f"not asked: {reason}"].append(name)
            self.asker.result.gaps += [Gap(what=", ".join(names), reason=why) for why, names in self._gaps.items()]

    def _ask(self, name: str) -> None:
        try:
            answer = self._answered(name)
        except Missing as missing:
            self._gaps[str(missing)].append(name)
            return
        why = self.allowed.read[name]
        if answer.refusal is not None and why.absent:
            self._absent(answer, why)

    def _answered(self, name: str) -> Answer:
        if name not in self._answers:
            why = self.allowed.read[name]
            arguments = self._ids.arguments(name)
            self._answers[name] = self.asker.ask(name, may_refuse=bool(why.absent), **arguments)
        return self._answers[name]

    def _absent(self, answer: Answer, why: Read) -> None:
        """A refusal that may be: there is no such thing. A failure of the service is another matter."""
        if answer.status == UNSUPPORTED and self.asker.service.origin == "sandbox":
            self._gaps["the sandbox says that it cannot do it without misleading"].append(answer.operation)
        elif answer.status in NOT_ASKED or (answer.status >= 500 and answer.status != why.absent_status):
            self.asker.found(
                Finding(
                    check="answered",
                    sentence=f"{answer.operation} failed: HTTP {answer.status}.",
                    operation=answer.operation,
                    expected="an answer, or a refusal",
                    got=f"HTTP {answer.status}",
                    curl=answer.curl,
                )
            )
        else:
            self._gaps[f"no data: {why.absent}"].append(answer.operation)

    def _look(self, name: str) -> Json:
        """For the ids: an operation that is asked anyway, asked now; None where it has nothing to say."""
        try:
            return self._answered(name).value
        except Missing:
            return None

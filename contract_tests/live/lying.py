"""Clients of a service that does something else than it says: for some operations they are told another answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from contract_tests.live.asking import Answer, Asker

Really = Callable[[], Answer]
Defects = dict[str, Callable[[Really], Answer]]


def lying(defects: Defects) -> type[Asker]:
    """A service that does some operations otherwise."""

    class Lying(Asker):
        def ask(self, operation_id: str, /, *, may_refuse: bool = False, **arguments: Any) -> Answer:
            def really() -> Answer:
                return super(Lying, self).ask(operation_id, may_refuse=may_refuse, **arguments)

            return defects[operation_id](really) if operation_id in defects else really()

    return Lying


def another_project(really: Really) -> Answer:
    answer = really()
    answer.value["project"]["id"] += 1
    return answer


def two_projects(really: Really) -> Answer:
    answer = really()
    answer.value["projects"].append({**answer.value["projects"][0], "id": 7})
    return answer


def only_says_so(_: Really) -> Answer:
    """It says that it was done, and does nothing."""
    return Answer("", ok=True, status=200, value={"success": True})


def another_file(really: Really) -> Answer:
    return dataclasses.replace(really(), content=b"another")


def another_header(really: Really) -> Answer:
    """The same sound, and something behind it."""
    answer = really()
    return dataclasses.replace(answer, content=answer.content + b"note\x02\0\0\0hi")


def other_readings(really: Really) -> Answer:
    answer = really()
    if answer.ok:
        answer.value["payload"] = {**answer.value["payload"], "values": [[0.0]]}
    return answer


def nothing_listed(really: Really) -> Answer:
    answer = really()
    answer.value["samples"] = []
    return answer

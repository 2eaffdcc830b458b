"""Runs that end in their middle, for tests: ``python -m contract_tests.live.crashing FOLDER ACCESS MOMENT=SIGNAL…``.

Each run is a process of its own, forked from this one after all is imported, and sends itself the signal at the moment,
which is an operation that is about to be asked for, or ``upload``, or ``uploaded``. ``ACCESS`` is the service as JSON.
A line each says how the run ended.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from edgewire.ingestion.report import UploadReport

from contract_tests.suite.results import Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings

from . import corner
from .asking import Answer, Asker


class Crashing(Asker):
    """Ends the process when its moment comes, and is impatient: whatever it does then, SIGTERM comes too."""

    def __init__(self, service: Service, moment: str, number: int) -> None:
        super().__init__(service, Settings(), Result(layer="live", origin="sandbox"))
        self._moment, self._number, self._armed = moment, number, True

    def ask(self, operation_id: str, /, *, may_refuse: bool = False, **arguments: Any) -> Answer:
        self._reached(operation_id)
        return super().ask(operation_id, may_refuse=may_refuse, **arguments)

    def upload(self, what: Any, **how: Any) -> UploadReport:
        self._reached("upload")
        report = super().upload(what, **how)
        self._reached("uploaded")
        return report

    def _reached(self, moment: str) -> None:
        if not self._armed:
            os.kill(os.getpid(), signal.SIGTERM)
        elif moment == self._moment:
            self._armed = False
            os.kill(os.getpid(), self._number)


def _crash(service: Service, moment: str, number: int) -> None:
    with Crashing(service, moment, number) as asker, corner.guarded(asker) as found:
        found.round_trip()


def main(folder: Path, access: dict[str, Any], endings: list[str]) -> None:
    """Fork, wait, say how it ended."""
    os.environ[corner.LEDGERS] = str(folder)
    service = Service(origin="sandbox", **access)
    with Crashing(service, "", 0) as asker, corner.guarded(asker):
        pass  # so that what is read once and kept is there before the forks
    for ending in endings:
        moment, _, name = ending.partition("=")
        child = os.fork()
        if not child:
            _crash(service, moment, signal.Signals[name])
            os._exit(99)  # it was not ended
        _, status = os.waitpid(child, 0)
        print(json.dumps({"moment": moment, "ended": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:])

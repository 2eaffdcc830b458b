"""Jobs go on after the process was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from edgewire.sandbox import seed
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.service import Service

from .conftest import NOW

_PROGRAM = f"""
import sys, time
from pathlib import Path
from edgewire.sandbox.service import Service

service = Service(Path(sys.argv[1]))
service.clock.freeze({NOW})
service.effects = {{}}
service.jobs.script("startKeywordsNoiseJob", seconds=100, lines=["a", "b", "c", "d"])
service.jobs.script("startEvaluateJob", seconds=5)
done = service.jobs.begin("startEvaluateJob", "project", {seed.PROJECT}, data={{"x": 1}})
service.clock.advance(5)
service.jobs.settle()
running = service.jobs.begin("startKeywordsNoiseJob", "project", {seed.PROJECT}, data={{"x": 2}})
print(done.id, running.id, flush=True)
time.sleep(60)
"""


def test_a_killed_sandbox_goes_on_where_it_was(tmp_path: Path) -> None:
    paths = os.pathsep.join(path for path in sys.path if path)
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths},
        text=True,
    ) as process:
        assert process.stdout is not None
        done, running = map(int, process.stdout.readline().split())
        process.send_signal(signal.SIGKILL)
        process.wait()
    service = Service(tmp_path)
    try:
        ended: list[Any] = []

        def effect(service: Service, job: Job) -> None:
            ended.append((job.id, job.data))

        service.effects = {"startKeywordsNoiseJob": effect, "startEvaluateJob": effect}
        service.clock.freeze(NOW)  # before the job that was over had ended: the offset of the clock is not kept
        service.jobs.settle()
        first = service.jobs.get(done)
        assert first is not None
        assert first.over
        service.clock.freeze(NOW + 5 + 50)
        service.jobs.settle()
        second = service.jobs.get(running)
        assert second is not None
        assert not second.over
        assert [line.text for line in service.jobs.lines(second)] == ["a\n", "b\n"]
        service.clock.advance(50)
        service.jobs.settle()
        assert ended == [(running, {"x": 2})]
        assert [script["operation"] for script in service.jobs.scripts.all()] == [
            "startKeywordsNoiseJob",
            "startEvaluateJob",
        ]
        assert service.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT).id > running
    finally:
        service.close()

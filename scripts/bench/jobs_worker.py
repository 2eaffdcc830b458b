"""Waits for jobs of a sandbox: ``… scripts.bench.jobs_worker wait|log blocking|awaited COUNT SECONDS URL KEY PROJECT``.

Prints JSON: for ``wait`` the share of a core that waiting for COUNT jobs takes in SECONDS, with the memory before and
after; for ``log`` how late each of COUNT lines of a job is heard, in seconds, by the clock that both processes have.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

from edgewire import AsyncEdgeImpulse, EdgeImpulse, JobTimeout, LogLine, RequestEvent

_SETTLE = 4.0
"""Seconds until the jobs are known to run and the socket stands: what goes before is the beginning, not the waiting."""


def main(what: str, kind: str, count: int, seconds: float, url: str, key: str, project: int) -> None:
    """Do it, and print what came of it."""
    given: dict[str, Any] = {"api_key": key, "project_id": project, "api_endpoint": url, "journal": None}
    work = (_wait if what == "wait" else _log)(kind, count, seconds, given)
    print(json.dumps(work))


def _wait(kind: str, count: int, seconds: float, given: dict[str, Any]) -> dict[str, float]:
    requests: list[RequestEvent] = []
    given["on_request"] = requests.append
    figures: dict[str, float] = {}

    def measure() -> None:
        time.sleep(_SETTLE)
        before, used, memory, sent = time.monotonic(), time.process_time(), _memory(), len(requests)
        time.sleep(seconds)
        passed = time.monotonic() - before
        figures["share"] = (time.process_time() - used) / passed
        figures["before"], figures["after"] = memory, _memory()
        figures["requests"] = (len(requests) - sent) / passed * 60

    def begin() -> threading.Thread:
        thread = threading.Thread(target=measure)
        thread.start()
        return thread

    if kind == "blocking":
        with EdgeImpulse(**given) as ei:
            jobs = [ei.jobs.start(ei.project().jobs.start_keywords_noise_job) for _ in range(count)]
            thread = begin()
            try:
                ei.jobs.wait_all(jobs, timeout=_SETTLE + seconds + 1)
            except JobTimeout:
                thread.join()
    else:

        async def awaited() -> None:
            async with AsyncEdgeImpulse(**given) as ei:
                jobs = [await ei.jobs.start(ei.project().jobs.start_keywords_noise_job) for _ in range(count)]
                thread = begin()
                try:
                    await ei.jobs.wait_all(jobs, timeout=_SETTLE + seconds + 1)
                except JobTimeout:
                    thread.join()

        asyncio.run(awaited())
    return figures


def _log(kind: str, count: int, seconds: float, given: dict[str, Any]) -> dict[str, list[float]]:
    late: list[float] = []

    def heard(line: LogLine) -> None:
        if line.created is not None:
            late.append(time.time() - line.created.timestamp())

    if kind == "blocking":
        with EdgeImpulse(**given) as ei:
            ei.jobs.start(ei.project().jobs.start_keywords_noise_job).wait(on_log=heard)
    else:

        async def awaited() -> None:
            async with AsyncEdgeImpulse(**given) as ei:
                job = await ei.jobs.start(ei.project().jobs.start_keywords_noise_job)
                await job.wait(on_log=heard)

        asyncio.run(awaited())
    if len(late) != count:
        raise SystemExit(f"{len(late)} of {count} lines were heard, so their times mean nothing.")
    return {"late": late}


def _memory() -> float:
    """Bytes of this process."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) * 1024.0 for line in status.splitlines() if line.startswith("VmRSS"))


if __name__ == "__main__":
    _, what, kind, count, seconds, url, key, project = sys.argv
    main(what, kind, int(count), float(seconds), url, key, int(project))

"""The official SDK in a process of its own: ``python -m contract_tests.ingestion_official.official JOB``.

``JOB`` is JSON: a list of ``{"folder": …, "keywords": {…}}`` for ``upload_directory``, each with the address to send
to. Prints a list of ``{"successes": n, "fails": [texts]}``, or ``{"raised": "…"}``. It takes seconds to import, so one
process does all jobs of a test session.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from contract_tests.ingestion.double import KEY

ROOT = Path(__file__).parents[2]


def upload(jobs: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Run the jobs in a child; each has ``url``, ``folder`` and ``keywords``."""
    with tempfile.TemporaryDirectory() as scratch:
        job = Path(scratch, "job.json")
        job.write_text(json.dumps(list(jobs)), encoding="utf-8")
        command = [sys.executable, "-m", __name__, str(job)]
        paths = os.pathsep.join((str(ROOT), str(ROOT / "generated"), str(ROOT / "overlays")))
        environment = {**os.environ, "EI_API_KEY": KEY, "PYTHONPATH": paths, "PYTHONWARNINGS": "ignore"}
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        answers: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
        return answers


def _main() -> None:
    warnings.simplefilter("ignore")
    import edgeimpulse  # type: ignore[import-untyped]  # the official SDK ships no types
    from edgeimpulse.experimental.data import upload_directory  # type: ignore[import-untyped]

    answers: list[dict[str, Any]] = []
    for job in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
        edgeimpulse.INGESTION_ENDPOINT = job["url"]
        try:
            answer = upload_directory(job["folder"], **job["keywords"])
        except Exception as error:  # what it raises is what is compared
            answers.append({"raised": f"{type(error).__name__}: {error}"})
        else:
            fails = [fail.error for fail in answer.fails]
            answers.append({"successes": len(answer.successes), "fails": sorted(map(str, fails))})
    print(json.dumps(answers))


if __name__ == "__main__":
    _main()

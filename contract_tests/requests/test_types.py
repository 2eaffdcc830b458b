"""What a type checker knows of the calls that are not written out: pages, saving, and the views."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from contract_tests.values import ROOT

SNIPPET = """
from edge_impulse_studio import AsyncProject, AsyncRawStudioApi, AsyncStudioApi, Organization, Project
from edge_impulse_studio import RawStudioApi, StudioApi
from aitrios_console import AitriosApi, RawAitriosApi

api, later, console = StudioApi(), AsyncStudioApi(), AitriosApi()
reveal_type(api.raw_data.iter_samples(1, category="training"))  # edge_impulse_studio.paging.Pages[Sample]
reveal_type(next(iter(api.jobs.iter_all_jobs(1))))  # Job
reveal_type(console.manage_devices.iter_devices())  # aitrios_console.paging.Pages[Devices]
reveal_type(api.raw_data.iter_samples(1, category="training").by_page())  # Iterator[list[Sample]]
reveal_type(api.deployment.save_build(1, type_="zip", to="x"))  # Path
reveal_type(Project(api, 1).raw_data.list_samples(category="training", limit=1))  # ListSamplesResponse
reveal_type(Project(api, 1).raw_data.get_sample(5))  # GetSampleResponse
reveal_type(Project(api, 1).raw_data.iter_samples(category="training", page_size=5))  # Pages[Sample]
reveal_type(Project(api, 1).deployment.save_build(type_="zip", to="x"))  # Path
reveal_type(Project(api, 1).deployment.stream_download_build(type_="zip"))  # AbstractContextManager[ByteStream
reveal_type(Organization(api, 1).organization_data.list_organization_data())  # ListOrganizationDataResponse
reveal_type(RawStudioApi(api).raw_data.get_sample(1, 5).parsed)  # GetSampleResponse
reveal_type(RawAitriosApi(console).manage_devices.get_device("one").status)  # int


async def main() -> None:
    reveal_type(await AsyncProject(later, 1).raw_data.get_sample(5))  # GetSampleResponse
    reveal_type(await AsyncProject(later, 1).deployment.save_build(type_="zip", to="x"))  # Path
    reveal_type(await AsyncProject(later, 1).raw_data.iter_samples(category="training").total())  # int | None
    async for sample in AsyncProject(later, 1).raw_data.iter_samples(category="training"):
        reveal_type(sample)  # Sample
    reveal_type((await AsyncRawStudioApi(later).raw_data.get_sample(1, 5)).parsed)  # GetSampleResponse


Project(api, 1).raw_data.list_samples()  # error: Missing named argument "category"
Project(api, 1).raw_data.get_sample("five")  # error: Argument 1 has incompatible type "str"; expected "int"
Project(api, 1).raw_data.list_nothing()  # error: "ProjectRawDataApi" has no attribute "list_nothing"
Project(api, 1).projects.list_projects()  # error: "ProjectProjectsApi" has no attribute "list_projects"
RawStudioApi(api).raw_data.get_sample(1)  # error: Too few arguments
api.raw_data.iter_samples(1, category="training", offset=3)  # error: Unexpected keyword argument "offset"
"""


def test_types_are_known_in_every_way_of_calling(tmp_path: Path) -> None:
    """And what is wrong is noticed where it is written, not where it runs."""
    script = tmp_path / "snippet.py"
    script.write_text(SNIPPET, "utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-pretty",
            f"--cache-dir={tmp_path}",
            "--config-file=",
            str(script),
        ],
        env={**os.environ, "MYPYPATH": str(ROOT / "generated"), "COLUMNS": "1000"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    said: dict[int, str] = {}
    for line in done.stdout.splitlines():
        if found := re.match(r".*snippet\.py:(\d+): (?:note: Revealed type is \"(.*)\"|(error: .*))$", line):
            said.setdefault(int(found[1]), found[2] or found[3])
    checked = 0
    for number, line in enumerate(SNIPPET.splitlines(), 1):
        _, sign, wanted = line.partition("  # ")
        got = said.pop(number, "")
        assert bool(got) == bool(sign), f"{line}: {got or done.stdout[-2000:]}"
        if sign:
            assert re.sub(r"\b(?:\w+\.)+(?=[A-Z\w]+)", "", got).startswith(
                re.sub(r"\b(?:\w+\.)+(?=\w+)", "", wanted)
            ), got
            checked += 1
    assert not said, said
    assert checked == 24

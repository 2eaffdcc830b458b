"""Record the flows: ``python -m contract_tests.cassettes.record --target sandbox`` (or ``live``).

``live`` takes the project of ``EI_API_KEY`` and ``EI_PROJECT_ID``, where that is a test project; ``EI_ORG_API_KEY`` and
``EI_ORG_ID`` for the flows of an organization, ``EI_USERNAME`` and ``EI_PASSWORD`` for that of signing in. Flows for
which something is missing are not recorded, and it is said which.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from edge_impulse_studio import models
from edgewire import EdgeImpulse, EdgewireError
from edgewire.sandbox import Sandbox

from contract_tests.live.ended import unwinding
from contract_tests.live.project import MARK, Unmarked, refuse

from . import places, visits
from .flows import FLOWS
from .flows_signed import dataset_of
from .leaks import Leak
from .places import KEPT, TREES, Misplaced, Places
from .recorder import recording
from .visits import Kind

MOMENT = 1_767_225_600.0
"""When the sandbox's recordings happen, 2026-01-01, so that recording again gives the same bytes."""

_LIVE_SECONDS = 3.0


def record_sandbox(names: Sequence[str], trees: Path = TREES, kind: Kind = "blocking") -> None:
    """Record flows against a sandbox that is as at its beginning for each."""
    with Sandbox(seed="demo") as sandbox:
        for name in names:
            sandbox.reset()
            sandbox.clock.freeze(MOMENT)
            if name == "dataset_file":
                add_dataset(sandbox)
            where = Places(sandbox.studio_url, sandbox.ingestion_url)
            keys = {"api_key": sandbox.api_key, "org_api_key": sandbox.organization_api_key}
            login = {"username": sandbox.username, "password": sandbox.password}
            ids = {"project_id": sandbox.project_id, "organization_id": sandbox.organization_id}
            with recording(name, "sandbox", where, **ids, secrets=[*keys.values(), visits.STRANGER], trees=trees):
                visits.go(kind, FLOWS[name], where, **ids, keys=keys, login=login)


def add_dataset(sandbox: Sandbox) -> None:
    """What an organization of the service has before it is recorded: nobody can take it away again."""
    body = models.OrganizationAddDatasetRequest(
        dataset="large-files",
        type_=models.OrganizationDatasetTypeEnum.FILES,
        category="",
        tags=[],
        bucket=models.OrganizationAddDatasetRequestBucket(id=1, path="large", data_item_naming_levels_deep=1),
    )
    with EdgeImpulse(**sandbox.arguments()) as ei:
        ei.studio.organization_data.add_organization_dataset(sandbox.organization_id, body=body)


def record_live(names: Sequence[str], given: Mapping[str, str], *, any_project: bool, trees: Path = TREES) -> list[str]:
    """Record flows against the service; gives those that were not recorded, with the reason.

    Raises:
        Misplaced: no key, no project, a project that is no test project, or an address of this machine.
    """
    if missing := [name for name in ("EI_API_KEY", "EI_PROJECT_ID") if not given.get(name)]:
        raise Misplaced(f"{' and '.join(missing)} are needed to record the service; set them to a test project's")
    if not given["EI_PROJECT_ID"].isascii() or not given["EI_PROJECT_ID"].isdigit():
        raise Misplaced("EI_PROJECT_ID is no number; it is in the address of the project's page")
    kept = KEPT["live"]
    where = Places(given.get("EI_API_ENDPOINT") or kept.studio, given.get("EI_INGESTION_ENDPOINT") or kept.ingestion)
    for url in (where.studio, where.ingestion):
        places.check("live", places.host_of(url))
    project, organization = int(given["EI_PROJECT_ID"]), int(given.get("EI_ORG_ID") or 1)
    keys = {"api_key": given["EI_API_KEY"]}
    login = {"username": given.get("EI_USERNAME", ""), "password": given.get("EI_PASSWORD", "")}
    if given.get("EI_ORG_API_KEY"):
        keys["org_api_key"] = given["EI_ORG_API_KEY"]
    if not any_project:
        with EdgeImpulse(api_key=keys["api_key"], api_endpoint=where.studio) as ei:
            name = ei.studio.projects.get_project_info(project).project.name
        try:
            refuse("project", project, name, "samples may be added to it and taken away, and its model trained")
        except Unmarked as unmarked:
            raise Misplaced(str(unmarked)) from unmarked
    without = "" if "org_api_key" in keys and given.get("EI_ORG_ID") else "no EI_ORG_API_KEY and EI_ORG_ID"
    reasons = {
        "sign_in": "" if all(login.values()) else "EI_USERNAME and EI_PASSWORD are not set",
        **dict.fromkeys(("organization", "dataset_file", "portal_file", "custom_block"), without),
    }
    if "dataset_file" in names and not without:
        with EdgeImpulse(org_api_key=keys["org_api_key"], api_endpoint=where.studio) as ei:
            if dataset_of(ei.studio.organizations.get_organization_info(organization)) is None:
                reasons["dataset_file"] = "the organization has no dataset of files in a bucket; add one in the Studio"
    ids = {"project_id": project, "organization_id": organization}
    secrets = [*keys.values(), *(value for value in login.values() if value)]
    for name in names:
        if not reasons.get(name):
            with recording(name, "live", where, **ids, secrets=secrets, trees=trees):
                visits.go("blocking", FLOWS[name], where, **ids, keys=keys, login=login, seconds=_LIVE_SECONDS)
    return [f"{name}: {reasons[name]}" for name in names if reasons.get(name)]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m contract_tests.cassettes.record", description=__doc__)
    parser.add_argument("--target", choices=places.ORIGINS, required=True)
    parser.add_argument("--yes-this-project", action="store_true", help=f"although its name does not contain {MARK}")
    parser.add_argument("flows", nargs="*", metavar="flow", help=f"one of {', '.join(FLOWS)}; all without any")
    given = parser.parse_args(arguments)
    if unknown := [name for name in given.flows if name not in FLOWS]:
        parser.error(f"there is no flow {', '.join(unknown)}; there are {', '.join(FLOWS)}")
    names = given.flows or list(FLOWS)
    left: list[str] = []
    try:
        with unwinding():  # a flow that is ended takes away what it made
            if given.target == "sandbox":
                record_sandbox(names)
            else:
                left = record_live(names, os.environ, any_project=given.yes_this_project)
    except (Misplaced, Leak, EdgewireError, AssertionError, TimeoutError) as error:
        print(f"nothing more was recorded: {error}", file=sys.stderr)
        return 1
    print(f"{len(names) - len(left)} flows recorded of {given.target}")
    for reason in left:
        print(f"not recorded: {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

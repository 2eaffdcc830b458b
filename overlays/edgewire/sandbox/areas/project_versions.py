"""Versions of a project: what its samples and impulses were, to be looked at and brought back.

Kind ``version``, scope project. The content of a version is a blob of JSON lines: settings, records, samples. Keys,
devices and collaborators belong to no version, nor does what was computed from samples: that is made again.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from .. import access, credentials, projects
from ..answers import Answer, Refusal
from ..registry import Area
from ..sample_query import Query
from ..snapshots import restored
from ..store import Record
from .projects import record

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("project_versions")

_KINDS = (
    "impulse", "dsp-config", "learn-config", "block-thresholds", "post-processing-config", "series", "ai-action",
)  # fmt: skip
_COMPUTED = ("dsp-features", "learn-trained", "learn-export", "model-testing")
_SETTINGS = ("labelingMethod", "csvImportConfig", "targetConstraints", "anomalyLabelsConfig", "readme", "metadata")
_MEMORY = 8 * 2**20


@AREA.answers("listVersions")
def list_versions(call: Call) -> Answer:
    """The newest first."""
    versions = call.store.all("version", call.project)
    return {
        "versions": [_shown(call, version) for version in reversed(versions)],
        "nextVersion": 1 + max((version["version"] for version in versions), default=0),
        "customLearnBlocks": [],
        "runModelTestingWhileVersioning": False,
    }


@AREA.answers("listPublicVersions")
def list_public_versions(call: Call) -> Answer:
    """Those that everybody may see."""
    return {
        "versions": [
            {
                "version": version["version"],
                "publicProjectId": call.project,
                "publicProjectUrl": f"{call.origin}/public/{call.project}/v{version['version']}",
            }
            for version in call.store.all("version", call.project, public=True)
        ]
    }


@AREA.answers("updateVersion")
def update_version(call: Call) -> Answer:
    """Another description."""
    version = _version(call)
    call.store.put("version", call.project, version["id"], {**version, **call.body})
    return {}


@AREA.answers("deleteVersion")
def delete_version(call: Call) -> Answer:
    """It cannot be brought back any more."""
    call.store.remove("version", call.project, _version(call)["id"])
    return {}


@AREA.answers("makeVersionPrivate")
def make_private(call: Call) -> Answer:
    """Only for those who work on the project."""
    version = _version(call)
    call.store.put("version", call.project, version["id"], {**version, "public": False})
    return {}


@AREA.answers("startVersionJob")
def start_version(call: Call) -> Answer:
    """A version of what there is when the job ends."""
    record(call)
    data = {"description": call.body["description"], "public": call.body["makePublic"], "user": call.caller.user}
    return call.service.jobs.start(call, data=data)


@AREA.answers("startMakeVersionPublicJob")
def start_make_public(call: Call) -> Answer:
    """Everybody may bring it back."""
    return call.service.jobs.start(call, data={"version": _version(call)["id"]})


@AREA.answers("startRestoreJob", "startRestoreJobFromPublic")
def start_restore(call: Call) -> Answer:
    """What the version holds takes the place of the project's samples and impulses."""
    record(call)
    source = call.body["projectId"]
    project = call.store.get("project", 0, source)
    versions = call.store.all("version", source)
    if call.operation.id == "startRestoreJobFromPublic":
        found = [version for version in versions if version["public"]][-1:]
    else:
        allowed = project is not None and _may_read(call, project)
        found = [version for version in versions if version["id"] == call.body["versionId"] and allowed]
    if not found:
        raise Refusal("No such version found")
    user = call.caller.user if call.caller.kind == "user" else None
    data = {"digest": found[0]["digest"], "version": found[0]["version"], "source": source}
    call.service.jobs.begin(call.operation.id, "project", call.project, data=data, user=user)
    return {}


@AREA.finishes("startVersionJob")
def keep_version(service: Service, job: Job) -> None:
    """The version is there."""
    project = service.store.get("project", 0, job.owner)
    if project is None:
        return
    versions = service.store.all("version", job.owner)
    number = service.store.next_id("version")
    version = {
        "id": number,
        "version": 1 + max((version["version"] for version in versions), default=0),
        "description": job.data["description"],
        "created": service.clock.text(),
        "public": job.data["public"],
        "user": job.data["user"],
        "samples": service.samples.count(Query(project=job.owner)),
        "digest": _content(service, project),
    }
    service.store.put("version", job.owner, number, version)
    service.jobs.log(job, f"Version {version['version']} with {version['samples']} samples was stored")


@AREA.finishes("startMakeVersionPublicJob")
def publish_version(service: Service, job: Job) -> None:
    """It is public, if it is still there."""
    version = service.store.get("version", job.owner, job.data["version"])
    if version is not None:
        service.store.put("version", job.owner, version["id"], {**version, "public": True})


@AREA.finishes("startRestoreJob", "startRestoreJobFromPublic")
def restore_version(service: Service, job: Job) -> None:
    """The project is as the version has it. In another project samples get other numbers: theirs are taken."""
    target, store = job.owner, service.store
    service.samples.erase(Query(project=target))
    for kind in (*_KINDS, *_COMPUTED):
        store.remove(kind, target)
    count = 0
    with store.blobs.path(job.data["digest"]).open(encoding="utf-8") as lines:
        for line in lines:
            kind, content = json.loads(line)
            if kind == "settings":
                projects.change(service, target, **{name: content.get(name) for name in _SETTINGS})
            elif kind == "sample":
                sample = restored(content)
                number = sample.id if target == job.data["source"] else service.samples.next_id()
                service.samples.put(replace(sample, id=number, project=target))
                count += 1
            else:
                store.put(kind, target, content["id"], content["body"])
    service.jobs.log(job, f"Version {job.data['version']} with {count} samples was restored; nothing of it is trained")


def _content(service: Service, project: Record) -> str:
    """The digest of the blob with everything that a version holds."""
    with tempfile.SpooledTemporaryFile(_MEMORY) as file:
        settings = {name: value for name, value in project["settings"].items() if name in _SETTINGS}
        _write(file, "settings", settings)
        for kind in _KINDS:
            rows = service.store.rows(
                "SELECT id, body FROM records WHERE kind = ? AND scope = ? ORDER BY id", (kind, project["id"])
            )
            for id, body in rows:
                _write(file, kind, {"id": id, "body": json.loads(body)})
        for sample in service.samples.each(Query(project=project["id"])):
            _write(file, "sample", asdict(sample))
        file.seek(0)
        return service.store.blobs.add(file)  # type: ignore[arg-type]  # a spooled file reads as any other


def _write(file: Any, kind: str, content: Record) -> None:
    file.write(json.dumps([kind, content]).encode() + b"\n")


def _may_read(call: Call, project: Record) -> bool:
    """Whether the caller may look into the project that a version is of, perhaps with a key of it."""
    key = call.body.get("projectApiKey")
    given = credentials.key_caller(call.store, key, call.service.clock.now()) if key else None
    if given is not None:
        return given.kind == "project" and given.id == project["id"]
    if call.caller.kind == "project":
        return bool(call.caller.id == project["id"])
    return access.project_standing(call.store, project, call.caller) is not None


def _version(call: Call) -> Record:
    number = call.path["versionId"]
    return call.record("version", call.project, number, f"No version found with ID {number}")


def _shown(call: Call, version: Record) -> Record:
    view = {name: version[name] for name in ("id", "version", "description", "created")}
    view |= {"bucket": {"path": f"versions/{version['id']}"}, "totalSamplesCount": str(version["samples"])}
    if user := call.store.get("user", 0, version["user"]):
        view |= {"userId": user["id"], "userName": user["name"]}
    if version["public"]:
        view |= {
            "publicProjectId": call.project,
            "publicProjectUrl": f"{call.origin}/public/{call.project}/v{version['version']}",
        }
    return view

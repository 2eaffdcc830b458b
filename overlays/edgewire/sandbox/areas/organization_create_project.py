"""Transformation jobs, which the routes call create-project: what is chosen is real, what is done with it is not.

Kind: ``create-project``. A job has a list of the files that its filters choose; its state is that of the job that the
sandbox plays for it. Nothing is transformed or uploaded, so nothing is counted as uploaded.
"""

from __future__ import annotations

from .. import people, projects
from ..answers import Answer, Refusal
from ..call import Call
from ..jobs.state import Job
from ..registry import Area
from ..storage import data_filter, folders
from ..storage.objects import Objects
from ..store import Record
from . import organization_datasets as datasets
from . import organization_items as items

AREA = Area("organization_create_project")
_COPIED = (
    "label", "emailRecipientUids", "transformationBlockId", "builtinTransformationBlock", "outputDatasetName",
    "outputDatasetBucketId", "outputDatasetBucketPath",
)  # fmt: skip
_LINE = "The sandbox runs no blocks: nothing is transformed and nothing is uploaded"
_OPERATION = "organizationCreateProject"


@AREA.answers("organizationCreateProject", tier="simulated", starts_job=True)
def create(call: Call) -> Answer:
    """Choose the files, make the new project if one is asked for, and start the job."""
    body = call.body
    if not body["name"].strip():
        raise Refusal("A transformation job needs a name")
    operates_on = _operates_on(call)
    project, api_key = _project(call)
    record: Record = {name: body[name] for name in _COPIED if name in body} | {
        "id": call.store.next_id("create-project"),
        "name": body["name"],
        "created": call.now,
        "user": call.caller.user,
        "category": body.get("category", "split"),
        "filterQuery": body.get("filter", ""),
        "operatesOn": operates_on,
        "projectId": project,
        "uploadType": body.get("uploadType", "dataset" if project is None else "project"),
        "transformationParallel": body.get("transformationParallel", 1),
        "files": _files(call, operates_on),
    }
    record["job"] = call.service.jobs.start(call, data={"createProject": record["id"]}, lines=[_LINE])["id"]
    _put(call, record)
    return {"createProjectId": record["id"], "apiKey": api_key}


@AREA.answers("getOrganizationCreateProjects", tier="simulated")
def list_all(call: Call) -> Answer:
    """The newest first."""
    found = list(reversed(call.store.all("create-project", call.organization)))
    offset, limit = max(0, call.query.get("offset", 0)), max(0, call.query.get("limit", len(found)))
    return {"jobs": [_shown(call, each) for each in found[offset : offset + limit]], "totalJobCount": len(found)}


@AREA.answers("getOrganizationCreateProjectStatus", tier="simulated")
def get(call: Call) -> Answer:
    """One job, with a page of its files."""
    record = _found(call)
    status = _status(_job(call, record))
    first = max(0, call.query["transformOffset"])
    files = [
        {
            "id": number,
            "fileName": file["name"],
            "bucketPath": file["path"],
            "lengthString": _length(file["size"]),
            "linkToDataItem": f"{call.origin}/organization/{call.organization}/data",
            "sourceDatasetType": file["type"],
            "transformationJobStatus": status,
        }
        for number, file in enumerate(record["files"], 1)
        if not file.get("removed")
    ]
    page = files[first : first + max(0, call.query["transformLimit"])]
    return {"status": _shown(call, record) | {"files": page, "fileCountForFilter": len(files)}}


@AREA.answers("updateOrganizationCreateProject")
def update(call: Call) -> Answer:
    """How many run at once, and who is told."""
    names = ("emailRecipientUids", "transformationParallel")
    _put(call, _found(call) | {name: call.body[name] for name in names if name in call.body})
    return {}


@AREA.answers("deleteOrganizationCreateProject")
def delete(call: Call) -> Answer:
    """A running one is cancelled first."""
    record = _found(call)
    job = _job(call, record)
    if job is not None and not job.over:
        call.service.jobs.cancel(job)
    call.store.remove("create-project", call.organization, record["id"])
    return {}


@AREA.answers("deleteOrganizationCreateProjectFile")
def delete_file(call: Call) -> Answer:
    """Take a file off the list."""
    record = _found(call)
    _file(call, record)["removed"] = True
    _put(call, record)
    return {}


@AREA.answers("clearOrganizationTransform", tier="simulated")
def clear(call: Call) -> Answer:
    """What failed is taken off the list."""
    record = _found(call)
    if _status(_job(call, record)) == "failed":
        for file in record["files"]:
            file["removed"] = True
        _put(call, record)
    return {}


@AREA.answers(
    "retryOrganizationTransform", "retryOrganizationUpload", "retryOrganizationCreateProjectFile", tier="simulated"
)
def retry(call: Call) -> Answer:
    """Start a job that failed once more."""
    record = _found(call)
    if "createProjectFileId" in call.path:
        _file(call, record)
    if _status(_job(call, record)) != "failed":
        raise Refusal("There is nothing to retry: the job did not fail")
    job = call.service.jobs.begin(
        _OPERATION, "organization", call.organization, data={"createProject": record["id"]}, lines=[_LINE]
    )
    _put(call, record | {"job": job.id})
    return {}


@AREA.answers("organizationCreateEmptyProject")
def create_empty(call: Call) -> Answer:
    """A new project of the organisation."""
    name = call.body["projectName"]
    if not name.strip():
        raise Refusal("A project needs a name")
    owner = call.caller.user
    if "projectOwnerUsernameOrEmail" in call.body:
        user = people.find(call.store, call.body["projectOwnerUsernameOrEmail"])
        if user is None or call.store.get("organization-member", call.organization, user["id"]) is None:
            raise Refusal("User not found in this organization")
        owner = user["id"]
    visibility = call.body.get("projectVisibility", "private")
    project = projects.create(
        call.service, owner, name, organization=call.organization, settings={"projectVisibility": visibility}
    )
    return {"id": project["id"], "apiKey": project["apiKey"]}


@AREA.answers("organizationAddCollaborator")
def add_collaborator(call: Call) -> Answer:
    """Let a member of the organisation into one of its projects."""
    project = _own_project(call, call.body["projectId"])
    user = call.body["userId"]
    if call.store.get("organization-member", call.organization, user) is None:
        raise Refusal(f"No member found with ID {user}")
    if user not in project["collaborators"]:
        project["collaborators"].append(int(user))
        call.store.put("project", 0, project["id"], project)
    return {}


def _operates_on(call: Call) -> str:
    if "transformationBlockId" not in call.body:
        return "directory"
    id = call.body["transformationBlockId"]
    block = call.record("block-transform", call.organization, id, f"No block found with ID {id}")
    return str(block["operatesOn"])


def _project(call: Call) -> tuple[int | None, str]:
    """The project that it is for, and its API key where it is a new one."""
    if "projectId" in call.body:
        return int(_own_project(call, call.body["projectId"])["id"]), call.body.get("projectApiKey", "")
    name = call.body.get("newProjectName", "")
    if not name.strip():
        return None, ""
    visibility = call.body.get("projectVisibility", "private")
    project = projects.create(
        call.service, call.caller.user, name, organization=call.organization, settings={"projectVisibility": visibility}
    )
    return int(project["id"]), project["apiKey"]


def _own_project(call: Call, id: int) -> Record:
    project = call.record("project", 0, id, f"No project found with ID {id}")
    if project.get("organization") != call.organization:
        raise Refusal("This project does not belong to the organization", 403)
    return project


def _files(call: Call, operates_on: str) -> list[Record]:
    """What the filters choose: data items, or with ``operates_on`` file their files; files of default datasets."""
    chosen: list[Record] = []
    if "filter" in call.body:
        try:
            found = items.filtered(call, None, call.body["filter"])
        except data_filter.FilterError as error:
            raise Refusal(f"Could not parse filter: {error}") from error
        for item in found:
            total = Objects(call.store).total(item["bucket"], item["path"])
            entry = {"item": item["id"], "type": "clinical"}
            if operates_on == "file":
                chosen += [
                    {**entry, "name": each.name, "path": each.path, "size": each.size}
                    for each in items.files(call, item)
                ]
            else:
                chosen.append({**entry, "name": item["name"], "path": item["path"], "size": total.size})
    for rule in call.body.get("pathFilters", ()):
        folder = datasets.folder(call, datasets.found(call, rule["dataset"]))
        objects = Objects(call.store).below(folder.bucket, folder.prefix)
        for each in folders.matching(folder, objects, rule["filter"], operates_on == "directory"):
            if isinstance(each, str):
                size, path = Objects(call.store).total(folder.bucket, each).size, each
            else:
                size, path = each.size, each.path
            chosen.append({"name": path.rstrip("/").rpartition("/")[2], "path": path, "size": size, "type": "files"})
    return chosen


def _shown(call: Call, record: Record) -> Record:
    files = [file for file in record["files"] if not file.get("removed")]
    status = _status(_job(call, record))
    over, size = status in ("finished", "failed"), sum(file["size"] for file in files)
    view: Record = {name: record[name] for name in _COPIED if name in record}
    view |= {name: record[name] for name in ("id", "name", "created", "category", "filterQuery", "operatesOn")}
    view |= {name: record[name] for name in ("uploadType", "transformationParallel")}
    view |= {
        "organizationId": call.organization,
        "status": status,
        "transformJobStatus": status,
        "uploadJobStatus": status,
        "inProgress": not over,
        "totalDownloadFileCount": len(files),
        "totalDownloadFileSize": size,
        "totalDownloadFileSizeString": _length(size),
        "totalUploadFileCount": 0,
        "transformationSummary": {
            "startedCount": len(files) if status != "created" else 0,
            "finishedCount": len(files) if over else 0,
            "succeededCount": len(files) if status == "finished" else 0,
            "totalFileCount": len(files),
            "totalTimeSpentSeconds": 0,
        },
        "totalTimeSpentSeconds": 0,
        "totalTimeSpentString": "0s",
        "createdByUser": people.creator(call.store.get("user", 0, record["user"])),
    }
    if "transformationBlockId" in record:
        block = call.store.get("block-transform", call.organization, record["transformationBlockId"])
        view["transformationBlockName"] = block["name"] if block else ""
    project = call.store.get("project", 0, record["projectId"]) if record["projectId"] is not None else None
    if project is not None:
        shown = projects.shown(call.service, project)
        view |= {"projectId": project["id"], "projectName": project["name"], "projectOwner": shown["owner"]}
    return view


def _job(call: Call, record: Record) -> Job | None:
    return call.service.jobs.get(record["job"])


def _status(job: Job | None) -> str:
    if job is None:
        return "failed"
    if job.over:
        return "finished" if job.succeeds else "failed"
    return "started"


def _length(size: int) -> str:
    return f"{size} bytes" if size < 1000 else f"{size / 1000:.1f} KB" if size < 1e6 else f"{size / 1e6:.1f} MB"


def _found(call: Call) -> Record:
    id = call.path["createProjectId"]
    return call.record("create-project", call.organization, id, f"No transformation job found with ID {id}")


def _file(call: Call, record: Record) -> Record:
    id: int = call.path["createProjectFileId"]
    if not 1 <= id <= len(record["files"]) or record["files"][id - 1].get("removed"):
        raise Refusal(f"No file found with ID {id}")
    file: Record = record["files"][id - 1]
    return file


def _put(call: Call, record: Record) -> None:
    call.store.put("create-project", call.organization, record["id"], record)

"""The CSV wizard: its configuration (a setting of the project), and the file it was made from (kind ``csv-wizard``)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .. import projects
from ..answers import Answer, Binary, Refusal
from ..registry import Area
from ..validation import Upload
from .projects import record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("project_csv")
_KIND, _FILE = "csv-wizard", "file"


@AREA.answers("downloadCsvWizardConfig")
def download_config(call: Call) -> Answer:
    """The configuration as a file. Without one the service fails with a 5xx status."""
    config = record(call)["settings"].get("csvImportConfig")
    if config is None:
        raise Refusal("No CSV wizard config found", 500)
    return Binary(json.dumps(config, indent=4).encode(), file_name="csv-wizard.json")


@AREA.answers("deleteCsvWizardConfig")
def delete_config(call: Call) -> Answer:
    """The configuration and its file are gone."""
    projects.change(call.service, call.project, csvImportConfig=None)
    call.store.remove(_KIND, call.project)
    return {}


@AREA.answers("getCsvWizardUploadedFileInfo")
def get_file_info(call: Call) -> Answer:
    """Whether the file is there, and where."""
    if call.store.get(_KIND, call.project, _FILE) is None:
        return {"hasFile": False}
    return {"hasFile": True, "link": f"/api/{call.project}/csv-wizard/uploaded-file/download"}


@AREA.answers("uploadCsvWizardUploadedFile")
def upload_file(call: Call) -> Answer:
    """Keep the file."""
    file = uploaded(call, "file")
    call.store.put(_KIND, call.project, _FILE, {"name": file.name, "digest": call.store.blobs.add(file.read())})
    return {}


@AREA.answers("downloadCsvWizardUploadedFile")
def download_file(call: Call) -> Answer:
    """The file as it was sent. Without one the service fails with a 5xx status."""
    kept = call.store.get(_KIND, call.project, _FILE)
    if kept is None:
        raise Refusal("No CSV wizard file found", 500)
    return Binary(call.store.blobs.path(kept["digest"]), file_name=kept["name"] or "file.csv")


def uploaded(call: Call, field: str) -> Upload:
    """The file part of that name.

    Raises:
        Refusal: 400, the field is text.
    """
    value = call.body.get(field)
    if not isinstance(value, Upload):
        raise Refusal(f"The field {field!r} of {call.operation.id} must be a file", 400)
    return value

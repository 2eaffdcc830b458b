"""Custom blocks of an organisation: for transformation, deployment, processing (DSP) and learning.

Kinds: ``block-transform``, ``block-deploy``, ``block-dsp``, ``block-transferLearning``, after what the routes for their
archives call them. The sandbox keeps blocks and their archives, and runs none.
"""

from __future__ import annotations

from dataclasses import dataclass

from .. import people
from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import app
from ..store import Record
from ..validation import Upload

AREA = Area("organization_blocks")
_PICTURE_SECONDS = 10 * 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of block.

    Attributes:
        record: the kind of its records. ``schema``: of the contract. ``id``: the path parameter that names one.
        one, many: the fields of the answers.
    """

    record: str
    schema: str
    id: str
    one: str
    many: str


KINDS = {
    "transform": Kind(
        "block-transform",
        "OrganizationTransformationBlock",
        "transformationId",
        "transformationBlock",
        "transformationBlocks",
    ),
    "deploy": Kind("block-deploy", "OrganizationDeployBlock", "deployId", "deployBlock", "deployBlocks"),
    "dsp": Kind("block-dsp", "OrganizationDspBlock", "dspId", "dspBlock", "dspBlocks"),
    "transferLearning": Kind(
        "block-transferLearning",
        "OrganizationTransferLearningBlock",
        "transferLearningId",
        "transferLearningBlock",
        "transferLearningBlocks",
    ),
}
"""By what the routes for archives call them."""


def found(call: Call, kind: Kind, id: int) -> Record:
    """One block.

    Raises:
        Refusal: there is none.
    """
    return call.record(kind.record, call.organization, id, f"No block found with ID {id}")


def shown(call: Call, kind: Kind, block: Record) -> Record:
    """As the contract has it."""
    view = call.fitting(kind.schema, block) | {
        "sourceCodeAvailable": block.get("archive") is not None,
        "dockerContainerManagedByEdgeImpulse": block.get("archive") is not None,
    }
    for field, user in (("createdByUser", "user"), ("lastUpdatedByUser", "updated_by")):
        if block.get(user):
            view[field] = people.creator(call.store.get("user", 0, block[user]))
    if kind.record == "block-dsp":
        # Nothing runs. It counts as connected once it has something to run, so that who waits for it goes on.
        view["isConnected"] = bool(block.get("archive") or block["dockerContainer"])
    return view


def _kind(call: Call) -> Kind:
    return next(kind for kind in KINDS.values() if f"Organization{kind.schema[12:]}" in call.operation.id)


@AREA.answers(
    "addOrganizationTransformationBlock",
    "addOrganizationDeployBlock",
    "addOrganizationDspBlock",
    "addOrganizationTransferLearningBlock",
)
def add(call: Call) -> Answer:
    """A new block."""
    kind = _kind(call)
    block = _changes(call) | {
        "id": call.store.next_id("organization-block"),
        "organization": call.organization,
        "created": call.now,
        "user": call.caller.user,
    }
    call.store.put(kind.record, call.organization, block["id"], block)
    return {"id": block["id"]}


@AREA.answers(
    "updateOrganizationTransformationBlock",
    "updateOrganizationDeployBlock",
    "updateOrganizationDspBlock",
    "updateOrganizationTransferLearningBlock",
)
def update(call: Call) -> Answer:
    """Only what the body has."""
    kind = _kind(call)
    block = found(call, kind, call.path[kind.id])
    stamp = {"lastUpdated": call.now, "updated_by": call.caller.user}
    call.store.put(kind.record, call.organization, block["id"], block | _changes(call) | stamp)
    return {}


@AREA.answers(
    "getOrganizationTransformationBlock", "getOrganizationDeployBlock", "getOrganizationTransferLearningBlock"
)
def get(call: Call) -> Answer:
    """One block."""
    kind = _kind(call)
    return {kind.one: shown(call, kind, found(call, kind, call.path[kind.id]))}


@AREA.answers(
    "listOrganizationTransformationBlocks",
    "listOrganizationDeployBlocks",
    "listOrganizationTransferLearningBlocks",
)
def list_all(call: Call) -> Answer:
    """All blocks of a kind."""
    kind = _kind(call)
    return {kind.many: [shown(call, kind, block) for block in call.store.all(kind.record, call.organization)]}


@AREA.answers("getOrganizationDspBlock", tier="simulated")
def get_dsp(call: Call) -> Answer:
    """One DSP block, which counts as connected although nothing runs."""
    return get(call)


@AREA.answers("listOrganizationDspBlocks", tier="simulated")
def list_dsp(call: Call) -> Answer:
    """All DSP blocks."""
    return list_all(call)


@AREA.answers("retryOrganizationDspBlock", tier="simulated")
def retry_dsp(call: Call) -> Answer:
    """There is nothing to start again."""
    found(call, KINDS["dsp"], call.path["dspId"])
    return {}


@AREA.answers(
    "deleteOrganizationTransformationBlock",
    "deleteOrganizationDeployBlock",
    "deleteOrganizationDspBlock",
    "deleteOrganizationTransferLearningBlock",
)
def delete(call: Call) -> Answer:
    """Forget a block. Its archive stays."""
    kind = _kind(call)
    found(call, kind, call.path[kind.id])
    call.store.remove(kind.record, call.organization, call.path[kind.id])
    return {}


@AREA.answers(
    "exportOrganizationTransformationBlock",
    "exportOrganizationDeployBlock",
    "exportOrganizationDspBlock",
    "exportOrganizationTransferLearningBlock",
)
def export(call: Call) -> Answer:
    """A signed address of the archive that was pushed last."""
    kind = _kind(call)
    block = found(call, kind, call.path[kind.id])
    archive = block.get("archive")
    if archive is None:
        raise Refusal("The source code of this block is not available")
    url = app.link(call.service, call.origin, archive, block.get("archive_name") or f"block-{block['id']}.tar.gz")
    return {"id": block["id"], "exportUrl": url}


@AREA.answers("listPublicOrganizationTransformationBlocks")
def list_public(call: Call) -> Answer:
    """Transformation blocks that other organisations show to all."""
    return {"transformationBlocks": [_public(call, block) for block in _published(call)]}


@AREA.answers("getPublicOrganizationTransformationBlock")
def get_public(call: Call) -> Answer:
    """One of them."""
    id = call.path["transformationId"]
    for block in _published(call):
        if block["id"] == id:
            return {"transformationBlock": _public(call, block)}
    raise Refusal(f"No block found with ID {id}")


def _published(call: Call) -> list[Record]:
    """What other organisations show to all."""
    blocks = call.store.all("block-transform", None, isPublic=True)
    return [block for block in blocks if block["organization"] != call.organization]


def _public(call: Call, block: Record) -> Record:
    owner = call.store.get("organization", 0, block["organization"])
    return call.fitting("PublicOrganizationTransformationBlock", block) | {
        "ownerOrganizationId": block["organization"],
        "ownerOrganizationName": owner["name"] if owner else "",
    }


def _changes(call: Call) -> Record:
    changes: Record = dict(call.body or {})
    if not str(changes.get("name", "a name")).strip():
        raise Refusal("A block needs a name")
    if changes.get("operatesOn") == "dataitem":
        changes["operatesOn"] = "directory"  # the word of older clients; answers do not have it
    photo = changes.pop("photo", None)
    if isinstance(photo, Upload):
        photo.file.seek(0)
        digest = call.store.blobs.add(photo.file)
        changes["photo"] = app.link(call.service, call.origin, digest, photo.name or "photo", seconds=_PICTURE_SECONDS)
    return changes

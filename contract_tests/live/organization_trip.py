"""The round trip of a data item: added, looked at, edited, its file got back, deleted, seen to be gone."""

from __future__ import annotations

import json
from collections.abc import Mapping

from edge_impulse_studio import models
from edge_impulse_studio.types import File

from contract_tests.suite.results import Gap

from .asking import Asker
from .comparing import differs
from .contents import contents
from .ledger import Ledger
from .project import MARK
from .runs import Run
from .things import Items, Thing, Unclear, remaining

OPERATIONS = frozenset(
    (
        "listOrganizationBuckets",
        "addOrganizationDataItem",
        "getOrganizationDataItem",
        "updateOrganizationDataItem",
        "downloadOrganizationDataFile",
        "deleteOrganizationDataItem",
        "listOrganizationData",
    )
)
"""Of Studio, that it asks for in an organization that has a bucket."""

_FILE = "edgewire.csv"


def go(asker: Asker, items: Items, ledger: Ledger) -> None:
    """All of it. What it makes stands in the ledger, and is cleaned up by whoever holds that."""
    organization = items.organization
    answer = asker.ask("listOrganizationBuckets", organization_id=organization)
    buckets = answer.value.get("buckets") if answer.ok and isinstance(answer.value, dict) else None
    if not buckets:
        asker.result.gaps.append(Gap(what="data items", reason="the organization has no bucket to put them in"))
        return
    number = _added(asker, items, ledger, buckets[0]["id"])
    if number is None:
        return
    asker.result.count("trips")
    try:
        _seen(asker, items, ledger, number)
        items.delete(number)
        asker.result.count("gone")
        if remaining(items, number) is None:
            ledger.gone("item", number)
        else:
            said = "A data item is still there after it was deleted."
            differs(asker, "gone", "deleteOrganizationDataItem", "/data", said, "none", "it is there")
    except Unclear as error:
        differs(asker, "found", "getOrganizationDataItem", "", f"{error}.", "a clear answer", "none")


def _added(asker: Asker, items: Items, ledger: Ledger, bucket: int) -> int | None:
    """Its id. The dataset is always the same, since it stays behind: nothing of the service deletes one."""
    run, content = ledger.made.run, contents(ledger.made.run)[0]
    ledger.making("item", run.name("item"))
    asker.result.count("uploads")
    body = models.OrganizationAddDataItemRequest(
        dataset=MARK,
        files=[File(content.sent, file_name=_FILE)],
        metadata=json.dumps(run.metadata),
        name=run.name("item"),
        bucket_id=bucket,
    )
    answer = asker.ask("addOrganizationDataItem", organization_id=items.organization, body=body)
    number = answer.value.get("id") if answer.ok and isinstance(answer.value, dict) else None
    if type(number) is not int:
        said = "A data item was added, and no id came back."
        differs(asker, "uploaded", "addOrganizationDataItem", "/id", said, "its id", "none", answer.curl)
        return None
    ledger.has("item", number)
    return number


def _seen(asker: Asker, items: Items, ledger: Ledger, number: int) -> None:
    run, organization = ledger.made.run, items.organization
    item = _look(items, run, number)
    _is(asker, item, "addOrganizationDataItem", {"name": run.name("item"), "metadata": run.metadata})
    asker.result.count("found")
    if [thing.number for thing in items.named(run.prefix)] != [number]:
        said = "The list of data items does not have the one that was added, and it alone."
        differs(asker, "found", "listOrganizationData", "/data", said, "the item", "another, or none")
    noted = {**run.metadata, "edgewire-note": "größer 50% + 1/2"}
    body = models.UpdateOrganizationDataItemRequest.from_dict({"name": run.name("new"), "metadata": noted})
    asker.ask("updateOrganizationDataItem", organization_id=organization, data_id=number, body=body)
    state = {"name": run.name("new"), "metadata": noted}
    _is(asker, _look(items, run, number), "updateOrganizationDataItem", state)
    answer = asker.ask("downloadOrganizationDataFile", organization_id=organization, data_id=number, file_name=_FILE)
    asker.result.count("content")
    if answer.ok and answer.content != contents(run)[0].sent:
        said = "The file of a data item is not the one that was added."
        got = f"{len(answer.content)} bytes"
        differs(asker, "content", "downloadOrganizationDataFile", "", said, "the same bytes", got, answer.curl)


def _look(items: Items, run: Run, number: int) -> Thing:
    """The run's own item; with what is another's nothing goes on."""
    item = items.get(number)
    if item is None:
        raise Unclear("the data item is gone, and nobody deleted it")
    if not run.names(item.name):
        raise Unclear("the id that came back is not that of the data item that was added")
    return item


def _is(asker: Asker, item: Thing, operation: str, state: Mapping[str, object]) -> None:
    for field, value in state.items():
        asker.result.count("state")
        if item.value.get(field) != value:
            said = f"A data item: {field} is not what it should be after {operation}."
            got = repr(item.value.get(field))
            differs(asker, "state", operation, f"/data/{field}", said, repr(value), got, item.curl)

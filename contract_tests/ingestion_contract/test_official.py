"""What the official SDK ``edgeimpulse`` 1.0.20 sends, unmodified, fits the document, and so do the answers it gets."""

from __future__ import annotations

import json

import pytest

from contract_tests.conftest import Tally

from .contract import Contract, document
from .exchange import Exchange
from .judge_answer import on_answer
from .judge_request import on_request
from .test_can_fail import Change, changed, demands, no_label_file, part_type, schema, without


def test_every_request_of_the_official_sdk_fits(official_exchanges: list[Exchange], tally: Tally) -> None:
    contract, closed = Contract(document()), Contract(document(), closed=True)
    for one in official_exchanges:
        assert on_request(contract, one) == [], one
        assert on_answer(closed, one) == [], one
    tally("ingestion contract: requests of the official SDK", len(official_exchanges), 36)


def test_labels_boxes_metadata_and_duplicates_were_among_them(official_exchanges: list[Exchange]) -> None:
    headers = {name for one in official_exchanges for name, _ in one.headers}
    assert {"x-label", "x-bounding-boxes", "x-metadata", "x-disallow-duplicates", "x-upload-source"} <= headers
    parts = {part.file_name for one in official_exchanges for part in one.parts()[0]}
    assert "structured_labels.labels" in parts
    entries = [entry["success"] for one in official_exchanges for entry in json.loads(one.content)["files"]]
    assert {True, False} == set(entries)


DEFECTS: dict[str, Change] = {
    "no boxes in a header": without("files", "BoundingBoxes"),
    "boxes with a colour": schema("BoundingBox", required=["colour"]),
    "no part that says it is a form": part_type("multipart/form-data"),
    "no source": without("files", "UploadSource"),
    "metadata is required": demands("Metadata"),
    "no structured labels": no_label_file("structured_labels"),
    "a device type is required": demands("DeviceType"),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_found_by_the_requests_of_the_official_sdk(defect: str, official_exchanges: list[Exchange]) -> None:
    contract = changed(DEFECTS[defect])
    assert any(on_request(contract, one) for one in official_exchanges)

"""With stock settings the generator loses parts of both contracts; with ours it loses none."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from contract_tests.conftest import Tally
from scripts.spec.document import iter_operations
from scripts.spec.generate import _project
from scripts.spec.names import method_name
from scripts.spec.services import SERVICES

# Warnings of openapi-python-client 0.29.1, as installed, on the committed snapshots without the overlays: about
# operations (a body, a parameter or an answer would be left out) and about schemas (they would be left out).
STOCK = {"studio": (39, 3), "aitrios": (5, 6)}


def stock(document: dict[str, Any]) -> GeneratorData:
    config = Config.from_sources(
        ConfigFile(),
        MetaType.NONE,
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    data = GeneratorData.from_dict(document, config=config)
    assert isinstance(data, GeneratorData)
    return data


def warnings(data: GeneratorData) -> tuple[int, int]:
    collections = data.endpoint_collections_by_tag.values()
    return sum(len(collection.parse_errors) for collection in collections), len(data.errors)


@pytest.mark.parametrize("name", STOCK)
def test_stock_settings_warn(name: str) -> None:
    """If this falls, the services or the generator have repaired something, and an overlay can shrink."""
    published = json.loads((SERVICES[name].inputs() / "published.json").read_text("utf-8"))
    assert warnings(stock(published)) == STOCK[name]


@pytest.mark.parametrize("name", STOCK)
def test_ours_do_not_and_no_answer_is_left_out(name: str, tmp_path: Path, tally: Tally) -> None:
    service = SERVICES[name]
    contract = json.loads((service.output() / "contract.json").read_text("utf-8"))
    data = _project(service, copy.deepcopy(contract), tmp_path).openapi
    assert warnings(data) == (0, 0)
    declared = {method_name(op.id): len(op.operation["responses"]) for op in iter_operations(contract)}
    generated = {
        str(endpoint.name): len(endpoint.responses)
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    assert generated == declared
    tally(f"declared answers of {service.package}", sum(generated.values()), 2 * len(declared))

"""Uploads from the client: with the key that ingestion takes, wherever it comes from."""

from __future__ import annotations

from pathlib import Path

import pytest
from edgewire import ConfigurationError

from ..ingestion.double import Double
from .conftest import Flavour
from .service import DEVELOPMENT_KEY, PASSWORD, PROJECT_KEY, Service

CSV = b"timestamp,a\n0,1\n10,2\n20,3\n"


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ({"api_key": PROJECT_KEY}, []),
        ({"username": "me", "password": PASSWORD}, ["POST /api-login", "GET /api/projects", "GET /api/7/devkeys"]),
        (
            {"client_id": "me", "client_secret": PASSWORD, "project_id": 7},
            ["POST /oauth/token", "GET /api/7/devkeys"],
        ),
    ],
)
def test_an_upload_signs_with_a_key_of_the_project(
    flavour: Flavour, service: Service, tmp_path: Path, given: dict[str, str], asked: list[str]
) -> None:
    with Double(keys={PROJECT_KEY: 7, DEVELOPMENT_KEY: 7}) as double:
        ei = flavour.client(
            service,
            **given,
            api_endpoint="https://studio.plant.example",
            ingestion_endpoint=double.url,
            journal=tmp_path / "journal.sqlite",
        )
        for name in ("a.csv", "b.csv"):
            report = flavour.wait(ei.ingestion.upload(CSV + name.encode() + b",1\n", name=name, label="idle"))
            assert report.complete, report.summary()
        assert len(double.samples) == 2
    assert service.requests == asked, "and the key is looked up once"


def test_the_uploads_of_a_closed_client_are_over(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY, journal=None)
    ingestion = ei.ingestion
    assert ei.ingestion is ingestion
    flavour.wait(ei.close())
    with pytest.raises(ConfigurationError, match="is closed"):
        flavour.wait(ingestion.upload(CSV, name="a.csv"))

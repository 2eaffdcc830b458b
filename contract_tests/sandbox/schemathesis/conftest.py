"""What tests of the layer share."""

from __future__ import annotations

from contract_tests.suite.service import Service

SERVICE = Service(
    origin="sandbox",
    studio_url="http://127.0.0.1:1/v1",
    ingestion_url="http://127.0.0.1:2",
    project_id=1,
    api_key="ei_" + "0" * 64,
)
"""One that nobody asks: it only has addresses, for curl lines."""

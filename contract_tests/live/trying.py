"""The corner of a test project as tests use it: opened, gone through; what is in the project, and who put it there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from edgewire.sandbox.samples import Sample

from contract_tests.live import corner
from contract_tests.live.asking import Asker
from contract_tests.live.corner import Corner
from contract_tests.live.pace import Limits
from contract_tests.live.runs import Run
from contract_tests.suite.results import Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings

LONG_AGO = Run("20260101T000000Z-0123456789abcdef")
LATELY = Run("20260101T000000Z-fedcba9876543210")
CSV = b"timestamp,x\n0,1\n10,2\n"


@contextmanager
def opened(
    service: Service, kind: type[Asker] = Asker, limits: Limits | None = None, **settings: Any
) -> Iterator[tuple[Corner, Result]]:
    """The corner of a service, as the layer has it, and its result."""
    result = Result(layer="live", origin="sandbox")
    with kind(service, Settings(**settings), result, limits) as asker, corner.guarded(asker) as found:
        yield found, result


def whole(service: Service, kind: type[Asker] = Asker) -> Result:
    """A run: swept, gone round."""
    with opened(service, kind) as (found, result):
        found.sweep()
        found.round_trip()
    return result


def there(service: Service) -> list[Sample]:
    """All samples of the project, with all that is known of them."""
    assert service.control
    return sorted(service.control.samples.all(project=service.project_id), key=lambda sample: sample.id)


def put(service: Service, name: str, metadata: dict[str, str], number: int) -> None:
    """Somebody uploads a sample."""
    with Asker(service, Settings(), Result(layer="x", origin="sandbox")) as asker:
        content = CSV + f"20,{number}\n".encode()
        report = asker.upload((f"{name}.csv", content), category="testing", label="x", metadata=metadata)
    assert report.complete

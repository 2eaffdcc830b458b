"""What the layer of drift must see: a published document, a package and papers that are not those of our contract."""

from __future__ import annotations

from typing import Any

from contract_tests.drift.official import Call

from . import outside
from .outside import Outside
from .seeded import NOT_CHECKED, Seeded


def _changed(name: str, check: str, change: outside.Change, **more: Any) -> Seeded:
    return Seeded(name=name, layer="drift", check=check, outside=change, **more)


def _one_more(there: Outside) -> None:
    there.calls.append(Call("waveAtDevice", "POST", "/api/{projectId}/devices/wave", frozenset()))


def _one_more_later(there: Outside) -> None:
    _one_more(there)
    there.version = "99.0.0"


def _one_less(there: Outside) -> None:
    there.calls = [call for call in there.calls if call.name != "deleteDevice"]


def _another_wheel(there: Outside) -> None:
    there.facts["digests"] = {"sha256": "0" * 64}


def _nowhere(there: Outside) -> None:
    there.facts["url"] = "http://127.0.0.1:9/none.whl"


DRIFT = (
    _changed(
        "the published document loses an operation",
        "published",
        lambda there: there.lose("getDevice"),
        operation="getDevice",
    ),
    _changed(
        "a field of a published answer is gone",
        "published",
        lambda there: there.answer("countSamples")["properties"].pop("count"),
        operation="countSamples",
        says="count",
    ),
    _changed(
        "a published answer has a new field",
        "published",
        lambda there: there.answer("getSampleMetadata")["properties"].update(novel={"type": "string"}),
        severity="news",
        operation="getSampleMetadata",
        says="novel",
    ),
    _changed("the official package has an operation more", "official package", _one_more, says="waveAtDevice"),
    _changed("the official package has an operation less", "official package", _one_less, operation="deleteDevice"),
    _changed(
        "a newer official package has an operation more",
        "official package",
        _one_more_later,
        severity="news",
        says="99.0.0 has AllApi.waveAtDevice",
        alone=True,
    ),
    _changed(
        "a wheel is not the one that the index names",
        "official package",
        _another_wheel,
        says="SHA-256 is another",
        alone=True,
    ),
    _changed("a source does not answer", NOT_CHECKED, _nowhere, alone=True),
    Seeded(
        name="the contract is not the one that was generated",
        layer="drift",
        check="provenance",
        says="sha256.contract",
        contract=lambda contract: contract.lose("getDevice"),
        alone=True,
    ),
)

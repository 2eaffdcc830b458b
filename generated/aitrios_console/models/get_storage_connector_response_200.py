# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetStorageConnectorResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import tagged
from . import storage_aws as _storage_aws
from . import storage_azure as _storage_azure
from . import storage_inference_default as _storage_inference_default
from . import storage_input_default as _storage_input_default

if TYPE_CHECKING:
    from .storage_aws import StorageAWS
    from .storage_azure import StorageAzure
    from .storage_inference_default import StorageInferenceDefault
    from .storage_input_default import StorageInputDefault

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetStorageConnectorResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    inference_result: StorageInferenceDefault | StorageAzure | StorageAWS
    input_image: StorageInputDefault | StorageAzure | StorageAWS

    WIRE: ClassVar[Mapping[str, str]] = {
        "inference_result": "inference_result",
        "input_image": "input_image",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetStorageConnectorResponse200")
        d, o = v, _new(GetStorageConnectorResponse200)
        known = 2
        o._extra = None
        try:
            o.inference_result = tagged(
                "type",
                {
                    "Default(Undefined)": _storage_inference_default.read,
                    "AZURE": _storage_azure.read,
                    "AWS": _storage_aws.read,
                },
                d["inference_result"],
                d,
                "inference_result",
                drift,
            )
            o.input_image = tagged(
                "type",
                {
                    "Default(Internal)": _storage_input_default.read,
                    "AZURE": _storage_azure.read,
                    "AWS": _storage_aws.read,
                },
                d["input_image"],
                d,
                "input_image",
                drift,
            )
        except KeyError:
            return with_gaps(GetStorageConnectorResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetStorageConnectorResponse200._read

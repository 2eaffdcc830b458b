"""The Edge Impulse data acquisition format: time series with their sensors, in JSON or CBOR, signed or not.

Build an `Acquisition` and encode it, `read` a document back, `verify` who signed it. The format is described at
https://docs.edgeimpulse.com/tools/specifications/data-acquisition/json-cbor
"""

from __future__ import annotations

from .errors import AcquisitionError
from .model import Acquisition, Sensor
from .reader import read
from .references import Attachment, BinaryType
from .signing import SignatureState, signature_state, verify

__all__ = [
    "Acquisition",
    "AcquisitionError",
    "Attachment",
    "BinaryType",
    "Sensor",
    "SignatureState",
    "read",
    "signature_state",
    "verify",
]

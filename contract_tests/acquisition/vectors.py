"""Signed documents whose every byte is known, and the acquisitions they hold."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from edgewire.ingestion.acquisition import Acquisition, Attachment

KEY = "sandboxkey0123456789abcdefghijkl"  # made for these documents; it opens nothing
ZEROS = "0" * 64
IMAGE = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9")
IMAGE_MAC = "da47d4973eb746c846947605bcc7ee306dbef74393e4ef97853f5386fe1502d9"
DEVICE: dict[str, Any] = {"device_name": "AA:BB:CC:00:11:22", "device_type": "SANDBOX_BOARD"}

ACCELERATION = Acquisition(
    [("accX", "m/s2"), ("accY", "m/s2")], [[1.5, -2], [0.25, 3]], interval_ms=20, iat=1700000000, **DEVICE
)
AUDIO = Acquisition([("audio", "wav")], [0, 1000, -1000, 32767], interval_ms=0.0625, binary="i16", **DEVICE)
PHOTO = Acquisition(
    [("image", "rgba")],
    interval_ms=0,
    iat=1700000000,
    attachments=[Attachment.of(IMAGE, "image/jpeg", KEY)],
    **DEVICE,
)

_COMPACT = (
    '{"protected":{"ver":"v1","alg":"HS256","iat":1700000000},"signature":"' + ZEROS + '","payload":{'
    '"device_name":"AA:BB:CC:00:11:22","device_type":"SANDBOX_BOARD","interval_ms":%s}}'
)
_JSON = _COMPACT % (
    '20,"sensors":[{"name":"accX","units":"m/s2"},{"name":"accY","units":"m/s2"}],"values":[[1.5,-2],[0.25,3]]'
)
_PHOTO = _COMPACT % (
    '0,"sensors":[{"name":"image","units":"rgba"}],"values":["Ref-BINARY-image/jpeg (22 bytes) ' + IMAGE_MAC + '"]'
)
_CBOR = bytes.fromhex(
    "a36970726f746563746564a36376657262763163616c67654853323536636961741a6553f100"
    "697369676e61747572657840" + ZEROS.encode().hex() + "677061796c6f6164a56b646576"
    "6963655f6e616d657141413a42423a43433a30303a31313a32326b6465766963655f747970656d53414e44424f585f424f4152446b"
    "696e74657276616c5f6d73146773656e736f727382a2646e616d65646163635865756e697473646d2f7332a2646e616d6564616363"
    "5965756e697473646d2f73326676616c7565738282fb3ff80000000000002182fb3fd000000000000003"
)
_TAIL = bytes.fromhex(
    "a36970726f746563746564a26376657262763163616c67654853323536697369676e61747572657840"
    + ZEROS.encode().hex()
    + "677061796c6f6164a56b6465766963655f6e616d657141413a42423a43433a30303a31313a32326b6465766963655f747970656d53"
    "414e44424f585f424f4152446b696e74657276616c5f6d73fb3fb00000000000006773656e736f727381a2646e616d656561756469"
    "6f65756e697473637761766676616c7565739f6e5265662d42494e4152592d693136ff0000e80318fcff7f"
)


class Vector(NamedTuple):
    """A signed document: its bytes before signing, their length, where the zeros start, and the signature."""

    name: str
    unsigned: bytes
    length: int
    at: int
    signature: str
    acquisition: Acquisition

    @property
    def signed(self) -> bytes:
        end = self.at + len(ZEROS)
        assert self.unsigned[self.at : end] == ZEROS.encode()
        return self.unsigned[: self.at] + self.signature.encode() + self.unsigned[end:]


VECTORS = [
    Vector(
        "compact JSON",
        _JSON.encode(),
        332,
        70,
        "d61eda57cd636d3112c108bc406740a60491d74edaf7d51e708e924497646d50",
        ACCELERATION,
    ),
    Vector(
        "spaced JSON",
        json.dumps(json.loads(_JSON)).encode(),
        361,
        78,
        "d65b97964e3c89b07533c8b72928dd3090c067ef89139133110671799dca3dd4",
        ACCELERATION,
    ),
    Vector("CBOR", _CBOR, 275, 50, "a7891a8075045bf36cbe39e43464d2fb9aee7eddf75bcc97066bbb53cf9c60e1", ACCELERATION),
    Vector("binary tail", _TAIL, 254, 41, "e019ed857e72b5cf9943cb3dbec12680872a77ba537ba5a3a395fd3d1e73edeb", AUDIO),
    Vector(
        "image envelope",
        _PHOTO.encode(),
        383,
        70,
        "b246c515f831d20a2c18fadc34261a3d69a711acd6e67b0803191bd7383674d6",
        PHOTO,
    ),
]
SIGNED = {vector.name: vector.signed for vector in VECTORS}

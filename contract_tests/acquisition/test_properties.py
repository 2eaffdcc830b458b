"""Whatever is built is read back, whatever is signed is verified, and no bytes do anything else than these."""

from __future__ import annotations

import contextlib
from typing import Any, Literal, cast

from edgewire.ingestion.acquisition import (
    Acquisition,
    AcquisitionError,
    Attachment,
    Sensor,
    read,
    signature_state,
    verify,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.acquisition.vectors import KEY, SIGNED

steady = settings(max_examples=200)

NUMBERS = st.integers(-(2**64), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
NAMES = TEXT.filter(bool)
PLAIN = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
KNOWN = {"ver", "alg", "iat", "protected", "signature", "payload", "name", "units", "sensors", "values"}
KNOWN |= {"device_name", "device_type", "interval_ms"}
EXTRA = st.dictionaries(TEXT.filter(lambda name: name not in KNOWN), PLAIN, max_size=2)
SENSORS = st.builds(Sensor, NAMES, TEXT, extra=EXTRA)
KEYS = TEXT.filter(bool)
ENCODINGS = st.sampled_from(["json", "cbor"])
BINARY = {
    "u8": st.integers(0, 2**8 - 1),
    "u16": st.integers(0, 2**16 - 1),
    "u32": st.integers(0, 2**32 - 1),
    "i8": st.integers(-(2**7), 2**7 - 1),
    "i16": st.integers(-(2**15), 2**15 - 1),
    "i32": st.integers(-(2**31), 2**31 - 1),
    "f32": st.floats(width=32, allow_nan=False, allow_infinity=False),
}


@st.composite
def contents(draw: st.DrawFn) -> dict[str, Any]:
    """Sensors with rows, one sensor with a binary tail, or attachments."""
    form = draw(st.sampled_from(["rows", "binary", "attachments"]))
    if form == "binary":
        kind = draw(st.sampled_from(sorted(BINARY)))
        return {
            "sensors": [draw(SENSORS)],
            "values": draw(st.lists(BINARY[kind], min_size=1, max_size=20)),
            "binary": kind,
        }
    sensors = draw(st.lists(SENSORS, min_size=1, max_size=4))
    if form == "attachments":
        attachment = st.builds(Attachment, st.just("image/jpeg"), st.integers(0, 10**9), st.just("f" * 64))
        return {"sensors": sensors, "attachments": draw(st.lists(attachment, min_size=1, max_size=2))}
    row = st.lists(NUMBERS, min_size=len(sensors), max_size=len(sensors))
    return {"sensors": sensors, "values": draw(st.lists(row, min_size=1, max_size=5))}


@st.composite
def acquisitions(draw: st.DrawFn) -> Acquisition:
    return Acquisition(
        **draw(contents()),
        interval_ms=draw(st.integers(0, 10**6) | st.floats(0, 1e9)),
        device_type=draw(NAMES),
        device_name=draw(st.none() | TEXT),
        iat=draw(st.none() | st.integers(0, 2**40) | st.floats(0, 2e9)),
        extra=draw(EXTRA),
        extra_protected=draw(EXTRA),
        extra_payload=draw(EXTRA),
    )


@steady
@given(acquisitions())
def test_what_is_written_as_cbor_is_read_back(acquisition: Acquisition) -> None:
    assert read(acquisition.to_cbor()) == acquisition
    assert read(acquisition.to_cbor()).to_cbor() == acquisition.to_cbor()


@steady
@given(acquisitions())
def test_what_is_written_as_json_is_read_back(acquisition: Acquisition) -> None:
    got = read(acquisition.to_json())
    assert list(got.values) == list(acquisition.values)
    assert got.binary is None, "JSON has no tail"
    assert got.to_json() == acquisition.to_json()
    if acquisition.binary is None:
        assert got == acquisition


@steady
@given(acquisitions(), KEYS, ENCODINGS)
def test_what_is_signed_is_verified_with_its_key_only(acquisition: Acquisition, key: str, encoding: str) -> None:
    signed = acquisition.signed(key, cast(Literal["json", "cbor"], encoding))
    assert verify(signed, key)
    assert not verify(signed, key + "x")
    assert read(signed) == read(acquisition.to_json() if encoding == "json" else acquisition.to_cbor())


@steady
@given(acquisitions(), ENCODINGS, st.data())
def test_one_changed_byte_is_not_verified(acquisition: Acquisition, encoding: str, data: st.DataObject) -> None:
    changed = bytearray(acquisition.signed(KEY, cast(Literal["json", "cbor"], encoding)))
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(AcquisitionError):
        assert not verify(changed, KEY)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A signed document with a piece of it replaced."""
    raw = draw(st.sampled_from(sorted(SIGNED.values())))
    start = draw(st.integers(0, len(raw)))
    return raw[:start] + draw(st.binary(max_size=12)) + raw[start + draw(st.integers(0, 12)) :]


@steady
@given(damaged() | st.binary(max_size=40) | st.builds(lambda raw: b"\xa3" + raw, st.binary(max_size=40)))
def test_damaged_bytes_are_read_or_refused_and_nothing_else(raw: bytes) -> None:
    with contextlib.suppress(AcquisitionError):
        assert isinstance(read(raw), Acquisition)
    with contextlib.suppress(AcquisitionError):
        signature_state(raw, KEY)

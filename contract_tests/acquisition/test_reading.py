"""Reading: tolerant of what the format does not know, clear about what is broken."""

from __future__ import annotations

import json
from typing import Any

import cbor2
import pytest
from edgewire.ingestion.acquisition import Acquisition, AcquisitionError, Attachment, Sensor, read, signature_state
from edgewire.ingestion.acquisition.references import from_tail, to_tail

from contract_tests.acquisition.vectors import ACCELERATION, AUDIO, KEY, PHOTO, SIGNED, ZEROS


def document(**payload: Any) -> dict[str, Any]:
    """A small valid document with these changes in its payload; ... takes a field away."""
    changed = {
        "device_type": "board",
        "interval_ms": 10,
        "sensors": [{"name": "a", "units": "m"}, {"name": "b", "units": "s"}],
        "values": [[1, 2], [3, 4]],
    } | payload
    return {
        "protected": {"ver": "v1", "alg": "none"},
        "signature": "00",
        "payload": {name: value for name, value in changed.items() if value is not ...},
    }


ONE_SENSOR = [{"name": "audio", "units": "wav"}]


def test_fields_the_format_does_not_know_are_kept_in_both_encodings() -> None:
    found = document(metadata={"site": "é"}, structured_labels=[{"startIndex": 0}])
    found["protected"]["exp"] = 0
    found["comment"] = [1, None, {"a": True}]
    found["payload"]["sensors"][1]["range"] = 16
    for raw in (json.dumps(found).encode(), cbor2.dumps(found)):
        got = read(raw)
        assert got.extra == {"comment": [1, None, {"a": True}]}
        assert got.extra_protected == {"exp": 0}
        assert got.extra_payload == {"metadata": {"site": "é"}, "structured_labels": [{"startIndex": 0}]}
        assert got.sensors == (Sensor("a", "m"), Sensor("b", "s", extra={"range": 16}))
        assert read(got.to_json()) == got == read(got.to_cbor())
        written = json.loads(got.to_json())
        assert written["payload"] == found["payload"]
        assert written | {"signature": "00"} == found


def test_what_the_sdk_sends_as_null_is_absent() -> None:
    found = document(device_name=None)
    found["protected"]["iat"] = None
    got = read(json.dumps(found).encode())
    assert got.device_name is None
    assert got.iat is None
    assert b"null" not in got.to_json()


def test_any_cbor_of_the_document_is_read() -> None:
    half = bytes.fromhex("f93e00")  # 1.5 in half precision
    wanted = read(json.dumps(document(values=[[1.5, 2], [3, 4]])).encode())
    plain = cbor2.dumps(document(values=[[1.5, 2], [3, 4]]))
    double = cbor2.dumps(1.5)
    assert plain.count(double) == 1
    assert read(plain) == wanted
    assert read(plain.replace(double, half)) == wanted
    assert read(cbor2.dumps(document(values=[[1.5, 2], [3, 4]]), indefinite_containers=True)) == wanted
    assert read(b"\xd9\xd9\xf7" + plain) == wanted


def test_the_last_byte_of_a_header_before_a_binary_tail_ends_its_values() -> None:
    header = AUDIO.to_cbor()[: -2 * len(AUDIO.values)]
    assert header.endswith(b"\x9f\x6eRef-BINARY-i16\xff")
    for more in ({"extra": {"z": 1}}, {"extra_payload": {"z": 1}}, {"extra_protected": {"z": 1}}):
        built = Acquisition("audio", [1, 2], interval_ms=1, device_type="b", binary="i16", **more)  # type: ignore[arg-type]
        assert built.to_cbor().endswith(b"\x9f\x6eRef-BINARY-i16\xff\x01\x00\x02\x00")
        assert read(built.to_cbor()) == built


@pytest.mark.parametrize("reference", ["Ref-BINARY-i16", "Ref-Binary-i16", "ref-binary-I16", "Ref-BINARY-i16   "])
def test_a_binary_tail_may_be_spelled_and_padded_as_devices_do(reference: str) -> None:
    header = cbor2.dumps(document(sensors=ONE_SENSOR, values=[reference]))
    got = read(header + bytes.fromhex("0100ffff0080"))
    assert got.binary == "i16"
    assert list(got.values) == [1, -1, -32768]


def test_a_tail_is_little_endian_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for order in ("little", "big"):
        monkeypatch.setattr("sys.byteorder", order)
        assert list(from_tail(to_tail(AUDIO.values), "i16")) == list(AUDIO.values)  # type: ignore[arg-type]
    monkeypatch.undo()
    assert to_tail(AUDIO.values) == bytes.fromhex("0000e80318fcff7f")  # type: ignore[arg-type]
    before = list(AUDIO.values)
    monkeypatch.setattr("sys.byteorder", "big")
    assert to_tail(AUDIO.values) == bytes.fromhex("000003e8fc187fff")  # type: ignore[arg-type]
    assert list(AUDIO.values) == before, "writing changes nothing in what is written"


def test_attachments_are_read_with_whatever_digest_they_have() -> None:
    texts = ["Ref-BINARY-image/jpeg (1234 bytes) xyz", "Ref-Binary-image/png (0 bytes) abc"]
    for raw in (
        json.dumps(document(sensors=[{"name": "image", "units": "rgba"}], values=texts)).encode(),
        cbor2.dumps(document(sensors=[{"name": "image", "units": "rgba"}], values=texts)),
    ):
        got = read(raw)
        assert got.attachments == (Attachment("image/jpeg", 1234, "xyz"), Attachment("image/png", 0, "abc"))
        assert got.values == []
        assert read(got.to_json()) == got == read(got.to_cbor())
    assert Attachment.of(b"1234", "image/png").reference == "Ref-BINARY-image/png (4 bytes) xyz"
    assert read(PHOTO.to_cbor()) == PHOTO


def test_both_encodings_of_one_acquisition_are_the_same_acquisition() -> None:
    assert read(SIGNED["CBOR"]) == read(SIGNED["compact JSON"]) == read(SIGNED["spaced JSON"]) == ACCELERATION


def without(found: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in found.items() if key != name}


BROKEN: dict[str, tuple[object, str]] = {
    "protected missing": (without(document(), "protected"), "protected is missing from the document"),
    "payload missing": (without(document(), "payload"), "payload is missing from the document"),
    "signature missing": (without(document(), "signature"), "signature is missing from the document"),
    "protected no map": (document() | {"protected": "v1"}, "protected is 'v1', not a map"),
    "payload no map": (document() | {"payload": [1]}, r"payload is \[1\], not a map"),
    "no version": (document() | {"protected": {"alg": "none"}}, "protected.ver is None; only 'v1' is known"),
    "other version": (document() | {"protected": {"ver": "v2", "alg": "none"}}, "protected.ver is 'v2'"),
    "no algorithm": (
        document() | {"protected": {"ver": "v1"}},
        "protected.alg is None; it is either 'HS256' or 'none'",
    ),
    "other algorithm": (document() | {"protected": {"ver": "v1", "alg": "RS256"}}, "protected.alg is 'RS256'"),
    "algorithm no text": (document() | {"protected": {"ver": "v1", "alg": ["none"]}}, r"protected.alg is \['none'\]"),
    "no device type": (document(device_type=...), "payload.device_type is missing"),
    "no interval": (document(interval_ms=...), "payload.interval_ms is missing"),
    "no sensors": (document(sensors=...), "payload.sensors is missing"),
    "no values": (document(values=...), "payload.values is missing"),
    "bad interval": (document(interval_ms="10"), "interval_ms is '10'"),
    "sensors no array": (document(sensors={"name": "a"}), "payload.sensors is .*; it is an array of maps"),
    "sensor no map": (document(sensors=["a", "b"]), r"payload.sensors\[0\] is 'a'; it is a map"),
    "sensor without units": (document(sensors=[{"name": "a"}]), r"payload.sensors\[0\] is .*; it is a map"),
    "sensor name no text": (document(sensors=[{"name": 1, "units": "m"}]), "a sensor is named 1"),
    "sensors empty": (document(sensors=[]), "sensors is empty"),
    "values no array": (document(values={"a": 1}), "payload.values is .*; it is an array"),
    "values empty": (document(values=[]), "values is empty"),
    "ragged": (document(values=[[1, 2], [3]]), r"values\[1\] has 1 number for 2 sensors"),
    "null in values": (document(values=[[1, None]]), r"values\[0\]\[1\] \(b\) is missing"),
    "flat for two": (document(values=[1, 2]), r"values\[0\] is 1, but each row"),
    "text in values": (document(values=[[1, 2], "Ref-BINARY-i16"]), r"values\[1\] is 'Ref-BINARY-i16', but each row"),
    "no reference": (document(sensors=ONE_SENSOR, values=["abc"]), r"payload.values\[0\] is 'abc', which is neither"),
    "unknown tail": (
        document(sensors=ONE_SENSOR, values=["Ref-BINARY-i64"]),
        "which is neither a number nor a reference",
    ),
    "no size": (document(sensors=ONE_SENSOR, values=["Ref-BINARY-image/png"]), "which is neither a number nor"),
    "tail missing": (document(sensors=ONE_SENSOR, values=["Ref-BINARY-i16"]), "tail of type i16, but nothing follows"),
    "two tails": (document(sensors=ONE_SENSOR, values=["Ref-BINARY-i16"] * 2), "beside other references"),
}


@pytest.mark.parametrize("encode", [lambda found: json.dumps(found).encode(), cbor2.dumps], ids=["json", "cbor"])
@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_document_is_refused_in_one_sentence(case: str, encode: Any) -> None:
    found, message = BROKEN[case]
    with pytest.raises(AcquisitionError, match=message) as caught:
        read(encode(found))
    assert "\n" not in str(caught.value)


SHARED = bytes.fromhex("a1 61 61 d8 1c 81 d8 1d 00")  # {"a": a list that contains itself}


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "the document is empty"),
        (b"[1, 2]", "neither JSON nor a CBOR map: it begins with the bytes 5b 31"),
        (b"RIFF....WAVE", "neither JSON nor a CBOR map.*uploaded as they are"),
        (b"\x83\x01\x02\x03", "neither JSON nor a CBOR map"),
        (b'{"protected": ', "broken JSON: Expecting value.*line 1 column 15"),
        (b'{"a": "\xff"}', "broken JSON: .*utf-8"),
        (b'{"a": NaN}', "broken JSON: NaN is no JSON number"),
        (b'{"a": -Infinity}', "broken JSON: -Infinity is no JSON number"),
        (b'{"a": ' + b"[" * 100_000, "broken JSON"),
        (b'{"a": ' + b"9" * 5000 + b"}", "broken JSON"),
        (b"{} {}", "broken JSON: Extra data"),
        (b"{}", "signature is missing"),
        (b"\xa0", "signature is missing"),
        (SIGNED["CBOR"][:-1], "broken CBOR: premature end"),
        (b"\xa1\x61a" + b"\x81" * 1000, "broken CBOR: maximum container nesting depth"),
        (b"\xa1\x61a\x9b" + b"\x0f" * 8, "broken CBOR"),
        (b"\xd9\xd9\xf7\x01", "the document is a int, not a map"),
        (SHARED, "broken CBOR"),
        (SIGNED["CBOR"] + b"\x00\x01", "2 bytes follow the end of the document at byte 275"),
        (SIGNED["binary tail"][:-1], "the binary tail has 7 bytes, but a number of type i16 takes 2: 1 are left over"),
        (cbor2.dumps(document(values=[[1, float("nan")]])), r"values\[0\]\[1\] \(b\) is NaN"),
        (
            cbor2.dumps(document(values=[[1, cbor2.undefined]])),
            r"values\[0\]\[1\] \(b\) is undefined, which is no number",
        ),
        (
            cbor2.dumps(document(values=["Ref-BINARY-i16"])) + b"\0\0",
            "binary is for one sensor, but these are 2: a, b",
        ),
    ],
)
def test_what_is_no_document_is_refused_in_one_sentence(raw: bytes, message: str) -> None:
    with pytest.raises(AcquisitionError, match=message) as caught:
        read(raw)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_checking_a_signature_needs_no_valid_payload() -> None:
    found = document(values=[[1], "x"]) | {"signature": ZEROS}
    assert signature_state(json.dumps(found).encode(), KEY) == "none"

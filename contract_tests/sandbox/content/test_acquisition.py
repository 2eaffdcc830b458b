"""The acquisition format: what is read, what is refused, and signatures."""

from __future__ import annotations

import json
import struct
from typing import Any

import cbor2
import pytest
from edgewire.sandbox import content
from edgewire.sandbox.answers import Refusal

from . import made

AUDIO = [{"name": "audio", "units": "wav"}]


@pytest.mark.parametrize("data", [made.acquisition(), made.cbor(), b"\xef\xbb\xbf \n" + made.acquisition()])
@pytest.mark.parametrize("name", ["a.json", "a.cbor", "A.JSON"])
def test_json_and_cbor_are_told_apart_by_what_they_hold(name: str, data: bytes) -> None:
    about = content.read(name, data)
    assert about.readings().rows() == [[1.5, -2], [0.25, 3], [4, 5]]
    assert about.sensors == ({"name": "accX", "units": "m/s2"}, {"name": "accY", "units": "m/s2"})
    assert (about.media, about.interval_ms, about.values_count, about.length_ms) == ("timeseries", 20, 3, 60)
    assert (about.device_type, about.device_name, about.created) == ("BOARD", None, None)


def test_the_device_and_the_time_of_measuring_are_found() -> None:
    document = made.document(device_name="AA:BB")
    document["protected"]["iat"] = 1700000000.5
    about = content.read("a.json", json.dumps(document).encode())
    assert (about.device_name, about.created) == ("AA:BB", 1700000000.5)


@pytest.mark.parametrize("iat", [None, -1, 1700000000000, 10**400])
def test_a_time_that_is_no_moment_is_not_one(iat: Any) -> None:
    document = made.document()
    document["protected"]["iat"] = iat
    assert content.read("a.json", json.dumps(document).encode()).created is None


def test_one_axis_may_be_flat() -> None:
    about = content.read("a.json", made.acquisition([1, 2, 3], AUDIO))
    assert about.readings().rows() == [[1], [2], [3]]
    assert about.media == "audio"


def test_numbers_come_back_as_they_were_sent() -> None:
    sent = [[1, 0.1], [-0.5, 2**53 - 1], [1e-300, -7]]
    rows = content.values("a.cbor", made.cbor(sent))
    assert rows == sent
    assert [type(number) for number in rows[0]] == [int, float]


@pytest.mark.parametrize(
    ("code", "form"), [("u8", "B"), ("i8", "b"), ("u16", "H"), ("i16", "h"), ("u32", "I"), ("i32", "i"), ("f32", "f")]
)
def test_binary_values_behind_the_header_are_read(code: str, form: str) -> None:
    numbers = [0, 100, 3] if form.isupper() else [0, -100, 3]
    about = content.read("a.cbor", made.tailed(code, struct.pack(f"<3{form}", *numbers)))
    assert about.readings().rows() == [[number] for number in numbers]
    assert (about.media, about.values_count, about.length_ms) == ("audio", 3, 0.1875)


def test_half_a_binary_value_at_the_end_is_no_value() -> None:
    assert content.read("a.cbor", made.tailed("i16", b"\1\0\2")).values_count == 1


def test_the_name_of_binary_values_may_be_in_any_case() -> None:
    data = made.cbor(["Ref-Binary-I16"], AUDIO) + b"\1\0"
    assert content.values("a.cbor", data) == [[1]]


def test_padding_behind_ordinary_values_is_passed_over() -> None:
    assert content.values("a.cbor", made.cbor() + b"\xff\xff\xff") == [[1.5, -2], [0.25, 3], [4, 5]]


@pytest.mark.parametrize(
    ("kind", "media"), [("image/jpeg", "image"), ("video/mp4", "video"), ("application/pdf", "timeseries")]
)
def test_an_envelope_says_what_its_attachment_is(kind: str, media: str) -> None:
    sensors = [{"name": "image", "units": "rgba"}]
    about = content.read("a.json", made.acquisition([f"Ref-BINARY-{kind} (22 bytes) xyz"], sensors, interval_ms=0))
    assert (about.attachment, about.media, about.values_count) == (kind, media, 1)
    with pytest.raises(Refusal, match="no time series values"):
        about.readings()


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda d: d.pop("protected"), "missing fields: protected"),
        (lambda d: d.pop("signature"), "missing fields: signature"),
        (lambda d: d.pop("payload"), "missing fields: payload"),
        (lambda d: d.update(payload=[]), "payload is not an object"),
        (lambda d: d["protected"].update(ver="v2"), "protected.ver"),
        (lambda d: d["protected"].update(alg="ES256"), "protected.alg"),
        (lambda d: d.update(signature=7), "signature is not a string"),
        (lambda d: d["protected"].update(iat="1700000000"), "protected.iat is not a number"),
        (lambda d: d["protected"].update(iat=True), "protected.iat is not a number"),
        (lambda d: d["payload"].pop("device_type"), "payload.device_type is not a string"),
        (lambda d: d["payload"].update(device_name=7), "payload.device_name is not a string"),
        (lambda d: d["payload"].pop("interval_ms"), "payload.interval_ms is not a number"),
        (lambda d: d["payload"].update(interval_ms=-1), "interval_ms is negative"),
        (lambda d: d["payload"].update(interval_ms=True), "interval_ms is not a number"),
        (lambda d: d["payload"].update(interval_ms=10**400), "interval_ms is not a number"),
        (lambda d: d["payload"].update(interval_ms=1.7e308), "interval_ms is too large"),
        (lambda d: d["payload"].update(sensors=[]), "payload.sensors"),
        (lambda d: d["payload"].update(sensors=[{"name": "x"}]), r"payload.sensors\[0\]"),
        (lambda d: d["payload"].update(values=[]), "payload.values"),
        (lambda d: d["payload"].update(values="1"), "payload.values"),
        (lambda d: d["payload"].update(values=[[1, 2], [3]]), r"payload.values\[1\] should have 2"),
        (lambda d: d["payload"].update(values=[1, 2]), r"payload.values\[0\] should be an array of 2"),
        (lambda d: d["payload"].update(values=[[1, "2"]]), "not a number"),
        (lambda d: d["payload"].update(values=[[1, None]]), "not a number"),
        (lambda d: d["payload"].update(values=[[1, True]]), "not a number"),
        (lambda d: d["payload"].update(values=[[1, 10**400]]), "not a number"),
        (lambda d: d["payload"].update(values=["Ref-BINARY-i64"]), "not a number"),
        (lambda d: d["payload"].update(values=["Ref-BINARY-i16"]), "exactly one sensor"),
        (lambda d: d["payload"].update(values=["Ref-BINARY-i16"], sensors=AUDIO), "no values behind the header"),
    ],
)
@pytest.mark.parametrize("write", [lambda d: json.dumps(d).encode(), cbor2.dumps], ids=["json", "cbor"])
def test_what_is_wrong_is_said(write: Any, change: Any, text: str) -> None:
    document = made.document()
    change(document)
    with pytest.raises(Refusal, match=text):
        content.read("a.json", write(document))


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1]", b"null", b"\xff", b'{"a":NaN}', b"{" * 100_000, b'{"a":' * 100_000, b"\xa1", b"\xa1" * 5_000],
)
def test_what_is_no_document_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal):
        content.read("a.cbor", data)


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_is_none_is_refused(number: float) -> None:
    for data in (
        made.cbor([[1, number]]),
        made.acquisition([[1, number]]),
        made.tailed("f32", struct.pack("<f", number)),
    ):
        with pytest.raises(Refusal):
            content.read("a.cbor", data)


def test_json_has_no_words_for_what_is_no_number() -> None:
    data = made.acquisition().replace(b'"ver"', b'"exp": NaN, "ver"')
    with pytest.raises(Refusal, match=r"^Failed to parse JSON: NaN"):
        content.read("a.json", data)


V1 = (
    '{"protected":{"ver":"v1","alg":"HS256","iat":1700000000},"signature":"%s","payload":{"device_name":'
    '"AA:BB:CC:00:11:22","device_type":"SANDBOX_BOARD","interval_ms":20,"sensors":[{"name":"accX","units":"m/s2"},'
    '{"name":"accY","units":"m/s2"}],"values":[[1.5,-2],[0.25,3]]}}'
)
V1_SIGNATURE = "d61eda57cd636d3112c108bc406740a60491d74edaf7d51e708e924497646d50"
V4_SIGNATURE = "e019ed857e72b5cf9943cb3dbec12680872a77ba537ba5a3a395fd3d1e73edeb"
V4 = bytes.fromhex(
    "a36970726f746563746564a26376657262763163616c67654853323536697369676e61747572657840"
    + V4_SIGNATURE.encode().hex()
    + "677061796c6f6164a56b6465766963655f6e616d657141413a42423a43433a30303a31313a32326b6465766963655f74797065"
    "6d53414e44424f585f424f4152446b696e74657276616c5f6d73fb3fb00000000000006773656e736f727381a2646e616d6565"
    "617564696f65756e697473637761766676616c7565739f6e5265662d42494e4152592d693136ff0000e80318fcff7f"
)


@pytest.mark.parametrize(
    ("name", "data", "signature"),
    [("a.json", (V1 % V1_SIGNATURE).encode(), V1_SIGNATURE), ("a.cbor", V4, V4_SIGNATURE)],
    ids=["json", "binary values"],
)
def test_the_key_that_signed_a_file_is_found(name: str, data: bytes, signature: str) -> None:
    about = content.read(name, data)
    assert (about.signature.method, about.signature.text) == ("HS256", signature)
    assert content.signed_by(data, signature, ["0", made.KEY]) == made.KEY
    assert content.signed_by(data, signature, ["0"]) is None
    assert content.signed_by(data[:-3] + b"9" + data[-2:], signature, [made.KEY]) is None


@pytest.mark.parametrize("signature", ["", "00", made.ZEROS, "g" * 64, "a" * 64, "\ud800" * 64])
def test_a_signature_that_was_never_written_is_nobodys(signature: str) -> None:
    assert content.signed_by(made.ZEROS.encode(), signature, [made.KEY]) is None

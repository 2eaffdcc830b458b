"""Signatures: their states, foreign forms of a document, and keys that never show."""

from __future__ import annotations

import hmac
import json
import pickle
import traceback
from typing import Any

import cbor2
import pytest
from edgewire.ingestion.acquisition import (
    Acquisition,
    AcquisitionError,
    Attachment,
    SignatureState,
    read,
    signature_state,
    verify,
)

from contract_tests.acquisition.vectors import ACCELERATION, AUDIO, KEY, SIGNED, ZEROS


def _sign(unsigned: bytes) -> bytes:
    """Sign as any other writer would: once encoded, over the zeros."""
    mac = hmac.new(KEY.encode(), unsigned, "sha256").hexdigest()
    return unsigned.replace(ZEROS.encode(), mac.encode(), 1)


def _document(**changes: Any) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(SIGNED["compact JSON"])
    return document | {"signature": ZEROS} | changes


@pytest.mark.parametrize(
    "unsigned",
    [
        json.dumps(_document(), indent=4).encode() + b"\n",
        json.dumps(dict(reversed(_document().items()))).encode(),
        json.dumps(_document(comment="größer 温度"), ensure_ascii=True).encode(),
        b"\xef\xbb\xbf" + json.dumps(_document(), indent="\t").replace("\n", "\r\n").encode(),
        cbor2.dumps(_document(), indefinite_containers=True),
        cbor2.dumps(_document(), canonical=True),
        b"\xd9\xd9\xf7" + cbor2.dumps(_document()),
    ],
    ids=["indented", "other order", "escaped", "marked, with CRLF", "indefinite", "canonical", "self-described"],
)
def test_a_foreign_form_is_checked_as_received(unsigned: bytes) -> None:
    signed = _sign(unsigned)
    assert verify(signed, KEY)
    assert not verify(signed.replace(b"accX", b"accZ"), KEY)
    assert not verify(ACCELERATION.to_json(), KEY)


def test_a_document_full_of_zeros_is_signed_in_the_right_place() -> None:
    acquisition = Acquisition(
        [(ZEROS, ZEROS)], [1, 2], interval_ms=1, device_type=ZEROS, device_name=ZEROS, extra_payload={ZEROS: ZEROS}
    )
    for encoding in ("json", "cbor"):
        signed = acquisition.signed(KEY, encoding)
        assert verify(signed, KEY)
        assert read(signed) == acquisition


def test_the_binary_tail_is_signed_too() -> None:
    signed = AUDIO.signed(KEY)
    assert verify(signed, KEY)
    assert not verify(signed[:-2], KEY)
    assert not verify(signed + b"\0\0", KEY)


def test_an_unsigned_document_says_so_whatever_stands_in_its_signature() -> None:
    none = {"ver": "v1", "alg": "none"}
    for signature in ("00", ZEROS, "", None, "a" * 64):
        document = json.dumps(_document(protected=none, signature=signature)).encode()
        assert signature_state(document, KEY) is SignatureState.NONE
        assert not verify(document, KEY)
        assert read(document).values == ACCELERATION.values
    assert signature_state(ACCELERATION.to_json(), KEY) is SignatureState.NONE
    assert signature_state(ACCELERATION.to_cbor(), KEY) is SignatureState.NONE


def test_a_right_signature_is_worth_nothing_if_the_document_says_it_has_none() -> None:
    signed = _sign(json.dumps(_document(protected={"ver": "v1", "alg": "none"})).encode())
    assert not verify(signed, KEY)


def test_a_placeholder_is_no_signature() -> None:
    for signature in (ZEROS, "0" * 32, "00", "", None, 7):
        document = json.dumps(_document(signature=signature)).encode()
        assert signature_state(document, KEY) is SignatureState.EMPTY
        assert not verify(document, KEY)


def test_what_is_no_lower_case_hex_is_invalid() -> None:
    right = json.loads(SIGNED["compact JSON"])["signature"]
    for signature in (right.upper(), "g" * 64, right + "0", "é" * 64, right + "\n"):
        document = json.dumps(_document(signature=signature), ensure_ascii=False).encode()
        assert signature_state(document, KEY) is SignatureState.INVALID


def test_a_signature_spelled_with_escapes_is_invalid() -> None:
    signed = SIGNED["compact JSON"]
    escaped = signed.replace(b'"d61eda', b'"\\u006461eda')
    assert json.loads(escaped) == json.loads(signed)
    assert signature_state(escaped, KEY) is SignatureState.INVALID


def test_signatures_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare(a: str, b: str) -> bool:
        compared.append((a, b))
        return a == b

    monkeypatch.setattr("hmac.compare_digest", compare)
    assert verify(SIGNED["CBOR"], KEY)
    assert not verify(SIGNED["CBOR"], "another")
    assert len(compared) == 2


def test_a_key_is_text_and_not_decoded_from_hex() -> None:
    key = "00ff" * 8
    signed = ACCELERATION.signed(key)
    assert verify(signed, key)
    assert not verify(signed, bytes.fromhex(key).decode("latin-1"))
    assert verify(ACCELERATION.signed("schlüssel"), "schlüssel")


@pytest.mark.parametrize("key", ["", None, b"S3CR3T-bytes", 53, "S3CR3T-\ud800"])
def test_a_bad_key_is_refused_everywhere_and_not_shown(key: Any) -> None:
    for call in (
        lambda: ACCELERATION.signed(key),
        lambda: ACCELERATION.signed(key, "json"),
        lambda: verify(SIGNED["CBOR"], key),
        lambda: verify(ACCELERATION.to_json(), key),
        lambda: Attachment.of(b"", "image/png", "" if key is None else key),
    ):
        with pytest.raises(AcquisitionError, match="HMAC key") as caught:
            call()
        assert "S3CR3T" not in "".join(traceback.format_exception_only(caught.value))
        assert caught.value.__context__ is None


def test_no_object_and_no_error_keeps_the_key() -> None:
    key = "S3CR3T-do-not-show"
    signed = ACCELERATION.signed(key)
    kept = [repr(ACCELERATION), repr(read(signed)), repr(Attachment.of(b"", "a/b", key)), str(signed)]
    with pytest.raises(AcquisitionError) as caught:
        verify(signed[:-9], key)
    kept += [str(caught.value), repr(caught.value), str(pickle.dumps(ACCELERATION))]
    assert not [text for text in kept if "S3CR3T" in text]


def test_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(AcquisitionError, match="encoding is 'xml'; give 'json' or 'cbor'"):
        ACCELERATION.signed(KEY, "xml")  # type: ignore[arg-type]

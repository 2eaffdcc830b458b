"""The signing vectors: what is written, signed, checked and read is exact to the byte."""

from __future__ import annotations

import hashlib
import hmac
from typing import Literal

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

from contract_tests.acquisition.vectors import (
    ACCELERATION,
    AUDIO,
    IMAGE,
    IMAGE_MAC,
    KEY,
    PHOTO,
    SIGNED,
    VECTORS,
    Vector,
)
from contract_tests.conftest import Tally

each_vector = pytest.mark.parametrize("vector", VECTORS, ids=[vector.name for vector in VECTORS])


@each_vector
def test_a_vector_is_what_its_facts_say(vector: Vector) -> None:
    assert len(vector.unsigned) == vector.length
    assert hmac.new(KEY.encode(), vector.unsigned, "sha256").hexdigest() == vector.signature


@each_vector
def test_a_vector_is_verified_and_read(vector: Vector) -> None:
    assert verify(vector.signed, KEY)
    assert verify(bytearray(vector.signed), KEY)
    assert signature_state(memoryview(vector.signed), KEY) is SignatureState.VALID
    assert read(vector.signed) == vector.acquisition
    assert read(vector.unsigned) == vector.acquisition


@each_vector
def test_a_vector_is_not_verified_with_another_key(vector: Vector) -> None:
    for key in (KEY[:-1], KEY + "0", KEY.upper(), "0", "0000"):
        assert not verify(vector.signed, key)
        assert signature_state(vector.signed, key) is SignatureState.INVALID


@pytest.mark.parametrize(
    ("name", "acquisition", "encoding"),
    [
        ("compact JSON", ACCELERATION, "json"),
        ("CBOR", ACCELERATION, "cbor"),
        ("binary tail", AUDIO, "cbor"),
        ("image envelope", PHOTO, "json"),
    ],
)
def test_signing_gives_the_bytes_of_the_vector(
    name: str, acquisition: Acquisition, encoding: Literal["json", "cbor"]
) -> None:
    assert acquisition.signed(KEY, encoding) == SIGNED[name]


def test_signed_files_have_the_published_hash() -> None:
    for name, digest in (
        ("compact JSON", "8782440a0c65bb000e4c0a11ed7f530dc1b0e5c0b473f8954fdacea2538e36ea"),
        ("CBOR", "b2cea1eea55973e8e213569a32715fd569c6cff583d144179aea6e77c4e0b6b1"),
    ):
        assert hashlib.sha256(SIGNED[name]).hexdigest() == digest


def test_cbor_is_what_is_signed_without_an_encoding() -> None:
    assert ACCELERATION.signed(KEY) == SIGNED["CBOR"]


def test_the_digest_of_an_attachment_is_its_mac() -> None:
    assert Attachment.of(IMAGE, "image/jpeg", KEY) == Attachment("image/jpeg", len(IMAGE), IMAGE_MAC)


def test_one_changed_byte_anywhere_is_noticed(tally: Tally) -> None:
    checked = 0
    for vector in VECTORS:
        for at in range(vector.length):
            for flip in (0x01, 0x20, 0x80):
                changed = bytearray(vector.signed)
                changed[at] ^= flip
                try:
                    passed = verify(changed, KEY)
                except AcquisitionError:
                    passed = False
                assert not passed, f"{vector.name}: byte {at} xor {flip:#x}"
                checked += 1
    tally("acquisition: changed bytes noticed", checked, 3 * sum(vector.length for vector in VECTORS))

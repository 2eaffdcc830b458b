"""Reading: a document in either encoding back to an `Acquisition`, with what the format does not know."""

from __future__ import annotations

import reprlib
from typing import Any

from .envelope import Envelope, open_envelope
from .errors import AcquisitionError
from .model import Acquisition, Sensor
from .references import Attachment, BinaryType, Numbers, from_tail, parse_reference
from .writer import PAYLOAD_KEYS, PROTECTED_KEYS, SENSOR_KEYS, TOP_KEYS


def read(data: bytes | bytearray | memoryview) -> Acquisition:
    """Read a JSON or CBOR document, signed or not; which of them it is, its first bytes say.

    The signature is not checked (`verify` does) and not kept, for it belongs to these bytes. A null counts as absent
    for the device's name and the time of recording. Raises `AcquisitionError` with the place that is wrong.
    Source: https://docs.edgeimpulse.com/tools/specifications/data-acquisition/json-cbor
    """
    envelope = open_envelope(bytes(data))
    payload = envelope.payload
    for name in ("device_type", "interval_ms", "sensors", "values"):
        if name not in payload:
            raise AcquisitionError(f"payload.{name} is missing from the document; every acquisition has one")
    values, binary, attachments = _values(envelope)
    return Acquisition(
        _sensors(payload["sensors"]),
        values,
        interval_ms=payload["interval_ms"],
        device_type=payload["device_type"],
        device_name=payload.get("device_name"),
        iat=envelope.protected.get("iat"),
        binary=binary,
        attachments=attachments,
        extra=_unknown(envelope.document, TOP_KEYS),
        extra_protected=_unknown(envelope.protected, PROTECTED_KEYS),
        extra_payload=_unknown(payload, PAYLOAD_KEYS),
    )


def _sensors(found: object) -> list[Sensor]:
    if not isinstance(found, list):
        raise AcquisitionError(f"payload.sensors is {reprlib.repr(found)}; it is an array of maps with name and units")
    sensors = []
    for index, item in enumerate(found):
        if not isinstance(item, dict) or not set(SENSOR_KEYS) <= item.keys():
            raise AcquisitionError(
                f"payload.sensors[{index}] is {reprlib.repr(item)}; it is a map with the sensor's name and units"
            )
        sensors.append(Sensor(item["name"], item["units"], extra=_unknown(item, SENSOR_KEYS)))
    return sensors


def _values(envelope: Envelope) -> tuple[list[Any] | Numbers, BinaryType | None, list[Attachment]]:
    """Give the numbers with the type of a binary tail, or the attachments."""
    found = envelope.payload["values"]
    if not isinstance(found, list):
        raise AcquisitionError(f"payload.values is {reprlib.repr(found)}; it is an array of rows or numbers")
    attachments = []
    if found and all(isinstance(item, str) for item in found):
        for index, text in enumerate(found):
            reference = parse_reference(text, f"payload.values[{index}]")
            if isinstance(reference, Attachment):
                attachments.append(reference)
            elif len(found) == 1:
                return _tail(envelope, reference), reference, []
            else:
                raise AcquisitionError(
                    f"payload.values[{index}] names a binary tail beside other references; it can only stand alone"
                )
    if envelope.tail:
        raise AcquisitionError(
            f"{len(envelope.tail)} bytes follow the end of the document at byte {envelope.end}, but its values name no "
            f"binary tail; two documents are joined, or it is damaged"
        )
    return ([], None, attachments) if attachments else (found, None, [])


def _tail(envelope: Envelope, kind: BinaryType) -> Numbers:
    if not envelope.tail:
        raise AcquisitionError(
            f"payload.values announces a binary tail of type {kind}, but nothing follows the document at byte "
            f"{envelope.end}; it is cut off (and JSON has no such tail)"
        )
    return from_tail(envelope.tail, kind)


def _unknown(found: dict[str, Any], known: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if name not in known}

"""What an acquisition is: sensors, their values over time, and the device that measured them."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import attrs

from . import writer
from .errors import AcquisitionError
from .references import BINARY_TYPES, Attachment, BinaryType
from .values import Values, column_names, is_frame, real_number, to_array, to_values


def _own(extra: Mapping[str, Any]) -> dict[str, Any]:
    return dict(extra)


@attrs.frozen
class Sensor:
    """One axis: a column of the values.

    ``units`` are SenML names such as ``m/s2``, ``Cel`` or ``Hz``; the service takes any text, and ``wav`` (audio),
    ``rgba`` (image) and ``N/A`` (unknown) are common, so they are not checked. Without them they follow from the name
    as in the official data forwarder: ``acc…`` is ``m/s2``, ``audio`` is ``wav``, everything else ``N/A``.
    ``extra`` keeps the fields of a document that the format does not know.
    Raises `AcquisitionError` for a name or units that are not text, or an empty name.
    """

    name: str
    units: str = attrs.field()
    extra: Mapping[str, Any] = attrs.field(factory=dict, converter=_own, kw_only=True, hash=False)

    @units.default
    def _usual_units(self) -> str:
        name = str(self.name)
        return "m/s2" if name.startswith("acc") else "wav" if name == "audio" else "N/A"

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name:
            raise AcquisitionError(f"a sensor is named {reprlib.repr(self.name)}; give its name as text")
        if not isinstance(self.units, str):
            raise AcquisitionError(
                f"the units of sensor {self.name!r} are {reprlib.repr(self.units)}; give them as text, such as 'm/s2'"
            )
        _check_extra(self.extra, "extra", writer.SENSOR_KEYS)


def _rows(values: Values) -> str:
    return f"<{len(values)} rows>"


@attrs.frozen(init=False)
class Acquisition:
    """A recording of one or more sensors, or the envelope of attached files.

    * ``sensors``: `Sensor` objects, or their names, or pairs of name and units; in the order of the columns.
    * ``values``: one row an interval and in it one number a sensor, as lists, tuples, any iterable, an array of numpy
      (a row an interval, a column a sensor), or a frame of pandas or polars with columns named as the sensors. With one
      sensor it may be flat. They are copied to plain numbers: a list of rows, or flat for one sensor.
    * ``interval_ms``: milliseconds between two rows, may be a fraction; 0 for images and what is no time series.
    * ``device_type``: the model of the device. ``device_name``: its globally unique id, such as a MAC address; with it
      the device appears in the Studio.
    * ``iat``: when it was recorded, in seconds since the epoch; only from a clock that can be trusted.
    * ``binary``: write the values of one sensor to CBOR as raw numbers of this type behind the document, as
      microcontrollers do with audio. They are then held in an ``array.array`` (``f32`` rounds them).
    * ``attachments``: files sent in the same request; then there are no values.
    * ``extra``, ``extra_protected``, ``extra_payload``: fields the format does not know, at the top, in ``protected``
      and in ``payload`` (``metadata`` and ``structured_labels``, for instance); kept from what is read, and written.

    Raises `AcquisitionError` for whatever the format does not allow. Source:
    https://docs.edgeimpulse.com/tools/specifications/data-acquisition/json-cbor
    """

    sensors: tuple[Sensor, ...]
    values: Values = attrs.field(repr=_rows)
    interval_ms: float
    device_type: str
    device_name: str | None
    iat: float | None
    binary: BinaryType | None
    attachments: tuple[Attachment, ...]
    extra: Mapping[str, Any]
    extra_protected: Mapping[str, Any]
    extra_payload: Mapping[str, Any]

    def __init__(
        self,
        sensors: Iterable[Sensor | str | tuple[str, str]],
        values: object = (),
        *,
        interval_ms: float,
        device_type: str,
        device_name: str | None = None,
        iat: float | None = None,
        binary: BinaryType | None = None,
        attachments: Iterable[Attachment] = (),
        extra: Mapping[str, Any] | None = None,
        extra_protected: Mapping[str, Any] | None = None,
        extra_payload: Mapping[str, Any] | None = None,
    ) -> None:
        checked = _sensors(sensors)
        attached = tuple(attachments)
        self.__attrs_init__(
            sensors=checked,
            values=_values(values, [sensor.name for sensor in checked], binary, attached),
            interval_ms=_interval(interval_ms),
            device_type=_device_type(device_type),
            device_name=_device_name(device_name),
            iat=_iat(iat),
            binary=binary,
            attachments=attached,
            extra=_check_extra(extra, "extra", writer.TOP_KEYS),
            extra_protected=_check_extra(extra_protected, "extra_protected", writer.PROTECTED_KEYS),
            extra_payload=_check_extra(extra_payload, "extra_payload", writer.PAYLOAD_KEYS),
        )

    @classmethod
    def from_frame(cls, frame: Any, *, units: Mapping[str, str] | None = None, **fields: Any) -> Acquisition:
        """Take the sensors from the columns of a pandas or polars frame, in their order.

        ``units`` maps column names to units; the rest get the usual ones (see `Sensor`). The other arguments are those
        of `Acquisition`. Raises `AcquisitionError` also for units of a column that is not there.
        """
        if not is_frame(frame):
            raise AcquisitionError(f"from_frame got a {type(frame).__name__}; give a pandas or polars DataFrame")
        names = column_names(frame)
        known = dict(units or {})
        sensors = [Sensor(name, known.pop(name)) if name in known else Sensor(name) for name in names]
        if known:
            raise AcquisitionError(
                f"units are given for {', '.join(map(repr, known))}, but the frame has the columns {', '.join(names)}"
            )
        return cls(sensors, frame, **fields)

    def to_json(self) -> bytes:
        """Encode as compact JSON in UTF-8, unsigned.

        Raises `AcquisitionError` for an ``extra`` that JSON has no way to write.
        """
        return writer.to_json(self)

    def to_cbor(self) -> bytes:
        """Encode as CBOR, unsigned, with the binary tail if ``binary`` is set.

        Raises `AcquisitionError` for an ``extra`` that CBOR has no way to write.
        """
        return writer.to_cbor(self)

    def signed(self, hmac_key: str, encoding: Literal["json", "cbor"] = "cbor") -> bytes:
        """Encode and sign with the project's HMAC key (HMAC-SHA256 over every byte, a binary tail included).

        The key is used as text, as the Studio shows it. Raises `AcquisitionError` as the encoding does, and for an
        empty key.
        """
        return writer.signed(self, hmac_key, encoding)


def _sensors(sensors: Iterable[Sensor | str | tuple[str, str]]) -> tuple[Sensor, ...]:
    if isinstance(sensors, str | Sensor):
        sensors = [sensors]
    made = []
    for index, given in enumerate(sensors):
        if isinstance(given, Sensor):
            made.append(given)
        elif isinstance(given, str):
            made.append(Sensor(given))
        elif isinstance(given, Sequence) and len(given) == 2:
            made.append(Sensor(*given))
        else:
            raise AcquisitionError(
                f"sensors[{index}] is {reprlib.repr(given)}; give a Sensor, a name, or a pair of name and units"
            )
    if not made:
        raise AcquisitionError("sensors is empty; name at least one sensor")
    return tuple(made)


def _values(values: object, names: list[str], binary: BinaryType | None, attached: tuple[Attachment, ...]) -> Values:
    if attached:
        if not (isinstance(values, Sequence) and not values) or binary is not None:
            raise AcquisitionError("values or binary are given beside attachments; give either numbers or attachments")
        return []
    if is_frame(values) and (columns := column_names(values)) != names:
        raise AcquisitionError(
            f"the frame's columns are {', '.join(columns)}, but the sensors are {', '.join(names)}; put the columns in "
            f"the order of the sensors, or use Acquisition.from_frame"
        )
    if binary is None:
        return to_values(values, names)
    if binary not in BINARY_TYPES:
        raise AcquisitionError(f"binary is {reprlib.repr(binary)}; give one of {', '.join(BINARY_TYPES)}")
    if len(names) != 1:
        raise AcquisitionError(
            f"binary is for one sensor, but these are {len(names)}: {', '.join(names)}; leave it out"
        )
    return to_array(values, names[0], binary)


def _interval(given: object) -> float:
    interval = real_number(given)
    if interval is None or not math.isfinite(interval) or interval < 0:
        raise AcquisitionError(
            f"interval_ms is {reprlib.repr(given)}; give the milliseconds between two rows as a number, or 0 for what "
            f"is no time series"
        )
    return interval


def _device_type(given: object) -> str:
    if not isinstance(given, str) or not given:
        raise AcquisitionError(f"device_type is {reprlib.repr(given)}; give the model of the device as text")
    return given


def _device_name(given: object) -> str | None:
    if given is not None and not isinstance(given, str):
        raise AcquisitionError(f"device_name is {reprlib.repr(given)}; give the id of the device as text, or None")
    return given


def _iat(given: object) -> float | None:
    seconds = None if given is None else real_number(given)
    if given is not None and (seconds is None or not math.isfinite(seconds)):
        raise AcquisitionError(
            f"iat is {reprlib.repr(given)}; give the seconds since the epoch (datetime.timestamp()), or None"
        )
    return seconds


def _check_extra(extra: Mapping[str, Any] | None, place: str, known: Sequence[str]) -> dict[str, Any]:
    for name in extra or {}:
        if name in known:
            raise AcquisitionError(f"{place} has {name!r}, which the format knows; give it as an argument of its own")
    return dict(extra or {})

"""Frames, arrays and acquisitions as the bytes of an acquisition file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from .acquisition import Acquisition, Sensor
from .acquisition.values import column_names, is_frame
from .checks import Problem, extension
from .sample import Defaults

_TIMESTAMP = "timestamp"


def is_numbers(data: object) -> bool:
    """Whether this is a frame or an array: numbers that can become an acquisition."""
    return is_frame(data) or hasattr(data, "__array__")


def to_acquisition(
    data: Any,
    sensors: Sequence[str | Sensor | tuple[str, str]] | None,
    interval_ms: float | None,
    defaults: Defaults,
) -> Acquisition:
    """The acquisition that a frame or an array is.

    Raises:
        Problem: names of sensors or the time between rows are missing.
        AcquisitionError: what `Acquisition` refuses.
    """
    if is_frame(data) and _TIMESTAMP in (names := column_names(data)):
        interval_ms = _interval(data[_TIMESTAMP]) if interval_ms is None else interval_ms
        data = data[[name for name in names if name != _TIMESTAMP]]
    if interval_ms is None:
        column = f", or a column {_TIMESTAMP!r} in milliseconds" if is_frame(data) else ""
        raise Problem(f"the time between two rows is not known; give interval_ms{column}")
    if sensors is None:
        if not is_frame(data):
            raise Problem("the columns of an array have no names; give sensors")
        sensors = column_names(data)
    return Acquisition(
        sensors,
        data,
        interval_ms=interval_ms,
        device_type=defaults.device_type,
        device_name=defaults.device_name,
    )


def _interval(column: Any) -> float:
    """Milliseconds between two rows, by their timestamps."""
    times = column.to_list()
    if len(times) < 2 or any(isinstance(time, bool) or not isinstance(time, int | float) for time in times):
        raise Problem(f"the column {_TIMESTAMP!r} is not two or more numbers of milliseconds; give interval_ms")
    interval = times[1] - times[0]
    for row, (time, following) in enumerate(pairwise(times), start=1):
        if not abs(following - time - interval) <= 1 or following <= time:
            raise Problem(
                f"the column {_TIMESTAMP!r} goes from {time} to {following} at row {row}, and by {interval} before; "
                f"rows must be equally far apart, so resample them or give interval_ms"
            )
    return float((times[-1] - times[0]) / (len(times) - 1))


def encode(acquisition: Acquisition, name: str, defaults: Defaults) -> tuple[str, bytes]:
    """File name and content of an acquisition: encoded as its name says, else as usual; signed where there is a key.

    Raises:
        AcquisitionError: what cannot be encoded, and an empty key.
    """
    kind = extension(name)
    encoding = defaults.encoding
    if kind in (".json", ".cbor"):
        encoding = "json" if kind == ".json" else "cbor"
    else:
        name = f"{name}.{encoding}"
    if defaults.hmac_key is not None:
        return name, acquisition.signed(defaults.hmac_key, encoding)
    return name, acquisition.to_json() if encoding == "json" else acquisition.to_cbor()

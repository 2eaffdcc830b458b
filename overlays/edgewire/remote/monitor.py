"""A device that runs a model: which model that is, and the records of what it inferred, for Studio to look at."""

from __future__ import annotations

import base64
import threading
import time
from bisect import bisect_left
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, get_args

from ..errors import ConfigurationError
from .protocol.framing import plain
from .protocol.hello import NO_RECORDS

_DEEPER = 4  # how deep it will be in its message

ModelType = Literal["classification", "object_detection", "constrained_object_detection", "freeform"]


@dataclass(frozen=True, slots=True)
class InferenceInfo:
    """The model that a device runs.

    Attributes:
        project_id, project_owner, project_name: whose it is.
        deployment_version: which build of it.
        model_type: what it infers.
    """

    project_id: int
    project_owner: str
    project_name: str
    deployment_version: int
    model_type: ModelType = "classification"

    def __post_init__(self) -> None:
        if self.model_type not in get_args(ModelType):
            known = ", ".join(get_args(ModelType))
            raise ConfigurationError(f"model_type={self.model_type!r} is unknown; give one of {known}")

    def to_message(self) -> dict[str, Any]:
        """As messages have it."""
        return {
            "projectId": self.project_id,
            "projectOwner": self.project_owner,
            "projectName": self.project_name,
            "deploymentVersion": self.deployment_version,
            "modelType": self.model_type,
        }


@dataclass(frozen=True, slots=True)
class ImpulseRecord:
    """One inference.

    Attributes:
        index: counted from 1.
        timestamp: milliseconds since the epoch.
        result: ``classification``, ``bounding_boxes``, ``anomaly`` and so on, as the service's protocol has them.
        timing: milliseconds by step: ``dsp``, ``classification``, ``anomaly``.
        raw_type, raw: what was looked at: the content of a WAV or a JPEG file; None where it is not kept.
    """

    index: int
    timestamp: int
    result: Mapping[str, Any]
    timing: Mapping[str, Any]
    raw_type: Literal["wav", "jpg"] | None = None
    raw: bytes | None = None

    def body(self) -> dict[str, Any]:
        """Result and timing, as messages have them."""
        return {"result": dict(self.result), "timing": dict(self.timing)}

    def raw_data(self) -> dict[str, Any]:
        """The field ``rawData`` of a message; nothing where there is none."""
        if self.raw is None:
            return {}
        return {"rawData": {"type": self.raw_type, "bufferBase64": base64.b64encode(self.raw).decode()}}


Updater: TypeAlias = "Callable[[int | Literal['latest']], InferenceInfo | Awaitable[InferenceInfo]]"
"""Fetches a version of the model and runs it from then on; gives what it is. Awaited, or called in a thread."""

Heard = Callable[["ImpulseRecord | dict[str, Any]"], None]


class ModelMonitor:
    """What a device that runs a model lets Studio see: give it to ``RemoteDevice(inference=…)``, and `add` to it.

    Safe to use from any thread.

    Args:
        info: of the model.
        keep: records that are kept for Studio to ask for; the oldest go first.
        on_new_model: called when Studio has a newer model for the device; None: it cannot be updated.
    """

    def __init__(self, info: InferenceInfo, *, keep: int = 1000, on_new_model: Updater | None = None) -> None:
        if type(keep) is not int or keep < 1:
            raise ConfigurationError(f"keep={keep!r} cannot be used; give a whole number, 1 or more")
        self.info = info
        self.on_new_model = on_new_model
        self._records: deque[ImpulseRecord] = deque(maxlen=keep)
        self._lock = threading.Lock()
        self._next = 1
        self._heard: Heard | None = None

    def add(
        self,
        result: Mapping[str, Any],
        timing: Mapping[str, Any] | None = None,
        *,
        wav: bytes | None = None,
        jpg: bytes | None = None,
        timestamp: int | None = None,
    ) -> ImpulseRecord:
        """Keep a record of one inference; where somebody looks at the device in Studio, it is shown there.

        Args:
            result: ``{"classification": {"yes": 0.9, "no": 0.1}}``, ``{"bounding_boxes": […]}`` and so on.
            timing: milliseconds by step.
            wav, jpg: what was looked at.
            timestamp: milliseconds since the epoch; None: now.

        Raises:
            ConfigurationError: the result or the timing holds what no message can.
        """
        if wav is not None and jpg is not None:
            raise ConfigurationError("a record has wav or jpg, and both are given; give one")
        try:
            said, times = plain(result, _DEEPER), plain(timing or {"dsp": 0, "classification": 0}, _DEEPER)
        except TypeError as error:
            raise ConfigurationError(f"the record cannot be sent: {error}") from None
        when = round(time.time() * 1000) if timestamp is None else timestamp
        kind: Literal["wav", "jpg"] | None = "wav" if wav is not None else "jpg" if jpg is not None else None
        with self._lock:
            record = ImpulseRecord(self._next, when, said, times, kind, wav if wav is not None else jpg)
            self._next += 1
            self._records.append(record)
            heard = self._heard
        if heard is not None:
            heard(record)
        return record

    def summarize(self, summary: Mapping[str, Any]) -> None:
        """Tell Studio how the last while was; official clients do so once a minute.

        Args:
            summary: ``start``, ``end``, ``classificationCounter``, ``mean``, ``standardDeviation`` and ``metrics``, as
                the service's protocol has them.

        Raises:
            ConfigurationError: it holds what no message can.
        """
        try:
            said: dict[str, Any] = plain(dict(summary), _DEEPER)
        except TypeError as error:
            raise ConfigurationError(f"the summary cannot be sent: {error}") from None
        if (heard := self._heard) is not None:
            heard(said)

    def get(self, index: int) -> ImpulseRecord | None:
        """A record that is kept."""
        with self._lock:
            position = bisect_left(self._records, index, key=lambda record: record.index)
            found = self._records[position] if position < len(self._records) else None
        return found if found is not None and found.index == index else None

    def span(self) -> tuple[int, int] | None:
        """The first and the last index that are kept; None where nothing is."""
        with self._lock:
            return (self._records[0].index, self._records[-1].index) if self._records else None

    def available(self) -> dict[str, Any]:
        """What the hello says of the records that are kept."""
        with self._lock:
            if not self._records:
                return dict(NO_RECORDS)
            first, last = self._records[0], self._records[-1]
        return {
            "firstIndex": first.index,
            "firstTimestamp": first.timestamp,
            "lastIndex": last.index,
            "lastTimestamp": last.timestamp,
        }

    def listen(self, heard: Heard | None) -> None:
        """Whom to tell of each record and summary, in the thread that adds it; None: nobody."""
        self._heard = heard

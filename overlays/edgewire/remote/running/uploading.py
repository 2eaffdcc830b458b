"""What a sampler gave, as the sample that the device uploads."""

from __future__ import annotations

import os
import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import attrs

from ...errors import EdgewireError
from ...ingestion.acquisition import Acquisition, AcquisitionError
from ...ingestion.acquisition.values import column_names, is_frame
from ...ingestion.checks import Problem
from ...ingestion.frames import is_numbers, to_acquisition
from ...ingestion.report import FileResult, State
from ...ingestion.sample import Data, Defaults, Sample
from ..model import DEVICE_IN_METADATA, SampleRefused, SampleRequest
from ..protocol.requests import category

if TYPE_CHECKING:
    from ...ingestion.item import Category
    from ...ingestion.uploader import AsyncIngestion
    from ..protocol.hello import Identity
    from .dates import Dates

_UNFIT = re.compile(r"[\x00-\x1f\x7f/\\]+")
_LONGEST_STEM = 60  # letters, of four bytes each at most
_MAGIC = (
    (re.compile(rb"\xff\xd8\xff"), "jpg"),
    (re.compile(rb"RIFF....WAVE", re.DOTALL), "wav"),
    (re.compile(rb"\x89PNG\r\n"), "png"),
    (re.compile(rb"....ftyp", re.DOTALL), "mp4"),
    (re.compile(rb"RIFF....AVI ", re.DOTALL), "avi"),
)


async def upload(
    ingestion: AsyncIngestion, given: Sample | Data, request: SampleRequest, device: Identity, dates: Dates
) -> int | None:
    """Upload what a sampler gave for a request; gives the number of the sample, where the service tells it.

    Acquisitions are signed with the key of the request and go to its path. Files (WAV, JPEG) go to ``files`` of the
    same category, as the official clients send them; what they cannot hold, the name of the device, is their metadata.

    Raises:
        SampleRefused: what was given is no sample, or is not stored; the text is for Studio.
    """
    sample = prepared(given, request, device, dates.next(time.time()))
    legacy = isinstance(sample.data, Acquisition) and request.path.endswith("/data")
    how = ingestion.upload_data if legacy else ingestion.upload
    # By the path: `sample_request` lets no other pass.
    where: Category = category(request.path) or "training"  # type: ignore[assignment]  # the pattern is that of Category
    try:
        report = await how(
            sample,
            category=where,
            label=request.label or None,
            unlabeled=not request.label,
            hmac_key=request.hmac_key,
            add_date_id=True,  # samples of one label share a name, as those of the official clients do
        )
    except EdgewireError as error:
        raise SampleRefused(f"Failed to upload sample: {error}") from error
    (result,) = report.results
    if result.state is not State.STORED:
        raise SampleRefused(f"Failed to upload sample: {_why(result)}")
    return result.sample_id


def prepared(given: Sample | Data, request: SampleRequest, device: Identity, now: int) -> Sample:
    """The sample to upload: with a file name and that of the device, and numbers as an acquisition dated with ``now``.

    Raises:
        SampleRefused: it is no sample; the text is for Studio.
    """
    sample = given if isinstance(given, Sample) else Sample(given)
    data = sample.data
    if data is None:
        raise SampleRefused("The device recorded nothing")
    if isinstance(data, str | os.PathLike | bytes | bytearray | memoryview) or hasattr(data, "read"):
        has_name = sample.name or isinstance(data, str | os.PathLike) or hasattr(data, "name")
        name = sample.name if has_name else _file_name(data, request)
        return replace(sample, name=name, metadata={**(sample.metadata or {}), DEVICE_IN_METADATA: device.id})
    try:
        acquisition = _acquisition(data, sample, request, device, now)
    except (AcquisitionError, Problem) as error:
        raise SampleRefused(f"Invalid data collected from device: {error}") from error
    own = attrs.evolve(acquisition, device_name=device.id, device_type=device.type)
    return replace(sample, data=own, name=sample.name or _stem(request))


def _acquisition(data: Any, sample: Sample, request: SampleRequest, device: Identity, now: int) -> Acquisition:
    if isinstance(data, Acquisition):
        return data
    interval = sample.interval_ms
    if interval is None and not (is_frame(data) and "timestamp" in column_names(data)):
        interval = request.interval_ms
    if is_numbers(data):
        made = to_acquisition(data, sample.sensors, interval, Defaults(device_type=device.type))
        return attrs.evolve(made, iat=now)
    if sample.sensors is None:
        raise Problem(
            f"the sampler gave a {type(data).__name__} without names for its axes; give Sample(values, sensors=[…])"
        )
    return Acquisition(sample.sensors, data, interval_ms=interval or 0, device_type=device.type, iat=now)


def _stem(request: SampleRequest) -> str:
    """The label as the name of a file."""
    return _UNFIT.sub("_", request.label).strip()[:_LONGEST_STEM] or "sample"


def _file_name(data: object, request: SampleRequest) -> str:
    head = bytes(memoryview(data)[:16]) if isinstance(data, bytes | bytearray | memoryview) else b""
    for magic, kind in _MAGIC:
        if magic.match(head):
            return f"{_stem(request)}.{kind}"
    raise SampleRefused(
        "Invalid data collected from device: the sampler gave a file without a name, and it is none of JPEG, PNG, WAV, "
        "MP4 and AVI; give Sample(data, name)"
    )


def _why(result: FileResult) -> str:
    return result.reason or str(result.state)

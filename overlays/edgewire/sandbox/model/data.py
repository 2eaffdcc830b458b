"""The data that a processing block sees: the windows of the samples, with only its axes, and its features of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import content
from ..answers import Refusal, Unsupported
from ..samples import Sample
from ..store import Record
from . import blocks, features, state, windows
from .windows import Window

if TYPE_CHECKING:
    from ..service import Service

CHANGED = "The dataset has changed since features were generated, run 'generateFeaturesJob' again"
_CLOSE = 0.01
"""How far a sample's frequency may be from that of the input block, as a share, without being resampled."""


@dataclass(frozen=True, slots=True)
class Row:
    """Features of one window."""

    sample: Sample
    window: Window
    label: str
    values: list[float]


@dataclass(frozen=True, slots=True)
class Source:
    """One processing block with all that it depends on."""

    service: Service
    project: int
    impulse: Record
    block: Record
    input: Record
    config: dict[str, str]

    @classmethod
    def of(cls, service: Service, project: int, dsp: int) -> Source:
        """The block with the number ``dsp``.

        Raises:
            Refusal: there is none, or its impulse has no input block.
        """
        impulse, block = state.dsp_block(service.store, project, dsp)
        config = state.config(service.store, project, block)
        return cls(service, project, impulse, block, state.input_of(impulse, block), config)

    @property
    def type(self) -> str:
        """Type of the processing block."""
        return str(self.block["type"])

    def axes(self) -> list[str]:
        """The axes it takes: its own choice, or all that the first sample of the training set has."""
        if self.block["axes"]:
            return list(self.block["axes"])
        first = next(self.service.samples.each(state.dataset(self.project, "training")), None)
        return [str(sensor.get("name", "")) for sensor in first.sensors] if first else []

    def frequency(self) -> float:
        """Hertz: that of the input block, or of the first sample; 0 where there is none."""
        if self.input.get("frequencyHz"):
            return float(self.input["frequencyHz"])
        first = next(self.service.samples.each(state.dataset(self.project, "training")), None)
        return 1000 / first.interval_ms if first and first.interval_ms > 0 else 0.0

    def readings(self) -> int:
        """Readings of one window; 0 where the impulse does not look at a time series."""
        if self.input["type"] != "time-series":
            return 0
        return max(0, round(min(windows.size_ms(self.input) * self.frequency() / 1000, 2**31)))

    def size(self) -> int | None:
        """Features of one window; None where that takes an algorithm that the sandbox does not have."""
        if self.type in features.COMPUTED and self.input["type"] == "time-series":
            return features.size(self.type, self.config, len(self.axes()), self.readings())
        if self.type == "image" and self.input["type"] == "image":
            channels = 1 if self.config.get("channels") == "Grayscale" else 3
            return int(self.input.get("imageWidth") or 0) * int(self.input.get("imageHeight") or 0) * channels
        return None

    def labels(self) -> list[str]:
        """Names of the features; empty where they have none."""
        if self.type not in features.COMPUTED or self.input["type"] != "time-series":
            return []
        return features.names(self.type, self.config, self.axes(), min(self.readings(), 100_000))

    def output(self) -> Record:
        """The contract's ``outputConfig``. The width of what is not computed here is 0."""
        kind = blocks.DSP.get(self.type)
        shape: Record = {"width": self.size() or 0}
        if kind is not None and kind.output == "image" and self.input["type"] == "image":
            shape = {
                "width": int(self.input.get("imageWidth") or 0),
                "height": int(self.input.get("imageHeight") or 0),
                "channels": 1 if self.config.get("channels") == "Grayscale" else 3,
            }
        return {"type": kind.output if kind else "flat", "shape": shape}

    def rows(self, samples: Iterator[Sample], axes: Sequence[str] | None = None) -> Iterator[Row]:
        """Features of each window of these samples.

        Raises:
            Unsupported: the block's algorithm is not here, or the sample would have to be resampled.
            Refusal: a sample lacks an axis, or has no readings.
        """
        features.require(self.type)
        chosen = self.axes() if axes is None else axes
        for sample in samples:
            table = self.table(sample, chosen)
            for window in windows.windows(sample, self.input):
                part = table[window.first : window.last]
                missing = self.readings() - len(part)
                padded = [*part, *([0.0] * len(chosen) for _ in range(max(0, missing)))]
                values = features.vector(self.type, self.config, padded)
                yield Row(sample, window, windows.label_at(sample, window), values)

    def table(self, sample: Sample, axes: Sequence[str]) -> list[list[float]]:
        """All readings of a sample, with only these axes.

        Raises:
            Unsupported, Refusal: as ``rows``.
        """
        if sample.media not in ("timeseries", "audio"):
            raise Unsupported(f"The sandbox computes no features of an {sample.media}")
        actual = 1000 / sample.interval_ms if sample.interval_ms > 0 else 0.0
        wanted = float(self.input.get("frequencyHz") or actual)
        if abs(actual - wanted) > _CLOSE * wanted:
            raise Unsupported(
                f"The sandbox does not resample: sample {sample.id} has {actual:g} Hz, the input block {wanted:g} Hz"
            )
        names = [sensor.get("name") for sensor in sample.sensors]
        missing = [axis for axis in axes if axis not in names]
        if missing:
            raise Refusal(f"Sample {sample.id} has no axis {missing[0]}")
        columns = [names.index(axis) for axis in axes]
        start, end = sample.crop or (0, None)
        table = content.values(f"x.{sample.extension}", self.service.store.blobs.read(sample.content_blob), start, end)
        return [[row[column] for column in columns] for row in table]


def generate(service: Service, project: int, dsp: int, options: Record) -> None:
    """Note which windows of which samples the block was run on; its features are computed when they are asked for.

    Raises:
        Refusal: there is no window in the training set.
    """
    source = Source.of(service, project, dsp)
    included: dict[str, list[list[int]]] = {}
    crops: dict[str, tuple[int, int]] = {}
    for category in state.GENERATED:
        included[category] = []
        for one in service.samples.each(state.dataset(project, category)):
            if count := windows.count(one, source.input):
                included[category].append([one.id, count])
                if one.crop is not None:
                    crops[str(one.id)] = one.crop
    if not included["training"]:
        raise Refusal("No windows found in the training set: add data, or make the window of the impulse shorter")
    service.store.put(
        "dsp-features",
        project,
        dsp,
        {
            "created": service.clock.text(),
            "included": included,
            "crops": crops,
            "labels": state.classes(service.samples, project),
            "config": source.config,
            "size": source.size(),
            "names": source.labels() if source.type != "raw" else [],
            "output": source.output(),
            "frequency": source.frequency(),
            "windowSizeMs": windows.size_ms(source.input),
            "windowIncreaseMs": windows.step_ms(source.input),
            "padZeros": bool(source.input.get("padZeros")),
            "stamp": state.data_stamp(service.samples, project),
            "normalize": options.get("normalizeData", "none"),
            "importance": bool(options.get("calculateFeatureImportance")),
        },
    )
    if source.size() is not None and source.type in features.COMPUTED:
        axes = len(source.axes())
        if axes:
            keep_values_per_axis(service, project, source, (source.size() or 0) // axes)


def keep_values_per_axis(service: Service, project: int, source: Source, count: int) -> None:
    """Note in the block how many features an axis has, which the contract sets once that is known."""
    impulse = dict(source.impulse)
    impulse["dspBlocks"] = [
        {**block, "valuesPerAxis": count} if block["id"] == source.block["id"] else block
        for block in impulse["dspBlocks"]
    ]
    service.store.put("impulse", project, impulse["id"], impulse)


def generated(source: Source, category: str) -> Iterator[Row]:
    """Features of all windows that the last generation found in a category.

    Raises:
        Refusal: there was none, or a sample is gone since. Unsupported: as ``Source.rows``.
    """
    record = state.features(source.service.store, source.project, source.block["id"])
    return source.rows(included(source, record, category))


def included(source: Source, record: Record, category: str) -> Iterator[Sample]:
    """The samples of a category that the last generation, of which ``record`` is, took windows of.

    Raises:
        Refusal: one is gone since, or something else is left of it.
    """
    for id, count in record["included"].get(category, []):
        sample = source.service.samples.get(source.project, id)
        if sample is None or windows.count(sample, source.input) != count:
            raise Refusal(CHANGED)
        if list(sample.crop or ()) != list(record["crops"].get(str(id), ())):
            raise Refusal(CHANGED)
        yield sample

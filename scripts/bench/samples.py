"""A ``ListSamplesResponse`` as a project of mixed data gives it: the same bytes for the same number of samples.

About 1.1 KB a sample: 45 % time series of motion sensors, 45 % images with 0 to 6 boxes, 10 % audio. The number of
fields, lists and dates is what makes decoding cheap or dear, so they follow the contract's ``Sample``. The required
``datastreams`` is empty: several streams in a sample are an experiment that a project has to switch on.
"""

from __future__ import annotations

import json
import random
from typing import Any

_LABELS = ("idle", "walking", "stairs up", "stairs down", "unknown")
_OBJECTS = ("bolt", "nut", "washer", "scratch", "dent")
_WORDS = ("yes", "no", "noise", "unknown")
_AXES = ("accX", "accY", "accZ", "gyrX", "gyrY", "gyrZ")
_SITES = ("Utrecht", "Eindhoven", "Shenzhen", "Atsugi", "São Paulo")


def answer(count: int, *, streams: bool = False, drifted: bool = False) -> bytes:
    """The body of an answer with ``count`` samples.

    Args:
        streams: every sample has one data stream, which repeats its sensors.
        drifted: every sample has one field that the contract does not know and lacks one that it requires.
    """
    random_ = random.Random(count)
    samples = [_sample(random_, number) for number in range(count)]
    for sample in samples:
        sample["datastreams"] = [_stream(sample)] if streams else []
        if drifted:
            del sample["isCropped"]
            sample["embeddingVersion"] = 3
    return json.dumps({"success": True, "samples": samples, "totalCount": count}, separators=(",", ":")).encode()


def _sample(random_: random.Random, number: int) -> dict[str, Any]:
    kind = random_.choices(("series", "image", "audio"), (45, 45, 10))[0]
    day, name = random_.randrange(1, 29), f"{number:06d}"
    taken = f"2026-{random_.randrange(1, 11):02d}-{day:02d}T{random_.randrange(24):02d}:{random_.randrange(60):02d}"
    shape = {"series": _series, "image": _image, "audio": _audio}[kind](random_)
    frequency, interval = shape["frequency"], shape["intervalMs"]
    sample = {
        "id": 1_480_000 + number,
        "filename": f"{shape['label']}.{name}",
        "signatureValidate": True,
        "signatureMethod": "HS256",
        "signatureKey": f"{random_.getrandbits(128):032x}" if kind != "image" else "",
        "created": f"{taken}:{random_.randrange(60):02d}.{random_.randrange(1000):03d}Z",
        "lastModified": f"{taken}:59.{random_.randrange(1000):03d}Z",
        "category": random_.choices(("training", "testing"), (80, 20))[0],
        "coldstorageFilename": f"raw/12345/{name}.cbor",
        **shape,
        "originalIntervalMs": interval,
        "originalFrequency": frequency,
        "deviceName": f"ac:87:a3:0a:2d:{random_.randrange(256):02x}",
        "deviceType": random_.choice(("DISCO-L475VG-IOT01A", "OPENMV_CAM_H7PLUS", "MOBILE_CLIENT")),
        "added": f"{taken}:58.{random_.randrange(1000):03d}Z",
        "boundingBoxesType": "object_detection",
        "isDisabled": random_.random() < 0.03,
        "isProcessing": False,
        "processingError": False,
        "isCropped": random_.random() < 0.1,
        "projectId": 12345,
        "sha256Hash": f"{random_.getrandbits(256):064x}",
    }
    if random_.random() < 0.6:
        sample["metadata"] = {
            "site": random_.choice(_SITES),
            "operator": f"op-{random_.randrange(40)}",
            "batch": f"{random_.randrange(2000, 2100)}-{day:02d}",
        }
    if random_.random() < 0.3:
        sample["lastUpdatedBy"] = {"type": "user", "id": random_.randrange(1, 400)}
    return sample


def _stream(sample: dict[str, Any]) -> dict[str, Any]:
    return {
        "index": 0,
        "chartType": sample["chartType"],
        "intervalMs": sample["intervalMs"],
        "frequencyHz": sample["frequency"],
        "sensors": sample["sensors"],
        "valuesCount": sample["valuesCount"],
        "totalLengthMs": sample["totalLengthMs"],
    }


def _series(random_: random.Random) -> dict[str, Any]:
    axes, values = random_.choice((3, 6)), random_.randrange(120, 1250)
    interval = random_.choice((10, 16, 20.833333333333332))
    label = random_.choice(_LABELS)
    shape: dict[str, Any] = {
        "label": label,
        "intervalMs": interval,
        "frequency": 1000 / interval,
        "sensors": [
            {"name": axis, "units": "m/s2" if axis.startswith("acc") else "dps", "index": index}
            for index, axis in enumerate(_AXES[:axes])
        ],
        "valuesCount": values,
        "totalLengthMs": values * interval,
        "boundingBoxes": [],
        "chartType": "chart",
    }
    if random_.random() < 0.2:
        half = values // 2
        shape["structuredLabels"] = [
            {"startIndex": 0, "endIndex": half, "label": label},
            {"startIndex": half + 1, "endIndex": values - 1, "label": random_.choice(_LABELS)},
        ]
        shape["structuredLabelsList"] = sorted({item["label"] for item in shape["structuredLabels"]})
    return shape


def _image(random_: random.Random) -> dict[str, Any]:
    boxes = [
        {
            "label": random_.choice(_OBJECTS),
            "x": random_.randrange(240),
            "y": random_.randrange(180),
            "width": random_.randrange(8, 80),
            "height": random_.randrange(8, 60),
        }
        for _ in range(random_.randrange(7))
    ]
    return {
        "label": boxes[0]["label"] if boxes else "",
        "intervalMs": 0,
        "frequency": 0,
        "sensors": [{"name": "image", "units": "rgba", "index": 0}],
        "valuesCount": 1,
        "totalLengthMs": 0,
        "boundingBoxes": boxes,
        "chartType": "image",
        "imageDimensions": {"width": 320, "height": 240},
        "thumbnailVideo": "",
    }


def _audio(random_: random.Random) -> dict[str, Any]:
    values = 16000 * random_.randrange(1, 4)
    return {
        "label": random_.choice(_WORDS),
        "intervalMs": 0.0625,
        "frequency": 16000,
        "sensors": [{"name": "audio", "units": "wav", "index": 0}],
        "valuesCount": values,
        "totalLengthMs": values / 16,
        "boundingBoxes": [],
        "chartType": "chart",
    }

"""A hundred thousand samples: everything still counts right, and nothing needs them all in memory twice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap

from contract_tests.conftest import Tally

COUNT = 100_000
MEGABYTES = 150

_SCRIPT = textwrap.dedent(
    """
    import hashlib, json, resource, sys
    from pathlib import Path
    from edgewire.sandbox import seed
    from edgewire.sandbox.sample_query import Query
    from edgewire.sandbox.samples import Sample
    from edgewire.sandbox.service import Service

    def most_memory():
        # On Linux ru_maxrss begins with that of the process that started this one.
        status = Path("/proc/self/status")
        if status.exists():
            return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    count, service = int(sys.argv[1]), Service()
    sensors = tuple({"name": f"acc{axis}", "units": "m/s2"} for axis in "XYZ")
    with service.store.transaction():
        for index in range(count):
            digest = hashlib.sha256(str(index).encode()).hexdigest()
            service.samples.put(
                Sample(
                    id=service.samples.next_id(), project=seed.PROJECT, category="training" if index % 5 else "testing",
                    name=f"idle.{index}", file_name=f"idle.{index}.cbor", stored_name=f"idle.{index}.cbor.1q53q9pm",
                    blob=digest, content_blob=digest, extension="cbor", media="timeseries",
                    label="idle" if index % 4 else "wave", sensors=sensors, interval_ms=16, values_count=621,
                    length_ms=9936, device_id="AA:BB:CC:00:11:22", device_name="AA:BB:CC:00:11:22",
                    device_type="BOARD", created="2026-01-01T00:00:00.000Z", added="2026-01-01T00:00:01.000Z",
                    signature_method="HS256", signature_key="0" * 32, signature_valid=True, metadata={"n": str(index)},
                )
            )
    samples = service.samples
    mine = Query(project=seed.PROJECT)
    testing = Query(project=seed.PROJECT, category="testing")
    last = samples.select(mine, limit=10, offset=count - 10)
    offsets = range(0, count // 5, 1000)
    pages = [sample.id for start in offsets for sample in samples.select(testing, limit=1000, offset=start)]
    print(json.dumps({
        "all": samples.count(mine),
        "testing": samples.count(testing),
        "last": [sample.name for sample in last],
        "paged": [len(pages), len(set(pages)), pages == sorted(pages, reverse=True)],
        "groups": {f"{group.category} {group.label}": group.count for group in samples.groups(mine)},
        "walked": sum(1 for _ in samples.each(testing)),
        "one": samples.count(Query(project=seed.PROJECT, metadata='[{"key": "n", "op": "eq", "values": ["7"]}]')),
        "moved": samples.assign(testing, category="validation"),
        "then": samples.count(testing),
        "erased": samples.erase(mine),
        "megabytes": most_memory() / 1024,
    }))
    service.close()
    """
)


def test_a_hundred_thousand_samples_are_counted_and_paged_in_little_memory(tally: Tally) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(COUNT)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    fifth = COUNT // 5
    assert found["all"] == found["erased"] == COUNT
    assert found["testing"] == found["walked"] == found["moved"] == fifth
    assert found["then"] == 0
    assert found["last"] == [f"idle.{index}" for index in range(9, -1, -1)]
    assert found["paged"] == [fifth, fifth, True]
    assert sum(found["groups"].values()) == COUNT
    assert found["one"] == 1
    assert found["megabytes"] < MEGABYTES
    tally(f"sandbox, samples kept in {found['megabytes']:.0f} MB", found["all"], COUNT)

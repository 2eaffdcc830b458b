"""The official Python SDK, unmodified: profile, deploy, build, and the tuner."""

from __future__ import annotations

import json

import httpx

from contract_tests.sandbox.process import run_module, running


def test_the_official_sdk_goes_from_a_model_and_from_an_impulse_to_a_deployment() -> None:
    csv = b"timestamp,a,b\n" + b"".join(b"%d,%d,%d\n" % (at * 10, at, -at) for at in range(12))
    with running(job_seconds=0.5) as sandbox:
        for category in ("training", "testing"):
            files = {"data": (f"idle.{category}.csv", csv, "text/csv")}
            url = f"{sandbox.ingestion_url}/api/{category}/files"
            assert httpx.post(url, files=files, headers={"x-api-key": sandbox.api_key}).status_code == 200
        done = run_module(f"{__package__}.sdk_program", **sandbox.environment())
    found = json.loads(done.stdout)
    assert {"cortex-m4f-80mhz", "jetson-nano"} <= set(found["devices"])
    assert len(found["devices"]) > 10
    assert {"zip", "brickml"} <= set(found["targets"])
    assert len(found["targets"]) > 10
    assert found["profile"]["table"]["mpu"]["description"] == "sandbox: not measured"
    assert found["profile"]["float32"]["device"] == "jetson-nano"
    assert found["deployed"] == ["sandbox-zip-v1-impulse-%231.zip"]
    assert (found["zip"], found["arduino"]) == ("PK", "PK")
    assert found["tuner"] == ["completed", 0, "run", True]
    assert (found["run"], found["primary"]) == (100, True)
    assert "sandbox: not measured" in done.stderr

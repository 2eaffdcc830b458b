"""``ei.devices`` of the awaited client: the same as of the blocking one, and a task that is cancelled."""

from __future__ import annotations

import asyncio

import pytest
from edgewire import (
    ConfigurationError,
    DeviceTimeout,
)
from edgewire.sandbox import Sandbox

from .handmade import client, handmade, obedient


def test_the_awaited_client_does_the_same(sandbox: Sandbox) -> None:
    async def use() -> None:
        told: list[str] = []
        async with client(sandbox) as ei:
            assert (await ei.devices.wait_for("awaited")).device_id == "awaited"
            assert await ei.devices.connected("awaited")
            assert "awaited" in [device.device_id for device in await ei.devices.list(connected=True)]
            sample = await ei.devices.sample(
                "awaited", label="wave", length_ms=100, on_progress=lambda progress: told.append(progress.stage)
            )
            assert sample.device_name == "awaited"
            assert told[0] == "requested"
            with pytest.raises(ConfigurationError, match="no time"):
                await ei.devices.sample("awaited", label="wave", length_ms=100, timeout=-1)
            with pytest.raises(DeviceTimeout):
                await ei.devices.wait_for("nobody", timeout=0.05)

    with handmade(sandbox, "awaited", obedient):
        asyncio.run(use())


def test_a_task_that_is_cancelled_waits_no_longer(sandbox: Sandbox) -> None:
    async def use() -> None:
        async with client(sandbox) as ei:
            asked = asyncio.Event()
            task = asyncio.create_task(
                ei.devices.sample("dull", label="wave", length_ms=100, on_progress=lambda _: asked.set())
            )
            await asyncio.wait_for(asked.wait(), 20)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with handmade(sandbox, "dull"):
        asyncio.run(use())

"""What the websockets of the Studio socket and of remote management have in common.

Each connection reads and writes in coroutines of its own, and ends as a whole when one of them does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect

_CLOSE_SECONDS = 1.0


class Waker:
    """Lets a coroutine wait, and anybody from any thread end the wait. Belongs to the loop that it is made in."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def wake(self) -> None:
        """End the wait, or the next one where nobody waits."""
        try:
            self._loop.call_soon_threadsafe(self._event.set)
        except RuntimeError:
            return  # the loop has ended, and who waited in it with it

    async def wait(self, seconds: float | None) -> None:
        """Wait until woken, for ``seconds`` at most."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            pass
        self._event.clear()


async def converse(
    socket: WebSocket, *parts: Coroutine[None, None, None], left: Callable[[], None] | None = None, code: int = 1000
) -> None:
    """Run the parts of an accepted connection until the first of them ends, then end the others and close it.

    Args:
        left: called when no part runs any more, before the close, which may take its time.
        code: of the close.

    Raises:
        Exception: what a part raised, but for the end of the connection.
    """
    tasks = [asyncio.create_task(part) for part in parts]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        if left is not None:
            left()
    with suppress(RuntimeError, WebSocketDisconnect, TimeoutError):  # the other side was first, or reads nothing
        async with asyncio.timeout(_CLOSE_SECONDS):
            await socket.close(code)
    for result in results:
        if isinstance(result, Exception) and not isinstance(result, WebSocketDisconnect):
            raise result

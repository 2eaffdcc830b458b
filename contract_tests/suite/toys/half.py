"""A layer that hangs in the middle of what it sends."""

import struct
import time
from multiprocessing.connection import Connection

from contract_tests.suite.results import Result
from contract_tests.suite.settings import Settings

TITLE = "A layer that sends half of its result"


def run(settings: Settings) -> Result:
    """Announce more than is sent."""

    def send(there: Connection, said: bytes) -> None:
        there._send(struct.pack("!i", len(said)))  # type: ignore[attr-defined]  # a message begins with its length
        time.sleep(30)  # not for ever: nobody would end it where the suite does not

    Connection._send_bytes = send  # type: ignore[attr-defined]  # of this process, which sends nothing else
    return Result(layer="half", origin="offline")

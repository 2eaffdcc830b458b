"""A layer that passes, and whose process does not end then, nor when it is told to."""

import threading
import time

from contract_tests.suite.results import Result
from contract_tests.suite.settings import Settings

TITLE = "A layer that leaves a thread behind"


def run(settings: Settings) -> Result:
    """One check, and a thread that nobody ends."""
    threading.Thread(target=time.sleep, args=(30,)).start()  # not for ever: nobody would end it otherwise
    return Result(layer="lingering", origin="offline", checks={"it is there": 1})

"""A layer that makes a file in the current folder, waits, and removes it when it is told to end."""

import os
import time
from pathlib import Path

from contract_tests.suite.results import Result
from contract_tests.suite.settings import Settings

TITLE = "A layer that cleans up"


def run(settings: Settings) -> Result:
    """Make, wait, remove."""
    made = Path(f"made-{os.getpid()}")
    try:
        made.touch()
        time.sleep(30)  # not for ever: nobody would end it where the suite does not
    except SystemExit:  # what a layer that is told to end gets
        made.with_name("removing").touch()
        time.sleep(0.5)
        made.rename(made.with_name(f"removed-{os.getpid()}"))
        raise
    raise AssertionError("it was not told to end")

"""A layer that makes something, waits, and removes it when it is told to end."""

import os
import time

from contract_tests.suite.results import Result
from contract_tests.suite.settings import Settings

TITLE = "A layer that cleans up"


def run(settings: Settings) -> Result:
    """Make, wait, remove."""
    assert settings.attachments
    made = settings.attachments / f"made-{os.getpid()}"
    try:
        made.touch()
        time.sleep(30)  # not for ever: nobody would end it where the suite does not
    except SystemExit:  # what a layer that is told to end gets
        made.rename(made.with_name(f"removed-{os.getpid()}"))
        raise
    raise AssertionError("it was not told to end")

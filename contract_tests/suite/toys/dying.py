"""A layer whose process ends in the middle, as one does for which there is no memory."""

import os
import signal

from contract_tests.suite.results import Result
from contract_tests.suite.settings import Settings

TITLE = "A layer that dies"


def run(settings: Settings) -> Result:
    """Die."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("SIGKILL came back")

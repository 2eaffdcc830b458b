"""A layer that passes."""

from contract_tests.suite.results import Result
from contract_tests.suite.settings import Settings

TITLE = "A layer that passes"


def run(settings: Settings) -> Result:
    """One check."""
    return Result(layer="whole", origin="offline", checks={"it is there": 1})

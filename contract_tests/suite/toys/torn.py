"""A layer whose result cannot be read by whoever waits for it."""

from contract_tests.suite.results import Result
from contract_tests.suite.settings import Settings

TITLE = "A layer that sends what nobody can read"


class _Torn(str):
    __slots__ = ()

    def __reduce__(self) -> tuple[type[int], tuple[str]]:
        return int, ("no number",)


def run(settings: Settings) -> Result:
    """One check, and a fact that breaks where it is read."""
    return Result(layer="torn", origin="offline", checks={"it is there": 1}, facts={"torn": _Torn()})

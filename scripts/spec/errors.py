"""The one error of the pipeline."""


class SpecError(Exception):
    """Something about the input is wrong; ``str(error)`` is one sentence: what, where, and what to do."""


class Unreachable(SpecError):
    """There was no answer at all: the one failure for which a committed snapshot is an honest substitute."""

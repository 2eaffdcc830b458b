"""The one error of the pipeline."""


class SpecError(Exception):
    """Something about the input is wrong; ``str(error)`` is one sentence: what, where, and what to do."""

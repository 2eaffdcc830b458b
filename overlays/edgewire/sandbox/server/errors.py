"""What can be wrong with a sandbox itself, as opposed to a request to it."""

from __future__ import annotations


class SandboxError(Exception):
    """The sandbox cannot be had as it was asked for; the text is one sentence that says what to do."""

"""What people do with the official Python SDK, each in a function that asserts what they would see.

They run in a process of their own (``python -m contract_tests.sandbox.official.scenarios NAME…``), with the SDK's own
environment variables set, as a user's program; it prints ``{name: null or what went wrong}``. The SDK is not changed.
"""

from __future__ import annotations

from . import contents, datasets, models
from .registry import SCENARIOS

__all__ = ["SCENARIOS", "contents", "datasets", "models"]

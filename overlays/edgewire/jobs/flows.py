"""Roads of several steps, blocking and awaited: ``ei.jobs.train(…)``, ``ei.jobs.deploy(…)`` and their siblings.

The steps are in ``steps_model``, ``steps_deploy`` and ``steps_data``, and are the same for both.
"""

from __future__ import annotations

from .flows_awaited import AsyncFlows, AsyncHow
from .flows_blocking import Flows, How

__all__ = ["AsyncFlows", "AsyncHow", "Flows", "How"]

"""Jobs: what the service does in its own time. They are started, waited for, listened to and ended."""

from __future__ import annotations

from .client import AsyncJobs, Jobs
from .handle import AsyncJob, Job
from .log import LogLine

__all__ = ["AsyncJob", "AsyncJobs", "Job", "Jobs", "LogLine"]

"""What changed between two contracts, and what that means for a client: ``compare(old, new)`` gives a ``Report``."""

from __future__ import annotations

from .collect import compare
from .report import Entry, Report

__all__ = ["Entry", "Report", "compare"]

"""Chromium from the npm registry, and what the report's page is like in it."""

"""The steps of a regeneration: fetch, snapshot, overlay, generate, compare. Files in, files out."""

"""Layers that do next to nothing: how the suite takes a layer that passes, that dies, and that is told to end."""

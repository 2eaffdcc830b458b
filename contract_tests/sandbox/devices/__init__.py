"""Devices and remote management, with real websockets."""

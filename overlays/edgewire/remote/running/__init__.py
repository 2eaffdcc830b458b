"""A device at work: its connection, what it records and uploads, and its end."""

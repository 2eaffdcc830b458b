"""Label files: every annotation format is read whole or refused with its place, and ours are written as read."""

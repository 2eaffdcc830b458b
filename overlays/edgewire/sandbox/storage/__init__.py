"""Files of organisations: objects in buckets, and the host that signed addresses lead to."""

"""Recordings of the flows users live by: made by ``make record``, replayed on every change with no network."""

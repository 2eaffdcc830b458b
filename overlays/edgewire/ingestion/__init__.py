"""Ingestion: from files and records to stored samples, none lost and none stored twice."""

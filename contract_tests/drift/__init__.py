"""What changed outside: the published documents, and the newest official package, beside our contract."""

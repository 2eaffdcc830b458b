"""Users, projects and keys: who may do what, and that what was changed stays changed."""

"""The verbs behind the Makefile: turning published documents into typed clients, and measuring them."""

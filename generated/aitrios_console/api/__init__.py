# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""One package a tag, with its resource classes; in it one module an operation, with the request and the answer."""

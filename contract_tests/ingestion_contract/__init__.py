"""``openapi/ingestion.yaml`` against all that is known to be sent to the ingestion service, and answered by it.

The judges here read the document and nothing of edgewire; multipart is read by somebody else's parser. What is judged:
recorded answers of the real service, requests of edgewire, of the official SDK and of other official clients as they
were described, and every answer of the sandbox to them and to bad input. ``oas-3.1-schema.json`` is the OpenAPI
Initiative's own schema of OpenAPI 3.1 (2022-10-07, Apache-2.0), as published.
"""

"""Python names for what the contract calls things.

They are the generator's own naming functions, so what a report says a method is called is what the client calls it.
"""

from __future__ import annotations

from openapi_python_client.strings import ClassName, PythonIdentifier

_PREFIX = "field_"


def tag_attribute(tag: str) -> str:
    """The attribute of the client that holds a tag's operations: ``Raw data`` is ``raw_data``."""
    return str(PythonIdentifier(tag, prefix="tag"))


def tag_class(tag: str) -> str:
    """The resource class of a tag: ``Raw data`` is ``RawDataApi``."""
    return f"{ClassName(tag, prefix='Tag')}Api"


def method_name(operation_id: str) -> str:
    """The method of an operation: ``listSamples`` is ``list_samples``."""
    return str(PythonIdentifier(operation_id, prefix=_PREFIX))


def class_name(schema: str) -> str:
    """The model class of a component schema."""
    return str(ClassName(schema, prefix=_PREFIX))


def field_name(property_name: str) -> str:
    """The attribute or argument of a property or parameter: ``projectId`` is ``project_id``."""
    return str(PythonIdentifier(property_name, prefix=_PREFIX))

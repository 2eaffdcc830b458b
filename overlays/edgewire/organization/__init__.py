"""What organizations have and projects have not: data items of many files, datasets, custom blocks."""

from .client import AsyncOrganization, Organization
from .files import GivenFile
from .results import AddedData, PartlyAdded, UploadedFile

__all__ = ["AddedData", "AsyncOrganization", "GivenFile", "Organization", "PartlyAdded", "UploadedFile"]

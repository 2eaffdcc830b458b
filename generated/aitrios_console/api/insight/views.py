# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``insight`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncInsightApi, InsightApi


class RawInsightApi(View):
    """``InsightApi`` with whole HTTP answers."""

    delete_images = Raw(InsightApi.delete_images)
    delete_inference_results = Raw(InsightApi.delete_inference_results)
    get_image_directories = Raw(InsightApi.get_image_directories)
    get_images = Raw(InsightApi.get_images)
    retrieve_a_list_of_inferences = Raw(InsightApi.retrieve_a_list_of_inferences)


class AsyncRawInsightApi(View):
    """``AsyncInsightApi`` with whole HTTP answers."""

    delete_images = AsyncRaw(AsyncInsightApi.delete_images)
    delete_inference_results = AsyncRaw(AsyncInsightApi.delete_inference_results)
    get_image_directories = AsyncRaw(AsyncInsightApi.get_image_directories)
    get_images = AsyncRaw(AsyncInsightApi.get_images)
    retrieve_a_list_of_inferences = AsyncRaw(AsyncInsightApi.retrieve_a_list_of_inferences)

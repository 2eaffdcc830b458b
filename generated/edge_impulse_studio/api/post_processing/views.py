# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``post_processing`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncPostProcessingApi, PostProcessingApi


class ProjectPostProcessingApi(View):
    """``PostProcessingApi`` of one project."""

    generate_post_processing_features_for_sample = Bound(PostProcessingApi.generate_post_processing_features_for_sample)
    get_post_processing_config = Bound(PostProcessingApi.get_post_processing_config)
    get_post_processing_results_for_sample = Bound(PostProcessingApi.get_post_processing_results_for_sample)
    set_post_processing_config = Bound(PostProcessingApi.set_post_processing_config)


class AsyncProjectPostProcessingApi(View):
    """``AsyncPostProcessingApi`` of one project."""

    generate_post_processing_features_for_sample = Bound(
        AsyncPostProcessingApi.generate_post_processing_features_for_sample
    )
    get_post_processing_config = Bound(AsyncPostProcessingApi.get_post_processing_config)
    get_post_processing_results_for_sample = Bound(AsyncPostProcessingApi.get_post_processing_results_for_sample)
    set_post_processing_config = Bound(AsyncPostProcessingApi.set_post_processing_config)


class RawPostProcessingApi(View):
    """``PostProcessingApi`` with whole HTTP answers."""

    generate_post_processing_features_for_sample = Raw(PostProcessingApi.generate_post_processing_features_for_sample)
    get_post_processing_config = Raw(PostProcessingApi.get_post_processing_config)
    get_post_processing_results_for_sample = Raw(PostProcessingApi.get_post_processing_results_for_sample)
    set_post_processing_config = Raw(PostProcessingApi.set_post_processing_config)


class AsyncRawPostProcessingApi(View):
    """``AsyncPostProcessingApi`` with whole HTTP answers."""

    generate_post_processing_features_for_sample = AsyncRaw(
        AsyncPostProcessingApi.generate_post_processing_features_for_sample
    )
    get_post_processing_config = AsyncRaw(AsyncPostProcessingApi.get_post_processing_config)
    get_post_processing_results_for_sample = AsyncRaw(AsyncPostProcessingApi.get_post_processing_results_for_sample)
    set_post_processing_config = AsyncRaw(AsyncPostProcessingApi.set_post_processing_config)

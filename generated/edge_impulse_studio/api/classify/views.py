# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``classify`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncClassifyApi, ClassifyApi


class ProjectClassifyApi(View):
    """``ClassifyApi`` of one project."""

    classify_image = Bound(ClassifyApi.classify_image)
    classify_sample = Bound(ClassifyApi.classify_sample)
    classify_sample_by_learn_block = Bound(ClassifyApi.classify_sample_by_learn_block)
    classify_sample_by_learn_block_v2 = Bound(ClassifyApi.classify_sample_by_learn_block_v2)
    classify_sample_for_variants = Bound(ClassifyApi.classify_sample_for_variants)
    classify_sample_v2 = Bound(ClassifyApi.classify_sample_v2)
    get_classify_job_result = Bound(ClassifyApi.get_classify_job_result)
    get_classify_job_result_page = Bound(ClassifyApi.get_classify_job_result_page)
    iter_classify_job_result_page = Bound(ClassifyApi.iter_classify_job_result_page)
    get_sample_window_from_cache = Bound(ClassifyApi.get_sample_window_from_cache)


class AsyncProjectClassifyApi(View):
    """``AsyncClassifyApi`` of one project."""

    classify_image = Bound(AsyncClassifyApi.classify_image)
    classify_sample = Bound(AsyncClassifyApi.classify_sample)
    classify_sample_by_learn_block = Bound(AsyncClassifyApi.classify_sample_by_learn_block)
    classify_sample_by_learn_block_v2 = Bound(AsyncClassifyApi.classify_sample_by_learn_block_v2)
    classify_sample_for_variants = Bound(AsyncClassifyApi.classify_sample_for_variants)
    classify_sample_v2 = Bound(AsyncClassifyApi.classify_sample_v2)
    get_classify_job_result = Bound(AsyncClassifyApi.get_classify_job_result)
    get_classify_job_result_page = Bound(AsyncClassifyApi.get_classify_job_result_page)
    iter_classify_job_result_page = Bound(AsyncClassifyApi.iter_classify_job_result_page)
    get_sample_window_from_cache = Bound(AsyncClassifyApi.get_sample_window_from_cache)


class RawClassifyApi(View):
    """``ClassifyApi`` with whole HTTP answers."""

    classify_image = Raw(ClassifyApi.classify_image)
    classify_sample = Raw(ClassifyApi.classify_sample)
    classify_sample_by_learn_block = Raw(ClassifyApi.classify_sample_by_learn_block)
    classify_sample_by_learn_block_v2 = Raw(ClassifyApi.classify_sample_by_learn_block_v2)
    classify_sample_for_variants = Raw(ClassifyApi.classify_sample_for_variants)
    classify_sample_v2 = Raw(ClassifyApi.classify_sample_v2)
    get_classify_job_result = Raw(ClassifyApi.get_classify_job_result)
    get_classify_job_result_page = Raw(ClassifyApi.get_classify_job_result_page)
    get_sample_window_from_cache = Raw(ClassifyApi.get_sample_window_from_cache)


class AsyncRawClassifyApi(View):
    """``AsyncClassifyApi`` with whole HTTP answers."""

    classify_image = AsyncRaw(AsyncClassifyApi.classify_image)
    classify_sample = AsyncRaw(AsyncClassifyApi.classify_sample)
    classify_sample_by_learn_block = AsyncRaw(AsyncClassifyApi.classify_sample_by_learn_block)
    classify_sample_by_learn_block_v2 = AsyncRaw(AsyncClassifyApi.classify_sample_by_learn_block_v2)
    classify_sample_for_variants = AsyncRaw(AsyncClassifyApi.classify_sample_for_variants)
    classify_sample_v2 = AsyncRaw(AsyncClassifyApi.classify_sample_v2)
    get_classify_job_result = AsyncRaw(AsyncClassifyApi.get_classify_job_result)
    get_classify_job_result_page = AsyncRaw(AsyncClassifyApi.get_classify_job_result_page)
    get_sample_window_from_cache = AsyncRaw(AsyncClassifyApi.get_sample_window_from_cache)

# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``dsp`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncDSPApi, DSPApi


class ProjectDSPApi(View):
    """``DSPApi`` of one project."""

    clear_dsp_block = Bound(DSPApi.clear_dsp_block)
    download_dsp_data = Bound(DSPApi.download_dsp_data)
    stream_download_dsp_data = Bound(DSPApi.stream_download_dsp_data)
    save_dsp_data = Bound(DSPApi.save_dsp_data)
    download_dsp_labels = Bound(DSPApi.download_dsp_labels)
    stream_download_dsp_labels = Bound(DSPApi.stream_download_dsp_labels)
    save_dsp_labels = Bound(DSPApi.save_dsp_labels)
    dsp_get_features_for_sample = Bound(DSPApi.dsp_get_features_for_sample)
    dsp_sample_trained_features = Bound(DSPApi.dsp_sample_trained_features)
    get_autotuner_results = Bound(DSPApi.get_autotuner_results)
    get_dsp_config = Bound(DSPApi.get_dsp_config)
    get_dsp_feature_importance = Bound(DSPApi.get_dsp_feature_importance)
    get_dsp_feature_labels = Bound(DSPApi.get_dsp_feature_labels)
    get_dsp_metadata = Bound(DSPApi.get_dsp_metadata)
    get_dsp_raw_sample = Bound(DSPApi.get_dsp_raw_sample)
    get_dsp_sample_slice = Bound(DSPApi.get_dsp_sample_slice)
    get_performance_all_variants = Bound(DSPApi.get_performance_all_variants)
    run_dsp_on_features_array = Bound(DSPApi.run_dsp_on_features_array)
    run_dsp_sample_slice = Bound(DSPApi.run_dsp_sample_slice)
    run_dsp_sample_slice_read_only = Bound(DSPApi.run_dsp_sample_slice_read_only)
    set_dsp_config = Bound(DSPApi.set_dsp_config)
    start_profile_custom_dsp_block = Bound(DSPApi.start_profile_custom_dsp_block)


class AsyncProjectDSPApi(View):
    """``AsyncDSPApi`` of one project."""

    clear_dsp_block = Bound(AsyncDSPApi.clear_dsp_block)
    download_dsp_data = Bound(AsyncDSPApi.download_dsp_data)
    stream_download_dsp_data = Bound(AsyncDSPApi.stream_download_dsp_data)
    save_dsp_data = Bound(AsyncDSPApi.save_dsp_data)
    download_dsp_labels = Bound(AsyncDSPApi.download_dsp_labels)
    stream_download_dsp_labels = Bound(AsyncDSPApi.stream_download_dsp_labels)
    save_dsp_labels = Bound(AsyncDSPApi.save_dsp_labels)
    dsp_get_features_for_sample = Bound(AsyncDSPApi.dsp_get_features_for_sample)
    dsp_sample_trained_features = Bound(AsyncDSPApi.dsp_sample_trained_features)
    get_autotuner_results = Bound(AsyncDSPApi.get_autotuner_results)
    get_dsp_config = Bound(AsyncDSPApi.get_dsp_config)
    get_dsp_feature_importance = Bound(AsyncDSPApi.get_dsp_feature_importance)
    get_dsp_feature_labels = Bound(AsyncDSPApi.get_dsp_feature_labels)
    get_dsp_metadata = Bound(AsyncDSPApi.get_dsp_metadata)
    get_dsp_raw_sample = Bound(AsyncDSPApi.get_dsp_raw_sample)
    get_dsp_sample_slice = Bound(AsyncDSPApi.get_dsp_sample_slice)
    get_performance_all_variants = Bound(AsyncDSPApi.get_performance_all_variants)
    run_dsp_on_features_array = Bound(AsyncDSPApi.run_dsp_on_features_array)
    run_dsp_sample_slice = Bound(AsyncDSPApi.run_dsp_sample_slice)
    run_dsp_sample_slice_read_only = Bound(AsyncDSPApi.run_dsp_sample_slice_read_only)
    set_dsp_config = Bound(AsyncDSPApi.set_dsp_config)
    start_profile_custom_dsp_block = Bound(AsyncDSPApi.start_profile_custom_dsp_block)


class RawDSPApi(View):
    """``DSPApi`` with whole HTTP answers."""

    clear_dsp_block = Raw(DSPApi.clear_dsp_block)
    download_dsp_data = Raw(DSPApi.download_dsp_data)
    download_dsp_labels = Raw(DSPApi.download_dsp_labels)
    dsp_get_features_for_sample = Raw(DSPApi.dsp_get_features_for_sample)
    dsp_sample_trained_features = Raw(DSPApi.dsp_sample_trained_features)
    get_autotuner_results = Raw(DSPApi.get_autotuner_results)
    get_dsp_config = Raw(DSPApi.get_dsp_config)
    get_dsp_feature_importance = Raw(DSPApi.get_dsp_feature_importance)
    get_dsp_feature_labels = Raw(DSPApi.get_dsp_feature_labels)
    get_dsp_metadata = Raw(DSPApi.get_dsp_metadata)
    get_dsp_raw_sample = Raw(DSPApi.get_dsp_raw_sample)
    get_dsp_sample_slice = Raw(DSPApi.get_dsp_sample_slice)
    get_performance_all_variants = Raw(DSPApi.get_performance_all_variants)
    run_dsp_on_features_array = Raw(DSPApi.run_dsp_on_features_array)
    run_dsp_sample_slice = Raw(DSPApi.run_dsp_sample_slice)
    run_dsp_sample_slice_read_only = Raw(DSPApi.run_dsp_sample_slice_read_only)
    set_dsp_config = Raw(DSPApi.set_dsp_config)
    start_profile_custom_dsp_block = Raw(DSPApi.start_profile_custom_dsp_block)


class AsyncRawDSPApi(View):
    """``AsyncDSPApi`` with whole HTTP answers."""

    clear_dsp_block = AsyncRaw(AsyncDSPApi.clear_dsp_block)
    download_dsp_data = AsyncRaw(AsyncDSPApi.download_dsp_data)
    download_dsp_labels = AsyncRaw(AsyncDSPApi.download_dsp_labels)
    dsp_get_features_for_sample = AsyncRaw(AsyncDSPApi.dsp_get_features_for_sample)
    dsp_sample_trained_features = AsyncRaw(AsyncDSPApi.dsp_sample_trained_features)
    get_autotuner_results = AsyncRaw(AsyncDSPApi.get_autotuner_results)
    get_dsp_config = AsyncRaw(AsyncDSPApi.get_dsp_config)
    get_dsp_feature_importance = AsyncRaw(AsyncDSPApi.get_dsp_feature_importance)
    get_dsp_feature_labels = AsyncRaw(AsyncDSPApi.get_dsp_feature_labels)
    get_dsp_metadata = AsyncRaw(AsyncDSPApi.get_dsp_metadata)
    get_dsp_raw_sample = AsyncRaw(AsyncDSPApi.get_dsp_raw_sample)
    get_dsp_sample_slice = AsyncRaw(AsyncDSPApi.get_dsp_sample_slice)
    get_performance_all_variants = AsyncRaw(AsyncDSPApi.get_performance_all_variants)
    run_dsp_on_features_array = AsyncRaw(AsyncDSPApi.run_dsp_on_features_array)
    run_dsp_sample_slice = AsyncRaw(AsyncDSPApi.run_dsp_sample_slice)
    run_dsp_sample_slice_read_only = AsyncRaw(AsyncDSPApi.run_dsp_sample_slice_read_only)
    set_dsp_config = AsyncRaw(AsyncDSPApi.set_dsp_config)
    start_profile_custom_dsp_block = AsyncRaw(AsyncDSPApi.start_profile_custom_dsp_block)

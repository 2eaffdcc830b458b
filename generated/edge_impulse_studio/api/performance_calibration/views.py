# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``performance_calibration`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncPerformanceCalibrationApi, PerformanceCalibrationApi


class ProjectPerformanceCalibrationApi(View):
    """``PerformanceCalibrationApi`` of one project."""

    clear_performance_calibration_state = Bound(PerformanceCalibrationApi.clear_performance_calibration_state)
    delete_performance_calibration_saved_parameters = Bound(
        PerformanceCalibrationApi.delete_performance_calibration_saved_parameters
    )
    get_performance_calibration_ground_truth = Bound(PerformanceCalibrationApi.get_performance_calibration_ground_truth)
    get_performance_calibration_parameter_sets = Bound(
        PerformanceCalibrationApi.get_performance_calibration_parameter_sets
    )
    get_performance_calibration_raw_result = Bound(PerformanceCalibrationApi.get_performance_calibration_raw_result)
    get_performance_calibration_saved_parameters = Bound(
        PerformanceCalibrationApi.get_performance_calibration_saved_parameters
    )
    get_performance_calibration_status = Bound(PerformanceCalibrationApi.get_performance_calibration_status)
    get_wav_file = Bound(PerformanceCalibrationApi.get_wav_file)
    stream_get_wav_file = Bound(PerformanceCalibrationApi.stream_get_wav_file)
    save_wav_file = Bound(PerformanceCalibrationApi.save_wav_file)
    set_performance_calibration_saved_parameters = Bound(
        PerformanceCalibrationApi.set_performance_calibration_saved_parameters
    )
    upload_labeled_audio = Bound(PerformanceCalibrationApi.upload_labeled_audio)


class AsyncProjectPerformanceCalibrationApi(View):
    """``AsyncPerformanceCalibrationApi`` of one project."""

    clear_performance_calibration_state = Bound(AsyncPerformanceCalibrationApi.clear_performance_calibration_state)
    delete_performance_calibration_saved_parameters = Bound(
        AsyncPerformanceCalibrationApi.delete_performance_calibration_saved_parameters
    )
    get_performance_calibration_ground_truth = Bound(
        AsyncPerformanceCalibrationApi.get_performance_calibration_ground_truth
    )
    get_performance_calibration_parameter_sets = Bound(
        AsyncPerformanceCalibrationApi.get_performance_calibration_parameter_sets
    )
    get_performance_calibration_raw_result = Bound(
        AsyncPerformanceCalibrationApi.get_performance_calibration_raw_result
    )
    get_performance_calibration_saved_parameters = Bound(
        AsyncPerformanceCalibrationApi.get_performance_calibration_saved_parameters
    )
    get_performance_calibration_status = Bound(AsyncPerformanceCalibrationApi.get_performance_calibration_status)
    get_wav_file = Bound(AsyncPerformanceCalibrationApi.get_wav_file)
    stream_get_wav_file = Bound(AsyncPerformanceCalibrationApi.stream_get_wav_file)
    save_wav_file = Bound(AsyncPerformanceCalibrationApi.save_wav_file)
    set_performance_calibration_saved_parameters = Bound(
        AsyncPerformanceCalibrationApi.set_performance_calibration_saved_parameters
    )
    upload_labeled_audio = Bound(AsyncPerformanceCalibrationApi.upload_labeled_audio)


class RawPerformanceCalibrationApi(View):
    """``PerformanceCalibrationApi`` with whole HTTP answers."""

    clear_performance_calibration_state = Raw(PerformanceCalibrationApi.clear_performance_calibration_state)
    delete_performance_calibration_saved_parameters = Raw(
        PerformanceCalibrationApi.delete_performance_calibration_saved_parameters
    )
    get_performance_calibration_ground_truth = Raw(PerformanceCalibrationApi.get_performance_calibration_ground_truth)
    get_performance_calibration_parameter_sets = Raw(
        PerformanceCalibrationApi.get_performance_calibration_parameter_sets
    )
    get_performance_calibration_raw_result = Raw(PerformanceCalibrationApi.get_performance_calibration_raw_result)
    get_performance_calibration_saved_parameters = Raw(
        PerformanceCalibrationApi.get_performance_calibration_saved_parameters
    )
    get_performance_calibration_status = Raw(PerformanceCalibrationApi.get_performance_calibration_status)
    get_wav_file = Raw(PerformanceCalibrationApi.get_wav_file)
    set_performance_calibration_saved_parameters = Raw(
        PerformanceCalibrationApi.set_performance_calibration_saved_parameters
    )
    upload_labeled_audio = Raw(PerformanceCalibrationApi.upload_labeled_audio)


class AsyncRawPerformanceCalibrationApi(View):
    """``AsyncPerformanceCalibrationApi`` with whole HTTP answers."""

    clear_performance_calibration_state = AsyncRaw(AsyncPerformanceCalibrationApi.clear_performance_calibration_state)
    delete_performance_calibration_saved_parameters = AsyncRaw(
        AsyncPerformanceCalibrationApi.delete_performance_calibration_saved_parameters
    )
    get_performance_calibration_ground_truth = AsyncRaw(
        AsyncPerformanceCalibrationApi.get_performance_calibration_ground_truth
    )
    get_performance_calibration_parameter_sets = AsyncRaw(
        AsyncPerformanceCalibrationApi.get_performance_calibration_parameter_sets
    )
    get_performance_calibration_raw_result = AsyncRaw(
        AsyncPerformanceCalibrationApi.get_performance_calibration_raw_result
    )
    get_performance_calibration_saved_parameters = AsyncRaw(
        AsyncPerformanceCalibrationApi.get_performance_calibration_saved_parameters
    )
    get_performance_calibration_status = AsyncRaw(AsyncPerformanceCalibrationApi.get_performance_calibration_status)
    get_wav_file = AsyncRaw(AsyncPerformanceCalibrationApi.get_wav_file)
    set_performance_calibration_saved_parameters = AsyncRaw(
        AsyncPerformanceCalibrationApi.set_performance_calibration_saved_parameters
    )
    upload_labeled_audio = AsyncRaw(AsyncPerformanceCalibrationApi.upload_labeled_audio)

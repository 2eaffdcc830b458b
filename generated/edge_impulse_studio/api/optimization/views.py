# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``optimization`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncOptimizationApi, OptimizationApi


class ProjectOptimizationApi(View):
    """``OptimizationApi`` of one project."""

    complete_search = Bound(OptimizationApi.complete_search)
    create_trial = Bound(OptimizationApi.create_trial)
    delete_state = Bound(OptimizationApi.delete_state)
    end_trial = Bound(OptimizationApi.end_trial)
    get_all_blocks = Bound(OptimizationApi.get_all_blocks)
    get_all_learn_blocks = Bound(OptimizationApi.get_all_learn_blocks)
    get_config = Bound(OptimizationApi.get_config)
    get_dsp_parameters = Bound(OptimizationApi.get_dsp_parameters)
    get_space = Bound(OptimizationApi.get_space)
    get_state = Bound(OptimizationApi.get_state)
    get_transfer_learning_models = Bound(OptimizationApi.get_transfer_learning_models)
    get_trial_logs = Bound(OptimizationApi.get_trial_logs)
    get_tuner_run_state = Bound(OptimizationApi.get_tuner_run_state)
    get_window_settings = Bound(OptimizationApi.get_window_settings)
    list_tuner_runs = Bound(OptimizationApi.list_tuner_runs)
    update_config = Bound(OptimizationApi.update_config)
    update_tuner_run = Bound(OptimizationApi.update_tuner_run)


class AsyncProjectOptimizationApi(View):
    """``AsyncOptimizationApi`` of one project."""

    complete_search = Bound(AsyncOptimizationApi.complete_search)
    create_trial = Bound(AsyncOptimizationApi.create_trial)
    delete_state = Bound(AsyncOptimizationApi.delete_state)
    end_trial = Bound(AsyncOptimizationApi.end_trial)
    get_all_blocks = Bound(AsyncOptimizationApi.get_all_blocks)
    get_all_learn_blocks = Bound(AsyncOptimizationApi.get_all_learn_blocks)
    get_config = Bound(AsyncOptimizationApi.get_config)
    get_dsp_parameters = Bound(AsyncOptimizationApi.get_dsp_parameters)
    get_space = Bound(AsyncOptimizationApi.get_space)
    get_state = Bound(AsyncOptimizationApi.get_state)
    get_transfer_learning_models = Bound(AsyncOptimizationApi.get_transfer_learning_models)
    get_trial_logs = Bound(AsyncOptimizationApi.get_trial_logs)
    get_tuner_run_state = Bound(AsyncOptimizationApi.get_tuner_run_state)
    get_window_settings = Bound(AsyncOptimizationApi.get_window_settings)
    list_tuner_runs = Bound(AsyncOptimizationApi.list_tuner_runs)
    update_config = Bound(AsyncOptimizationApi.update_config)
    update_tuner_run = Bound(AsyncOptimizationApi.update_tuner_run)


class RawOptimizationApi(View):
    """``OptimizationApi`` with whole HTTP answers."""

    complete_search = Raw(OptimizationApi.complete_search)
    create_trial = Raw(OptimizationApi.create_trial)
    delete_state = Raw(OptimizationApi.delete_state)
    end_trial = Raw(OptimizationApi.end_trial)
    get_all_blocks = Raw(OptimizationApi.get_all_blocks)
    get_all_learn_blocks = Raw(OptimizationApi.get_all_learn_blocks)
    get_config = Raw(OptimizationApi.get_config)
    get_dsp_parameters = Raw(OptimizationApi.get_dsp_parameters)
    get_space = Raw(OptimizationApi.get_space)
    get_state = Raw(OptimizationApi.get_state)
    get_transfer_learning_models = Raw(OptimizationApi.get_transfer_learning_models)
    get_trial_logs = Raw(OptimizationApi.get_trial_logs)
    get_tuner_run_state = Raw(OptimizationApi.get_tuner_run_state)
    get_window_settings = Raw(OptimizationApi.get_window_settings)
    list_tuner_runs = Raw(OptimizationApi.list_tuner_runs)
    update_config = Raw(OptimizationApi.update_config)
    update_tuner_run = Raw(OptimizationApi.update_tuner_run)


class AsyncRawOptimizationApi(View):
    """``AsyncOptimizationApi`` with whole HTTP answers."""

    complete_search = AsyncRaw(AsyncOptimizationApi.complete_search)
    create_trial = AsyncRaw(AsyncOptimizationApi.create_trial)
    delete_state = AsyncRaw(AsyncOptimizationApi.delete_state)
    end_trial = AsyncRaw(AsyncOptimizationApi.end_trial)
    get_all_blocks = AsyncRaw(AsyncOptimizationApi.get_all_blocks)
    get_all_learn_blocks = AsyncRaw(AsyncOptimizationApi.get_all_learn_blocks)
    get_config = AsyncRaw(AsyncOptimizationApi.get_config)
    get_dsp_parameters = AsyncRaw(AsyncOptimizationApi.get_dsp_parameters)
    get_space = AsyncRaw(AsyncOptimizationApi.get_space)
    get_state = AsyncRaw(AsyncOptimizationApi.get_state)
    get_transfer_learning_models = AsyncRaw(AsyncOptimizationApi.get_transfer_learning_models)
    get_trial_logs = AsyncRaw(AsyncOptimizationApi.get_trial_logs)
    get_tuner_run_state = AsyncRaw(AsyncOptimizationApi.get_tuner_run_state)
    get_window_settings = AsyncRaw(AsyncOptimizationApi.get_window_settings)
    list_tuner_runs = AsyncRaw(AsyncOptimizationApi.list_tuner_runs)
    update_config = AsyncRaw(AsyncOptimizationApi.update_config)
    update_tuner_run = AsyncRaw(AsyncOptimizationApi.update_tuner_run)

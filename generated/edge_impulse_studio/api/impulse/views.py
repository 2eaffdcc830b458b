# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``impulse`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncImpulseApi, ImpulseApi


class ProjectImpulseApi(View):
    """``ImpulseApi`` of one project."""

    clone_impulse_complete = Bound(ImpulseApi.clone_impulse_complete)
    clone_impulse_structure = Bound(ImpulseApi.clone_impulse_structure)
    create_impulse = Bound(ImpulseApi.create_impulse)
    create_new_empty_impulse = Bound(ImpulseApi.create_new_empty_impulse)
    delete_impulse = Bound(ImpulseApi.delete_impulse)
    download_detailed_impulses = Bound(ImpulseApi.download_detailed_impulses)
    stream_download_detailed_impulses = Bound(ImpulseApi.stream_download_detailed_impulses)
    save_detailed_impulses = Bound(ImpulseApi.save_detailed_impulses)
    get_all_detailed_impulses = Bound(ImpulseApi.get_all_detailed_impulses)
    get_all_impulses = Bound(ImpulseApi.get_all_impulses)
    get_all_transfer_learning_models = Bound(ImpulseApi.get_all_transfer_learning_models)
    get_impulse = Bound(ImpulseApi.get_impulse)
    get_impulse_all = Bound(ImpulseApi.get_impulse_all)
    get_impulse_blocks = Bound(ImpulseApi.get_impulse_blocks)
    get_new_block_id = Bound(ImpulseApi.get_new_block_id)
    regenerate_model_testing_summary = Bound(ImpulseApi.regenerate_model_testing_summary)
    set_impulse_thresholds = Bound(ImpulseApi.set_impulse_thresholds)
    update_impulse = Bound(ImpulseApi.update_impulse)
    verify_dsp_block_url = Bound(ImpulseApi.verify_dsp_block_url)


class AsyncProjectImpulseApi(View):
    """``AsyncImpulseApi`` of one project."""

    clone_impulse_complete = Bound(AsyncImpulseApi.clone_impulse_complete)
    clone_impulse_structure = Bound(AsyncImpulseApi.clone_impulse_structure)
    create_impulse = Bound(AsyncImpulseApi.create_impulse)
    create_new_empty_impulse = Bound(AsyncImpulseApi.create_new_empty_impulse)
    delete_impulse = Bound(AsyncImpulseApi.delete_impulse)
    download_detailed_impulses = Bound(AsyncImpulseApi.download_detailed_impulses)
    stream_download_detailed_impulses = Bound(AsyncImpulseApi.stream_download_detailed_impulses)
    save_detailed_impulses = Bound(AsyncImpulseApi.save_detailed_impulses)
    get_all_detailed_impulses = Bound(AsyncImpulseApi.get_all_detailed_impulses)
    get_all_impulses = Bound(AsyncImpulseApi.get_all_impulses)
    get_all_transfer_learning_models = Bound(AsyncImpulseApi.get_all_transfer_learning_models)
    get_impulse = Bound(AsyncImpulseApi.get_impulse)
    get_impulse_all = Bound(AsyncImpulseApi.get_impulse_all)
    get_impulse_blocks = Bound(AsyncImpulseApi.get_impulse_blocks)
    get_new_block_id = Bound(AsyncImpulseApi.get_new_block_id)
    regenerate_model_testing_summary = Bound(AsyncImpulseApi.regenerate_model_testing_summary)
    set_impulse_thresholds = Bound(AsyncImpulseApi.set_impulse_thresholds)
    update_impulse = Bound(AsyncImpulseApi.update_impulse)
    verify_dsp_block_url = Bound(AsyncImpulseApi.verify_dsp_block_url)


class RawImpulseApi(View):
    """``ImpulseApi`` with whole HTTP answers."""

    clone_impulse_complete = Raw(ImpulseApi.clone_impulse_complete)
    clone_impulse_structure = Raw(ImpulseApi.clone_impulse_structure)
    create_impulse = Raw(ImpulseApi.create_impulse)
    create_new_empty_impulse = Raw(ImpulseApi.create_new_empty_impulse)
    delete_impulse = Raw(ImpulseApi.delete_impulse)
    download_detailed_impulses = Raw(ImpulseApi.download_detailed_impulses)
    get_all_detailed_impulses = Raw(ImpulseApi.get_all_detailed_impulses)
    get_all_impulses = Raw(ImpulseApi.get_all_impulses)
    get_all_transfer_learning_models = Raw(ImpulseApi.get_all_transfer_learning_models)
    get_impulse = Raw(ImpulseApi.get_impulse)
    get_impulse_all = Raw(ImpulseApi.get_impulse_all)
    get_impulse_blocks = Raw(ImpulseApi.get_impulse_blocks)
    get_new_block_id = Raw(ImpulseApi.get_new_block_id)
    regenerate_model_testing_summary = Raw(ImpulseApi.regenerate_model_testing_summary)
    set_impulse_thresholds = Raw(ImpulseApi.set_impulse_thresholds)
    update_impulse = Raw(ImpulseApi.update_impulse)
    verify_dsp_block_url = Raw(ImpulseApi.verify_dsp_block_url)


class AsyncRawImpulseApi(View):
    """``AsyncImpulseApi`` with whole HTTP answers."""

    clone_impulse_complete = AsyncRaw(AsyncImpulseApi.clone_impulse_complete)
    clone_impulse_structure = AsyncRaw(AsyncImpulseApi.clone_impulse_structure)
    create_impulse = AsyncRaw(AsyncImpulseApi.create_impulse)
    create_new_empty_impulse = AsyncRaw(AsyncImpulseApi.create_new_empty_impulse)
    delete_impulse = AsyncRaw(AsyncImpulseApi.delete_impulse)
    download_detailed_impulses = AsyncRaw(AsyncImpulseApi.download_detailed_impulses)
    get_all_detailed_impulses = AsyncRaw(AsyncImpulseApi.get_all_detailed_impulses)
    get_all_impulses = AsyncRaw(AsyncImpulseApi.get_all_impulses)
    get_all_transfer_learning_models = AsyncRaw(AsyncImpulseApi.get_all_transfer_learning_models)
    get_impulse = AsyncRaw(AsyncImpulseApi.get_impulse)
    get_impulse_all = AsyncRaw(AsyncImpulseApi.get_impulse_all)
    get_impulse_blocks = AsyncRaw(AsyncImpulseApi.get_impulse_blocks)
    get_new_block_id = AsyncRaw(AsyncImpulseApi.get_new_block_id)
    regenerate_model_testing_summary = AsyncRaw(AsyncImpulseApi.regenerate_model_testing_summary)
    set_impulse_thresholds = AsyncRaw(AsyncImpulseApi.set_impulse_thresholds)
    update_impulse = AsyncRaw(AsyncImpulseApi.update_impulse)
    verify_dsp_block_url = AsyncRaw(AsyncImpulseApi.verify_dsp_block_url)

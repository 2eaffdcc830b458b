# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``deployment`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncDeploymentApi, DeploymentApi


class ProjectDeploymentApi(View):
    """``DeploymentApi`` of one project."""

    build_public_deployment_job = Bound(DeploymentApi.build_public_deployment_job)
    download_build = Bound(DeploymentApi.download_build)
    stream_download_build = Bound(DeploymentApi.stream_download_build)
    save_build = Bound(DeploymentApi.save_build)
    download_historic_deployment = Bound(DeploymentApi.download_historic_deployment)
    stream_download_historic_deployment = Bound(DeploymentApi.stream_download_historic_deployment)
    save_historic_deployment = Bound(DeploymentApi.save_historic_deployment)
    find_syntiant_posterior = Bound(DeploymentApi.find_syntiant_posterior)
    get_deployment = Bound(DeploymentApi.get_deployment)
    get_evaluate_job_result = Bound(DeploymentApi.get_evaluate_job_result)
    get_evaluate_job_result_cache = Bound(DeploymentApi.get_evaluate_job_result_cache)
    get_historic_deployment = Bound(DeploymentApi.get_historic_deployment)
    get_last_deployment_build = Bound(DeploymentApi.get_last_deployment_build)
    get_public_deployment_status = Bound(DeploymentApi.get_public_deployment_status)
    get_syntiant_posterior = Bound(DeploymentApi.get_syntiant_posterior)
    list_deployment_history = Bound(DeploymentApi.list_deployment_history)
    iter_deployment_history = Bound(DeploymentApi.iter_deployment_history)
    list_deployment_targets_for_project = Bound(DeploymentApi.list_deployment_targets_for_project)
    list_deployment_targets_for_project_data_sources = Bound(
        DeploymentApi.list_deployment_targets_for_project_data_sources
    )
    set_syntiant_posterior = Bound(DeploymentApi.set_syntiant_posterior)


class AsyncProjectDeploymentApi(View):
    """``AsyncDeploymentApi`` of one project."""

    build_public_deployment_job = Bound(AsyncDeploymentApi.build_public_deployment_job)
    download_build = Bound(AsyncDeploymentApi.download_build)
    stream_download_build = Bound(AsyncDeploymentApi.stream_download_build)
    save_build = Bound(AsyncDeploymentApi.save_build)
    download_historic_deployment = Bound(AsyncDeploymentApi.download_historic_deployment)
    stream_download_historic_deployment = Bound(AsyncDeploymentApi.stream_download_historic_deployment)
    save_historic_deployment = Bound(AsyncDeploymentApi.save_historic_deployment)
    find_syntiant_posterior = Bound(AsyncDeploymentApi.find_syntiant_posterior)
    get_deployment = Bound(AsyncDeploymentApi.get_deployment)
    get_evaluate_job_result = Bound(AsyncDeploymentApi.get_evaluate_job_result)
    get_evaluate_job_result_cache = Bound(AsyncDeploymentApi.get_evaluate_job_result_cache)
    get_historic_deployment = Bound(AsyncDeploymentApi.get_historic_deployment)
    get_last_deployment_build = Bound(AsyncDeploymentApi.get_last_deployment_build)
    get_public_deployment_status = Bound(AsyncDeploymentApi.get_public_deployment_status)
    get_syntiant_posterior = Bound(AsyncDeploymentApi.get_syntiant_posterior)
    list_deployment_history = Bound(AsyncDeploymentApi.list_deployment_history)
    iter_deployment_history = Bound(AsyncDeploymentApi.iter_deployment_history)
    list_deployment_targets_for_project = Bound(AsyncDeploymentApi.list_deployment_targets_for_project)
    list_deployment_targets_for_project_data_sources = Bound(
        AsyncDeploymentApi.list_deployment_targets_for_project_data_sources
    )
    set_syntiant_posterior = Bound(AsyncDeploymentApi.set_syntiant_posterior)


class RawDeploymentApi(View):
    """``DeploymentApi`` with whole HTTP answers."""

    build_public_deployment_job = Raw(DeploymentApi.build_public_deployment_job)
    download_build = Raw(DeploymentApi.download_build)
    download_historic_deployment = Raw(DeploymentApi.download_historic_deployment)
    find_syntiant_posterior = Raw(DeploymentApi.find_syntiant_posterior)
    get_deployment = Raw(DeploymentApi.get_deployment)
    get_evaluate_job_result = Raw(DeploymentApi.get_evaluate_job_result)
    get_evaluate_job_result_cache = Raw(DeploymentApi.get_evaluate_job_result_cache)
    get_historic_deployment = Raw(DeploymentApi.get_historic_deployment)
    get_last_deployment_build = Raw(DeploymentApi.get_last_deployment_build)
    get_public_deployment_status = Raw(DeploymentApi.get_public_deployment_status)
    get_syntiant_posterior = Raw(DeploymentApi.get_syntiant_posterior)
    list_all_deployment_targets = Raw(DeploymentApi.list_all_deployment_targets)
    list_deployment_history = Raw(DeploymentApi.list_deployment_history)
    list_deployment_targets_for_project = Raw(DeploymentApi.list_deployment_targets_for_project)
    list_deployment_targets_for_project_data_sources = Raw(
        DeploymentApi.list_deployment_targets_for_project_data_sources
    )
    set_syntiant_posterior = Raw(DeploymentApi.set_syntiant_posterior)


class AsyncRawDeploymentApi(View):
    """``AsyncDeploymentApi`` with whole HTTP answers."""

    build_public_deployment_job = AsyncRaw(AsyncDeploymentApi.build_public_deployment_job)
    download_build = AsyncRaw(AsyncDeploymentApi.download_build)
    download_historic_deployment = AsyncRaw(AsyncDeploymentApi.download_historic_deployment)
    find_syntiant_posterior = AsyncRaw(AsyncDeploymentApi.find_syntiant_posterior)
    get_deployment = AsyncRaw(AsyncDeploymentApi.get_deployment)
    get_evaluate_job_result = AsyncRaw(AsyncDeploymentApi.get_evaluate_job_result)
    get_evaluate_job_result_cache = AsyncRaw(AsyncDeploymentApi.get_evaluate_job_result_cache)
    get_historic_deployment = AsyncRaw(AsyncDeploymentApi.get_historic_deployment)
    get_last_deployment_build = AsyncRaw(AsyncDeploymentApi.get_last_deployment_build)
    get_public_deployment_status = AsyncRaw(AsyncDeploymentApi.get_public_deployment_status)
    get_syntiant_posterior = AsyncRaw(AsyncDeploymentApi.get_syntiant_posterior)
    list_all_deployment_targets = AsyncRaw(AsyncDeploymentApi.list_all_deployment_targets)
    list_deployment_history = AsyncRaw(AsyncDeploymentApi.list_deployment_history)
    list_deployment_targets_for_project = AsyncRaw(AsyncDeploymentApi.list_deployment_targets_for_project)
    list_deployment_targets_for_project_data_sources = AsyncRaw(
        AsyncDeploymentApi.list_deployment_targets_for_project_data_sources
    )
    set_syntiant_posterior = AsyncRaw(AsyncDeploymentApi.set_syntiant_posterior)

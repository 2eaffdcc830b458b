# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``deploy`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncDeployApi, DeployApi


class RawDeployApi(View):
    """``DeployApi`` with whole HTTP answers."""

    cancel_deployment = Raw(DeployApi.cancel_deployment)
    create_deploy_configuration = Raw(DeployApi.create_deploy_configuration)
    delete_deploy_configuration = Raw(DeployApi.delete_deploy_configuration)
    deploy_by_configuration = Raw(DeployApi.deploy_by_configuration)
    deploy_device_model = Raw(DeployApi.deploy_device_model)
    get_deploy_configuration = Raw(DeployApi.get_deploy_configuration)
    get_deploy_configurations = Raw(DeployApi.get_deploy_configurations)
    get_deploy_history = Raw(DeployApi.get_deploy_history)
    get_deploy_status = Raw(DeployApi.get_deploy_status)
    get_device_deploy_history = Raw(DeployApi.get_device_deploy_history)


class AsyncRawDeployApi(View):
    """``AsyncDeployApi`` with whole HTTP answers."""

    cancel_deployment = AsyncRaw(AsyncDeployApi.cancel_deployment)
    create_deploy_configuration = AsyncRaw(AsyncDeployApi.create_deploy_configuration)
    delete_deploy_configuration = AsyncRaw(AsyncDeployApi.delete_deploy_configuration)
    deploy_by_configuration = AsyncRaw(AsyncDeployApi.deploy_by_configuration)
    deploy_device_model = AsyncRaw(AsyncDeployApi.deploy_device_model)
    get_deploy_configuration = AsyncRaw(AsyncDeployApi.get_deploy_configuration)
    get_deploy_configurations = AsyncRaw(AsyncDeployApi.get_deploy_configurations)
    get_deploy_history = AsyncRaw(AsyncDeployApi.get_deploy_history)
    get_deploy_status = AsyncRaw(AsyncDeployApi.get_deploy_status)
    get_device_deploy_history = AsyncRaw(AsyncDeployApi.get_device_deploy_history)

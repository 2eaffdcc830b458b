# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""Sony AITRIOS Console with whole HTTP answers: status, headers and content beside what was parsed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .views import exchanging

if TYPE_CHECKING:
    from .api.certificate.views import AsyncRawCertificateApi, RawCertificateApi
    from .api.connector.views import AsyncRawConnectorApi, RawConnectorApi
    from .api.deploy.views import AsyncRawDeployApi, RawDeployApi
    from .api.device_command.views import AsyncRawDeviceCommandApi, RawDeviceCommandApi
    from .api.edge_app.views import AsyncRawEdgeAppApi, RawEdgeAppApi
    from .api.firmware.views import AsyncRawFirmwareApi, RawFirmwareApi
    from .api.insight.views import AsyncRawInsightApi, RawInsightApi
    from .api.manage_devices.views import AsyncRawManageDevicesApi, RawManageDevicesApi
    from .api.provisioning.views import AsyncRawProvisioningApi, RawProvisioningApi
    from .api.train_model.views import AsyncRawTrainModelApi, RawTrainModelApi
    from .api.utility.views import AsyncRawUtilityApi, RawUtilityApi
    from .client import AitriosApi, AsyncAitriosApi


class RawAitriosApi:
    """The operations of ``AitriosApi``, each giving a ``Response``.

    Args:
        api: sends the calls; it stays open.
    """

    def __init__(self, api: AitriosApi) -> None:
        self._api = api

    @cached_property
    def certificate(self) -> RawCertificateApi:
        """5 operations."""
        from .api.certificate import CertificateApi
        from .api.certificate.views import RawCertificateApi

        return RawCertificateApi(CertificateApi(exchanging(self._api)))

    @cached_property
    def connector(self) -> RawConnectorApi:
        """4 operations."""
        from .api.connector import ConnectorApi
        from .api.connector.views import RawConnectorApi

        return RawConnectorApi(ConnectorApi(exchanging(self._api)))

    @cached_property
    def deploy(self) -> RawDeployApi:
        """10 operations."""
        from .api.deploy import DeployApi
        from .api.deploy.views import RawDeployApi

        return RawDeployApi(DeployApi(exchanging(self._api)))

    @cached_property
    def device_command(self) -> RawDeviceCommandApi:
        """7 operations."""
        from .api.device_command import DeviceCommandApi
        from .api.device_command.views import RawDeviceCommandApi

        return RawDeviceCommandApi(DeviceCommandApi(exchanging(self._api)))

    @cached_property
    def edge_app(self) -> RawEdgeAppApi:
        """6 operations."""
        from .api.edge_app import EdgeAppApi
        from .api.edge_app.views import RawEdgeAppApi

        return RawEdgeAppApi(EdgeAppApi(exchanging(self._api)))

    @cached_property
    def firmware(self) -> RawFirmwareApi:
        """4 operations."""
        from .api.firmware import FirmwareApi
        from .api.firmware.views import RawFirmwareApi

        return RawFirmwareApi(FirmwareApi(exchanging(self._api)))

    @cached_property
    def insight(self) -> RawInsightApi:
        """5 operations."""
        from .api.insight import InsightApi
        from .api.insight.views import RawInsightApi

        return RawInsightApi(InsightApi(exchanging(self._api)))

    @cached_property
    def manage_devices(self) -> RawManageDevicesApi:
        """10 operations."""
        from .api.manage_devices import ManageDevicesApi
        from .api.manage_devices.views import RawManageDevicesApi

        return RawManageDevicesApi(ManageDevicesApi(exchanging(self._api)))

    @cached_property
    def provisioning(self) -> RawProvisioningApi:
        """1 operations."""
        from .api.provisioning import ProvisioningApi
        from .api.provisioning.views import RawProvisioningApi

        return RawProvisioningApi(ProvisioningApi(exchanging(self._api)))

    @cached_property
    def train_model(self) -> RawTrainModelApi:
        """41 operations."""
        from .api.train_model import TrainModelApi
        from .api.train_model.views import RawTrainModelApi

        return RawTrainModelApi(TrainModelApi(exchanging(self._api)))

    @cached_property
    def utility(self) -> RawUtilityApi:
        """1 operations."""
        from .api.utility import UtilityApi
        from .api.utility.views import RawUtilityApi

        return RawUtilityApi(UtilityApi(exchanging(self._api)))


class AsyncRawAitriosApi:
    """The operations of ``AsyncAitriosApi``, each giving a ``Response``.

    Args:
        api: sends the calls; it stays open.
    """

    def __init__(self, api: AsyncAitriosApi) -> None:
        self._api = api

    @cached_property
    def certificate(self) -> AsyncRawCertificateApi:
        """5 operations."""
        from .api.certificate import AsyncCertificateApi
        from .api.certificate.views import AsyncRawCertificateApi

        return AsyncRawCertificateApi(AsyncCertificateApi(exchanging(self._api)))

    @cached_property
    def connector(self) -> AsyncRawConnectorApi:
        """4 operations."""
        from .api.connector import AsyncConnectorApi
        from .api.connector.views import AsyncRawConnectorApi

        return AsyncRawConnectorApi(AsyncConnectorApi(exchanging(self._api)))

    @cached_property
    def deploy(self) -> AsyncRawDeployApi:
        """10 operations."""
        from .api.deploy import AsyncDeployApi
        from .api.deploy.views import AsyncRawDeployApi

        return AsyncRawDeployApi(AsyncDeployApi(exchanging(self._api)))

    @cached_property
    def device_command(self) -> AsyncRawDeviceCommandApi:
        """7 operations."""
        from .api.device_command import AsyncDeviceCommandApi
        from .api.device_command.views import AsyncRawDeviceCommandApi

        return AsyncRawDeviceCommandApi(AsyncDeviceCommandApi(exchanging(self._api)))

    @cached_property
    def edge_app(self) -> AsyncRawEdgeAppApi:
        """6 operations."""
        from .api.edge_app import AsyncEdgeAppApi
        from .api.edge_app.views import AsyncRawEdgeAppApi

        return AsyncRawEdgeAppApi(AsyncEdgeAppApi(exchanging(self._api)))

    @cached_property
    def firmware(self) -> AsyncRawFirmwareApi:
        """4 operations."""
        from .api.firmware import AsyncFirmwareApi
        from .api.firmware.views import AsyncRawFirmwareApi

        return AsyncRawFirmwareApi(AsyncFirmwareApi(exchanging(self._api)))

    @cached_property
    def insight(self) -> AsyncRawInsightApi:
        """5 operations."""
        from .api.insight import AsyncInsightApi
        from .api.insight.views import AsyncRawInsightApi

        return AsyncRawInsightApi(AsyncInsightApi(exchanging(self._api)))

    @cached_property
    def manage_devices(self) -> AsyncRawManageDevicesApi:
        """10 operations."""
        from .api.manage_devices import AsyncManageDevicesApi
        from .api.manage_devices.views import AsyncRawManageDevicesApi

        return AsyncRawManageDevicesApi(AsyncManageDevicesApi(exchanging(self._api)))

    @cached_property
    def provisioning(self) -> AsyncRawProvisioningApi:
        """1 operations."""
        from .api.provisioning import AsyncProvisioningApi
        from .api.provisioning.views import AsyncRawProvisioningApi

        return AsyncRawProvisioningApi(AsyncProvisioningApi(exchanging(self._api)))

    @cached_property
    def train_model(self) -> AsyncRawTrainModelApi:
        """41 operations."""
        from .api.train_model import AsyncTrainModelApi
        from .api.train_model.views import AsyncRawTrainModelApi

        return AsyncRawTrainModelApi(AsyncTrainModelApi(exchanging(self._api)))

    @cached_property
    def utility(self) -> AsyncRawUtilityApi:
        """1 operations."""
        from .api.utility import AsyncUtilityApi
        from .api.utility.views import AsyncRawUtilityApi

        return AsyncRawUtilityApi(AsyncUtilityApi(exchanging(self._api)))

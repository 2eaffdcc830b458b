# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The clients of Sony AITRIOS Console: one attribute a tag, each made when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .driver import DEFAULT_TIMEOUT, Api, AsyncApi, credential

if TYPE_CHECKING:
    import httpx

    from .api.certificate import AsyncCertificateApi, CertificateApi
    from .api.connector import AsyncConnectorApi, ConnectorApi
    from .api.deploy import AsyncDeployApi, DeployApi
    from .api.device_command import AsyncDeviceCommandApi, DeviceCommandApi
    from .api.edge_app import AsyncEdgeAppApi, EdgeAppApi
    from .api.firmware import AsyncFirmwareApi, FirmwareApi
    from .api.insight import AsyncInsightApi, InsightApi
    from .api.manage_devices import AsyncManageDevicesApi, ManageDevicesApi
    from .api.provisioning import AsyncProvisioningApi, ProvisioningApi
    from .api.train_model import AsyncTrainModelApi, TrainModelApi
    from .api.utility import AsyncUtilityApi, UtilityApi
    from .drift import DriftHook

BASE_URL = "https://console.aitrios.sony-semicon.com/api/v2"


class AitriosApi(Api):
    """Sony AITRIOS Console.

    Args:
        access_token: sent as a bearer token.
        base_url: where the service is, with everything that stands before the paths of the contract.
        timeout: seconds without progress (connecting, sending, receiving, waiting for a connection) after which a call
            is given up; or an ``httpx.Timeout``.
        strict: raise ``ContractError`` when an answer differs from the contract, instead of keeping what came.
        on_drift: called with each such difference.
        http_client: an httpx client of yours, for proxies, certificates or connection limits; it is not closed here.

    Give one credential at most. Without one, only the operations that need none will work.
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        strict: bool = False,
        on_drift: DriftHook | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url,
            credential=credential(
                access_token=("Authorization", "Bearer ", access_token),
            ),
            timeout=timeout,
            strict=strict,
            on_drift=on_drift,
            http_client=http_client,
        )

    @cached_property
    def certificate(self) -> CertificateApi:
        """5 operations."""
        from .api.certificate import CertificateApi

        return CertificateApi(self)

    @cached_property
    def connector(self) -> ConnectorApi:
        """4 operations."""
        from .api.connector import ConnectorApi

        return ConnectorApi(self)

    @cached_property
    def deploy(self) -> DeployApi:
        """10 operations."""
        from .api.deploy import DeployApi

        return DeployApi(self)

    @cached_property
    def device_command(self) -> DeviceCommandApi:
        """7 operations."""
        from .api.device_command import DeviceCommandApi

        return DeviceCommandApi(self)

    @cached_property
    def edge_app(self) -> EdgeAppApi:
        """6 operations."""
        from .api.edge_app import EdgeAppApi

        return EdgeAppApi(self)

    @cached_property
    def firmware(self) -> FirmwareApi:
        """4 operations."""
        from .api.firmware import FirmwareApi

        return FirmwareApi(self)

    @cached_property
    def insight(self) -> InsightApi:
        """5 operations."""
        from .api.insight import InsightApi

        return InsightApi(self)

    @cached_property
    def manage_devices(self) -> ManageDevicesApi:
        """10 operations."""
        from .api.manage_devices import ManageDevicesApi

        return ManageDevicesApi(self)

    @cached_property
    def provisioning(self) -> ProvisioningApi:
        """1 operations."""
        from .api.provisioning import ProvisioningApi

        return ProvisioningApi(self)

    @cached_property
    def train_model(self) -> TrainModelApi:
        """41 operations."""
        from .api.train_model import TrainModelApi

        return TrainModelApi(self)

    @cached_property
    def utility(self) -> UtilityApi:
        """1 operations."""
        from .api.utility import UtilityApi

        return UtilityApi(self)


class AsyncAitriosApi(AsyncApi):
    """Sony AITRIOS Console, awaited.

    Args:
        access_token: sent as a bearer token.
        base_url: where the service is, with everything that stands before the paths of the contract.
        timeout: seconds without progress (connecting, sending, receiving, waiting for a connection) after which a call
            is given up; or an ``httpx.Timeout``.
        strict: raise ``ContractError`` when an answer differs from the contract, instead of keeping what came.
        on_drift: called with each such difference.
        http_client: an httpx client of yours, for proxies, certificates or connection limits; it is not closed here.

    Give one credential at most. Without one, only the operations that need none will work.
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        strict: bool = False,
        on_drift: DriftHook | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url,
            credential=credential(
                access_token=("Authorization", "Bearer ", access_token),
            ),
            timeout=timeout,
            strict=strict,
            on_drift=on_drift,
            http_client=http_client,
        )

    @cached_property
    def certificate(self) -> AsyncCertificateApi:
        """5 operations."""
        from .api.certificate import AsyncCertificateApi

        return AsyncCertificateApi(self)

    @cached_property
    def connector(self) -> AsyncConnectorApi:
        """4 operations."""
        from .api.connector import AsyncConnectorApi

        return AsyncConnectorApi(self)

    @cached_property
    def deploy(self) -> AsyncDeployApi:
        """10 operations."""
        from .api.deploy import AsyncDeployApi

        return AsyncDeployApi(self)

    @cached_property
    def device_command(self) -> AsyncDeviceCommandApi:
        """7 operations."""
        from .api.device_command import AsyncDeviceCommandApi

        return AsyncDeviceCommandApi(self)

    @cached_property
    def edge_app(self) -> AsyncEdgeAppApi:
        """6 operations."""
        from .api.edge_app import AsyncEdgeAppApi

        return AsyncEdgeAppApi(self)

    @cached_property
    def firmware(self) -> AsyncFirmwareApi:
        """4 operations."""
        from .api.firmware import AsyncFirmwareApi

        return AsyncFirmwareApi(self)

    @cached_property
    def insight(self) -> AsyncInsightApi:
        """5 operations."""
        from .api.insight import AsyncInsightApi

        return AsyncInsightApi(self)

    @cached_property
    def manage_devices(self) -> AsyncManageDevicesApi:
        """10 operations."""
        from .api.manage_devices import AsyncManageDevicesApi

        return AsyncManageDevicesApi(self)

    @cached_property
    def provisioning(self) -> AsyncProvisioningApi:
        """1 operations."""
        from .api.provisioning import AsyncProvisioningApi

        return AsyncProvisioningApi(self)

    @cached_property
    def train_model(self) -> AsyncTrainModelApi:
        """41 operations."""
        from .api.train_model import AsyncTrainModelApi

        return AsyncTrainModelApi(self)

    @cached_property
    def utility(self) -> AsyncUtilityApi:
        """1 operations."""
        from .api.utility import AsyncUtilityApi

        return AsyncUtilityApi(self)

# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceDeployHistory``: 12 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import device_deploy_history_edge_apps_item as _device_deploy_history_edge_apps_item
from . import device_deploy_history_edge_system_sw_package as _device_deploy_history_edge_system_sw_package
from . import device_deploy_history_model_bundles_item as _device_deploy_history_model_bundles_item
from . import device_deploy_history_models_item as _device_deploy_history_models_item
from .device_deploy_history_deploy_status import DeviceDeployHistoryDeployStatus
from .device_deploy_history_deploy_type import DeviceDeployHistoryDeployType

if TYPE_CHECKING:
    from .device_deploy_history_edge_apps_item import DeviceDeployHistoryEdgeAppsItem
    from .device_deploy_history_edge_system_sw_package import DeviceDeployHistoryEdgeSystemSwPackage
    from .device_deploy_history_model_bundles_item import DeviceDeployHistoryModelBundlesItem
    from .device_deploy_history_models_item import DeviceDeployHistoryModelsItem

_new = object.__new__
_DeviceDeployHistoryDeployStatus = members(DeviceDeployHistoryDeployStatus)
_DeviceDeployHistoryDeployType = members(DeviceDeployHistoryDeployType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeviceDeployHistory(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deploy_id: str
    deploy_status: DeviceDeployHistoryDeployStatus
    deploy_type: DeviceDeployHistoryDeployType
    config_id: str | Unset = UNSET
    description: str | Unset = UNSET
    edge_apps: list[DeviceDeployHistoryEdgeAppsItem] | Unset = UNSET
    edge_system_sw_package: DeviceDeployHistoryEdgeSystemSwPackage | Unset = UNSET
    model_bundles: list[DeviceDeployHistoryModelBundlesItem] | Unset = UNSET
    models: list[DeviceDeployHistoryModelsItem] | Unset = UNSET
    replace_model_id: str | Unset = UNSET
    replace_network_id: str | Unset = UNSET
    update_progress_percentage: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deploy_id": "deploy_id",
        "deploy_status": "deploy_status",
        "deploy_type": "deploy_type",
        "config_id": "config_id",
        "description": "description",
        "edge_apps": "edge_apps",
        "edge_system_sw_package": "edge_system_sw_package",
        "model_bundles": "model_bundles",
        "models": "models",
        "replace_model_id": "replace_model_id",
        "replace_network_id": "replace_network_id",
        "update_progress_percentage": "update_progress_percentage",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceDeployHistory")
        d, o = v, _new(DeviceDeployHistory)
        known = 3
        o._extra = None
        try:
            o.deploy_id = v if type(v := d["deploy_id"]) is str else text(v, d, "deploy_id", drift)
            o.deploy_status = (
                _DeviceDeployHistoryDeployStatus[v]
                if type(v := d["deploy_status"]) is str and v in _DeviceDeployHistoryDeployStatus
                else member(DeviceDeployHistoryDeployStatus, v, d, "deploy_status", drift)
            )
            o.deploy_type = (
                _DeviceDeployHistoryDeployType[v]
                if type(v := d["deploy_type"]) is str and v in _DeviceDeployHistoryDeployType
                else member(DeviceDeployHistoryDeployType, v, d, "deploy_type", drift)
            )
        except KeyError:
            return with_gaps(DeviceDeployHistory, known, d, at, key, drift)
        if "config_id" in d:
            known += 1
            o.config_id = v if type(v := d["config_id"]) is str else text(v, d, "config_id", drift)
        else:
            o.config_id = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "edge_apps" in d:
            known += 1
            o.edge_apps = list_of(_device_deploy_history_edge_apps_item.read, d["edge_apps"], d, "edge_apps", drift)
        else:
            o.edge_apps = UNSET
        if "edge_system_sw_package" in d:
            known += 1
            o.edge_system_sw_package = _device_deploy_history_edge_system_sw_package.read(
                d["edge_system_sw_package"], d, "edge_system_sw_package", drift
            )
        else:
            o.edge_system_sw_package = UNSET
        if "model_bundles" in d:
            known += 1
            o.model_bundles = list_of(
                _device_deploy_history_model_bundles_item.read, d["model_bundles"], d, "model_bundles", drift
            )
        else:
            o.model_bundles = UNSET
        if "models" in d:
            known += 1
            o.models = list_of(_device_deploy_history_models_item.read, d["models"], d, "models", drift)
        else:
            o.models = UNSET
        if "replace_model_id" in d:
            known += 1
            o.replace_model_id = v if type(v := d["replace_model_id"]) is str else text(v, d, "replace_model_id", drift)
        else:
            o.replace_model_id = UNSET
        if "replace_network_id" in d:
            known += 1
            o.replace_network_id = (
                v if type(v := d["replace_network_id"]) is str else text(v, d, "replace_network_id", drift)
            )
        else:
            o.replace_network_id = UNSET
        if "update_progress_percentage" in d:
            known += 1
            o.update_progress_percentage = (
                v
                if type(v := d["update_progress_percentage"]) is int
                else integer(v, d, "update_progress_percentage", drift)
            )
        else:
            o.update_progress_percentage = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceDeployHistory._read

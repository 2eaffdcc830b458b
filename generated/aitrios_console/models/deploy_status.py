# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployStatus``: 14 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, text
from ..types import UNSET, Unset
from . import deploy_status_devices_item as _deploy_status_devices_item
from . import deploy_status_edge_apps_item as _deploy_status_edge_apps_item
from . import deploy_status_edge_system_sw_package as _deploy_status_edge_system_sw_package
from . import deploy_status_model_bundles_item as _deploy_status_model_bundles_item
from . import deploy_status_models_item as _deploy_status_models_item

if TYPE_CHECKING:
    from .deploy_status_devices_item import DeployStatusDevicesItem
    from .deploy_status_edge_apps_item import DeployStatusEdgeAppsItem
    from .deploy_status_edge_system_sw_package import DeployStatusEdgeSystemSwPackage
    from .deploy_status_model_bundles_item import DeployStatusModelBundlesItem
    from .deploy_status_models_item import DeployStatusModelsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployStatus(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deploy_id: str
    deploy_type: str
    devices: list[DeployStatusDevicesItem]
    fail_cnt: int
    from_datetime: str
    success_cnt: int
    config_id: str | Unset = UNSET
    deploying_cnt: int | Unset = UNSET
    edge_apps: list[DeployStatusEdgeAppsItem] | Unset = UNSET
    edge_system_sw_package: DeployStatusEdgeSystemSwPackage | Unset = UNSET
    model_bundles: list[DeployStatusModelBundlesItem] | Unset = UNSET
    models: list[DeployStatusModelsItem] | Unset = UNSET
    replace_model_id: str | Unset = UNSET
    replace_network_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deploy_id": "deploy_id",
        "deploy_type": "deploy_type",
        "devices": "devices",
        "fail_cnt": "fail_cnt",
        "from_datetime": "from_datetime",
        "success_cnt": "success_cnt",
        "config_id": "config_id",
        "deploying_cnt": "deploying_cnt",
        "edge_apps": "edge_apps",
        "edge_system_sw_package": "edge_system_sw_package",
        "model_bundles": "model_bundles",
        "models": "models",
        "replace_model_id": "replace_model_id",
        "replace_network_id": "replace_network_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployStatus")
        d, o = v, _new(DeployStatus)
        known = 6
        o._extra = None
        try:
            o.deploy_id = v if type(v := d["deploy_id"]) is str else text(v, d, "deploy_id", drift)
            o.deploy_type = v if type(v := d["deploy_type"]) is str else text(v, d, "deploy_type", drift)
            o.devices = list_of(_deploy_status_devices_item.read, d["devices"], d, "devices", drift)
            o.fail_cnt = v if type(v := d["fail_cnt"]) is int else integer(v, d, "fail_cnt", drift)
            o.from_datetime = v if type(v := d["from_datetime"]) is str else text(v, d, "from_datetime", drift)
            o.success_cnt = v if type(v := d["success_cnt"]) is int else integer(v, d, "success_cnt", drift)
        except KeyError:
            return with_gaps(DeployStatus, known, d, at, key, drift)
        if "config_id" in d:
            known += 1
            o.config_id = v if type(v := d["config_id"]) is str else text(v, d, "config_id", drift)
        else:
            o.config_id = UNSET
        if "deploying_cnt" in d:
            known += 1
            o.deploying_cnt = v if type(v := d["deploying_cnt"]) is int else integer(v, d, "deploying_cnt", drift)
        else:
            o.deploying_cnt = UNSET
        if "edge_apps" in d:
            known += 1
            o.edge_apps = list_of(_deploy_status_edge_apps_item.read, d["edge_apps"], d, "edge_apps", drift)
        else:
            o.edge_apps = UNSET
        if "edge_system_sw_package" in d:
            known += 1
            o.edge_system_sw_package = _deploy_status_edge_system_sw_package.read(
                d["edge_system_sw_package"], d, "edge_system_sw_package", drift
            )
        else:
            o.edge_system_sw_package = UNSET
        if "model_bundles" in d:
            known += 1
            o.model_bundles = list_of(
                _deploy_status_model_bundles_item.read, d["model_bundles"], d, "model_bundles", drift
            )
        else:
            o.model_bundles = UNSET
        if "models" in d:
            known += 1
            o.models = list_of(_deploy_status_models_item.read, d["models"], d, "models", drift)
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
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployStatus._read

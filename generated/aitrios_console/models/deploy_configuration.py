# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployConfiguration``: 13 fields, 13 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, list_of, text
from . import deploy_configuration_edge_apps_item as _deploy_configuration_edge_apps_item
from . import deploy_configuration_edge_system_sw_package as _deploy_configuration_edge_system_sw_package
from . import deploy_configuration_model_bundles_item as _deploy_configuration_model_bundles_item
from . import deploy_configuration_models_item as _deploy_configuration_models_item

if TYPE_CHECKING:
    from .deploy_configuration_edge_apps_item import DeployConfigurationEdgeAppsItem
    from .deploy_configuration_edge_system_sw_package import DeployConfigurationEdgeSystemSwPackage
    from .deploy_configuration_model_bundles_item import DeployConfigurationModelBundlesItem
    from .deploy_configuration_models_item import DeployConfigurationModelsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployConfiguration(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    config_id: str
    description: str
    edge_apps: list[DeployConfigurationEdgeAppsItem]
    edge_system_sw_package: DeployConfigurationEdgeSystemSwPackage
    fail_cnt: int
    ins_date: str
    ins_id: str
    model_bundles: list[DeployConfigurationModelBundlesItem]
    models: list[DeployConfigurationModelsItem]
    running_cnt: int
    success_cnt: int
    upd_date: str
    upd_id: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "config_id": "config_id",
        "description": "description",
        "edge_apps": "edge_apps",
        "edge_system_sw_package": "edge_system_sw_package",
        "fail_cnt": "fail_cnt",
        "ins_date": "ins_date",
        "ins_id": "ins_id",
        "model_bundles": "model_bundles",
        "models": "models",
        "running_cnt": "running_cnt",
        "success_cnt": "success_cnt",
        "upd_date": "upd_date",
        "upd_id": "upd_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployConfiguration")
        d, o = v, _new(DeployConfiguration)
        known = 13
        o._extra = None
        if "config_id" in d:
            o.config_id = v if type(v := d["config_id"]) is str else text(v, d, "config_id", drift)
        else:
            known -= drift.absent(d, "config_id", "string")
        if "description" in d:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            known -= drift.absent(d, "description", "string")
        if "edge_apps" in d:
            o.edge_apps = list_of(_deploy_configuration_edge_apps_item.read, d["edge_apps"], d, "edge_apps", drift)
        else:
            known -= drift.absent(d, "edge_apps", "array")
        if "edge_system_sw_package" in d:
            o.edge_system_sw_package = _deploy_configuration_edge_system_sw_package.read(
                d["edge_system_sw_package"], d, "edge_system_sw_package", drift
            )
        else:
            known -= drift.absent(d, "edge_system_sw_package", "DeployConfigurationEdgeSystemSwPackage")
        if "fail_cnt" in d:
            o.fail_cnt = v if type(v := d["fail_cnt"]) is int else integer(v, d, "fail_cnt", drift)
        else:
            known -= drift.absent(d, "fail_cnt", "integer")
        if "ins_date" in d:
            o.ins_date = v if type(v := d["ins_date"]) is str else text(v, d, "ins_date", drift)
        else:
            known -= drift.absent(d, "ins_date", "string")
        if "ins_id" in d:
            o.ins_id = v if type(v := d["ins_id"]) is str else text(v, d, "ins_id", drift)
        else:
            known -= drift.absent(d, "ins_id", "string")
        if "model_bundles" in d:
            o.model_bundles = list_of(
                _deploy_configuration_model_bundles_item.read, d["model_bundles"], d, "model_bundles", drift
            )
        else:
            known -= drift.absent(d, "model_bundles", "array")
        if "models" in d:
            o.models = list_of(_deploy_configuration_models_item.read, d["models"], d, "models", drift)
        else:
            known -= drift.absent(d, "models", "array")
        if "running_cnt" in d:
            o.running_cnt = v if type(v := d["running_cnt"]) is int else integer(v, d, "running_cnt", drift)
        else:
            known -= drift.absent(d, "running_cnt", "integer")
        if "success_cnt" in d:
            o.success_cnt = v if type(v := d["success_cnt"]) is int else integer(v, d, "success_cnt", drift)
        else:
            known -= drift.absent(d, "success_cnt", "integer")
        if "upd_date" in d:
            o.upd_date = v if type(v := d["upd_date"]) is str else text(v, d, "upd_date", drift)
        else:
            known -= drift.absent(d, "upd_date", "string")
        if "upd_id" in d:
            o.upd_id = v if type(v := d["upd_id"]) is str else text(v, d, "upd_id", drift)
        else:
            known -= drift.absent(d, "upd_id", "string")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployConfiguration._read

# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployConfiguration``: 13 fields, 13 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
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
        try:
            o.config_id = v if type(v := d["config_id"]) is str else text(v, d, "config_id", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.edge_apps = list_of(_deploy_configuration_edge_apps_item.read, d["edge_apps"], d, "edge_apps", drift)
            o.edge_system_sw_package = _deploy_configuration_edge_system_sw_package.read(
                d["edge_system_sw_package"], d, "edge_system_sw_package", drift
            )
            o.fail_cnt = v if type(v := d["fail_cnt"]) is int else integer(v, d, "fail_cnt", drift)
            o.ins_date = v if type(v := d["ins_date"]) is str else text(v, d, "ins_date", drift)
            o.ins_id = v if type(v := d["ins_id"]) is str else text(v, d, "ins_id", drift)
            o.model_bundles = list_of(
                _deploy_configuration_model_bundles_item.read, d["model_bundles"], d, "model_bundles", drift
            )
            o.models = list_of(_deploy_configuration_models_item.read, d["models"], d, "models", drift)
            o.running_cnt = v if type(v := d["running_cnt"]) is int else integer(v, d, "running_cnt", drift)
            o.success_cnt = v if type(v := d["success_cnt"]) is int else integer(v, d, "success_cnt", drift)
            o.upd_date = v if type(v := d["upd_date"]) is str else text(v, d, "upd_date", drift)
            o.upd_id = v if type(v := d["upd_id"]) is str else text(v, d, "upd_id", drift)
        except KeyError:
            return with_gaps(DeployConfiguration, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployConfiguration._read

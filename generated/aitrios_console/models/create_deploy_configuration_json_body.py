# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateDeployConfigurationJsonBody``: 6 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import (
    create_deploy_configuration_json_body_edge_apps_item as _create_deploy_configuration_json_body_edge_apps_item,
)
from . import (
    create_deploy_configuration_json_body_edge_system_sw_package as _create_deploy_configuration_json_body_edge_system_sw_package,
)
from . import (
    create_deploy_configuration_json_body_model_bundles_item as _create_deploy_configuration_json_body_model_bundles_item,
)
from . import create_deploy_configuration_json_body_models_item as _create_deploy_configuration_json_body_models_item

if TYPE_CHECKING:
    from .create_deploy_configuration_json_body_edge_apps_item import CreateDeployConfigurationJsonBodyEdgeAppsItem
    from .create_deploy_configuration_json_body_edge_system_sw_package import (
        CreateDeployConfigurationJsonBodyEdgeSystemSwPackage,
    )
    from .create_deploy_configuration_json_body_model_bundles_item import (
        CreateDeployConfigurationJsonBodyModelBundlesItem,
    )
    from .create_deploy_configuration_json_body_models_item import CreateDeployConfigurationJsonBodyModelsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateDeployConfigurationJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        config_id: at most 100 characters.
        description: at most 100 characters, default ''.
    """

    config_id: str
    description: str | Unset = UNSET
    edge_apps: list[CreateDeployConfigurationJsonBodyEdgeAppsItem] | Unset = UNSET
    edge_system_sw_package: CreateDeployConfigurationJsonBodyEdgeSystemSwPackage | Unset = UNSET
    model_bundles: list[CreateDeployConfigurationJsonBodyModelBundlesItem] | Unset = UNSET
    models: list[CreateDeployConfigurationJsonBodyModelsItem] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "config_id": "config_id",
        "description": "description",
        "edge_apps": "edge_apps",
        "edge_system_sw_package": "edge_system_sw_package",
        "model_bundles": "model_bundles",
        "models": "models",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateDeployConfigurationJsonBody")
        d, o = v, _new(CreateDeployConfigurationJsonBody)
        known = 1
        o._extra = None
        try:
            o.config_id = v if type(v := d["config_id"]) is str else text(v, d, "config_id", drift)
        except KeyError:
            return with_gaps(CreateDeployConfigurationJsonBody, known, d, at, key, drift)
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "edge_apps" in d:
            known += 1
            o.edge_apps = list_of(
                _create_deploy_configuration_json_body_edge_apps_item.read, d["edge_apps"], d, "edge_apps", drift
            )
        else:
            o.edge_apps = UNSET
        if "edge_system_sw_package" in d:
            known += 1
            o.edge_system_sw_package = _create_deploy_configuration_json_body_edge_system_sw_package.read(
                d["edge_system_sw_package"], d, "edge_system_sw_package", drift
            )
        else:
            o.edge_system_sw_package = UNSET
        if "model_bundles" in d:
            known += 1
            o.model_bundles = list_of(
                _create_deploy_configuration_json_body_model_bundles_item.read,
                d["model_bundles"],
                d,
                "model_bundles",
                drift,
            )
        else:
            o.model_bundles = UNSET
        if "models" in d:
            known += 1
            o.models = list_of(_create_deploy_configuration_json_body_models_item.read, d["models"], d, "models", drift)
        else:
            o.models = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateDeployConfigurationJsonBody._read

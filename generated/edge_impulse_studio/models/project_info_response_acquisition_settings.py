# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseAcquisitionSettings``: 12 fields, 9 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, number, text
from ..types import UNSET, Unset
from .project_info_response_acquisition_settings_view_type import ProjectInfoResponseAcquisitionSettingsViewType

_new = object.__new__
_ProjectInfoResponseAcquisitionSettingsViewType = members(ProjectInfoResponseAcquisitionSettingsViewType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseAcquisitionSettings(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    default_page_size: int
    grid_column_count: int
    grid_column_count_detailed: int
    inline_edit_bounding_boxes: bool
    interval_ms: float
    length_ms: int
    segment_shift: bool
    show_exact_sample_length: bool
    view_type: ProjectInfoResponseAcquisitionSettingsViewType
    label: str | Unset = UNSET
    segment_length: float | Unset = UNSET
    sensor: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "defaultPageSize": "default_page_size",
        "gridColumnCount": "grid_column_count",
        "gridColumnCountDetailed": "grid_column_count_detailed",
        "inlineEditBoundingBoxes": "inline_edit_bounding_boxes",
        "intervalMs": "interval_ms",
        "lengthMs": "length_ms",
        "segmentShift": "segment_shift",
        "showExactSampleLength": "show_exact_sample_length",
        "viewType": "view_type",
        "label": "label",
        "segmentLength": "segment_length",
        "sensor": "sensor",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseAcquisitionSettings")
        d, o = v, _new(ProjectInfoResponseAcquisitionSettings)
        known = 9
        o._extra = None
        try:
            o.default_page_size = (
                v if type(v := d["defaultPageSize"]) is int else integer(v, d, "defaultPageSize", drift)
            )
            o.grid_column_count = (
                v if type(v := d["gridColumnCount"]) is int else integer(v, d, "gridColumnCount", drift)
            )
            o.grid_column_count_detailed = (
                v if type(v := d["gridColumnCountDetailed"]) is int else integer(v, d, "gridColumnCountDetailed", drift)
            )
            o.inline_edit_bounding_boxes = (
                v
                if type(v := d["inlineEditBoundingBoxes"]) is bool
                else boolean(v, d, "inlineEditBoundingBoxes", drift)
            )
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
            o.length_ms = v if type(v := d["lengthMs"]) is int else integer(v, d, "lengthMs", drift)
            o.segment_shift = v if type(v := d["segmentShift"]) is bool else boolean(v, d, "segmentShift", drift)
            o.show_exact_sample_length = (
                v if type(v := d["showExactSampleLength"]) is bool else boolean(v, d, "showExactSampleLength", drift)
            )
            o.view_type = (
                _ProjectInfoResponseAcquisitionSettingsViewType[v]
                if type(v := d["viewType"]) is str and v in _ProjectInfoResponseAcquisitionSettingsViewType
                else member(ProjectInfoResponseAcquisitionSettingsViewType, v, d, "viewType", drift)
            )
        except KeyError:
            return with_gaps(ProjectInfoResponseAcquisitionSettings, known, d, at, key, drift)
        if "label" in d:
            known += 1
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
        else:
            o.label = UNSET
        if "segmentLength" in d:
            known += 1
            o.segment_length = (
                v if type(v := d["segmentLength"]) is float or type(v) is int else number(v, d, "segmentLength", drift)
            )
        else:
            o.segment_length = UNSET
        if "sensor" in d:
            known += 1
            o.sensor = v if type(v := d["sensor"]) is str else text(v, d, "sensor", drift)
        else:
            o.sensor = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponseAcquisitionSettings._read

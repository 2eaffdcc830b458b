# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DailyMetricsRecord``: 20 fields, 18 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DailyMetricsRecord(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    compute_time_calculated_since: datetime.datetime
    compute_time_seconds: int
    cpu_compute_time_seconds: int
    date: datetime.datetime
    gpu_compute_time_seconds: int
    projects_added: int
    projects_deleted: int
    storage_bytes_added: int
    storage_bytes_deleted: int
    total_current_contract_compute_time_seconds: int
    total_current_contract_cpu_compute_time_seconds: int
    total_current_contract_gpu_compute_time_seconds: int
    total_projects: int
    total_staff_users: int
    total_storage_size_bytes: int
    total_users: int
    users_added: int
    users_deleted: int
    staff_users_added: int | Unset = UNSET
    staff_users_deleted: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "computeTimeCalculatedSince": "compute_time_calculated_since",
        "computeTimeSeconds": "compute_time_seconds",
        "cpuComputeTimeSeconds": "cpu_compute_time_seconds",
        "date": "date",
        "gpuComputeTimeSeconds": "gpu_compute_time_seconds",
        "projectsAdded": "projects_added",
        "projectsDeleted": "projects_deleted",
        "storageBytesAdded": "storage_bytes_added",
        "storageBytesDeleted": "storage_bytes_deleted",
        "totalCurrentContractComputeTimeSeconds": "total_current_contract_compute_time_seconds",
        "totalCurrentContractCpuComputeTimeSeconds": "total_current_contract_cpu_compute_time_seconds",
        "totalCurrentContractGpuComputeTimeSeconds": "total_current_contract_gpu_compute_time_seconds",
        "totalProjects": "total_projects",
        "totalStaffUsers": "total_staff_users",
        "totalStorageSizeBytes": "total_storage_size_bytes",
        "totalUsers": "total_users",
        "usersAdded": "users_added",
        "usersDeleted": "users_deleted",
        "staffUsersAdded": "staff_users_added",
        "staffUsersDeleted": "staff_users_deleted",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DailyMetricsRecord")
        d, o = v, _new(DailyMetricsRecord)
        known = 18
        o._extra = None
        try:
            o.compute_time_calculated_since = date_time(
                d["computeTimeCalculatedSince"], d, "computeTimeCalculatedSince", drift
            )
            o.compute_time_seconds = (
                v if type(v := d["computeTimeSeconds"]) is int else integer(v, d, "computeTimeSeconds", drift)
            )
            o.cpu_compute_time_seconds = (
                v if type(v := d["cpuComputeTimeSeconds"]) is int else integer(v, d, "cpuComputeTimeSeconds", drift)
            )
            o.date = date_time(d["date"], d, "date", drift)
            o.gpu_compute_time_seconds = (
                v if type(v := d["gpuComputeTimeSeconds"]) is int else integer(v, d, "gpuComputeTimeSeconds", drift)
            )
            o.projects_added = v if type(v := d["projectsAdded"]) is int else integer(v, d, "projectsAdded", drift)
            o.projects_deleted = (
                v if type(v := d["projectsDeleted"]) is int else integer(v, d, "projectsDeleted", drift)
            )
            o.storage_bytes_added = (
                v if type(v := d["storageBytesAdded"]) is int else integer(v, d, "storageBytesAdded", drift)
            )
            o.storage_bytes_deleted = (
                v if type(v := d["storageBytesDeleted"]) is int else integer(v, d, "storageBytesDeleted", drift)
            )
            o.total_current_contract_compute_time_seconds = (
                v
                if type(v := d["totalCurrentContractComputeTimeSeconds"]) is int
                else integer(v, d, "totalCurrentContractComputeTimeSeconds", drift)
            )
            o.total_current_contract_cpu_compute_time_seconds = (
                v
                if type(v := d["totalCurrentContractCpuComputeTimeSeconds"]) is int
                else integer(v, d, "totalCurrentContractCpuComputeTimeSeconds", drift)
            )
            o.total_current_contract_gpu_compute_time_seconds = (
                v
                if type(v := d["totalCurrentContractGpuComputeTimeSeconds"]) is int
                else integer(v, d, "totalCurrentContractGpuComputeTimeSeconds", drift)
            )
            o.total_projects = v if type(v := d["totalProjects"]) is int else integer(v, d, "totalProjects", drift)
            o.total_staff_users = (
                v if type(v := d["totalStaffUsers"]) is int else integer(v, d, "totalStaffUsers", drift)
            )
            o.total_storage_size_bytes = (
                v if type(v := d["totalStorageSizeBytes"]) is int else integer(v, d, "totalStorageSizeBytes", drift)
            )
            o.total_users = v if type(v := d["totalUsers"]) is int else integer(v, d, "totalUsers", drift)
            o.users_added = v if type(v := d["usersAdded"]) is int else integer(v, d, "usersAdded", drift)
            o.users_deleted = v if type(v := d["usersDeleted"]) is int else integer(v, d, "usersDeleted", drift)
        except KeyError:
            return with_gaps(DailyMetricsRecord, known, d, at, key, drift)
        if "staffUsersAdded" in d:
            known += 1
            o.staff_users_added = (
                v if type(v := d["staffUsersAdded"]) is int else integer(v, d, "staffUsersAdded", drift)
            )
        else:
            o.staff_users_added = UNSET
        if "staffUsersDeleted" in d:
            known += 1
            o.staff_users_deleted = (
                v if type(v := d["staffUsersDeleted"]) is int else integer(v, d, "staffUsersDeleted", drift)
            )
        else:
            o.staff_users_deleted = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DailyMetricsRecord._read

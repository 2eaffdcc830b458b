# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DailyMetricsRecord``: 20 fields, 18 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
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
        if "computeTimeCalculatedSince" in d:
            o.compute_time_calculated_since = date_time(
                d["computeTimeCalculatedSince"], d, "computeTimeCalculatedSince", drift
            )
        else:
            known -= drift.absent(d, "computeTimeCalculatedSince", "date-time")
        if "computeTimeSeconds" in d:
            o.compute_time_seconds = (
                v if type(v := d["computeTimeSeconds"]) is int else integer(v, d, "computeTimeSeconds", drift)
            )
        else:
            known -= drift.absent(d, "computeTimeSeconds", "integer")
        if "cpuComputeTimeSeconds" in d:
            o.cpu_compute_time_seconds = (
                v if type(v := d["cpuComputeTimeSeconds"]) is int else integer(v, d, "cpuComputeTimeSeconds", drift)
            )
        else:
            known -= drift.absent(d, "cpuComputeTimeSeconds", "integer")
        if "date" in d:
            o.date = date_time(d["date"], d, "date", drift)
        else:
            known -= drift.absent(d, "date", "date-time")
        if "gpuComputeTimeSeconds" in d:
            o.gpu_compute_time_seconds = (
                v if type(v := d["gpuComputeTimeSeconds"]) is int else integer(v, d, "gpuComputeTimeSeconds", drift)
            )
        else:
            known -= drift.absent(d, "gpuComputeTimeSeconds", "integer")
        if "projectsAdded" in d:
            o.projects_added = v if type(v := d["projectsAdded"]) is int else integer(v, d, "projectsAdded", drift)
        else:
            known -= drift.absent(d, "projectsAdded", "integer")
        if "projectsDeleted" in d:
            o.projects_deleted = (
                v if type(v := d["projectsDeleted"]) is int else integer(v, d, "projectsDeleted", drift)
            )
        else:
            known -= drift.absent(d, "projectsDeleted", "integer")
        if "storageBytesAdded" in d:
            o.storage_bytes_added = (
                v if type(v := d["storageBytesAdded"]) is int else integer(v, d, "storageBytesAdded", drift)
            )
        else:
            known -= drift.absent(d, "storageBytesAdded", "integer")
        if "storageBytesDeleted" in d:
            o.storage_bytes_deleted = (
                v if type(v := d["storageBytesDeleted"]) is int else integer(v, d, "storageBytesDeleted", drift)
            )
        else:
            known -= drift.absent(d, "storageBytesDeleted", "integer")
        if "totalCurrentContractComputeTimeSeconds" in d:
            o.total_current_contract_compute_time_seconds = (
                v
                if type(v := d["totalCurrentContractComputeTimeSeconds"]) is int
                else integer(v, d, "totalCurrentContractComputeTimeSeconds", drift)
            )
        else:
            known -= drift.absent(d, "totalCurrentContractComputeTimeSeconds", "integer")
        if "totalCurrentContractCpuComputeTimeSeconds" in d:
            o.total_current_contract_cpu_compute_time_seconds = (
                v
                if type(v := d["totalCurrentContractCpuComputeTimeSeconds"]) is int
                else integer(v, d, "totalCurrentContractCpuComputeTimeSeconds", drift)
            )
        else:
            known -= drift.absent(d, "totalCurrentContractCpuComputeTimeSeconds", "integer")
        if "totalCurrentContractGpuComputeTimeSeconds" in d:
            o.total_current_contract_gpu_compute_time_seconds = (
                v
                if type(v := d["totalCurrentContractGpuComputeTimeSeconds"]) is int
                else integer(v, d, "totalCurrentContractGpuComputeTimeSeconds", drift)
            )
        else:
            known -= drift.absent(d, "totalCurrentContractGpuComputeTimeSeconds", "integer")
        if "totalProjects" in d:
            o.total_projects = v if type(v := d["totalProjects"]) is int else integer(v, d, "totalProjects", drift)
        else:
            known -= drift.absent(d, "totalProjects", "integer")
        if "totalStaffUsers" in d:
            o.total_staff_users = (
                v if type(v := d["totalStaffUsers"]) is int else integer(v, d, "totalStaffUsers", drift)
            )
        else:
            known -= drift.absent(d, "totalStaffUsers", "integer")
        if "totalStorageSizeBytes" in d:
            o.total_storage_size_bytes = (
                v if type(v := d["totalStorageSizeBytes"]) is int else integer(v, d, "totalStorageSizeBytes", drift)
            )
        else:
            known -= drift.absent(d, "totalStorageSizeBytes", "integer")
        if "totalUsers" in d:
            o.total_users = v if type(v := d["totalUsers"]) is int else integer(v, d, "totalUsers", drift)
        else:
            known -= drift.absent(d, "totalUsers", "integer")
        if "usersAdded" in d:
            o.users_added = v if type(v := d["usersAdded"]) is int else integer(v, d, "usersAdded", drift)
        else:
            known -= drift.absent(d, "usersAdded", "integer")
        if "usersDeleted" in d:
            o.users_deleted = v if type(v := d["usersDeleted"]) is int else integer(v, d, "usersDeleted", drift)
        else:
            known -= drift.absent(d, "usersDeleted", "integer")
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

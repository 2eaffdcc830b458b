"""The hand-written answers, a module an area: each has an ``AREA`` with its handlers."""

from __future__ import annotations

from importlib import import_module

from ..registry import Area

_MODULES: tuple[str, ...] = (
    "raw_data_list",
    "raw_data_summary",
    "raw_data_content",
    "raw_data_edit",
    "raw_data_crop",
    "raw_data_batch",
    "raw_data_split",
    "raw_data_proposals",
    "raw_data_unknown",
    "export",
    "data_import",
    "jobs",
    "socket_token",
    "devices",
    "project_data",
    "project_info",
    "projects",
    "project_variants",
    "white_labels",
    "user_organizations",
    "project_versions",
    "project_settings",
    "project_ai_actions",
    "users",
    "user_security",
    "sign_up",
    "project_members",
    "project_keys",
    "project_csv",
    "login",
    "organizations",
    "organization_members",
    "organization_keys",
    "organization_buckets",
    "organization_datasets",
    "organization_dataset_files",
    "organization_data",
    "organization_data_downloads",
    "organization_data_bulk",
    "organization_blocks",
    "organization_block_archives",
    "organization_secrets",
    "organization_portals",
    "upload_portal",
    "organization_whitelabel",
    "organization_campaigns",
    "organization_create_project",
    "organization_pipelines",
    "impulses",
    "impulse_details",
    "dsp",
    "dsp_features",
    "learn",
    "learn_data",
    "model_testing",
    "deployment",
    "deployment_history",
    "pretrained",
    "pretrained_deployment",
    "optimization",
    "tuner_trials",
    "performance_calibration",
    "post_processing",
)


def areas() -> list[Area]:
    """All of them."""
    return [import_module(f".{name}", __package__).AREA for name in _MODULES]

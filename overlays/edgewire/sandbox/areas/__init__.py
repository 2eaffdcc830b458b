"""The hand-written answers, a module an area: each has an ``AREA`` with its handlers."""

from __future__ import annotations

from importlib import import_module

from ..registry import Area

_MODULES: tuple[str, ...] = (
    # people
    "login",
    "sign_up",
    "users",
    "user_security",
    "user_organizations",
    "white_labels",
    # projects
    "projects",
    "project_info",
    "project_settings",
    "project_members",
    "project_keys",
    "project_data",
    "project_variants",
    "project_versions",
    "project_csv",
    "project_ai_actions",
    # devices
    "devices",
    # raw data, and what takes it in and out
    "raw_data_list",
    "raw_data_summary",
    "raw_data_content",
    "raw_data_edit",
    "raw_data_crop",
    "raw_data_batch",
    "raw_data_split",
    "raw_data_proposals",
    "raw_data_unknown",
    "data_import",
    "export",
    # from an impulse to a deployment
    "impulses",
    "impulse_details",
    "dsp",
    "dsp_features",
    "learn",
    "learn_data",
    "model_testing",
    "performance_calibration",
    "post_processing",
    "deployment",
    "deployment_history",
    "pretrained",
    "pretrained_deployment",
    "optimization",
    "tuner_trials",
    # jobs, and who follows them
    "jobs",
    "socket_token",
    # organisations
    "organizations",
    "organization_members",
    "organization_keys",
    "organization_secrets",
    "organization_whitelabel",
    # their data
    "organization_buckets",
    "organization_datasets",
    "organization_dataset_files",
    "organization_data",
    "organization_data_downloads",
    "organization_data_bulk",
    "organization_campaigns",
    "organization_portals",
    "upload_portal",
    # their blocks, and what runs them
    "organization_blocks",
    "organization_block_archives",
    "organization_create_project",
    "organization_pipelines",
)


def areas() -> list[Area]:
    """All of them."""
    return [import_module(f".{name}", __package__).AREA for name in _MODULES]

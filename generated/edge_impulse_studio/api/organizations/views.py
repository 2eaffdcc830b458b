# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``organizations`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncOrganizationsApi, OrganizationsApi


class OrganizationOrganizationsApi(View):
    """``OrganizationsApi`` of one organization."""

    add_organization_api_key = Bound(OrganizationsApi.add_organization_api_key)
    add_organization_member = Bound(OrganizationsApi.add_organization_member)
    create_multi_project_deployment = Bound(OrganizationsApi.create_multi_project_deployment)
    delete_organization = Bound(OrganizationsApi.delete_organization)
    download_multi_project_deployment = Bound(OrganizationsApi.download_multi_project_deployment)
    stream_download_multi_project_deployment = Bound(OrganizationsApi.stream_download_multi_project_deployment)
    save_multi_project_deployment = Bound(OrganizationsApi.save_multi_project_deployment)
    download_organization_data_export = Bound(OrganizationsApi.download_organization_data_export)
    get_organization_data_export = Bound(OrganizationsApi.get_organization_data_export)
    get_organization_data_exports = Bound(OrganizationsApi.get_organization_data_exports)
    iter_organization_data_exports = Bound(OrganizationsApi.iter_organization_data_exports)
    get_organization_info = Bound(OrganizationsApi.get_organization_info)
    get_organization_metrics = Bound(OrganizationsApi.get_organization_metrics)
    invite_organization_member = Bound(OrganizationsApi.invite_organization_member)
    list_organization_api_keys = Bound(OrganizationsApi.list_organization_api_keys)
    list_organization_projects = Bound(OrganizationsApi.list_organization_projects)
    remove_organization_member = Bound(OrganizationsApi.remove_organization_member)
    request_enterprise_hr_block_license = Bound(OrganizationsApi.request_enterprise_hr_block_license)
    request_enterprise_limits_increase = Bound(OrganizationsApi.request_enterprise_limits_increase)
    request_enterprise_trial_extension = Bound(OrganizationsApi.request_enterprise_trial_extension)
    resend_organization_member_invite = Bound(OrganizationsApi.resend_organization_member_invite)
    revoke_organization_api_key = Bound(OrganizationsApi.revoke_organization_api_key)
    set_organization_member_datasets = Bound(OrganizationsApi.set_organization_member_datasets)
    set_organization_member_role = Bound(OrganizationsApi.set_organization_member_role)
    test_organization_admin = Bound(OrganizationsApi.test_organization_admin)
    update_organization = Bound(OrganizationsApi.update_organization)
    upload_organization_header = Bound(OrganizationsApi.upload_organization_header)
    upload_organization_logo = Bound(OrganizationsApi.upload_organization_logo)
    upload_organization_readme_image = Bound(OrganizationsApi.upload_organization_readme_image)
    whitelabel_admin_add_development_board = Bound(OrganizationsApi.whitelabel_admin_add_development_board)
    whitelabel_admin_create_organization = Bound(OrganizationsApi.whitelabel_admin_create_organization)
    whitelabel_admin_create_organization_export = Bound(OrganizationsApi.whitelabel_admin_create_organization_export)
    whitelabel_admin_create_organization_project = Bound(OrganizationsApi.whitelabel_admin_create_organization_project)
    whitelabel_admin_create_organization_usage_report = Bound(
        OrganizationsApi.whitelabel_admin_create_organization_usage_report
    )
    whitelabel_admin_create_project = Bound(OrganizationsApi.whitelabel_admin_create_project)
    whitelabel_admin_delete_organization = Bound(OrganizationsApi.whitelabel_admin_delete_organization)
    whitelabel_admin_delete_organization_export = Bound(OrganizationsApi.whitelabel_admin_delete_organization_export)
    whitelabel_admin_delete_organization_usage_report = Bound(
        OrganizationsApi.whitelabel_admin_delete_organization_usage_report
    )
    whitelabel_admin_delete_project = Bound(OrganizationsApi.whitelabel_admin_delete_project)
    whitelabel_admin_delete_user = Bound(OrganizationsApi.whitelabel_admin_delete_user)
    whitelabel_admin_download_organization_usage_report = Bound(
        OrganizationsApi.whitelabel_admin_download_organization_usage_report
    )
    whitelabel_admin_get_info = Bound(OrganizationsApi.whitelabel_admin_get_info)
    whitelabel_admin_get_metrics = Bound(OrganizationsApi.whitelabel_admin_get_metrics)
    whitelabel_admin_get_organization_compute_time_usage = Bound(
        OrganizationsApi.whitelabel_admin_get_organization_compute_time_usage
    )
    whitelabel_admin_get_organization_export = Bound(OrganizationsApi.whitelabel_admin_get_organization_export)
    whitelabel_admin_get_organization_exports = Bound(OrganizationsApi.whitelabel_admin_get_organization_exports)
    iter_whitelabel_admin_organization_exports = Bound(OrganizationsApi.iter_whitelabel_admin_organization_exports)
    whitelabel_admin_get_organization_info = Bound(OrganizationsApi.whitelabel_admin_get_organization_info)
    whitelabel_admin_get_organization_jobs = Bound(OrganizationsApi.whitelabel_admin_get_organization_jobs)
    iter_whitelabel_admin_organization_jobs = Bound(OrganizationsApi.iter_whitelabel_admin_organization_jobs)
    whitelabel_admin_get_organization_usage_report = Bound(
        OrganizationsApi.whitelabel_admin_get_organization_usage_report
    )
    whitelabel_admin_get_organization_usage_reports = Bound(
        OrganizationsApi.whitelabel_admin_get_organization_usage_reports
    )
    iter_whitelabel_admin_organization_usage_reports = Bound(
        OrganizationsApi.iter_whitelabel_admin_organization_usage_reports
    )
    whitelabel_admin_get_organizations = Bound(OrganizationsApi.whitelabel_admin_get_organizations)
    iter_whitelabel_admin_organizations = Bound(OrganizationsApi.iter_whitelabel_admin_organizations)
    whitelabel_admin_get_project = Bound(OrganizationsApi.whitelabel_admin_get_project)
    whitelabel_admin_get_project_jobs = Bound(OrganizationsApi.whitelabel_admin_get_project_jobs)
    iter_whitelabel_admin_project_jobs = Bound(OrganizationsApi.iter_whitelabel_admin_project_jobs)
    whitelabel_admin_get_projects = Bound(OrganizationsApi.whitelabel_admin_get_projects)
    iter_whitelabel_admin_projects = Bound(OrganizationsApi.iter_whitelabel_admin_projects)
    whitelabel_admin_get_user = Bound(OrganizationsApi.whitelabel_admin_get_user)
    whitelabel_admin_get_user_jobs = Bound(OrganizationsApi.whitelabel_admin_get_user_jobs)
    iter_whitelabel_admin_user_jobs = Bound(OrganizationsApi.iter_whitelabel_admin_user_jobs)
    whitelabel_admin_get_user_metrics = Bound(OrganizationsApi.whitelabel_admin_get_user_metrics)
    whitelabel_admin_get_users = Bound(OrganizationsApi.whitelabel_admin_get_users)
    iter_whitelabel_admin_users = Bound(OrganizationsApi.iter_whitelabel_admin_users)
    whitelabel_admin_remove_development_board = Bound(OrganizationsApi.whitelabel_admin_remove_development_board)
    whitelabel_admin_restore_organization = Bound(OrganizationsApi.whitelabel_admin_restore_organization)
    whitelabel_admin_update_default_deployment_target = Bound(
        OrganizationsApi.whitelabel_admin_update_default_deployment_target
    )
    whitelabel_admin_update_deployment_options_order = Bound(
        OrganizationsApi.whitelabel_admin_update_deployment_options_order
    )
    whitelabel_admin_update_deployment_targets = Bound(OrganizationsApi.whitelabel_admin_update_deployment_targets)
    whitelabel_admin_update_development_board = Bound(OrganizationsApi.whitelabel_admin_update_development_board)
    whitelabel_admin_update_development_board_image = Bound(
        OrganizationsApi.whitelabel_admin_update_development_board_image
    )
    whitelabel_admin_update_info = Bound(OrganizationsApi.whitelabel_admin_update_info)
    whitelabel_admin_update_learning_blocks = Bound(OrganizationsApi.whitelabel_admin_update_learning_blocks)
    whitelabel_admin_update_organization = Bound(OrganizationsApi.whitelabel_admin_update_organization)
    whitelabel_admin_update_organization_export = Bound(OrganizationsApi.whitelabel_admin_update_organization_export)
    whitelabel_admin_update_project = Bound(OrganizationsApi.whitelabel_admin_update_project)
    whitelabel_admin_update_theme_colors = Bound(OrganizationsApi.whitelabel_admin_update_theme_colors)
    whitelabel_admin_update_theme_device_logo = Bound(OrganizationsApi.whitelabel_admin_update_theme_device_logo)
    whitelabel_admin_update_theme_favicon = Bound(OrganizationsApi.whitelabel_admin_update_theme_favicon)
    whitelabel_admin_update_theme_logo = Bound(OrganizationsApi.whitelabel_admin_update_theme_logo)
    whitelabel_admin_update_user = Bound(OrganizationsApi.whitelabel_admin_update_user)


class AsyncOrganizationOrganizationsApi(View):
    """``AsyncOrganizationsApi`` of one organization."""

    add_organization_api_key = Bound(AsyncOrganizationsApi.add_organization_api_key)
    add_organization_member = Bound(AsyncOrganizationsApi.add_organization_member)
    create_multi_project_deployment = Bound(AsyncOrganizationsApi.create_multi_project_deployment)
    delete_organization = Bound(AsyncOrganizationsApi.delete_organization)
    download_multi_project_deployment = Bound(AsyncOrganizationsApi.download_multi_project_deployment)
    stream_download_multi_project_deployment = Bound(AsyncOrganizationsApi.stream_download_multi_project_deployment)
    save_multi_project_deployment = Bound(AsyncOrganizationsApi.save_multi_project_deployment)
    download_organization_data_export = Bound(AsyncOrganizationsApi.download_organization_data_export)
    get_organization_data_export = Bound(AsyncOrganizationsApi.get_organization_data_export)
    get_organization_data_exports = Bound(AsyncOrganizationsApi.get_organization_data_exports)
    iter_organization_data_exports = Bound(AsyncOrganizationsApi.iter_organization_data_exports)
    get_organization_info = Bound(AsyncOrganizationsApi.get_organization_info)
    get_organization_metrics = Bound(AsyncOrganizationsApi.get_organization_metrics)
    invite_organization_member = Bound(AsyncOrganizationsApi.invite_organization_member)
    list_organization_api_keys = Bound(AsyncOrganizationsApi.list_organization_api_keys)
    list_organization_projects = Bound(AsyncOrganizationsApi.list_organization_projects)
    remove_organization_member = Bound(AsyncOrganizationsApi.remove_organization_member)
    request_enterprise_hr_block_license = Bound(AsyncOrganizationsApi.request_enterprise_hr_block_license)
    request_enterprise_limits_increase = Bound(AsyncOrganizationsApi.request_enterprise_limits_increase)
    request_enterprise_trial_extension = Bound(AsyncOrganizationsApi.request_enterprise_trial_extension)
    resend_organization_member_invite = Bound(AsyncOrganizationsApi.resend_organization_member_invite)
    revoke_organization_api_key = Bound(AsyncOrganizationsApi.revoke_organization_api_key)
    set_organization_member_datasets = Bound(AsyncOrganizationsApi.set_organization_member_datasets)
    set_organization_member_role = Bound(AsyncOrganizationsApi.set_organization_member_role)
    test_organization_admin = Bound(AsyncOrganizationsApi.test_organization_admin)
    update_organization = Bound(AsyncOrganizationsApi.update_organization)
    upload_organization_header = Bound(AsyncOrganizationsApi.upload_organization_header)
    upload_organization_logo = Bound(AsyncOrganizationsApi.upload_organization_logo)
    upload_organization_readme_image = Bound(AsyncOrganizationsApi.upload_organization_readme_image)
    whitelabel_admin_add_development_board = Bound(AsyncOrganizationsApi.whitelabel_admin_add_development_board)
    whitelabel_admin_create_organization = Bound(AsyncOrganizationsApi.whitelabel_admin_create_organization)
    whitelabel_admin_create_organization_export = Bound(
        AsyncOrganizationsApi.whitelabel_admin_create_organization_export
    )
    whitelabel_admin_create_organization_project = Bound(
        AsyncOrganizationsApi.whitelabel_admin_create_organization_project
    )
    whitelabel_admin_create_organization_usage_report = Bound(
        AsyncOrganizationsApi.whitelabel_admin_create_organization_usage_report
    )
    whitelabel_admin_create_project = Bound(AsyncOrganizationsApi.whitelabel_admin_create_project)
    whitelabel_admin_delete_organization = Bound(AsyncOrganizationsApi.whitelabel_admin_delete_organization)
    whitelabel_admin_delete_organization_export = Bound(
        AsyncOrganizationsApi.whitelabel_admin_delete_organization_export
    )
    whitelabel_admin_delete_organization_usage_report = Bound(
        AsyncOrganizationsApi.whitelabel_admin_delete_organization_usage_report
    )
    whitelabel_admin_delete_project = Bound(AsyncOrganizationsApi.whitelabel_admin_delete_project)
    whitelabel_admin_delete_user = Bound(AsyncOrganizationsApi.whitelabel_admin_delete_user)
    whitelabel_admin_download_organization_usage_report = Bound(
        AsyncOrganizationsApi.whitelabel_admin_download_organization_usage_report
    )
    whitelabel_admin_get_info = Bound(AsyncOrganizationsApi.whitelabel_admin_get_info)
    whitelabel_admin_get_metrics = Bound(AsyncOrganizationsApi.whitelabel_admin_get_metrics)
    whitelabel_admin_get_organization_compute_time_usage = Bound(
        AsyncOrganizationsApi.whitelabel_admin_get_organization_compute_time_usage
    )
    whitelabel_admin_get_organization_export = Bound(AsyncOrganizationsApi.whitelabel_admin_get_organization_export)
    whitelabel_admin_get_organization_exports = Bound(AsyncOrganizationsApi.whitelabel_admin_get_organization_exports)
    iter_whitelabel_admin_organization_exports = Bound(AsyncOrganizationsApi.iter_whitelabel_admin_organization_exports)
    whitelabel_admin_get_organization_info = Bound(AsyncOrganizationsApi.whitelabel_admin_get_organization_info)
    whitelabel_admin_get_organization_jobs = Bound(AsyncOrganizationsApi.whitelabel_admin_get_organization_jobs)
    iter_whitelabel_admin_organization_jobs = Bound(AsyncOrganizationsApi.iter_whitelabel_admin_organization_jobs)
    whitelabel_admin_get_organization_usage_report = Bound(
        AsyncOrganizationsApi.whitelabel_admin_get_organization_usage_report
    )
    whitelabel_admin_get_organization_usage_reports = Bound(
        AsyncOrganizationsApi.whitelabel_admin_get_organization_usage_reports
    )
    iter_whitelabel_admin_organization_usage_reports = Bound(
        AsyncOrganizationsApi.iter_whitelabel_admin_organization_usage_reports
    )
    whitelabel_admin_get_organizations = Bound(AsyncOrganizationsApi.whitelabel_admin_get_organizations)
    iter_whitelabel_admin_organizations = Bound(AsyncOrganizationsApi.iter_whitelabel_admin_organizations)
    whitelabel_admin_get_project = Bound(AsyncOrganizationsApi.whitelabel_admin_get_project)
    whitelabel_admin_get_project_jobs = Bound(AsyncOrganizationsApi.whitelabel_admin_get_project_jobs)
    iter_whitelabel_admin_project_jobs = Bound(AsyncOrganizationsApi.iter_whitelabel_admin_project_jobs)
    whitelabel_admin_get_projects = Bound(AsyncOrganizationsApi.whitelabel_admin_get_projects)
    iter_whitelabel_admin_projects = Bound(AsyncOrganizationsApi.iter_whitelabel_admin_projects)
    whitelabel_admin_get_user = Bound(AsyncOrganizationsApi.whitelabel_admin_get_user)
    whitelabel_admin_get_user_jobs = Bound(AsyncOrganizationsApi.whitelabel_admin_get_user_jobs)
    iter_whitelabel_admin_user_jobs = Bound(AsyncOrganizationsApi.iter_whitelabel_admin_user_jobs)
    whitelabel_admin_get_user_metrics = Bound(AsyncOrganizationsApi.whitelabel_admin_get_user_metrics)
    whitelabel_admin_get_users = Bound(AsyncOrganizationsApi.whitelabel_admin_get_users)
    iter_whitelabel_admin_users = Bound(AsyncOrganizationsApi.iter_whitelabel_admin_users)
    whitelabel_admin_remove_development_board = Bound(AsyncOrganizationsApi.whitelabel_admin_remove_development_board)
    whitelabel_admin_restore_organization = Bound(AsyncOrganizationsApi.whitelabel_admin_restore_organization)
    whitelabel_admin_update_default_deployment_target = Bound(
        AsyncOrganizationsApi.whitelabel_admin_update_default_deployment_target
    )
    whitelabel_admin_update_deployment_options_order = Bound(
        AsyncOrganizationsApi.whitelabel_admin_update_deployment_options_order
    )
    whitelabel_admin_update_deployment_targets = Bound(AsyncOrganizationsApi.whitelabel_admin_update_deployment_targets)
    whitelabel_admin_update_development_board = Bound(AsyncOrganizationsApi.whitelabel_admin_update_development_board)
    whitelabel_admin_update_development_board_image = Bound(
        AsyncOrganizationsApi.whitelabel_admin_update_development_board_image
    )
    whitelabel_admin_update_info = Bound(AsyncOrganizationsApi.whitelabel_admin_update_info)
    whitelabel_admin_update_learning_blocks = Bound(AsyncOrganizationsApi.whitelabel_admin_update_learning_blocks)
    whitelabel_admin_update_organization = Bound(AsyncOrganizationsApi.whitelabel_admin_update_organization)
    whitelabel_admin_update_organization_export = Bound(
        AsyncOrganizationsApi.whitelabel_admin_update_organization_export
    )
    whitelabel_admin_update_project = Bound(AsyncOrganizationsApi.whitelabel_admin_update_project)
    whitelabel_admin_update_theme_colors = Bound(AsyncOrganizationsApi.whitelabel_admin_update_theme_colors)
    whitelabel_admin_update_theme_device_logo = Bound(AsyncOrganizationsApi.whitelabel_admin_update_theme_device_logo)
    whitelabel_admin_update_theme_favicon = Bound(AsyncOrganizationsApi.whitelabel_admin_update_theme_favicon)
    whitelabel_admin_update_theme_logo = Bound(AsyncOrganizationsApi.whitelabel_admin_update_theme_logo)
    whitelabel_admin_update_user = Bound(AsyncOrganizationsApi.whitelabel_admin_update_user)


class RawOrganizationsApi(View):
    """``OrganizationsApi`` with whole HTTP answers."""

    add_organization_api_key = Raw(OrganizationsApi.add_organization_api_key)
    add_organization_member = Raw(OrganizationsApi.add_organization_member)
    create_multi_project_deployment = Raw(OrganizationsApi.create_multi_project_deployment)
    delete_organization = Raw(OrganizationsApi.delete_organization)
    download_multi_project_deployment = Raw(OrganizationsApi.download_multi_project_deployment)
    download_organization_data_export = Raw(OrganizationsApi.download_organization_data_export)
    get_organization_data_export = Raw(OrganizationsApi.get_organization_data_export)
    get_organization_data_exports = Raw(OrganizationsApi.get_organization_data_exports)
    get_organization_info = Raw(OrganizationsApi.get_organization_info)
    get_organization_metrics = Raw(OrganizationsApi.get_organization_metrics)
    invite_organization_member = Raw(OrganizationsApi.invite_organization_member)
    list_organization_api_keys = Raw(OrganizationsApi.list_organization_api_keys)
    list_organization_projects = Raw(OrganizationsApi.list_organization_projects)
    list_organizations = Raw(OrganizationsApi.list_organizations)
    remove_organization_member = Raw(OrganizationsApi.remove_organization_member)
    request_enterprise_hr_block_license = Raw(OrganizationsApi.request_enterprise_hr_block_license)
    request_enterprise_limits_increase = Raw(OrganizationsApi.request_enterprise_limits_increase)
    request_enterprise_trial_extension = Raw(OrganizationsApi.request_enterprise_trial_extension)
    resend_organization_member_invite = Raw(OrganizationsApi.resend_organization_member_invite)
    revoke_organization_api_key = Raw(OrganizationsApi.revoke_organization_api_key)
    set_organization_member_datasets = Raw(OrganizationsApi.set_organization_member_datasets)
    set_organization_member_role = Raw(OrganizationsApi.set_organization_member_role)
    test_organization_admin = Raw(OrganizationsApi.test_organization_admin)
    update_organization = Raw(OrganizationsApi.update_organization)
    upload_organization_header = Raw(OrganizationsApi.upload_organization_header)
    upload_organization_logo = Raw(OrganizationsApi.upload_organization_logo)
    upload_organization_readme_image = Raw(OrganizationsApi.upload_organization_readme_image)
    whitelabel_admin_add_development_board = Raw(OrganizationsApi.whitelabel_admin_add_development_board)
    whitelabel_admin_create_organization = Raw(OrganizationsApi.whitelabel_admin_create_organization)
    whitelabel_admin_create_organization_export = Raw(OrganizationsApi.whitelabel_admin_create_organization_export)
    whitelabel_admin_create_organization_project = Raw(OrganizationsApi.whitelabel_admin_create_organization_project)
    whitelabel_admin_create_organization_usage_report = Raw(
        OrganizationsApi.whitelabel_admin_create_organization_usage_report
    )
    whitelabel_admin_create_project = Raw(OrganizationsApi.whitelabel_admin_create_project)
    whitelabel_admin_delete_organization = Raw(OrganizationsApi.whitelabel_admin_delete_organization)
    whitelabel_admin_delete_organization_export = Raw(OrganizationsApi.whitelabel_admin_delete_organization_export)
    whitelabel_admin_delete_organization_usage_report = Raw(
        OrganizationsApi.whitelabel_admin_delete_organization_usage_report
    )
    whitelabel_admin_delete_project = Raw(OrganizationsApi.whitelabel_admin_delete_project)
    whitelabel_admin_delete_user = Raw(OrganizationsApi.whitelabel_admin_delete_user)
    whitelabel_admin_download_organization_usage_report = Raw(
        OrganizationsApi.whitelabel_admin_download_organization_usage_report
    )
    whitelabel_admin_get_info = Raw(OrganizationsApi.whitelabel_admin_get_info)
    whitelabel_admin_get_metrics = Raw(OrganizationsApi.whitelabel_admin_get_metrics)
    whitelabel_admin_get_organization_compute_time_usage = Raw(
        OrganizationsApi.whitelabel_admin_get_organization_compute_time_usage
    )
    whitelabel_admin_get_organization_export = Raw(OrganizationsApi.whitelabel_admin_get_organization_export)
    whitelabel_admin_get_organization_exports = Raw(OrganizationsApi.whitelabel_admin_get_organization_exports)
    whitelabel_admin_get_organization_info = Raw(OrganizationsApi.whitelabel_admin_get_organization_info)
    whitelabel_admin_get_organization_jobs = Raw(OrganizationsApi.whitelabel_admin_get_organization_jobs)
    whitelabel_admin_get_organization_usage_report = Raw(
        OrganizationsApi.whitelabel_admin_get_organization_usage_report
    )
    whitelabel_admin_get_organization_usage_reports = Raw(
        OrganizationsApi.whitelabel_admin_get_organization_usage_reports
    )
    whitelabel_admin_get_organizations = Raw(OrganizationsApi.whitelabel_admin_get_organizations)
    whitelabel_admin_get_project = Raw(OrganizationsApi.whitelabel_admin_get_project)
    whitelabel_admin_get_project_jobs = Raw(OrganizationsApi.whitelabel_admin_get_project_jobs)
    whitelabel_admin_get_projects = Raw(OrganizationsApi.whitelabel_admin_get_projects)
    whitelabel_admin_get_user = Raw(OrganizationsApi.whitelabel_admin_get_user)
    whitelabel_admin_get_user_jobs = Raw(OrganizationsApi.whitelabel_admin_get_user_jobs)
    whitelabel_admin_get_user_metrics = Raw(OrganizationsApi.whitelabel_admin_get_user_metrics)
    whitelabel_admin_get_users = Raw(OrganizationsApi.whitelabel_admin_get_users)
    whitelabel_admin_remove_development_board = Raw(OrganizationsApi.whitelabel_admin_remove_development_board)
    whitelabel_admin_restore_organization = Raw(OrganizationsApi.whitelabel_admin_restore_organization)
    whitelabel_admin_update_default_deployment_target = Raw(
        OrganizationsApi.whitelabel_admin_update_default_deployment_target
    )
    whitelabel_admin_update_deployment_options_order = Raw(
        OrganizationsApi.whitelabel_admin_update_deployment_options_order
    )
    whitelabel_admin_update_deployment_targets = Raw(OrganizationsApi.whitelabel_admin_update_deployment_targets)
    whitelabel_admin_update_development_board = Raw(OrganizationsApi.whitelabel_admin_update_development_board)
    whitelabel_admin_update_development_board_image = Raw(
        OrganizationsApi.whitelabel_admin_update_development_board_image
    )
    whitelabel_admin_update_info = Raw(OrganizationsApi.whitelabel_admin_update_info)
    whitelabel_admin_update_learning_blocks = Raw(OrganizationsApi.whitelabel_admin_update_learning_blocks)
    whitelabel_admin_update_organization = Raw(OrganizationsApi.whitelabel_admin_update_organization)
    whitelabel_admin_update_organization_export = Raw(OrganizationsApi.whitelabel_admin_update_organization_export)
    whitelabel_admin_update_project = Raw(OrganizationsApi.whitelabel_admin_update_project)
    whitelabel_admin_update_theme_colors = Raw(OrganizationsApi.whitelabel_admin_update_theme_colors)
    whitelabel_admin_update_theme_device_logo = Raw(OrganizationsApi.whitelabel_admin_update_theme_device_logo)
    whitelabel_admin_update_theme_favicon = Raw(OrganizationsApi.whitelabel_admin_update_theme_favicon)
    whitelabel_admin_update_theme_logo = Raw(OrganizationsApi.whitelabel_admin_update_theme_logo)
    whitelabel_admin_update_user = Raw(OrganizationsApi.whitelabel_admin_update_user)


class AsyncRawOrganizationsApi(View):
    """``AsyncOrganizationsApi`` with whole HTTP answers."""

    add_organization_api_key = AsyncRaw(AsyncOrganizationsApi.add_organization_api_key)
    add_organization_member = AsyncRaw(AsyncOrganizationsApi.add_organization_member)
    create_multi_project_deployment = AsyncRaw(AsyncOrganizationsApi.create_multi_project_deployment)
    delete_organization = AsyncRaw(AsyncOrganizationsApi.delete_organization)
    download_multi_project_deployment = AsyncRaw(AsyncOrganizationsApi.download_multi_project_deployment)
    download_organization_data_export = AsyncRaw(AsyncOrganizationsApi.download_organization_data_export)
    get_organization_data_export = AsyncRaw(AsyncOrganizationsApi.get_organization_data_export)
    get_organization_data_exports = AsyncRaw(AsyncOrganizationsApi.get_organization_data_exports)
    get_organization_info = AsyncRaw(AsyncOrganizationsApi.get_organization_info)
    get_organization_metrics = AsyncRaw(AsyncOrganizationsApi.get_organization_metrics)
    invite_organization_member = AsyncRaw(AsyncOrganizationsApi.invite_organization_member)
    list_organization_api_keys = AsyncRaw(AsyncOrganizationsApi.list_organization_api_keys)
    list_organization_projects = AsyncRaw(AsyncOrganizationsApi.list_organization_projects)
    list_organizations = AsyncRaw(AsyncOrganizationsApi.list_organizations)
    remove_organization_member = AsyncRaw(AsyncOrganizationsApi.remove_organization_member)
    request_enterprise_hr_block_license = AsyncRaw(AsyncOrganizationsApi.request_enterprise_hr_block_license)
    request_enterprise_limits_increase = AsyncRaw(AsyncOrganizationsApi.request_enterprise_limits_increase)
    request_enterprise_trial_extension = AsyncRaw(AsyncOrganizationsApi.request_enterprise_trial_extension)
    resend_organization_member_invite = AsyncRaw(AsyncOrganizationsApi.resend_organization_member_invite)
    revoke_organization_api_key = AsyncRaw(AsyncOrganizationsApi.revoke_organization_api_key)
    set_organization_member_datasets = AsyncRaw(AsyncOrganizationsApi.set_organization_member_datasets)
    set_organization_member_role = AsyncRaw(AsyncOrganizationsApi.set_organization_member_role)
    test_organization_admin = AsyncRaw(AsyncOrganizationsApi.test_organization_admin)
    update_organization = AsyncRaw(AsyncOrganizationsApi.update_organization)
    upload_organization_header = AsyncRaw(AsyncOrganizationsApi.upload_organization_header)
    upload_organization_logo = AsyncRaw(AsyncOrganizationsApi.upload_organization_logo)
    upload_organization_readme_image = AsyncRaw(AsyncOrganizationsApi.upload_organization_readme_image)
    whitelabel_admin_add_development_board = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_add_development_board)
    whitelabel_admin_create_organization = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_create_organization)
    whitelabel_admin_create_organization_export = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_create_organization_export
    )
    whitelabel_admin_create_organization_project = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_create_organization_project
    )
    whitelabel_admin_create_organization_usage_report = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_create_organization_usage_report
    )
    whitelabel_admin_create_project = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_create_project)
    whitelabel_admin_delete_organization = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_delete_organization)
    whitelabel_admin_delete_organization_export = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_delete_organization_export
    )
    whitelabel_admin_delete_organization_usage_report = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_delete_organization_usage_report
    )
    whitelabel_admin_delete_project = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_delete_project)
    whitelabel_admin_delete_user = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_delete_user)
    whitelabel_admin_download_organization_usage_report = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_download_organization_usage_report
    )
    whitelabel_admin_get_info = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_info)
    whitelabel_admin_get_metrics = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_metrics)
    whitelabel_admin_get_organization_compute_time_usage = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_get_organization_compute_time_usage
    )
    whitelabel_admin_get_organization_export = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_organization_export)
    whitelabel_admin_get_organization_exports = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_get_organization_exports
    )
    whitelabel_admin_get_organization_info = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_organization_info)
    whitelabel_admin_get_organization_jobs = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_organization_jobs)
    whitelabel_admin_get_organization_usage_report = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_get_organization_usage_report
    )
    whitelabel_admin_get_organization_usage_reports = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_get_organization_usage_reports
    )
    whitelabel_admin_get_organizations = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_organizations)
    whitelabel_admin_get_project = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_project)
    whitelabel_admin_get_project_jobs = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_project_jobs)
    whitelabel_admin_get_projects = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_projects)
    whitelabel_admin_get_user = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_user)
    whitelabel_admin_get_user_jobs = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_user_jobs)
    whitelabel_admin_get_user_metrics = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_user_metrics)
    whitelabel_admin_get_users = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_get_users)
    whitelabel_admin_remove_development_board = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_remove_development_board
    )
    whitelabel_admin_restore_organization = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_restore_organization)
    whitelabel_admin_update_default_deployment_target = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_update_default_deployment_target
    )
    whitelabel_admin_update_deployment_options_order = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_update_deployment_options_order
    )
    whitelabel_admin_update_deployment_targets = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_update_deployment_targets
    )
    whitelabel_admin_update_development_board = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_update_development_board
    )
    whitelabel_admin_update_development_board_image = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_update_development_board_image
    )
    whitelabel_admin_update_info = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_update_info)
    whitelabel_admin_update_learning_blocks = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_update_learning_blocks)
    whitelabel_admin_update_organization = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_update_organization)
    whitelabel_admin_update_organization_export = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_update_organization_export
    )
    whitelabel_admin_update_project = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_update_project)
    whitelabel_admin_update_theme_colors = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_update_theme_colors)
    whitelabel_admin_update_theme_device_logo = AsyncRaw(
        AsyncOrganizationsApi.whitelabel_admin_update_theme_device_logo
    )
    whitelabel_admin_update_theme_favicon = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_update_theme_favicon)
    whitelabel_admin_update_theme_logo = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_update_theme_logo)
    whitelabel_admin_update_user = AsyncRaw(AsyncOrganizationsApi.whitelabel_admin_update_user)

# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``organization_blocks`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncOrganizationBlocksApi, OrganizationBlocksApi


class OrganizationOrganizationBlocksApi(View):
    """``OrganizationBlocksApi`` of one organization."""

    add_organization_deploy_block = Bound(OrganizationBlocksApi.add_organization_deploy_block)
    add_organization_dsp_block = Bound(OrganizationBlocksApi.add_organization_dsp_block)
    add_organization_secret = Bound(OrganizationBlocksApi.add_organization_secret)
    add_organization_transfer_learning_block = Bound(OrganizationBlocksApi.add_organization_transfer_learning_block)
    add_organization_transformation_block = Bound(OrganizationBlocksApi.add_organization_transformation_block)
    delete_organization_deploy_block = Bound(OrganizationBlocksApi.delete_organization_deploy_block)
    delete_organization_dsp_block = Bound(OrganizationBlocksApi.delete_organization_dsp_block)
    delete_organization_secret = Bound(OrganizationBlocksApi.delete_organization_secret)
    delete_organization_transfer_learning_block = Bound(
        OrganizationBlocksApi.delete_organization_transfer_learning_block
    )
    delete_organization_transformation_block = Bound(OrganizationBlocksApi.delete_organization_transformation_block)
    export_organization_deploy_block = Bound(OrganizationBlocksApi.export_organization_deploy_block)
    export_organization_dsp_block = Bound(OrganizationBlocksApi.export_organization_dsp_block)
    export_organization_transfer_learning_block = Bound(
        OrganizationBlocksApi.export_organization_transfer_learning_block
    )
    export_organization_transformation_block = Bound(OrganizationBlocksApi.export_organization_transformation_block)
    get_organization_deploy_block = Bound(OrganizationBlocksApi.get_organization_deploy_block)
    get_organization_dsp_block = Bound(OrganizationBlocksApi.get_organization_dsp_block)
    get_organization_transfer_learning_block = Bound(OrganizationBlocksApi.get_organization_transfer_learning_block)
    get_organization_transformation_block = Bound(OrganizationBlocksApi.get_organization_transformation_block)
    get_public_organization_transformation_block = Bound(
        OrganizationBlocksApi.get_public_organization_transformation_block
    )
    list_organization_deploy_blocks = Bound(OrganizationBlocksApi.list_organization_deploy_blocks)
    list_organization_dsp_blocks = Bound(OrganizationBlocksApi.list_organization_dsp_blocks)
    list_organization_secrets = Bound(OrganizationBlocksApi.list_organization_secrets)
    list_organization_transfer_learning_blocks = Bound(OrganizationBlocksApi.list_organization_transfer_learning_blocks)
    list_organization_transformation_blocks = Bound(OrganizationBlocksApi.list_organization_transformation_blocks)
    list_public_organization_transformation_blocks = Bound(
        OrganizationBlocksApi.list_public_organization_transformation_blocks
    )
    retry_organization_dsp_block = Bound(OrganizationBlocksApi.retry_organization_dsp_block)
    update_organization_deploy_block = Bound(OrganizationBlocksApi.update_organization_deploy_block)
    update_organization_dsp_block = Bound(OrganizationBlocksApi.update_organization_dsp_block)
    update_organization_transfer_learning_block = Bound(
        OrganizationBlocksApi.update_organization_transfer_learning_block
    )
    update_organization_transformation_block = Bound(OrganizationBlocksApi.update_organization_transformation_block)


class AsyncOrganizationOrganizationBlocksApi(View):
    """``AsyncOrganizationBlocksApi`` of one organization."""

    add_organization_deploy_block = Bound(AsyncOrganizationBlocksApi.add_organization_deploy_block)
    add_organization_dsp_block = Bound(AsyncOrganizationBlocksApi.add_organization_dsp_block)
    add_organization_secret = Bound(AsyncOrganizationBlocksApi.add_organization_secret)
    add_organization_transfer_learning_block = Bound(
        AsyncOrganizationBlocksApi.add_organization_transfer_learning_block
    )
    add_organization_transformation_block = Bound(AsyncOrganizationBlocksApi.add_organization_transformation_block)
    delete_organization_deploy_block = Bound(AsyncOrganizationBlocksApi.delete_organization_deploy_block)
    delete_organization_dsp_block = Bound(AsyncOrganizationBlocksApi.delete_organization_dsp_block)
    delete_organization_secret = Bound(AsyncOrganizationBlocksApi.delete_organization_secret)
    delete_organization_transfer_learning_block = Bound(
        AsyncOrganizationBlocksApi.delete_organization_transfer_learning_block
    )
    delete_organization_transformation_block = Bound(
        AsyncOrganizationBlocksApi.delete_organization_transformation_block
    )
    export_organization_deploy_block = Bound(AsyncOrganizationBlocksApi.export_organization_deploy_block)
    export_organization_dsp_block = Bound(AsyncOrganizationBlocksApi.export_organization_dsp_block)
    export_organization_transfer_learning_block = Bound(
        AsyncOrganizationBlocksApi.export_organization_transfer_learning_block
    )
    export_organization_transformation_block = Bound(
        AsyncOrganizationBlocksApi.export_organization_transformation_block
    )
    get_organization_deploy_block = Bound(AsyncOrganizationBlocksApi.get_organization_deploy_block)
    get_organization_dsp_block = Bound(AsyncOrganizationBlocksApi.get_organization_dsp_block)
    get_organization_transfer_learning_block = Bound(
        AsyncOrganizationBlocksApi.get_organization_transfer_learning_block
    )
    get_organization_transformation_block = Bound(AsyncOrganizationBlocksApi.get_organization_transformation_block)
    get_public_organization_transformation_block = Bound(
        AsyncOrganizationBlocksApi.get_public_organization_transformation_block
    )
    list_organization_deploy_blocks = Bound(AsyncOrganizationBlocksApi.list_organization_deploy_blocks)
    list_organization_dsp_blocks = Bound(AsyncOrganizationBlocksApi.list_organization_dsp_blocks)
    list_organization_secrets = Bound(AsyncOrganizationBlocksApi.list_organization_secrets)
    list_organization_transfer_learning_blocks = Bound(
        AsyncOrganizationBlocksApi.list_organization_transfer_learning_blocks
    )
    list_organization_transformation_blocks = Bound(AsyncOrganizationBlocksApi.list_organization_transformation_blocks)
    list_public_organization_transformation_blocks = Bound(
        AsyncOrganizationBlocksApi.list_public_organization_transformation_blocks
    )
    retry_organization_dsp_block = Bound(AsyncOrganizationBlocksApi.retry_organization_dsp_block)
    update_organization_deploy_block = Bound(AsyncOrganizationBlocksApi.update_organization_deploy_block)
    update_organization_dsp_block = Bound(AsyncOrganizationBlocksApi.update_organization_dsp_block)
    update_organization_transfer_learning_block = Bound(
        AsyncOrganizationBlocksApi.update_organization_transfer_learning_block
    )
    update_organization_transformation_block = Bound(
        AsyncOrganizationBlocksApi.update_organization_transformation_block
    )


class RawOrganizationBlocksApi(View):
    """``OrganizationBlocksApi`` with whole HTTP answers."""

    add_organization_deploy_block = Raw(OrganizationBlocksApi.add_organization_deploy_block)
    add_organization_dsp_block = Raw(OrganizationBlocksApi.add_organization_dsp_block)
    add_organization_secret = Raw(OrganizationBlocksApi.add_organization_secret)
    add_organization_transfer_learning_block = Raw(OrganizationBlocksApi.add_organization_transfer_learning_block)
    add_organization_transformation_block = Raw(OrganizationBlocksApi.add_organization_transformation_block)
    delete_organization_deploy_block = Raw(OrganizationBlocksApi.delete_organization_deploy_block)
    delete_organization_dsp_block = Raw(OrganizationBlocksApi.delete_organization_dsp_block)
    delete_organization_secret = Raw(OrganizationBlocksApi.delete_organization_secret)
    delete_organization_transfer_learning_block = Raw(OrganizationBlocksApi.delete_organization_transfer_learning_block)
    delete_organization_transformation_block = Raw(OrganizationBlocksApi.delete_organization_transformation_block)
    export_organization_deploy_block = Raw(OrganizationBlocksApi.export_organization_deploy_block)
    export_organization_dsp_block = Raw(OrganizationBlocksApi.export_organization_dsp_block)
    export_organization_transfer_learning_block = Raw(OrganizationBlocksApi.export_organization_transfer_learning_block)
    export_organization_transformation_block = Raw(OrganizationBlocksApi.export_organization_transformation_block)
    get_organization_deploy_block = Raw(OrganizationBlocksApi.get_organization_deploy_block)
    get_organization_dsp_block = Raw(OrganizationBlocksApi.get_organization_dsp_block)
    get_organization_transfer_learning_block = Raw(OrganizationBlocksApi.get_organization_transfer_learning_block)
    get_organization_transformation_block = Raw(OrganizationBlocksApi.get_organization_transformation_block)
    get_public_organization_transformation_block = Raw(
        OrganizationBlocksApi.get_public_organization_transformation_block
    )
    list_organization_deploy_blocks = Raw(OrganizationBlocksApi.list_organization_deploy_blocks)
    list_organization_dsp_blocks = Raw(OrganizationBlocksApi.list_organization_dsp_blocks)
    list_organization_secrets = Raw(OrganizationBlocksApi.list_organization_secrets)
    list_organization_transfer_learning_blocks = Raw(OrganizationBlocksApi.list_organization_transfer_learning_blocks)
    list_organization_transformation_blocks = Raw(OrganizationBlocksApi.list_organization_transformation_blocks)
    list_public_organization_transformation_blocks = Raw(
        OrganizationBlocksApi.list_public_organization_transformation_blocks
    )
    retry_organization_dsp_block = Raw(OrganizationBlocksApi.retry_organization_dsp_block)
    update_organization_deploy_block = Raw(OrganizationBlocksApi.update_organization_deploy_block)
    update_organization_dsp_block = Raw(OrganizationBlocksApi.update_organization_dsp_block)
    update_organization_transfer_learning_block = Raw(OrganizationBlocksApi.update_organization_transfer_learning_block)
    update_organization_transformation_block = Raw(OrganizationBlocksApi.update_organization_transformation_block)


class AsyncRawOrganizationBlocksApi(View):
    """``AsyncOrganizationBlocksApi`` with whole HTTP answers."""

    add_organization_deploy_block = AsyncRaw(AsyncOrganizationBlocksApi.add_organization_deploy_block)
    add_organization_dsp_block = AsyncRaw(AsyncOrganizationBlocksApi.add_organization_dsp_block)
    add_organization_secret = AsyncRaw(AsyncOrganizationBlocksApi.add_organization_secret)
    add_organization_transfer_learning_block = AsyncRaw(
        AsyncOrganizationBlocksApi.add_organization_transfer_learning_block
    )
    add_organization_transformation_block = AsyncRaw(AsyncOrganizationBlocksApi.add_organization_transformation_block)
    delete_organization_deploy_block = AsyncRaw(AsyncOrganizationBlocksApi.delete_organization_deploy_block)
    delete_organization_dsp_block = AsyncRaw(AsyncOrganizationBlocksApi.delete_organization_dsp_block)
    delete_organization_secret = AsyncRaw(AsyncOrganizationBlocksApi.delete_organization_secret)
    delete_organization_transfer_learning_block = AsyncRaw(
        AsyncOrganizationBlocksApi.delete_organization_transfer_learning_block
    )
    delete_organization_transformation_block = AsyncRaw(
        AsyncOrganizationBlocksApi.delete_organization_transformation_block
    )
    export_organization_deploy_block = AsyncRaw(AsyncOrganizationBlocksApi.export_organization_deploy_block)
    export_organization_dsp_block = AsyncRaw(AsyncOrganizationBlocksApi.export_organization_dsp_block)
    export_organization_transfer_learning_block = AsyncRaw(
        AsyncOrganizationBlocksApi.export_organization_transfer_learning_block
    )
    export_organization_transformation_block = AsyncRaw(
        AsyncOrganizationBlocksApi.export_organization_transformation_block
    )
    get_organization_deploy_block = AsyncRaw(AsyncOrganizationBlocksApi.get_organization_deploy_block)
    get_organization_dsp_block = AsyncRaw(AsyncOrganizationBlocksApi.get_organization_dsp_block)
    get_organization_transfer_learning_block = AsyncRaw(
        AsyncOrganizationBlocksApi.get_organization_transfer_learning_block
    )
    get_organization_transformation_block = AsyncRaw(AsyncOrganizationBlocksApi.get_organization_transformation_block)
    get_public_organization_transformation_block = AsyncRaw(
        AsyncOrganizationBlocksApi.get_public_organization_transformation_block
    )
    list_organization_deploy_blocks = AsyncRaw(AsyncOrganizationBlocksApi.list_organization_deploy_blocks)
    list_organization_dsp_blocks = AsyncRaw(AsyncOrganizationBlocksApi.list_organization_dsp_blocks)
    list_organization_secrets = AsyncRaw(AsyncOrganizationBlocksApi.list_organization_secrets)
    list_organization_transfer_learning_blocks = AsyncRaw(
        AsyncOrganizationBlocksApi.list_organization_transfer_learning_blocks
    )
    list_organization_transformation_blocks = AsyncRaw(
        AsyncOrganizationBlocksApi.list_organization_transformation_blocks
    )
    list_public_organization_transformation_blocks = AsyncRaw(
        AsyncOrganizationBlocksApi.list_public_organization_transformation_blocks
    )
    retry_organization_dsp_block = AsyncRaw(AsyncOrganizationBlocksApi.retry_organization_dsp_block)
    update_organization_deploy_block = AsyncRaw(AsyncOrganizationBlocksApi.update_organization_deploy_block)
    update_organization_dsp_block = AsyncRaw(AsyncOrganizationBlocksApi.update_organization_dsp_block)
    update_organization_transfer_learning_block = AsyncRaw(
        AsyncOrganizationBlocksApi.update_organization_transfer_learning_block
    )
    update_organization_transformation_block = AsyncRaw(
        AsyncOrganizationBlocksApi.update_organization_transformation_block
    )

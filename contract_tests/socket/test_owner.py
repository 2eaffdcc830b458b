"""Whose an operation is, by its path."""

from __future__ import annotations

import pytest
from edge_impulse_studio.api.jobs import train_keras_job
from edge_impulse_studio.api.organizations import whitelabel_admin_delete_project
from edge_impulse_studio.api.projects import list_projects
from edge_impulse_studio.models import SetKerasParameterRequest
from edgewire.socket.owner import Owner


def test_the_owner_is_what_stands_first_in_the_path() -> None:
    assert Owner.of(train_keras_job.build(7, 3, body=SetKerasParameterRequest())) == Owner("project", 7)
    assert Owner.of(whitelabel_admin_delete_project.build(8, 7)) == Owner("organization", 8)
    assert str(Owner("project", 7)) == "project 7"


def test_what_is_nobodys_says_so() -> None:
    with pytest.raises(ValueError, match="listProjects is no operation of a project or an organization"):
        Owner.of(list_projects.build())


def test_the_token_is_asked_for_where_the_owner_is() -> None:
    assert Owner("project", 7).token().url == "/api/7/socket-token"
    assert Owner("organization", 8).token().url == "/api/organizations/8/socket-token"

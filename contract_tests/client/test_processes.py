"""A client stays in its process: it is not pickled, and a fork makes connections of its own."""

from __future__ import annotations

import copy
import os
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from edgewire import AuthenticationError, EdgeImpulse

from .conftest import Flavour
from .loopback import serving
from .service import ORGANIZATION_KEY, PASSWORD, PROJECT_KEY, SECRET, Service


@pytest.mark.parametrize("act", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_not_pickled_and_says_where_to_make_it(
    flavour: Flavour, service: Service, act: Callable[[Any], object]
) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    for one in (ei, ei.with_options(timeout=5)):
        with pytest.raises(TypeError, match="make the client in the worker, from the environment or a profile"):
            act(one)


@pytest.mark.parametrize("part", ["studio", "project", "with_raw_response"])
def test_no_part_of_a_client_is_pickled(flavour: Flavour, service: Service, part: str) -> None:
    ei = flavour.client(service, api_key=PROJECT_KEY)
    with pytest.raises(TypeError, match=r"not pickled|neither pickled"):
        pickle.dumps(ei.project(7) if part == "project" else getattr(ei, part))


def test_an_error_goes_through_a_pickle_with_its_advice_and_without_the_key(flavour: Flavour, service: Service) -> None:
    ei = flavour.client(service, api_key=ORGANIZATION_KEY)
    with pytest.raises(AuthenticationError) as caught:
        flavour.wait(ei.studio.raw_data.list_samples(7, category="training"))
    pickled = pickle.dumps(caught.value)
    assert SECRET.encode() not in pickled
    again = pickle.loads(pickled)
    assert type(again) is AuthenticationError
    assert "api_key holds an organisation key" in str(again)
    assert (again.status, again.operation) == (401, "listSamples")


@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")  # that is what this is about
def test_a_forked_child_goes_on_with_connections_of_its_own(service: Service) -> None:
    with serving(service) as loopback, EdgeImpulse(username="me", password=PASSWORD, api_endpoint=loopback.url) as ei:
        assert ei.project_id == 7
        assert loopback.connections == 1
        read, write = os.pipe()
        child = os.fork()
        if child == 0:  # nothing of the test may go on here, whatever happens
            try:
                os.write(write, str(ei.studio.raw_data.list_samples(7, category="training").total_count).encode())
            finally:
                os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as answer:
            assert answer.read() == b"0"
        os.waitpid(child, 0)
        assert loopback.connections == 2
        ei.studio.raw_data.list_samples(7, category="training")
        assert loopback.connections == 2, "the parent's connection is still good"
        assert service.counts["POST /api-login"] == 1, "the child has the token of its parent"

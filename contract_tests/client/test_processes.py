"""A client stays in its process: it is not pickled, a fork makes connections of its own, and its end is its end."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
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


FOUND = [str(Path(entry).resolve()) for entry in sys.path if entry]

FORGOTTEN = {
    "dropped": """
def use():
    ei = EdgeImpulse(**given)
    ei.with_options(timeout=5).studio.raw_data.list_samples(7, category="training")

use()
gc.collect()
""",
    "at the end": """
ei = EdgeImpulse(**given)
studio = ei.studio
studio.raw_data.list_samples(7, category="training")
""",
    "in a cycle": """
ei = EdgeImpulse(**given)
ei.project(7).raw_data.list_samples(category="training")
ei.itself = ei
del ei
""",
}

AWAITED = """
async def use():
    await ei.studio.raw_data.list_samples(7, category="training")
    {end}

ei = AsyncEdgeImpulse(**given)
asyncio.run(use())
gc.collect()
"""


def ended(code: str, address: str) -> str:
    """What a program of its own writes to stderr, with all that Python can warn of."""
    program = f"""
import sys; sys.path[:0] = {FOUND!r}
import asyncio, gc, logging
from edgewire import AsyncEdgeImpulse, EdgeImpulse
logging.disable()
given = {{"api_key": {PROJECT_KEY!r}, "api_endpoint": {address!r}}}
{code}"""
    done = subprocess.run([sys.executable, "-X", "dev", "-c", program], capture_output=True, text=True, check=True)
    return done.stderr


@pytest.mark.parametrize("way", FORGOTTEN)
def test_a_blocking_client_that_is_forgotten_closes_its_connections_itself(service: Service, way: str) -> None:
    with serving(service) as loopback:
        assert ended(FORGOTTEN[way], loopback.url) == ""
        assert loopback.connections == 1


def test_an_awaited_client_that_is_forgotten_is_named_in_a_warning(service: Service) -> None:
    """Nobody can await its end for it."""
    with serving(service) as loopback:
        said = ended(AWAITED.format(end="pass"), loopback.url)
        assert "ResourceWarning: an AsyncEdgeImpulse was not closed" in said
        assert ended(AWAITED.format(end="await ei.close()"), loopback.url) == ""

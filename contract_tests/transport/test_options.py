"""How requests travel, as data: what can be set, and what cannot."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from edgewire.errors import ConfigurationError
from edgewire.transport.options import Options, Timeouts
from edgewire.transport.retry import RetryPolicy


def test_nothing_waits_for_ever_unless_it_is_told_to() -> None:
    waits = Options().timeouts
    assert all(0 < seconds <= 60 for seconds in waits.as_dict().values())
    assert Options(timeout=300).timeouts == Timeouts(connect=10, read=300, write=300, pool=300)
    assert Options(timeout=2).timeouts.connect == 2


async def _awaited(event: object) -> None:
    """Would never be awaited."""


@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": 0},
        {"timeout": -1.0},
        {"timeout": None},
        {"timeout": float("inf")},
        {"timeout": "60"},
        {"timeout": True},
        {"deadline": 0},
        {"deadline": float("nan")},
        {"keepalive": 0},
        {"max_connections": 0},
        {"max_connections": 1.5},
        {"async_transport": "aiohttp"},
        {"proxy": "host:3128"},
        {"proxy": "ftp://host"},
        {"proxy": "http://"},
        {"proxy": "http://me:secret@host:port"},
        {"verify": "/no/such/file.pem"},
        {"retry": 3},
        {"strict": "yes"},
        {"trust_env": None},
        {"on_request": "print"},
        {"on_retry": _awaited},
        {"on_drift": _awaited},
    ],
)
def test_what_cannot_be_used_is_refused_by_name_and_without_its_secrets(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))) as raised:
        Options(**wrong)
    assert "secret" not in str(raised.value)


def test_a_copy_has_what_was_changed_and_all_else() -> None:
    options = Options(deadline=5, retry=RetryPolicy(first_delay=1))
    changed = options.replace(max_retries=7, strict=True)
    assert changed == Options(deadline=5, retry=RetryPolicy(first_delay=1, max_retries=7), strict=True)
    assert options.retry.max_retries == 3


def test_an_option_that_is_none_is_named_with_those_there_are() -> None:
    with pytest.raises(ConfigurationError, match=r"max_retry is no option; there are max_retries, timeout, deadline"):
        Options().replace(max_retry=3)


def test_the_password_of_a_proxy_is_not_shown() -> None:
    assert "secret" not in repr(Options(proxy="http://me:secret@host:3128"))


def test_options_fit_on_a_line_or_two() -> None:
    assert len(repr(Options())) < 600


def test_options_can_be_made_without_importing_httpx() -> None:
    code = "import sys; from edgewire.transport.options import Options; Options(); print('httpx' in sys.modules)"
    env_path = ":".join(path for path in sys.path if path)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": env_path}
    )
    assert done.stdout.strip() == "False"

"""A run may end at any moment: the tree is then as it was, or after the next start all new; never half."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

import pytest

from scripts.spec.staging import staging

from .tree import ROOT, SERVICE, Tree, clean_environment

KILLS = 10


@pytest.fixture
def changing(tiny: Tree) -> Tree:
    """A tree whose next run changes its package and nothing else."""
    overlay = tiny.overlay.read_text("utf-8").replace("message: {type: string}", "words: {type: string}")
    tiny.overlay.write_text(overlay, "utf-8")
    return tiny


def start(tree: Tree) -> subprocess.Popen[str]:
    """A run that has begun to work: its handlers are set, its staging area is there."""
    run = subprocess.Popen(
        tree.command("run", SERVICE.name, "--offline"),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env=clean_environment(),
    )
    assert run.stderr is not None
    assert "working" in run.stderr.readline()
    return run


def test_a_kill_at_any_moment_leaves_all_old_or_all_new(changing: Tree, tmp_path: Path) -> None:
    old = changing.state()
    finished = changing.copy(tmp_path / "finished")
    with start(finished) as run:
        began = time.monotonic()
        assert run.wait() == 0
    lasted = time.monotonic() - began
    new = finished.state()
    assert old != new

    outcomes = []
    for moment in range(KILLS):
        tree = changing.copy(tmp_path / f"killed-{moment}")
        with start(tree) as run:
            time.sleep(lasted * moment / (KILLS - 1))
            run.kill()
        with staging(tree.root):
            pass  # what the next start does before anything else
        assert tree.state() in (old, new)
        outcomes.append(tree.state() == new)
    assert not outcomes[0], "the first kill comes before anything was made"


@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_says_so_and_leaves_nothing_behind(changing: Tree, signum: signal.Signals) -> None:
    before = changing.state()
    with start(changing) as run:
        run.send_signal(signum)
        _, words = run.communicate()
    assert run.returncode == 130
    assert words.splitlines()[-1] == "error: Interrupted; nothing is half done."
    assert "Traceback" not in words
    assert changing.state() == before
    assert not (changing.root / ".regenerate").exists()


def test_what_a_killed_run_left_does_not_disturb_the_next(changing: Tree) -> None:
    with start(changing) as run:
        run.kill()
    assert (changing.root / ".regenerate").exists(), "it was killed while it worked"
    assert changing.regenerate("run", SERVICE.name, "--offline").returncode == 0
    assert not (changing.root / ".regenerate").exists()
    assert changing.regenerate("run", SERVICE.name, "--check").returncode == 0

"""Run scenarios, all or those that are named, each in a project without samples."""

from __future__ import annotations

import contextlib
import json
import sys
import traceback
import warnings

from . import SCENARIOS, sdk


def main(names: list[str]) -> None:
    warnings.simplefilter("ignore")
    outcomes: dict[str, str | None] = {}
    for name in names or SCENARIOS:
        try:
            sdk.data().delete_all_samples()
            with contextlib.redirect_stdout(sys.stderr):
                SCENARIOS[name]()
            outcomes[name] = None
        except Exception:
            outcomes[name] = traceback.format_exc()
    print(json.dumps(outcomes))


if __name__ == "__main__":
    main(sys.argv[1:])

"""From an upload to an exit code, with all that is shown of it."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import TYPE_CHECKING

from .display import Display, refused
from .run import DONE, FAILED, INTERRUPTED, TERMINATED
from .signals import interruptible

if TYPE_CHECKING:
    from ..ingestion.report import UploadReport


def carried_out(upload: Callable[[], UploadReport], shown: Display) -> int:
    """Do an upload that Ctrl-C and SIGTERM end, show its report, and give the exit code.

    Raises:
        EdgewireError: as the upload does; what there is of a report has been shown.
    """
    from ..errors import EdgewireError

    failure: BaseException | None = None
    report: UploadReport | None
    try:
        with interruptible(shown.note) as received:
            report = upload()
    except (EdgewireError, KeyboardInterrupt) as error:
        failure, report = error, getattr(error, "report", None)
    finally:
        shown.close()
    if report is not None:
        shown.end(report)
    if isinstance(failure, EdgewireError):
        raise failure
    if failure is not None or report is None:
        return TERMINATED if signal.SIGTERM in received else INTERRUPTED
    if report.dry_run:
        return FAILED if any(refused(result) for result in report.results) else DONE
    return DONE if report.complete else FAILED

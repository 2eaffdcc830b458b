"""What a run found, for people and for machines: ``contract.html``, ``.md``, ``.json`` and ``.xml`` (JUnit).

``document.build`` puts everything into one document; the four files are only ways to read it. All are made and looked
through for secrets before the first one is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from contract_tests.suite import files

from . import html, junit, markdown, secrets
from .document import Document, build

__all__ = ["FILES", "Document", "SecretFound", "build", "write"]

SecretFound = secrets.SecretFound

FILES: Mapping[str, Callable[[Document], str]] = {
    "contract.json": Document.to_json,
    "contract.md": markdown.render,
    "contract.xml": junit.render,
    "contract.html": html.render,
}


def write(folder: Path, document: Document) -> None:
    """Write the files of :data:`FILES`, each all or nothing.

    Raises:
        SecretFound: one is in the document; nothing was written.
    """
    texts = {name: render(document) for name, render in FILES.items()}
    secrets.refuse(texts)
    for name, text in texts.items():
        files.replace(folder / name, text)

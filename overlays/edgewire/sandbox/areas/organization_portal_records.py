"""Upload portals as they are kept. Kinds: ``portal``, and ``portal-organization`` (scope 0): whose each one is."""

from __future__ import annotations

from .. import credentials
from ..storage import folders
from ..storage.folders import Folder
from ..store import Record, Store


def folder(portal: Record) -> Folder:
    """Where its files are."""
    return Folder(portal["bucket"], folders.prefix_of(portal["path"]))


def put(store: Store, organization: int, portal: Record) -> None:
    """Keep a portal."""
    store.put("portal", organization, portal["id"], portal)
    store.put("portal-organization", 0, portal["id"], {"organization": organization})


def rotate(store: Store, organization: int, portal: Record) -> None:
    """Keep a portal with a new token; the one before opens nothing any more."""
    credentials.remove_key(store, "portal", portal["id"], portal["id"])
    portal["token"] = credentials.new_key()
    credentials.add_key(store, portal["token"], "portal", portal["id"], "admin", portal["id"], 0)
    put(store, organization, portal)


def forget(store: Store, organization: int, id: int) -> None:
    """Forget a portal; its token opens nothing any more."""
    credentials.remove_key(store, "portal", id, id)
    store.remove("portal", organization, id)
    store.remove("portal-organization", 0, id)

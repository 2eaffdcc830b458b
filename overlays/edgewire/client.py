"""The client that people use: one object that knows where, as whom and how, with everything else hanging off it.

``EdgeImpulse`` blocks, ``AsyncEdgeImpulse`` is awaited. What they are made of is imported when it is first used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Self

from edge_impulse_studio.types import UNSET

from .core import check_can_ingest, development_key, identifier, only_organization, only_project
from .errors import ConfigurationError
from .facade import Client

if TYPE_CHECKING:
    import httpx  # only its types: the one place where a client of the user's own can come in
    from edge_impulse_studio import AsyncProject, AsyncRawStudioApi, Project, RawStudioApi
    from edge_impulse_studio.types import Response

    from .background import Background
    from .credentials.locks import Once
    from .ingestion.uploader import AsyncIngestion, Ingestion
    from .jobs.client import AsyncJobs, Jobs
    from .live import Live, Lives
    from .organization import AsyncOrganization, Organization
    from .remote.control import AsyncDevices, Devices
    from .transport.awaited import AsyncStudio
    from .transport.blocking import SyncStudio
    from .transport.http import AsyncConnections, Connections
    from .transport.multipart import Body
    from .transport.options import Options
    from .transport.studio import Json


class EdgeImpulse(Client["Connections", "httpx.Client"]):
    """Edge Impulse: Studio, ingestion and organizations. The arguments are described at ``EdgeImpulse.__init__``.

    Safe to share between threads. A forked child makes connections of its own. It is not pickled: each worker makes its
    own client.
    """

    def _connections(self, options: Options, http_client: httpx.Client | None) -> Connections:
        if http_client is not None:
            from .given import GivenConnections

            return GivenConnections(options, http_client)
        from .transport.http import sync_connections

        return sync_connections(options)

    @property
    def studio(self) -> SyncStudio:
        """Studio's operations: ``ei.studio.<tag>.<operation>(…)``."""
        from .transport.blocking import SyncStudio

        core = self._core
        return self._once(
            "studio",
            lambda: SyncStudio(
                base_url=self.api_endpoint,
                source=core.settings.signin,
                options=self._options,
                connections=core.connections,
            ),
        )

    @property
    def with_raw_response(self) -> RawStudioApi:
        """Studio's operations once more, each with status, headers and raw content of its answer."""
        from edge_impulse_studio import RawStudioApi

        return self._once("raw", lambda: RawStudioApi(self.studio))

    @property
    def ingestion(self) -> Ingestion:
        """Uploads.

        Raises:
            CredentialError: nothing was given that ingestion takes.
        """
        self._check_open()
        check_can_ingest(self._core.settings)
        from .ingestion.uploader import Ingestion

        return self._once(
            "ingestion",
            lambda: Ingestion(
                endpoint=self.ingestion_endpoint,
                api_key=self._find_ingestion_key,
                options=self._options,
                journal=self._journal,
                project_id=self._core.project_id.value,
            ),
        )

    @property
    def organization(self) -> Organization:
        """What organizations have and projects have not: datasets, and files in them."""
        self._check_open()
        from .organization import Organization

        return self._once("organization", lambda: Organization(self.studio, self.find_organization_id))

    @property
    def jobs(self) -> Jobs:
        """Jobs: started, waited for, listened to; and what is done with them, such as training."""
        self._check_open()
        from .jobs.client import Jobs

        return self._once("jobs", lambda: Jobs(self.studio, self._live, self.find_project_id))

    @property
    def devices(self) -> Devices:
        """Devices: which there are, samples from them, what their cameras see and their models find."""
        self._check_open()
        from .remote.control import Devices

        return self._once("devices", lambda: Devices(self.studio, self._live, self.find_project_id))

    def project(self, id: int | None = None) -> Project:
        """Studio's operations on one project: ``ei.project().raw_data.list_samples(…)``.

        Args:
            id: of the project; without it, the one that :meth:`find_project_id` finds.

        Raises:
            ConfigurationError: that is no identifier.
        """
        from edge_impulse_studio import Project

        return Project(self.studio, self.find_project_id() if id is None else identifier(id))

    @property
    def project_id(self) -> int:
        """The project that is meant where none is named; looked up as :meth:`find_project_id` does."""
        return self.find_project_id()

    @property
    def organization_id(self) -> int:
        """The organization that is meant where none is named; looked up as :meth:`find_organization_id` does."""
        return self.find_organization_id()

    def find_project_id(self) -> int:
        """The project that is meant where none is named: the one that was given, or the only one there is to see.

        It is looked up once, for all threads and all copies.

        Raises:
            ConfigurationError: there is none, or there are several; the sentence lists them.
        """
        self._check_open()
        return self._core.project_id.get(lambda: only_project(self.studio.projects.list_projects()))

    def find_organization_id(self) -> int:
        """The organization that is meant where none is named, found as :meth:`find_project_id` finds a project."""
        self._check_open()
        return self._core.organization_id.get(lambda: only_organization(self.studio.organizations.list_organizations()))

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = UNSET,
        content: bytes | Body | None = None,
        headers: Mapping[str, str] | None = None,
        repeat_safe: bool | None = None,
    ) -> Response[Json]:
        """The way out: a call to Studio that the contract lacks, signed and repeated like the others.

        Args:
            method: HTTP method.
            path: below the address of Studio, ``/api/…``; it cannot lead to another host.
            params: for the query.
            json: a JSON body, or
            content: bytes, or a body to stream.
            headers: more of them.
            repeat_safe: whether doing it twice is the same as once; unless given, for GET, HEAD and OPTIONS only.

        Returns:
            status, headers and content; ``parsed`` is the JSON value, None where there is none.

        Raises:
            ConfigurationError: the path, a body or a header cannot be used; nothing was sent.
            ApiError, TransportError: as for any call.
        """
        return self.studio.request(
            method, path, params=params, json=json, content=content, headers=headers, repeat_safe=repeat_safe
        )

    def close(self) -> None:
        """Close the connections, for all copies; on a copy, only the copy. Who waits for jobs hears of it."""
        if live := self._made.get("live"):
            live.cancel()
        if self._is_copy:
            self._closed = True
        elif not self._core.closed:
            self._core.closed = True
            self._core.connections.close()

    def __enter__(self) -> Self:
        self._check_open()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    @property
    def _live(self) -> Background[Live]:
        """What runs while somebody waits for jobs or devices."""
        from .live import in_background

        return self._once("live", lambda: in_background(self.studio))

    def _find_ingestion_key(self) -> str:
        def look_up() -> str:
            project = self.find_project_id()
            return development_key(self.studio.projects.list_devkeys(project), project)

        self._check_open()
        return self._core.ingestion_key.get(look_up)


class AsyncEdgeImpulse(Client["AsyncConnections", "httpx.AsyncClient"]):
    """Edge Impulse, awaited: the same names as :class:`EdgeImpulse`, with ``await`` before what sends.

    Each event loop gets connections of its own; close the client in the loop that used it. It is not pickled: each
    worker makes its own client.
    """

    def _connections(self, options: Options, http_client: httpx.AsyncClient | None) -> AsyncConnections:
        if http_client is not None:
            from .given import AsyncGivenConnections

            return AsyncGivenConnections(options, http_client)
        from .transport.http import async_connections

        return async_connections(options)

    @property
    def studio(self) -> AsyncStudio:
        """Studio's operations: ``ei.studio.<tag>.<operation>(…)``."""
        from .transport.awaited import AsyncStudio

        core = self._core
        return self._once(
            "studio",
            lambda: AsyncStudio(
                base_url=self.api_endpoint,
                source=core.settings.signin,
                options=self._options,
                connections=core.connections,
            ),
        )

    @property
    def with_raw_response(self) -> AsyncRawStudioApi:
        """Studio's operations once more, each with status, headers and raw content of its answer."""
        from edge_impulse_studio import AsyncRawStudioApi

        return self._once("raw", lambda: AsyncRawStudioApi(self.studio))

    @property
    def ingestion(self) -> AsyncIngestion:
        """Uploads.

        Raises:
            CredentialError: nothing was given that ingestion takes.
        """
        self._check_open()
        check_can_ingest(self._core.settings)
        from .ingestion.uploader import AsyncIngestion

        return self._once(
            "ingestion",
            lambda: AsyncIngestion(
                endpoint=self.ingestion_endpoint,
                api_key=self._find_ingestion_key,
                options=self._options,
                journal=self._journal,
                project_id=self._core.project_id.value,
            ),
        )

    @property
    def organization(self) -> AsyncOrganization:
        """What organizations have and projects have not: datasets, and files in them."""
        self._check_open()
        from .organization import AsyncOrganization

        return self._once("organization", lambda: AsyncOrganization(self.studio, self.find_organization_id))

    @property
    def jobs(self) -> AsyncJobs:
        """Jobs: started, waited for, listened to; and what is done with them, such as training."""
        self._check_open()
        from .jobs.client import AsyncJobs

        return self._once("jobs", lambda: AsyncJobs(self.studio, self._live, self.find_project_id))

    @property
    def devices(self) -> AsyncDevices:
        """Devices: which there are, samples from them, what their cameras see and their models find."""
        self._check_open()
        from .remote.control import AsyncDevices

        return self._once("devices", lambda: AsyncDevices(self.studio, self._live, self.find_project_id))

    def project(self, id: int | None = None) -> AsyncProject:
        """Studio's operations on one project: ``await ei.project(1).raw_data.list_samples(…)``.

        Args:
            id: of the project; without it, the one that was given or that :meth:`find_project_id` has found.

        Raises:
            ConfigurationError: it has not been found yet, or that is no identifier.
        """
        from edge_impulse_studio import AsyncProject

        return AsyncProject(self.studio, self.project_id if id is None else identifier(id))

    @property
    def project_id(self) -> int:
        """The project that is meant where none is named.

        Raises:
            ConfigurationError: nobody said, and :meth:`find_project_id` has not been awaited.
        """
        return self._found(self._core.project_id, "project")

    @property
    def organization_id(self) -> int:
        """The organization that is meant where none is named; as :attr:`project_id`."""
        return self._found(self._core.organization_id, "organization")

    async def find_project_id(self) -> int:
        """The project that is meant where none is named: the one that was given, or the only one there is to see.

        It is looked up once, for all tasks and all copies.

        Raises:
            ConfigurationError: there is none, or there are several; the sentence lists them.
        """
        self._check_open()

        async def look_up() -> int:
            return only_project(await self.studio.projects.list_projects())

        return await self._core.project_id.aget(look_up)

    async def find_organization_id(self) -> int:
        """The organization that is meant where none is named, found as :meth:`find_project_id` finds a project."""
        self._check_open()

        async def look_up() -> int:
            return only_organization(await self.studio.organizations.list_organizations())

        return await self._core.organization_id.aget(look_up)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = UNSET,
        content: bytes | Body | None = None,
        headers: Mapping[str, str] | None = None,
        repeat_safe: bool | None = None,
    ) -> Response[Json]:
        """The way out: a call to Studio that the contract lacks; as :meth:`EdgeImpulse.request`."""
        return await self.studio.request(
            method, path, params=params, json=json, content=content, headers=headers, repeat_safe=repeat_safe
        )

    async def close(self) -> None:
        """Close the connections, for all copies; on a copy, only the copy. Who waits for jobs hears of it."""
        if live := self._made.get("live"):
            await live.close()
        if self._is_copy:
            self._closed = True
        elif not self._core.closed:
            self._core.closed = True
            await self._core.connections.close()

    async def __aenter__(self) -> Self:
        self._check_open()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    @property
    def _live(self) -> Lives:
        """What runs while somebody waits for jobs or devices."""
        from .live import Lives

        return self._once("live", lambda: Lives(self.studio))

    async def _find_ingestion_key(self) -> str:
        async def look_up() -> str:
            project = await self.find_project_id()
            return development_key(await self.studio.projects.list_devkeys(project), project)

        self._check_open()
        return await self._core.ingestion_key.aget(look_up)

    def _found(self, once: Once[int], what: str) -> int:
        self._check_open()
        if once.value is None:
            raise ConfigurationError(
                f"the {what} is not known yet: await find_{what}_id() first, or give {what}_id= to the client"
            )
        return once.value

"""A Studio in a function: who may do what, who signs in how, and what was asked."""

from __future__ import annotations

import json
import threading
from collections import Counter
from urllib.parse import parse_qs

import httpx

PROJECT_KEY = "ei_5ec7e7" + "0" * 40
ORGANIZATION_KEY = "ei_5ec7e7" + "1" * 40
DEVELOPMENT_KEY = "ei_5ec7e7" + "2" * 40
PASSWORD = "hunter2-5ec7e7"
SECRET = "5ec7e7"


class Service:
    """Answers as Studio does, for one user, one organization and some projects.

    Attributes:
        projects: what a project key or a token sees.
        totp: the code that a login needs now; None for an account without.
        repeats: whether refusals hold what was sent, as those of some services do.
        life: seconds that an OAuth2 token lives.
        requests: method and path of all requests, in order.
    """

    def __init__(self, projects: tuple[int, ...] = (7,)) -> None:
        self.projects = projects
        self.totp: str | None = None
        self.life = 3600
        self.repeats = True
        self.requests: list[str] = []
        self.tokens: set[str] = set()
        self.used_codes: set[str] = set()
        self._lock = threading.Lock()

    @property
    def counts(self) -> Counter[str]:
        """How often what was asked."""
        return Counter(self.requests)

    def end_all_sessions(self) -> None:
        """No token is good any more."""
        self.tokens.clear()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The answer to one request."""
        line = f"{request.method} {request.url.path.removeprefix('/v1')}"
        with self._lock:
            self.requests.append(line)
            status, answer = self._answer(line, request)
        if not self.repeats:
            answer.pop("got", None)
        return httpx.Response(status, json=answer)

    async def awaited(self, request: httpx.Request) -> httpx.Response:
        """The same."""
        return self(request)

    def _answer(self, line: str, request: httpx.Request) -> tuple[int, dict[str, object]]:
        if line == "POST /api-login":
            return self._login(json.loads(request.content))
        if line == "POST /oauth/token":
            return self._oauth(parse_qs(request.content.decode()))
        path = line.partition(" ")[2]
        who = self._who(request)
        of_organizations = path.startswith("/api/organizations")
        if who is None or who == ("organization" if not of_organizations else "project"):
            return 401, {"success": False, "error": "Invalid API key", "got": request.headers.get("x-api-key")}
        if path == "/api/projects":
            return 200, {"success": True, "projects": [_project(id) for id in self.projects]}
        if path == "/api/organizations":
            return 200, {"success": True, "organizations": [{"id": 70, "name": "Plant"}]}
        if path.endswith("/devkeys"):
            return 200, {"success": True, "apiKey": DEVELOPMENT_KEY, "hmacKey": "0" * 32}
        if path.endswith("/raw-data"):
            return 200, {"success": True, "samples": [], "totalCount": 0}
        return 200, {"success": True, "said": line}

    def _who(self, request: httpx.Request) -> str | None:
        key, headers = request.headers.get("x-api-key"), request.headers
        token = headers.get("x-jwt-token") or headers.get("authorization", "").removeprefix("Bearer ")
        token = token or headers.get("cookie", "").removeprefix("jwt=")
        if token:
            return "user" if token in self.tokens else None
        return {PROJECT_KEY: "project", ORGANIZATION_KEY: "organization"}.get(key or "")

    def _login(self, body: dict[str, str]) -> tuple[int, dict[str, object]]:
        if body["password"] != PASSWORD:
            return 200, {"success": False, "error": "Password is incorrect", "got": body}
        if self.totp is not None:
            if "totpToken" not in body:
                return 200, {"success": False, "error": "ERR_TOTP_TOKEN IS REQUIRED"}
            assert body["totpToken"] not in self.used_codes, "a code was sent twice"
            self.used_codes.add(body["totpToken"])
            if body["totpToken"] != self.totp:
                return 200, {"success": False, "error": "ERR_TOTP_TOKEN IS REQUIRED, it was invalid"}
        return 200, {"success": True, "token": self._token()}

    def _oauth(self, form: dict[str, list[str]]) -> tuple[int, dict[str, object]]:
        if form != {"grant_type": ["client_credentials"], "client_id": ["me"], "client_secret": [PASSWORD]}:
            return 401, {"error": "invalid_client"}
        return 200, {"access_token": self._token(), "token_type": "Bearer", "expires_in": self.life}

    def _token(self) -> str:
        token = f"{SECRET}-token-{len(self.requests)}"
        self.tokens.add(token)
        return token


def _project(id: int) -> dict[str, object]:
    return {"id": id, "name": f"Project {id}"}

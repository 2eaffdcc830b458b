"""From an effective contract to a Python package: the pinned generator, driven by our templates.

The generator is used as a library so that the templates also get what it does not parse itself: the table of
operations, the security schemes, the sizes. Everything is written into an empty folder; whoever calls this decides
when that folder replaces the old package.
"""

from __future__ import annotations

import contextlib
import copy
import hashlib
import importlib.metadata
import io
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection

from .derived import PAGE_SIZE, SCOPES, derived_name, first_argument, own_arguments, refuse_clashes, views
from .document import JsonObject, iter_operations, resolve
from .errors import SpecError
from .losses import refuse_losses
from .names import field_name, tag_class
from .operations import kind_of, operations
from .render import Renderer, doc, properties, raw
from .services import Service
from .snapshot import canonical

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
RUNTIME = TEMPLATES / "runtime"
_TAKEN = {
    *("Any", "Api", "AsyncApi", "AsyncByteStream", "AsyncPages", "ByteStream", "ClassVar", "Drift", "File", "Literal"),
    *("Mapping", "ModelBase", "Operation", "Pages", "Path", "PathLike", "Progress", "Reader", "Request"),
    *("TYPE_CHECKING", "UNSET", "UUID", "Unset"),
}
"""Names that generated modules use for things of their own."""
_ERRORS = (
    "ApiError AuthenticationError ConnectionLost ContractError DownloadError EdgewireError FieldAbsent NotFound "
    "PermissionDenied RateLimited ServerError Timeout TransportError"
)
_WRITERS = ("render", "generate", "derived", "operations", "names")
_FIELDS_TAKEN = {"additional_properties", "from_dict", "to_dict", "_extra", "_read", "WIRE"}


_STYLE = ("--config", "lint.isort.split-on-trailing-comma=false")


@dataclass(frozen=True)
class Generated:
    """What came out: counts for the table at the end of a run."""

    operations: int
    models: int
    enums: int
    files: int


def generate(service: Service, contract: JsonObject, destination: Path, inputs: dict[str, str]) -> Generated:
    """Write the package of ``contract`` into the empty folder ``destination``.

    Args:
        inputs: sha256 of what the contract was made from, by name; they become part of PROVENANCE.json.

    Raises:
        SpecError: the contract cannot be generated without a warning, or two of its names collide in Python.
    """
    rows = operations(contract)
    refuse_losses(contract)
    project = _project(service, contract, destination)
    renderer = Renderer(project.openapi.models, contract)
    project.openapi.models = [model for model in project.openapi.models if not renderer.is_map(model)]
    _refuse_name_collisions(project.openapi)
    refuse_clashes(rows, _is_bytes)
    _equip(project, renderer, service, contract, rows)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = list(project.build())
    if problems:
        raise SpecError(_problems(problems))
    for path, template, facts in views(rows, _is_bytes):
        (destination / path).write_text(project.env.get_template(template).render(**facts), encoding="utf-8")
    for module in sorted(RUNTIME.glob("*.py")):
        if module.stem not in ("__init__", "types", "errors"):
            (destination / module.name).write_text(_runtime(service, module.stem), encoding="utf-8")
    (destination / "py.typed").write_text("")
    _format(destination)
    (destination / "contract.json").write_bytes(canonical(contract))
    (destination / "operations.json").write_bytes(canonical({"operations": rows}))
    result = Generated(
        operations=sum(
            len(collection.endpoints) for collection in project.openapi.endpoint_collections_by_tag.values()
        ),
        models=len(project.openapi.models),
        enums=len(project.openapi.enums),
        files=sum(1 for path in destination.rglob("*") if path.is_file()) + 1,
    )
    if result.operations != len(rows):
        raise SpecError(f"Only {result.operations} of {len(rows)} operations were generated; see the contract's tags.")
    provenance = {
        "service": service.name,
        "generator": f"openapi-python-client {importlib.metadata.version('openapi-python-client')}",
        "formatter": f"ruff {importlib.metadata.version('ruff')}",
        "sha256": {**inputs, "templates": templates_hash(), "contract": sha256(canonical(contract))},
        "counts": {"operations": result.operations, "models": result.models, "enums": result.enums},
    }
    (destination / "PROVENANCE.json").write_bytes(canonical(provenance))
    return result


def sha256(data: bytes) -> str:
    """Hexadecimal digest."""
    return hashlib.sha256(data).hexdigest()


def templates_hash() -> str:
    """One digest over all templates, and over the code that writes into them."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    sources = [path for path in TEMPLATES.rglob("*") if path.suffix in (".jinja", ".py")]
    for path in [*sorted(sources), *(here / f"{name}.py" for name in _WRITERS)]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _project(service: Service, contract: JsonObject, destination: Path) -> Project:
    config = Config.from_sources(
        ConfigFile(
            project_name_override=service.package,
            package_name_override=service.package,
            post_hooks=[],
            content_type_overrides=_content_types(contract),
        ),
        MetaType.NONE,
        document_source=destination,
        file_encoding="utf-8",
        overwrite=True,
        output_path=destination,
    )
    try:
        data = GeneratorData.from_dict(copy.deepcopy(contract), config=config)
    except (ValueError, RecursionError, TypeError, KeyError) as error:
        first_line = str(error).strip().splitlines()[0]
        raise SpecError(f"The generator cannot read the contract: {first_line}; repair it in the overlay.") from error
    if isinstance(data, GeneratorError):
        detail = (data.detail or data.header or "no reason given").strip().replace("\n", "; ")
        raise SpecError(f"The generator cannot read the contract: {detail[:300]}; repair it in the overlay.")
    return Project(openapi=data, config=config, custom_template_path=TEMPLATES)


def _content_types(contract: JsonObject) -> dict[str, str]:
    """Every media type that is handed out as bytes, under the one name the generator knows for that."""
    overrides = {}
    for op in iter_operations(contract):
        for response in op.operation["responses"].values():
            for media_type in resolve(contract, response).get("content", {}):
                if kind_of(media_type) == "bytes":
                    overrides[media_type] = "application/octet-stream"
    return overrides


def _problems(problems: list[GeneratorError]) -> str:
    # What is wrong with a schema is the cause; that an operation then lacks it, the consequence.
    first = min(problems, key=lambda problem: (problem.header or "").startswith("WARNING parsing"))
    words = re.sub(r"<\S*UntrustedString object at \S+>", "…", " ".join(f"{first.header} {first.detail or ''}".split()))
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return (
        f"The generator warned, so parts of the contract would be lost: {words[:300]}{more}; repair it in the overlay."
    )


def _refuse_name_collisions(data: GeneratorData) -> None:
    """Fail for what would be two things of one name in Python; the generator itself only looks at class names."""
    resources = {tag_class(str(tag)) for tag in data.endpoint_collections_by_tag}
    taken = _TAKEN | resources | {f"Async{resource}" for resource in resources}
    for item in (*data.models, *data.enums):
        if item.class_info.name in taken:
            raise SpecError(
                f"The schema {item.class_info.name} has the name of something that the generated code needs; "
                "give it a title in the overlay."
            )
    for model in data.models:
        seen: dict[str, str] = {}
        for prop in properties(model):
            name = str(prop.python_name)
            if name in seen or name in _FIELDS_TAKEN:
                other = repr(seen[name]) if name in seen else "a member of every model"
                raise SpecError(
                    f"The property {raw(prop.name)!r} of {model.class_info.name} would be called {name} in Python, "
                    f"like {other}; rename one of them in the overlay."
                )
            seen[name] = raw(prop.name)


def _equip(
    project: Project, renderer: Renderer, service: Service, contract: JsonObject, rows: list[JsonObject]
) -> None:
    """Give the templates what the generator does not parse."""
    by_name = {(row["resource"], row["name"]): row for row in rows}
    collections = project.openapi.endpoint_collections_by_tag
    original_tags = {row["resource"]: row["tag"] for row in rows}

    def row_of(endpoint: Endpoint) -> JsonObject:
        return by_name[str(endpoint.tags[0]), str(endpoint.name)]

    def collection_classes(collection: EndpointCollection) -> list[tuple[str, str]]:
        return sorted({pair for endpoint in collection.endpoints for pair in named_classes(endpoint)})

    def named_classes(endpoint: Endpoint) -> list[tuple[str, str]]:
        props = [*endpoint.list_all_parameters()]
        if (returned := renderer.result(endpoint)) is not None:
            props.append(returned)
        if row_of(endpoint)["pages"]:
            props.append(page_field(endpoint, "items"))
        return sorted({*renderer.enum_classes(props), *renderer.model_classes(props)})

    def result_type(endpoint: Endpoint, row: JsonObject) -> str:
        returned = renderer.result(endpoint)
        if returned is not None:
            return renderer.annotation(returned, optional=False)
        return {"json": "Any", "bytes": "bytes", "text": "str", "nothing": "None", "redirect": "str"}[row_answer(row)]

    def page_field(endpoint: Endpoint, role: str) -> Any:
        """The property of the answer, or of its items, that has a role in paging."""
        row = row_of(endpoint)
        name = row["pages"][role]
        holder = page_field(endpoint, "items").inner_property if role == "key" else renderer.result(endpoint)
        found = [prop for prop in renderer.fields(holder) if raw(prop.name) == name]
        if not found or (role == "items" and not hasattr(found[0], "inner_property")):
            raise SpecError(f"{row['id']} has no {name!r} that could be the {role} of its pages; correct its x-paging.")
        return found[0]

    def paging(endpoint: Endpoint, row: JsonObject) -> str:
        """How an operation is paged, as an expression."""
        pages = row["pages"]
        roles = [role for role in ("items", "total", "key", "token") if pages.get(role)]
        facts = {role: str(page_field(endpoint, role).python_name) for role in roles}
        if "parameter" in pages:
            facts["parameter"] = field_name(pages["parameter"])
        words = [repr(row["id"]), *(f"{name}={value!r}" for name, value in facts.items())]
        words += [f"maximum={pages['maximum']}"] if pages["maximum"] else []
        return f"{'_ByToken' if 'token' in pages else '_ByOffset'}({', '.join(words)})"

    def extra_parts(model: Any) -> list[Any]:
        values = renderer.map_values(model)
        return [values] if values is not None else []

    def python_name(endpoint: Endpoint, parameter: JsonObject) -> str:
        for location, prop in endpoint.iter_all_parameters():
            if raw(prop.name) == parameter["name"] and str(location) == parameter["in"]:
                return str(prop.python_name)
        return field_name(parameter["name"])

    for collection in collections.values():
        for endpoint in collection.endpoints:
            if endpoint.cookie_parameters:
                raise SpecError(
                    f"{row_of(endpoint)['id']} has a cookie parameter, which the templates do not write yet."
                )
            row = row_of(endpoint)
            taken = {"self", *(["body"] if endpoint.bodies else []), *own_arguments(row, _is_bytes(row))}
            for parameter in row_of(endpoint)["parameters"]:
                name = parameter["python_name"] = python_name(endpoint, parameter)
                if name in taken:
                    raise SpecError(
                        f"The parameter {parameter['name']!r} of {row_of(endpoint)['id']} would be called {name} in "
                        "Python, which is taken; rename or remove it in the overlay."
                    )
                taken.add(name)

    project.env.filters.update(renderer.filters())
    project.env.globals.update(
        header=_header(service),
        service=service,
        rows=rows,
        credentials=credentials(contract),
        runtime=lambda module: _runtime(service, module),
        operation_row=row_of,
        row_answer=row_answer,
        result_type=result_type,
        derived_name=derived_name,
        paging=paging,
        page_item=lambda endpoint: renderer.annotation(page_field(endpoint, "items").inner_property, optional=False),
        page_size=lambda row: min(PAGE_SIZE, row["pages"]["maximum"] or PAGE_SIZE),
        job_attribute=lambda row: field_name(row["job_id"]),
        page_arguments=lambda row: ["limit", field_name(row["pages"].get("parameter", "offset"))],
        exports=_exports(service, rows),
        named_classes=named_classes,
        collection_classes=collection_classes,
        collection_rows=lambda collection: [(endpoint, row_of(endpoint)) for endpoint in collection.endpoints],
        resource_class=lambda collection: tag_class(original_tags[str(collection.tag)]),
        resources=lambda: [(str(tag), tag_class(original_tags[str(tag)])) for tag in sorted(collections)],
        resource_size=lambda tag: len(collections[tag].endpoints),
        keyword_parameters=lambda endpoint: [*endpoint.query_parameters, *endpoint.header_parameters],
        python_name=python_name,
        is_joined=lambda row, prop: any(
            parameter["name"] == raw(prop.name) and parameter.get("explode") is False for parameter in row["parameters"]
        ),
        is_open=renderer.is_open,
        extra_parts=extra_parts,
        straight_enums=lambda fields: renderer.enum_classes([prop for prop in fields if hasattr(prop, "value_type")]),
        extra_reader=lambda model: renderer.reader(values) if (values := renderer.map_values(model)) else "anything",
        module_table=lambda: sorted(
            (str(item.class_info.module_name), str(item.class_info.name))
            for item in (*project.openapi.models, *project.openapi.enums)
        ),
    )


def _exports(service: Service, rows: list[JsonObject]) -> dict[str, list[str]]:
    """What the root of a package offers, by module."""
    scopes = [scope for parameter, scope in SCOPES.items() if any(first_argument(row) == parameter for row in rows)]
    exports = {
        "client": [f"Async{service.api_class}", service.api_class],
        "drift": ["DriftEvent"],
        "errors": _ERRORS.split(),
        "paging": ["AsyncPages", "Pages"],
        "raw": [f"AsyncRaw{service.api_class}", f"Raw{service.api_class}"],
        "types": ["UNSET", "File", "Response", "Unset"],
        **{scope.lower(): [f"Async{scope}", scope] for scope in scopes},
    }
    return dict(sorted(exports.items()))


def _is_bytes(row: JsonObject) -> bool:
    return row_answer(row) == "bytes"


def row_answer(row: JsonObject) -> str:
    """What the success of an operation is: the kind of its first 2xx answer, or a redirect where it has no other."""
    responses = sorted(item for item in row["responses"].items() if item[0][0] in "23")
    return str(responses[0][1]["kind"]) if responses else "nothing"


def credentials(contract: JsonObject) -> list[JsonObject]:
    """One entry for each way to sign in that is a header: argument, header, prefix, words."""
    entries: dict[str, JsonObject] = {}
    for name, scheme in contract.get("components", {}).get("securitySchemes", {}).items():
        kind = scheme.get("type")
        if kind == "apiKey" and scheme.get("in") == "header":
            argument = field_name(scheme["name"].lower().removeprefix("x-"))
            entry = {"header": scheme["name"], "prefix": "", "doc": f"sent as the header ``{doc(scheme['name'])}``."}
        elif kind == "apiKey" and scheme.get("in") == "cookie":
            argument = field_name(scheme["name"]) + "_cookie"
            entry = {
                "header": "Cookie",
                "prefix": f"{scheme['name']}=",
                "doc": f"sent as the cookie ``{doc(scheme['name'])}``.",
            }
        elif kind in ("oauth2", "openIdConnect") or (kind == "http" and scheme.get("scheme", "").lower() == "bearer"):
            argument = "access_token"
            entry = {"header": "Authorization", "prefix": "Bearer ", "doc": "sent as a bearer token."}
        else:
            raise SpecError(
                f"The security scheme {name} is of a kind that the client does not know; adapt the overlay."
            )
        entries[argument] = {"argument": argument, **entry}
    return [entries[argument] for argument in sorted(entries)]


def _header(service: Service) -> str:
    origin = f"openapi/{service.name} by `make regenerate`"
    return f"# Generated from {origin}. Change the overlay or the templates, not this file."


def _runtime(service: Service, module: str) -> str:
    return f"{_header(service)}\n" + (RUNTIME / f"{module}.py").read_text(encoding="utf-8").rstrip("\n") + "\n"


def _format(destination: Path) -> None:
    """Drop the imports that a module does not need, sort the others, and lay everything out."""
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    # --isolated: the project's own settings must not change what a regeneration gives.
    common = ["--isolated", "--line-length=120", "--target-version=py311", "--quiet", "--no-cache", *_STYLE]
    for command in (["check", "--fix-only", "--select=F401,I,PIE790,TC005"], ["format"]):
        done = subprocess.run(
            [ruff, command[0], *common, *command[1:], "."], cwd=destination, capture_output=True, text=True, check=False
        )
        if done.returncode:
            words = " ".join((done.stderr or done.stdout).split())
            raise SpecError(f"The generated code is not valid Python, which is a fault of the templates: {words[:400]}")

"""Every setting, read from the environment: `TANDEM_` and the setting's name in capitals."""

from __future__ import annotations

import ast
import difflib
import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, fields
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

PREFIX = "TANDEM_"
DATABASE = re.compile(r"sqlite://[^:].*|postgres(ql)?://([^@/]*@)?[^@/:]*(:\d+)?/.+")
ORIGIN = re.compile(r"https?://[^/\s]+")
LEVELS = ("debug", "info", "warning", "error")


class SettingsError(Exception):
    """A setting that cannot be used, said so that its owner can mend it."""


@dataclass(frozen=True)
class Settings:
    """How one installation differs from another."""

    database: str = "sqlite://.tandem/tandem.db"
    """Where everything is stored: `sqlite://path/file.db`, or `postgres://user:password@host:5432/name`."""
    readers: int = 4
    """Connections that read: threads on SQLite, the size of the pool on PostgreSQL."""
    writers: int = 10
    """Connections that write on PostgreSQL; SQLite has one."""
    database_timeout: float = 30.0
    """Seconds that one statement may take on PostgreSQL."""
    database_patience: float = 5.0
    """Seconds that a request waits for a free connection on PostgreSQL."""
    host: str = "127.0.0.1"
    """Address on which the server listens; `0.0.0.0` is every address of the machine."""
    port: int = 8000
    """Port on which the server listens."""
    workers: int = 1
    """Number of server processes. More than one needs PostgreSQL."""
    origins: tuple[str, ...] = ()
    """Addresses at which browsers reach the panel, parted by commas, as `https://it.example`. With `https` cookies
    travel encrypted only. Empty: the address by which a request came."""
    proxies: tuple[str, ...] = ()
    """Addresses of proxies in front of the server, parted by commas: only they may say who the caller is
    (`X-Forwarded-For`, `X-Forwarded-Proto`) and give requests an id (`X-Request-ID`)."""
    log_level: str = "info"
    """Least important line that is logged: `debug`, `info`, `warning` or `error`."""
    panel: Path = Path("frontend/dist")
    """Folder with the built panel."""
    deadline: float = 10.0
    """Seconds after which a request is answered without its result."""
    drain: float = 2.0
    """Seconds between the order to stop and the moment when nobody new is let in; balancers look elsewhere."""
    grace: float = 10.0
    """Seconds that running requests are given to finish when the server stops."""
    body_bytes: int = 256_000
    """Largest body of a request to the graph."""
    upload_bytes: int = 10_000_000
    """Largest file that may be uploaded."""
    document_tokens: int = 1_000
    """Most words and signs in a GraphQL document."""
    document_depth: int = 12
    """Most fields within fields in a GraphQL document."""
    document_fields: int = 2_000
    """Most fields in a GraphQL document once its fragments are written out."""
    document_errors: int = 5
    """Most errors named in an answer to a wrong GraphQL document."""
    documents: int = 1_000
    """GraphQL documents that are kept parsed and checked."""
    viewer_seconds: float = 1.0
    """Seconds for which a caller's rights are remembered: an ended token or session works no longer than that."""

    @cached_property
    def https(self) -> bool:
        """Whether browsers reach the panel encrypted."""
        return bool(self.origins) and all(origin.startswith("https://") for origin in self.origins)

    def check(self) -> None:
        """Refuse what cannot be used, in one sentence."""
        for name, fits, words in self._rules():
            if not fits:
                raise SettingsError(f"{PREFIX}{name.upper()} {words}")

    def _rules(self) -> Iterator[tuple[str, bool, str]]:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, int | float):
                yield field.name, 0 <= value < 2**53, "must be zero or more, and finite."
        for name in ("workers", "readers", "writers"):
            yield name, getattr(self, name) >= 1, "must be at least 1."
        one, sqlite = self.workers == 1, self.database.startswith("sqlite://")
        yield "port", self.port <= 65_535, "must be at most 65535."
        yield (
            "database",
            bool(DATABASE.fullmatch(self.database)),
            "must be like sqlite://path/file.db or postgres://host/name.",
        )
        yield "workers", one or not sqlite, "must be 1 on SQLite: it has one writer. Use PostgreSQL for more."
        yield "log_level", self.log_level in LEVELS, f"must be one of {', '.join(LEVELS)}."
        for origin in self.origins:
            fits = bool(ORIGIN.fullmatch(origin))
            yield "origins", fits, f"must be addresses such as https://it.example, not {origin!r}."


def read(environment: Mapping[str, str]) -> Settings:
    """The settings that the environment says, with defaults for the rest."""
    known = {PREFIX + field.name.upper(): field for field in fields(Settings)}
    said = {name: text for name, text in environment.items() if name.startswith(PREFIX)}
    for name in said.keys() - known.keys():
        raise SettingsError(f"{name} is not a setting.{_nearest(name, known)}")
    values: dict[str, Any] = {known[name].name: _value(name, text, known[name]) for name, text in said.items()}
    settings = Settings(**values)
    settings.check()
    return settings


def _nearest(name: str, known: Mapping[str, object]) -> str:
    near = difflib.get_close_matches(name.removeprefix(PREFIX), [one.removeprefix(PREFIX) for one in known], 1)
    return f" Did you mean {PREFIX}{near[0]}?" if near else " They are listed in docs/settings.md."


def _value(name: str, text: str, field: Field[Any]) -> object:
    kind: type[Any] = type(field.default)
    try:
        return tuple(part.strip() for part in text.split(",") if part.strip()) if kind is tuple else kind(text)
    except ValueError:
        wanted = "a whole number" if kind is int else "a number"
        raise SettingsError(f"{name} must be {wanted}, not {text!r}.") from None


def page() -> str:
    """The documentation of every setting, in Markdown: what stands in docs/settings.md."""
    lines = [
        "# Settings",
        "",
        "Read from the environment at start. A `TANDEM_` variable that is not listed here is refused.",
        "This page is made from `api/settings.py` by `python -m api settings`.",
        "",
        "| Variable | Default | What it is |",
        "|---|---|---|",
    ]
    words = _words()
    for field in fields(Settings):
        default = ",".join(field.default) if isinstance(field.default, tuple) else str(field.default)
        shown = f"`{default}`" if default else "(empty)"
        lines.append(f"| `{PREFIX}{field.name.upper()}` | {shown} | {words[field.name].replace('|', '&#124;')} |")
    return "\n".join(lines) + "\n"


def _words() -> dict[str, str]:
    """The strings under the fields."""
    body = next(node for node in ast.parse(inspect.getsource(Settings)).body if isinstance(node, ast.ClassDef)).body
    return {
        field.target.id: " ".join(text.split())
        for field, below in pairwise(body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(below, ast.Expr) and isinstance(text := ast.literal_eval(below.value), str)
    }

"""A workspace of one test, a home of its own around it, and the command run on them as a person or a program would."""

import contextlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import served

# What a terminal obeys, or what hides and turns text: none of it may ever be printed.
STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]"
)


@dataclass
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    @property
    def data(self) -> dict:
        document = self.document
        assert document["ok"] is True and document["schemaVersion"] == 1
        return document["data"]


class Desk:
    """Runs the command with nothing of the real home in its reach."""

    def __init__(self, home: Path):
        self.home = home
        self.folder = home / "workspace"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "TZ": "UTC",
            "LANG": "C.UTF-8",
            "WELLMET_WORKSPACE": str(self.folder),
        }

    @property
    def database(self) -> Path:
        return self.folder / "wellmet.sqlite"

    def run(self, *arguments, code: int | None = 0, **options) -> Answer:
        """Runs a command to its end; whatever it is, it prints text that steers no terminal."""
        options = {"env": self.environment, "cwd": self.home, "check": False, "text": False} | options
        done = served.run(*map(str, arguments), **options)
        out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        if code is not None:
            assert done.returncode == code, f"exit {done.returncode}, not {code}\n{out}\n{err}"
        for text in (out, err):
            steering = STEERING.search(text)
            assert steering is None, f"steers: {text[max(0, steering.start() - 40):steering.end() + 20]!r}"
        return Answer(done.returncode, out, err)

    def json(self, *arguments, **options) -> dict:
        """The data of a command that is asked for JSON."""
        return self.run(*arguments, "--json", **options).data

    def start(self, *arguments) -> subprocess.Popen:
        """Starts a command and does not wait for it."""
        return subprocess.Popen(
            [served.binary(), *map(str, arguments)],
            env=self.environment,
            cwd=self.home,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def requests(self) -> list[dict]:
        return self.json("request", "list")["requests"]

    def request(self, name: str) -> dict:
        return next(request for request in self.requests() if request["name"] == name)

    def dump(self, *prefixes: str, without: tuple[str, ...] = ()) -> dict[str, list]:
        """Every row of the tables of these groups; no prefix means all tables. Looks at a copy, to leave no trace."""
        with tempfile.TemporaryDirectory() as copy:
            for file in self.folder.glob("wellmet.sqlite*"):
                shutil.copy(file, copy)
            path = Path(copy) / self.database.name
            if not path.exists():
                return {}
            with contextlib.closing(sqlite3.connect(path)) as database:
                database.row_factory = sqlite3.Row
                names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                return {
                    name: sorted(
                        repr([(key, row[key]) for key in row.keys() if key not in without])
                        for row in database.execute(f'SELECT * FROM "{name}"')
                    )
                    for (name,) in names.fetchall()
                    if not prefixes or name.startswith(prefixes)
                }

    def kept(self) -> dict:
        """All that a command that writes nothing must leave as it was: every row, and the policy."""
        policy = self.folder / "policy.toml"
        return {"rows": self.dump(), "policy": policy.read_bytes() if policy.exists() else None}

    def records(self) -> dict[str, list]:
        """What is known and decided, which is not when or how often it was read."""
        tables = self.dump("fact_", "decision_", without=("import_number", "last_listed"))
        return {name: rows for name, rows in tables.items() if name not in ("fact_import", "fact_file", "decision_worth")}

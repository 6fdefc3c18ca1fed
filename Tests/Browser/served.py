"""Runs the built command, the way a person would."""

import os
import queue
import re
import subprocess
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"http://[\w.]+:\d+/sign-in/\w+")
PATIENCE = 60


def binary() -> str:
    """The command under test; the one that `bin/test` names, else the debug build."""
    path = Path(os.environ.get("WELLMET_BINARY", ROOT / ".build/debug/wellmet"))
    if not path.exists():
        raise FileNotFoundError(f"{path} is not there: run `swift build`, or `bin/test browser`")
    return str(path)


def environment() -> dict[str, str]:
    """Without what names a workspace of the person who runs the tests."""
    return {name: value for name, value in os.environ.items() if name != "WELLMET_WORKSPACE"}


def run(*arguments: str, **options) -> subprocess.CompletedProcess:
    """Runs a command to its end; `options` are those of subprocess.run."""
    return subprocess.run(
        [binary(), *arguments],
        **{"env": environment(), "capture_output": True, "text": True, "timeout": PATIENCE, "check": True} | options,
    )


class Served:
    """Pages that are served until `stop` is called."""

    def __init__(self, *arguments: str):
        self.process = subprocess.Popen(
            [binary(), *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment()
        )
        self.said: list[str] = []
        lines: queue.Queue[str | None] = queue.Queue()

        def read():
            for line in self.process.stdout:
                lines.put(line)
            lines.put(None)

        threading.Thread(target=read, daemon=True).start()
        self.link = self._wait_for_link(lines)
        self.address = self.link[: self.link.index("/sign-in/")]

    def _wait_for_link(self, lines) -> str:
        while True:
            try:
                line = lines.get(timeout=PATIENCE)
            except queue.Empty:
                self.stop()
                raise TimeoutError(f"no sign-in link within {PATIENCE} s; it said: {''.join(self.said)}") from None
            if line is None:
                raise RuntimeError(f"it ended without a sign-in link; it said: {''.join(self.said)}")
            self.said.append(line)
            if match := LINK.search(line):
                return match.group()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

"""Which target may see which module: the floors and their arrows, as a table."""

import re

from rule import Violation

SYSTEM = {"Glibc", "Musl", "Darwin"}
# Locks and queues: only where things happen at the same time.
CONCURRENCY = {"Synchronization", "Dispatch"}

# The arrows only go down, and never sideways except Workflows to Archives, Interchange and SampleArchive.
MAY_IMPORT = {
    # Floor 0: nothing but Foundation's value types.
    "Vetting": {"Foundation"},
    # Floor 1
    "Archives": {"Foundation", "Vetting", "CArchive"} | SYSTEM,
    "SampleArchive": {"Foundation", "CArchive"} | SYSTEM,
    "Interchange": {"Foundation", "Vetting"},
    "Markup": {"Foundation"},
    # Reads messages ahead on a thread of its own.
    "Workflows": {"Foundation", "Vetting", "Archives", "Interchange", "SampleArchive", "TOMLKit"} | SYSTEM | CONCURRENCY,
    # Floor 2: GRDB here and nowhere else, Hummingbird there and nowhere else.
    "SQLiteStore": {"Foundation", "Vetting", "Workflows", "GRDB", "GRDBSQLite"} | SYSTEM | CONCURRENCY,
    "WebApp": {
        "Foundation", "Vetting", "Workflows", "Markup",
        "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "Logging", "ServiceLifecycle",
    } | SYSTEM | CONCURRENCY,
    # Floor 3
    "wellmet": {
        "Foundation", "Vetting", "Workflows", "SQLiteStore", "WebApp", "ArgumentParser",
    } | SYSTEM | CONCURRENCY,
}

# A test sees its own target and what that target may see; a trip crosses the floors.
TESTS_ALSO = {
    "HouseTests": set(),
    # What tests of the pages share: a client and a served workspace.
    "WebTesting": {"WebApp", "Workflows", "Vetting"},
    "WebAppTests": {"WebTesting"},
    "TripTests": {"WebTesting", "WebApp", "SQLiteStore", "Workflows", "Vetting", "Archives", "SampleArchive"},
    "WorkflowsTests": {"SampleArchive"},
}

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|internal|private|fileprivate|public)\s+)?import\s+"
    r"(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)"
)


def allowed(folder: str, target: str) -> set[str] | None:
    """The modules that a target may import; None for a target that the table does not know."""
    if folder == "Sources":
        return MAY_IMPORT.get(target)
    own = target.removesuffix("Tests")
    if own not in MAY_IMPORT and target not in TESTS_ALSO:
        return None
    seen = {own} | MAY_IMPORT.get(own, set()) | TESTS_ALSO.get(target, set())
    return seen | SYSTEM | CONCURRENCY | {"Testing", "Foundation"}


def check(sources):
    for source in sources:
        parts = source.path.split("/")
        if len(parts) < 3:
            continue
        may = allowed(parts[0], parts[1])
        if may is None:
            yield Violation(
                source.path, 1, "arrows",
                f"the target {parts[1]} is in no table", "add it to MAY_IMPORT in bin/check.d/arrows.py",
            )
            continue
        for number, line in enumerate(source.code, 1):
            match = IMPORT.match(line)
            if match and match.group(1) not in may:
                yield Violation(
                    source.path, number, "arrows", f"{parts[1]} must not import {match.group(1)}",
                    "move the code to a floor that may, or hand the value in as a parameter",
                )

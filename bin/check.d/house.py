"""Runs the house rules over Sources and Tests; prints each place that breaks one, and what to do."""

import sys
from pathlib import Path

import arrows
import constructs
import shape
import swift_source
from rule import excused

RULES = (arrows, shape, constructs)


def sources_of(root: Path):
    folders = [root / "Sources", root / "Tests"]
    paths = sorted(path for folder in folders for path in folder.rglob("*.swift"))
    return [swift_source.read(path, root) for path in paths]


def violations(sources):
    lines = {source.path: source.lines for source in sources}
    found = []
    for rule in RULES:
        found += [
            violation
            for violation in rule.check(sources)
            if not excused(violation, lines.get(violation.path, []))
        ]
    return sorted(set(found), key=lambda violation: (violation.path, violation.line, violation.problem))


def main() -> int:
    root = Path(sys.argv[1])
    sources = sources_of(root)
    found = violations(sources)
    for violation in found:
        print(violation)
    outcome = "no house rule is broken" if not found else f"{len(found)} places break a house rule"
    print(f"{len(sources)} files read, {outcome}.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

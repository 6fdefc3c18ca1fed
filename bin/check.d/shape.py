"""How files and folders are cut and named."""

import re
from collections import defaultdict
from pathlib import PurePosixPath

from rule import Violation

LONGEST_FILE = 300
FULLEST_FOLDER = 12
LONG_BECAUSE = re.compile(r"//.*\b[Ll]ong(er)?\b.*\bbecause\b")

TYPE = re.compile(r"\b(?:struct|enum|class|actor|protocol|typealias|extension)\s+([A-Za-z_][\w.]*)")
NEW_TYPE = re.compile(r"\b(?:struct|enum|class|actor|protocol|typealias)\s+([A-Za-z_]\w*)")
FUNCTION = re.compile(r"\bfunc\s+([A-Za-z_]\w*)")
ARRAY = re.compile(r"\bextension\s+\[")

BANNED_IN_TYPES = ("Manager", "Helper", "Util", "Utils", "Utility", "Controller", "Service", "Data", "Info")
BANNED_FOLDERS = BANNED_IN_TYPES + ("Core",)
BANNED_VERBS = ("process", "handle")
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def words(name: str) -> list[str]:
    return WORD.findall(name)


def check(sources):
    yield from _lengths(sources)
    yield from _folders(sources)
    for source in sources:
        if source.path.startswith("Sources/"):
            yield from _file_name(source)
            yield from _names(source)


def _lengths(sources):
    for source in sources:
        count = len(source.lines)
        says_why = any(LONG_BECAUSE.search(line) for line in source.lines[:10])
        if count > LONGEST_FILE and not says_why:
            yield Violation(
                source.path, LONGEST_FILE + 1, "file-length", f"{count} lines, more than {LONGEST_FILE}",
                "split it by idea, or say in the first lines `// Long, because …`",
            )


def _folders(sources):
    files = defaultdict(int)
    for source in sources:
        files[str(PurePosixPath(source.path).parent)] += 1
    for folder, count in sorted(files.items()):
        if count > FULLEST_FOLDER:
            yield Violation(
                folder, 1, "folder-size", f"{count} files, more than {FULLEST_FOLDER}",
                "give a part of them a folder of its own",
            )
    for folder in sorted(files):
        for part in folder.split("/")[1:]:
            if part in BANNED_FOLDERS:
                yield Violation(
                    folder, 1, "banned-names", f"a folder named {part} says nothing",
                    "name it after the concept that it holds",
                )


def _file_name(source):
    stem = PurePosixPath(source.path).stem
    if stem == "main":
        return
    code = "\n".join(source.code)
    names = {part for full in TYPE.findall(code) for part in full.split(".")}
    if ARRAY.search(code):
        names.add("Array")
    base, plus, _ = stem.partition("+")
    if base in names:
        return
    if not plus:
        # A family, such as MemberFacts for ProfileFact and ItemFact, or functions without a type.
        family = (words(stem) or [stem])[-1].removesuffix("s")
        if any(name.endswith(family) for name in names) or not names:
            return
    yield Violation(
        source.path, 1, "file-name", f"declares no {base}",
        "name the file after a type that it declares or, for a part of one, Type+What.swift",
    )


def _names(source):
    stem = PurePosixPath(source.path).stem
    # Hummingbird asks of its middleware for a function of this name.
    is_middleware = any("RouterMiddleware" in line for line in source.code)
    for word in words(stem):
        if word in BANNED_IN_TYPES:
            yield Violation(
                source.path, 1, "banned-names", f"«{word}» in a name says nothing",
                "say what it is or does",
            )
    for number, line in enumerate(source.code, 1):
        for name in NEW_TYPE.findall(line):
            for word in words(name):
                if word in BANNED_IN_TYPES:
                    yield Violation(
                        source.path, number, "banned-names", f"«{word}» in {name} says nothing",
                        "say what it is or does",
                    )
        for name in FUNCTION.findall(line):
            first = (words(name) or [""])[0]
            if first in BANNED_VERBS and not (is_middleware and name == "handle"):
                yield Violation(
                    source.path, number, "banned-names", f"«{first}» in {name} says nothing",
                    "name what it does",
                )

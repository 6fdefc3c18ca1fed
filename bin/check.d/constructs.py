"""What is not written in Sources, and why not."""

import re
from collections import defaultdict
from dataclasses import dataclass

from rule import Violation

ALL = ("Vetting", "Archives", "SampleArchive", "Markup", "Workflows", "SQLiteStore", "WebApp", "wellmet")
BELOW_THE_COMMAND = ALL[:-1]


@dataclass(frozen=True)
class Banned:
    """A pattern in the code of some targets."""

    rule: str
    pattern: re.Pattern
    targets: tuple[str, ...]
    problem: str
    remedy: str


def banned(rule, pattern, targets, problem, remedy):
    return Banned(rule, re.compile(pattern), targets, problem, remedy)


THROWS = "throw an error that says what happened, or make the case impossible by type"
BYTES = "work on .utf8 or .unicodeScalars"
PARAMETER = "take it as a parameter"

BANNED = [
    banned("forced", r"\btry!", ALL, "`try!` ends the program", THROWS),
    banned("forced", r"\bas!", ALL, "`as!` ends the program", THROWS),
    banned("forced", r"\bfatalError\s*\(", ALL, "`fatalError` ends the program", THROWS),
    banned("forced", r"(?<=[\w)\]])!(?=[.\s,;)\[\](}]|$)(?!=)", ALL, "a force unwrap ends the program",
           "use `guard let` or `??`"),
    banned("forced", r"@unchecked\s+Sendable", ALL, "`@unchecked Sendable` hides a race",
           "make it a value, or guard the state with a Mutex"),
    banned("forced", r"nonisolated\s*\(\s*unsafe\s*\)", ALL, "`nonisolated(unsafe)` hides a race",
           "make it a value, or guard the state with a Mutex"),
    banned("regex", r"\bRegex\b|\bNSRegularExpression\b|(?<![\w#])#/|\.firstMatch\(of:|\.matches\(of:", ALL,
           "a regular expression can take exponential time on a stranger's text", "write a linear scanner over bytes"),
    banned("print", r"(?<![\w.])(?:print|debugPrint|dump)\s*\(", BELOW_THE_COMMAND,
           "only the command prints", "return a value and let the command show it"),
    banned("characters", r"\.(?:hasPrefix|hasSuffix|components|replacingOccurrences|trimmingCharacters)\s*\(",
           ("Archives", "Markup"), "this compares characters, and a combining mark hides what follows", BYTES),
    banned("characters", r"\.(?:lowercased|uppercased)\(\)", ("Archives", "Markup"),
           "this takes a stranger's text of any length through Unicode tables", BYTES + ", or ask Vetting's bounded keys"),
    banned("characters", r"(?<!utf8)(?<!unicodeScalars)"
           r"\.(?:contains|split|firstIndex|lastIndex|firstRange|replacing)\s*\(\s*(?:of:\s*|separator:\s*)?\"",
           ("Archives", "Markup"), "this compares characters: \"\\r\\n\" does not contain \"\\n\"", BYTES),
    banned("characters", r"\bCharacter\b", ("Archives", "Markup"),
           "a Character swallows the marks that follow it", BYTES),
    banned("pure", r"\bDate\(\)|\bDate\.now\b|\bDate\(timeIntervalSinceNow|(?:Continuous|Suspending)Clock\b|\.now\b(?!\()",
           ("Vetting", "Archives", "SampleArchive", "Markup"), "time is not read here", PARAMETER),
    banned("pure", r"\bUUID\(\)|\.random(?:Element)?\(|SystemRandomNumberGenerator|\.shuffled\(\)|\.shuffle\(\)",
           ("Vetting", "Archives", "SampleArchive", "Markup"), "chance has no place here", PARAMETER),
    banned("pure", r"\b(?:FileManager|FileHandle|ProcessInfo|URLSession|UserDefaults|Process|InputStream)\b|\bTask\s*[{.(]",
           ("Vetting", "Markup"), "this floor is pure", "do it on a floor above and hand the value in"),
]

TAG = re.compile(r"<[A-Za-z/!]|<\?xml|/>|&(?:lt|gt|amp|quot|#\d+);")
# The readers and the sample write and recognise LinkedIn's own markup; Markup is where ours is made.
NO_TAGS = ("Vetting", "Workflows", "SQLiteStore", "WebApp", "wellmet")


# A constant text, such as `static let columns = "id, name"`: a piece of SQL of our own.
FRAGMENT = re.compile(r"\b(?:let|var)\s+(\w+)(?:\s*:\s*String)?\s*(?:=|\{)\s*\"")


def check(sources):
    # A literal keeps its quotes in `code`, so a fragment can be told from a value.
    fragments = defaultdict(set)
    for source in sources:
        if source.path.startswith("Sources/"):
            fragments[source.path.split("/")[1]] |= set(FRAGMENT.findall("\n".join(source.code)))
    for source in sources:
        if not source.path.startswith("Sources/"):
            continue
        target = source.path.split("/")[1]
        for rule in BANNED:
            if target not in rule.targets:
                continue
            for number, line in enumerate(source.code, 1):
                if rule.pattern.search(line):
                    yield Violation(source.path, number, rule.rule, rule.problem, rule.remedy)
        for literal in source.literals:
            if target in NO_TAGS:
                for offset, line in enumerate(literal.text.split("\n")):
                    if TAG.search(line):
                        yield Violation(
                            source.path, literal.line + offset, "markup", "markup in a string is not escaped",
                            "build it with Markup",
                        )
            if re.search(r"\bsql:\s*#*$", literal.before) and not literal.text.startswith("PRAGMA "):
                for value in literal.values:
                    if value.split(".")[-1] not in fragments[target]:
                        yield Violation(
                            source.path, literal.line, "sql", f"`{value}`, put into SQL text, can be SQL itself",
                            "pass it in arguments:, or keep the fragment as a constant text",
                        )

"""What a rule reports, and how a line is excused from one."""

import re
from dataclasses import dataclass

EXCUSE = re.compile(r"//\s*house:\s*([\w-]+),\s*because\s+\S")


@dataclass(frozen=True)
class Violation:
    """One place that breaks a rule, and what to do about it."""

    path: str
    line: int
    rule: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.problem}; {self.remedy}. [{self.rule}]"


def excused(violation: Violation, lines: list[str]) -> bool:
    """True where the line, or the one above, says `// house: RULE, because …`."""
    for number in (violation.line, violation.line - 1):
        if 1 <= number <= len(lines):
            match = EXCUSE.search(lines[number - 1])
            if match and match.group(1) == violation.rule:
                return True
    return False

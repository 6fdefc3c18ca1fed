"""Tells code, comments and string literals of a Swift file apart, so that a rule looks only where it should."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Literal:
    """The text of one string literal, interpolations left out."""

    line: int
    text: str
    # What stands before it on its first line, such as `sql: `.
    before: str
    # The code within its interpolations.
    values: list[str] = field(default_factory=list)


@dataclass
class SwiftSource:
    """A file with its comments and literals blanked out, line for line."""

    path: str
    text: str
    code: list[str] = field(default_factory=list)
    literals: list[Literal] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()


def read(path: Path, root: Path) -> SwiftSource:
    source = SwiftSource(str(path.relative_to(root)), path.read_text(encoding="utf-8"))
    _Scanner(source).run()
    return source


def scan(path: str, text: str) -> SwiftSource:
    source = SwiftSource(path, text)
    _Scanner(source).run()
    return source


class _Scanner:
    """Copies code to `out` and puts blanks in place of everything else."""

    def __init__(self, source: SwiftSource):
        self.source = source
        self.text = source.text
        self.at = 0
        self.line = 1
        self.out: list[str] = []

    def run(self) -> None:
        self.code(closing=None)
        self.source.code = "".join(self.out).splitlines()

    def starts(self, what: str) -> bool:
        return self.text.startswith(what, self.at)

    def take(self, count: int = 1, keep: bool = False) -> str:
        taken = self.text[self.at : self.at + count]
        for character in taken:
            if character == "\n":
                self.line += 1
            self.out.append(character if keep or character == "\n" else " ")
        self.at += count
        return taken

    def code(self, closing: str | None) -> None:
        """Code up to the bracket that closes an interpolation, or to the end of the file."""
        depth = 0
        while self.at < len(self.text):
            character = self.text[self.at]
            if closing and character == closing and depth == 0:
                self.take(keep=True)
                return
            if self.starts("//"):
                while self.at < len(self.text) and not self.starts("\n"):
                    self.take()
            elif self.starts("/*"):
                self.comment()
            elif character == "`":
                self.take()
                while self.at < len(self.text) and self.text[self.at] not in "`\n":
                    self.take()
                self.take()
            elif character == '"' or (character == "#" and self.hashes() is not None):
                self.literal()
            else:
                if character == "(":
                    depth += 1
                elif character == ")":
                    depth -= 1
                self.take(keep=True)

    def hashes(self) -> int | None:
        """How many hashes open the raw literal that starts here; None where none does."""
        count = 0
        while self.at + count < len(self.text) and self.text[self.at + count] == "#":
            count += 1
        following = self.text[self.at + count : self.at + count + 1]
        return count if following == '"' else None

    def comment(self) -> None:
        depth = 0
        while self.at < len(self.text):
            if self.starts("/*"):
                depth += 1
                self.take(2)
            elif self.starts("*/"):
                depth -= 1
                self.take(2)
                if depth == 0:
                    return
            else:
                self.take()

    def literal(self) -> None:
        start_of_line = self.text.rfind("\n", 0, self.at) + 1
        before = self.text[start_of_line : self.at]
        hashes = self.hashes() or 0
        first = self.line
        self.take(hashes)
        quote = '"""' if self.starts('"""') else '"'
        self.take(len(quote), keep=True)
        closing = quote + "#" * hashes
        escape = "\\" + "#" * hashes
        found = Literal(first, "", before)
        self.source.literals.append(found)
        text: list[str] = []
        while self.at < len(self.text):
            if self.starts(closing):
                self.take(len(quote), keep=True)
                self.take(hashes)
                break
            if quote == '"' and self.starts("\n"):
                break
            if self.starts(escape + "("):
                text.append(" ")
                self.take(len(escape))
                self.take(keep=True)
                begun = self.at
                self.code(closing=")")
                found.values.append(self.text[begun : self.at - 1].strip())
            elif self.starts(escape):
                text.append(self.take(len(escape) + 1))
            else:
                text.append(self.take())
        found.text = "".join(text)

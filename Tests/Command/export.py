"""Small exports of an invented member, in LinkedIn's current format."""

import csv
import io
import zipfile
from pathlib import Path

MEMBER = "Mara Ilvesdal"
CONNECTIONS = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
INVITATIONS = ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]
MESSAGES = ["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS",
            "DATE", "SUBJECT", "CONTENT", "FOLDER"]


def slug(name: str) -> str:
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in name.lower()).split())


def address(name: str) -> str:
    return f"https://www.linkedin.com/in/{slug(name)}" if name else ""


def table(header: list[str], rows: list) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([header, *rows])
    return out.getvalue()


def connections(*people, company="Larkfield Mills", day="02 Feb 2026") -> str:
    """People by their names; an empty name is an account that was closed."""
    return table(
        CONNECTIONS,
        [[*(name.split(" ", 1) if name else ("", "")), address(name), "", company if name else "",
          "Planner" if name else "", day] for name in people],
    )


def incoming(name: str, note: str = "", sent: str = "6/23/26, 4:43 PM", member: str = MEMBER) -> list[str]:
    return [name, member, sent, note, "INCOMING", address(name), address(member)]


def outgoing(name: str, note: str = "", sent: str = "6/1/26, 9:00 AM", member: str = MEMBER) -> list[str]:
    return [member, name, sent, note, "OUTGOING", address(member), address(name)]


def invitations(*rows: list[str]) -> str:
    return table(INVITATIONS, list(rows))


def message(conversation: str, sender: str, to: str, text: str, day: str = "2026-03-04 10:00:00 UTC") -> list[str]:
    return [conversation, "", sender, address(sender), to, address(to), day, "", text, "INBOX"]


def messages(*rows: list[str]) -> str:
    return table(MESSAGES, list(rows))


def folder(path: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def archive(path: Path, files: dict[str, str | bytes]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return path


def contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as opened:
        return {name: opened.read(name) for name in opened.namelist()}

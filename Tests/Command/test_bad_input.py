"""Input that cannot be used: one clear sentence with file and line, the exit code, and the workspace as it was."""

import io
import zipfile

import pytest

import export

GOOD = export.connections("Ann Ashgrove", "Bo Birchall")
ROW = "Cy,Cedarholm,https://www.linkedin.com/in/cy-cedarholm,,Larkfield Mills,Planner,02 Feb 2026\n"


def connections_of(text):
    def make(home, _):
        return export.folder(home / "bad", {"Connections.csv": text}), "Connections.csv"

    return make


def bytes_as(name, content):
    def make(home, _):
        export.folder(home, {name: content})
        return home / name, name

    return make


def truncated(share):
    def make(home, sample):
        content = sample.read_bytes()
        return bytes_as("export.zip", content[: int(len(content) * share)])(home, sample)

    return make


def broken_in_the_middle(home, sample):
    content = bytearray(sample.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 64] = bytes(64)
    return bytes_as("export.zip", bytes(content))(home, sample)


def zipped(files):
    return lambda home, _: (export.archive(home / "export.zip", files), "export.zip")


def nested(home, sample):
    return zipped({"inner.zip": sample.read_bytes()})(home, sample)


def encrypted(home, sample):
    path = export.archive(home / "plain.zip", {"Connections.csv": GOOD})
    content = bytearray(path.read_bytes())
    # The first bit of the flags, in the member's own header and in the directory, says that it is encrypted.
    content[6] |= 1
    content[content.find(b"PK\x01\x02") + 8] |= 1
    return bytes_as("export.zip", bytes(content))(home, sample)


def spreadsheet():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as opened:
        opened.writestr("[Content_Types].xml", "<Types/>")
        opened.writestr("xl/workbook.xml", "<workbook/>")
    return out.getvalue()


def folder_of_others(home, _):
    return export.folder(home / "holiday", {"notes.txt": "sun", "photo.jpg": b"\xff\xd8"}), "holiday"


def bad_beside_good(home, _):
    files = {"Connections.csv": GOOD, "Invitations.csv": export.invitations(export.incoming("Di Dunmore")) + '"open'}
    return export.archive(home / "export.zip", files), "Invitations.csv"


PAGE = "<!DOCTYPE html><html><body>Sign in to go on</body></html>"

# What is given; words that the sentence holds, a line of the file among them where one is to blame.
CASES = {
    "nothing in the file": (bytes_as("export.zip", b""), "empty"),
    "a zip without its end": (truncated(0.5), "cut short"),
    "a zip without its last bytes": (truncated(0.9999), ""),
    "the head of a zip": (truncated(0.001), ""),
    "a zip with a hole": (broken_in_the_middle, ""),
    "a page saved as .zip": (bytes_as("export.zip", PAGE), "web page"),
    "a page saved as .csv": (bytes_as("Connections.csv", PAGE), "web page"),
    "noise saved as .zip": (bytes_as("export.zip", bytes(range(256)) * 40), ""),
    "a spreadsheet saved as .csv": (bytes_as("Connections.csv", spreadsheet()), "spreadsheet"),
    "a NUL": (connections_of(GOOD + ROW.replace("Cedar", "Ced\0ar")), "line 4:"),
    "a field of 100 MB": (connections_of(GOOD + '"' + "x" * 100_000_000 + '",b,,,,,02 Feb 2026\n'), "line 4:"),
    "a million columns": (connections_of(GOOD + "a," * 1_000_000 + "\n"), "line 4:"),
    "a quotation mark that stays open": (connections_of(GOOD + '"' + ROW * 5), "line 4"),
    "a quotation mark in the middle": (connections_of(GOOD + '"Cy"x,' + ROW), "line 4"),
    "a header and no row": (connections_of(export.connections()), "not one row"),
    "no header": (connections_of("hello\nworld\n"), "columns"),
    "an empty file of a known name": (connections_of(""), ""),
    "rows none of which is a person": (connections_of(export.connections() + ",,,,,,\n" * 3), ""),
    "a folder of other things": (folder_of_others, "none of the files"),
    "a zip of other things": (zipped({"notes.txt": "sun"}), "none of the files"),
    "a bomb": (zipped({"Connections.csv": GOOD + "a" * 200_000_000}), "unpacks"),
    "a zip in a zip": (nested, "another archive"),
    "an encrypted zip": (encrypted, "password"),
    "one bad file among good ones": (bad_beside_good, "line 3"),
}


@pytest.fixture(params=CASES)
def bad(request, tmp_path, sample):
    make, words = CASES[request.param]
    path, name = make(tmp_path, sample)
    return path, name, words


def test_it_is_refused_with_one_sentence_and_changes_nothing(bad, decided):
    path, name, words = bad
    before = decided.kept()

    answer = decided.run("import", path, code=65)
    assert answer.out == ""
    problem, remedy = answer.err.splitlines()
    assert name in problem and words in problem
    assert problem.endswith(".") and remedy.endswith(".")
    assert len(problem) < 400
    assert decided.kept() == before

    told = decided.run("import", path, "--json", code=65)
    assert told.err == ""
    assert told.document == {
        "ok": False, "schemaVersion": 1, "code": "unusableInput", "message": problem, "hint": remedy,
    }
    assert decided.run("import", path, "--dry-run", code=65).err == answer.err
    assert decided.kept() == before
    decided.run("doctor")


def test_a_path_that_is_not_there(decided):
    before = decided.kept()
    answer = decided.run("import", "nowhere.zip", code=66)
    assert "nowhere.zip" in answer.err
    told = decided.run("import", "nowhere.zip", "--json", code=66).document
    assert told["code"] == "noSuchInput" and told["ok"] is False
    assert decided.kept() == before


def test_a_file_that_may_not_be_read(decided, sample):
    path = decided.home / "locked.zip"
    path.write_bytes(sample.read_bytes())
    path.chmod(0)
    try:
        path.read_bytes()
    except PermissionError:
        pass
    else:
        pytest.skip("this account may read everything")
    before = decided.kept()
    answer = decided.run("import", path, code=None)
    assert answer.code in (65, 66, 77) and "locked.zip" in answer.err
    assert decided.kept() == before


@pytest.mark.parametrize(
    "name", ["../../outside/Connections.csv", "/tmp/outside/Connections.csv", "..\\outside\\Connections.csv"]
)
def test_names_that_lead_elsewhere_are_only_names(desk, name):
    home = desk.home / "deep" / "down"
    path = export.archive(home / "export.zip", {name: GOOD})
    desk.run("import", path)
    files = {file.relative_to(desk.home).as_posix() for file in desk.home.rglob("*") if file.is_file()}
    assert {file for file in files if not file.startswith("workspace/")} == {"deep/down/export.zip"}
    assert {file.name for file in desk.folder.iterdir()} <= {
        "policy.toml", "wellmet.lock", "wellmet.sqlite", "wellmet.sqlite-wal", "wellmet.sqlite-shm",
    }


def test_without_words_or_with_wrong_ones(desk):
    for words in (["import"], ["nonsense"], ["import", "--nonsense"], ["request", "decide", "r-x", "perhaps"],
                  ["serve", "--port", "70000"]):
        answer = desk.run(*words, code=64)
        assert answer.out == "" and answer.err != ""
        told = desk.run(*words, "--json", code=64).document
        assert told["ok"] is False and told["message"] and told["hint"]

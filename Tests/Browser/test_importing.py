"""Reading an archive through the page."""

import pytest
from playwright.sync_api import expect

import desk
import served


@pytest.fixture(scope="session")
def archive(tmp_path_factory):
    path = tmp_path_factory.mktemp("archives") / "Complete_LinkedInDataExport_03-09-2026.zip"
    served.run("demo", "--archive", str(path), "--connections", "40", "--messages", "60", "--seed", "7")
    return path


def upload(page, path):
    page.locator("input[type=file]").set_input_files(str(path))
    page.get_by_role("button", name="Import", exact=True).click()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_an_archive_is_read_and_reported(empty_visit, archive, script):
    page = empty_visit.open("/import", java_script_enabled=script)
    upload(page, archive)
    expect(page.get_by_role("main")).to_contain_text("Connections.csv", timeout=30_000)
    expect(page.get_by_role("main")).to_contain_text("Invitations.csv")
    empty_visit.go(page, "/requests")
    expect(page.get_by_role("navigation", name="Queue")).to_be_visible()


def test_an_unusable_file_is_refused_in_one_sentence(empty_visit, tmp_path):
    path = tmp_path / "page.zip"
    path.write_text("<!doctype html><title>Sign in</title>")
    page = empty_visit.open("/import")
    upload(page, path)
    expect(page.get_by_role("main")).to_contain_text("page.zip", timeout=30_000)
    empty_visit.complaints[:] = [
        text for text in empty_visit.complaints if "Failed to load resource" not in text
    ]


def test_with_nothing_there_the_first_page_shows_the_way(empty_visit):
    page = empty_visit.open("/")
    expect(page.get_by_role("link", name="Import").first).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("sample network")
    empty_visit.go(page, "/import")
    expect(page.get_by_role("main")).to_contain_text("LinkedIn")


def test_the_sample_network_is_one_click_away(empty_visit):
    page = empty_visit.open("/import")
    page.get_by_role("button", name="sample network").click()
    expect(desk.rows(page)).to_have_count(9, timeout=30_000)


def test_from_the_sample_to_a_network_of_ones_own_and_back(empty_visit, archive):
    page = empty_visit.open("/import")
    page.get_by_role("button", name="sample network").click()
    expect(page.get_by_role("complementary", name="Sample network")).to_be_visible(timeout=30_000)
    empty_visit.go(page, "/import")
    upload(page, archive)
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", name=f"Imported: {archive.name}")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("complementary", name="Sample network")).to_have_count(0)
    main.get_by_role("link", name="Go to the requests").click()
    own = desk.title(page).inner_text()
    empty_visit.go(page, "/import")
    main.get_by_role("button", name="Open the sample network").click()
    expect(desk.title(page)).to_have_text("Pia Push")
    empty_visit.go(page, "/import")
    expect(main).not_to_contain_text(archive.name)
    main.get_by_role("button", name="Go to your own network").click()
    expect(desk.title(page)).to_have_text(own)

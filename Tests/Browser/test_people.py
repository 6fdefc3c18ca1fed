"""Finding people as one types, narrowing, saved views, a person's page, and who is who."""

import re

import pytest
from playwright.sync_api import expect

import desk
import served
from conftest import visiting


def names(page):
    return page.locator("#results .name").all_inner_texts()


def test_the_list_follows_what_is_typed(visit):
    page = visit.open("/people")
    desk.press(page, "/")
    page.keyboard.type("zumw")
    # Messages of others name her as well: whose name it is comes first.
    expect(page.locator("#results .name")).to_have_text(["Petra Zumwalden", "Henrike Brandtner", "Ruben Achterveld"])
    expect(page.locator("#results mark")).to_have_text(["Zumwalden"] * 3)
    desk.press(page, "ControlOrMeta+a")
    page.keyboard.type("scarf")
    expect(page.locator("#results .name")).to_have_text(["Mira Castellane"])
    expect(page.locator("#results mark")).to_have_text("scarf")
    assert "q=scarf" in page.url
    page.reload()
    expect(page.locator("#results .name")).to_have_text(["Mira Castellane"])


def test_the_keys_go_from_one_person_to_the_next(visit):
    page = visit.open("/people")
    for _ in range(3):
        desk.press(page, "j")
    desk.press(page, "k")
    second = names(page)[1]
    expect(page.locator(".people-list a:focus .name")).to_have_text(second)
    desk.press(page, "Enter")
    expect(desk.title(page)).to_have_text(second)


def test_the_list_works_without_script(visit):
    page = visit.open("/people", java_script_enabled=False)
    page.get_by_role("searchbox").fill("choir")
    page.get_by_role("button", name="Search").click()
    assert "Mira Castellane" in names(page)


def test_nobody_matches_and_there_is_a_way_back(visit):
    page = visit.open("/people?q=zzzzzz")
    expect(page.get_by_text("Nobody matches.")).to_be_visible()
    page.get_by_role("link", name="Show everybody").click()
    assert len(names(page)) > 20


def test_facets_narrow_and_a_view_is_saved_and_removed(visit):
    page = visit.open("/people")
    side = page.get_by_role("navigation", name="Narrow the list")
    side.get_by_role("link", name=re.compile("^Strong")).click()
    strong = names(page)
    assert 0 < len(strong) < 20
    side.get_by_text("Saved views").click()
    side.get_by_placeholder("Name this view").fill("Close ones")
    side.get_by_role("button", name="Save").click()
    visit.go(page, "/people")
    side.get_by_role("link", name="Close ones").click()
    assert names(page) == strong
    side.get_by_role("button", name="Remove").click()
    expect(side.get_by_role("link", name="Close ones")).to_have_count(0)


def test_a_persons_page_keeps_what_is_written_down(visit):
    page = visit.open("/people?q=quintavalle")
    page.get_by_role("link", name=re.compile("Aurelio")).click()
    expect(desk.title(page)).to_have_text("Aurelio Quintavalle")
    page.get_by_label("In your words").fill("Met at the fair in Genoa")
    page.get_by_label("What it is").select_option("met")
    page.get_by_label("When you met or talked").fill("2024-05-06")
    page.get_by_role("button", name="Keep", exact=True).last.click()
    expect(page.get_by_text("You met on 2024-05-06")).to_be_visible()
    expect(page.locator(".verdict")).to_have_text(re.compile("^Keep"))
    page.get_by_placeholder("board, alumni").fill("genoa")
    page.get_by_role("button", name="Tag").click()
    page.get_by_role("button", name="genoa").click()
    expect(page.get_by_role("button", name="genoa")).to_have_count(0)
    page.get_by_role("button", name=re.compile("^Take back.*You met")).click()
    expect(page.get_by_text("You met on 2024-05-06")).to_have_count(0)


def test_a_decision_with_a_reason_and_back(visit):
    page = visit.open("/people?q=quintavalle")
    page.get_by_role("link", name=re.compile("Aurelio")).click()
    page.get_by_label("Why", exact=True).fill("only a post once")
    page.get_by_role("button", name=re.compile("^Let go")).click()
    expect(page.get_by_text("You decided to let go of them on")).to_be_visible()
    expect(page.get_by_text("Why: only a post once")).to_be_visible()
    page.get_by_role("button", name=re.compile("^Take it back")).click()
    expect(page.get_by_text("You decided to let go of them on")).to_have_count(0)


def test_a_value_set_by_hand(visit):
    page = visit.open("/people?q=quintavalle")
    page.get_by_role("link", name=re.compile("Aurelio")).click()
    page.get_by_text("Set strength and bridge value yourself").click()
    page.get_by_label("Strength of the tie, 0 to 1").fill("0.9")
    page.get_by_role("button", name="Set").first.click()
    expect(page.get_by_text("How strong the tie is: 0.90 of 1")).to_be_visible()


HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
FIRST = (
    "Jo,Jones,https://www.linkedin.com/in/jo-old,,Marlow Mills,Clerk,02 Mar 2020\n"
    "Ada,Lind,https://www.linkedin.com/in/ada,,Lind AG,Owner,03 Mar 2020\n"
    "Ben,Vane,https://www.linkedin.com/in/ben,,,,04 Mar 2020\n"
)
SECOND = (
    "Jo,Jones,https://www.linkedin.com/in/jo-new,,Marlow Mills,Clerk,02 Mar 2020\n"
    "Ada,Lind,https://www.linkedin.com/in/ada,,Albis Works,Chair,03 Mar 2020\n"
)


@pytest.fixture
def two_exports(browser, tmp_path):
    folder = tmp_path / "workspace"
    for day, rows in ("07-03-2026", FIRST), ("07-10-2026", SECOND):
        export = tmp_path / f"Basic_LinkedInDataExport_{day}"
        export.mkdir()
        (export / "Connections.csv").write_text(HEADER + rows, encoding="utf-8")
        served.run("import", str(export), "--workspace", str(folder))
    yield from visiting(browser, "serve", "--workspace", str(folder), "--no-open", "--port", "0")


def test_what_changed_and_who_is_who(two_exports):
    page = two_exports.open("/changes")
    main = page.get_by_role("main")
    expect(main.get_by_text("Now Chair, Albis Works; before, Owner, Lind AG")).to_be_visible()
    expect(main.get_by_text("removed by either side, or account closed")).to_be_visible()
    expect(main.get_by_text("Perhaps a new address.")).to_be_visible()
    main.get_by_role("link", name=re.compile("^New job")).click()
    assert main.locator(".journal > li").count() == 1
    two_exports.go(page, "/duplicates")
    main.get_by_role("link", name="Jo Jones").click()
    expect(main.get_by_text("most likely a new profile address")).to_be_visible()
    main.get_by_role("button", name="One person: merge").click()
    expect(desk.title(page)).to_have_text("Jo Jones")
    main.get_by_role("button", name="Make two people of them again").click()
    two_exports.go(page, "/duplicates")
    main.get_by_role("link", name="Jo Jones").click()
    main.get_by_role("button", name="Two people: keep apart").click()
    expect(main.get_by_text("Nobody seems to be here twice.")).to_be_visible()


def test_an_address_of_nobody_is_an_error_page(visit):
    page = visit.open("/people")
    response = page.goto(visit.server.address + "/people/p-nobody")
    assert response.status == 404
    expect(page.get_by_text("Nobody here goes by")).to_be_visible()
    visit.complaints.clear()

"""The basics that a machine can see: names, headings, landmarks, focus, targets, contrast, narrow windows."""

import datetime
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

import desk
from conftest import DESKTOP, NARROW, PHONE, visiting

MEASURES = (Path(__file__).parent / "measured.js").read_text(encoding="utf-8").split("\n", 1)[1]
NAMED_ROLES = {"button", "link", "textbox", "searchbox", "checkbox", "combobox", "radio", "Date", "DisclosureTriangle"}


@pytest.fixture(scope="module")
def everything(browser, sample, tmp_path_factory):
    """Pages with something on each of them: four answers given, the rest open. Looked at, not changed."""
    folder = tmp_path_factory.mktemp("everything") / "workspace"
    shutil.copytree(sample, folder)
    visits = visiting(browser, "serve", "--workspace", str(folder), "--no-open", "--port", "0")
    visit = next(visits)
    page = visit.open()
    # Those further down, so that the queue still begins with the note that has most to show.
    for name, answer in {"Tess Vane": "Decline", "Ada Marlow": "Accept", "Victor Goldlane": "Decline", "Noor Haddadi": "Meet first"}.items():
        page.get_by_role("navigation", name="Queue").get_by_role("link", name=name).click()
        desk.answer_by_mouse(page, answer)
        desk.toast(page).get_by_text(name).wait_for()
    visit.go(page, "/meetings/4")
    desk.press(page, "p")
    page.locator("#plan-day").fill((datetime.date.today() + datetime.timedelta(days=1)).isoformat())
    page.locator("#plan-time").fill("15:30")
    page.locator("#place").fill("https://meet.example/quiet-board")
    page.get_by_role("button", name="Plan it").click()
    desk.toast(page).get_by_text("Planned with Noor Haddadi").wait_for()
    visit.go(page, "/introductions")
    page.get_by_role("link", name="Look at it").first.click()
    page.get_by_label("What is in it for the other, in your words?").fill("A firm that will not be sold, and a seat on its board.")
    page.get_by_role("button", name="Note it, and judge it").click()
    page.get_by_role("button", name="I have asked Henrike Brandtner").click()
    desk.toast(page).get_by_text("You asked Henrike Brandtner").wait_for()
    visit.go(page, "/exposure")
    page.get_by_label("Off: only you").check()
    page.locator("#connections-list").get_by_role("button", name="Looked at today").click()
    desk.toast(page).get_by_text("Noted: Your list of connections").wait_for()
    page.locator("summary", has_text="Name somebody").click()
    page.get_by_label("Its name, or the words").fill("Kestrel & Rowe Advisers")
    page.get_by_label("Why? For yourself").fill("a former employer")
    page.get_by_role("button", name="Name them").click()
    desk.toast(page).get_by_text("Named: Kestrel & Rowe Advisers").wait_for()
    visit.go(page, "/review")
    desk.press(page, "j")
    page.wait_for_url("**/review/card*")
    for key in "y", "n":
        name = desk.title(page).inner_text()
        desk.press(page, key)
        desk.toast(page).get_by_text(name).wait_for()
    visit.go(page, "/worklist")
    page.get_by_role("main").get_by_role("button", name="Done").first.click()
    page.wait_for_load_state()
    page.context.close()
    yield visit
    with pytest.raises(StopIteration):
        next(visits)


def measure(page, what):
    return page.evaluate(f"() => ({MEASURES.strip()}).{what}()")


each_page = pytest.mark.parametrize("path", desk.PAGES.values(), ids=desk.PAGES.keys())
each_theme = pytest.mark.parametrize("theme", ["light", "dark"])


@each_page
def test_one_main_heading_and_the_landmarks(everything, path):
    page = everything.open(path)
    assert desk.title(page).count() == 1
    for role in ("banner", "main", "contentinfo"):
        assert page.get_by_role(role).count() == 1, role
    assert page.get_by_role("navigation", name="Main").count() == 1
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.title().endswith("Wellmet")
    levels = page.locator("h1, h2, h3, h4").evaluate_all(
        "headings => headings.filter(h => h.checkVisibility()).map(h => Number(h.localName[1]))"
    )
    steps = [later - earlier for earlier, later in zip(levels, levels[1:])]
    assert all(step <= 1 for step in steps), levels
    page.context.close()


@each_page
def test_everything_that_can_be_used_has_a_name(everything, path):
    page = everything.open(path)
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    nameless = [
        node["role"]["value"]
        for node in nodes
        if not node.get("ignored")
        and node.get("role", {}).get("value") in NAMED_ROLES
        and not node.get("name", {}).get("value", "").strip()
    ]
    assert nameless == []
    page.context.close()


@each_page
def test_the_focus_can_be_seen(everything, path):
    page = everything.open(path)
    unseen = []
    for _ in range(30):
        desk.press(page, "Tab")
        focused = measure(page, "focus")
        if focused and not focused["isVisible"]:
            unseen.append(focused["name"])
    assert unseen == []
    page.context.close()


@each_page
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_targets_are_large_enough(everything, path, viewport):
    page = everything.open(path, viewport=viewport)
    assert measure(page, "targets") == []
    page.context.close()


@each_page
@each_theme
def test_text_can_be_read_against_its_ground(everything, path, theme):
    page = everything.open(path, color_scheme=theme)
    assert measure(page, "contrast") == []
    page.context.close()


@each_page
def test_a_narrow_window_needs_no_sideways_scrolling(everything, path):
    page = everything.open(path, viewport=NARROW)
    assert measure(page, "overflow") == []
    page.context.close()


def test_the_pages_have_titles_of_their_own(everything):
    titles = []
    for path in desk.PAGES.values():
        page = everything.open(path)
        titles.append(page.title())
        page.context.close()
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize(
    "words",
    ["N" * 200, "محمد عبد الرحمن (CEO)", "山田太郎" * 12, "👩‍👩‍👧‍👦🚀 Zoë " * 8, "A\u0301\u0300\u0302" * 30, "\u202eback to front"],
    ids=["no blanks", "right to left", "wide", "emoji", "marks", "turned"],
)
def test_unusual_words_stay_within_a_narrow_window(visit, words):
    page = visit.open("/request/new", viewport=NARROW)
    page.get_by_label("Name", exact=True).fill(words)
    page.get_by_label("Headline").fill(words)
    page.get_by_label("Note", exact=True).fill((words * 3)[:300])
    page.get_by_role("button", name="Add and judge").click()
    expect(page.locator(".verdict")).to_be_visible()
    assert measure(page, "overflow") == []
    desk.answer_by_mouse(page, "Ignore")
    expect(desk.toast(page)).to_be_visible()
    assert measure(page, "overflow") == []
    for path in ("/decided", "/worklist"):
        visit.go(page, path)
        assert measure(page, "overflow") == []

"""What the network is worth: the figure, the rings, the weights, the files that are kept."""

import json
import re

import pytest
from playwright.sync_api import expect

import desk
import served
from conftest import NARROW, PHONE
from test_accessibility import each_theme, measure

# The contrast of everything drawn against the ground that it is drawn on.
CONTRAST = """() => {
  const canvas = document.createElement("canvas")
  canvas.width = canvas.height = 1
  const context = canvas.getContext("2d", { willReadFrequently: true })
  const luminance = (colour) => {
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
      const value = part / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = luminance(getComputedStyle(document.documentElement).backgroundColor)
  const found = {}
  for (const shape of document.querySelectorAll(".plot rect, .plot circle, .plot .run, .plot .ground, .plot text")) {
    const style = getComputedStyle(shape)
    const isLine = style.fill === "none" || shape.localName === "line" || shape.matches(".open")
    const [dark, light] = [luminance(isLine ? style.stroke : style.fill), ground].sort((a, b) => a - b)
    found[`${shape.localName} ${shape.getAttribute("class")}`] = (light + 0.05) / (dark + 0.05)
  }
  return found
}"""


def workspace(tmp_path):
    return str(tmp_path / "workspace")


def reckoned(tmp_path, *more):
    return json.loads(served.run("worth", "--json", "--workspace", workspace(tmp_path), *more).stdout)["data"]


def figure(words):
    return float(re.search(r"Vetted worth: ([\d.]+) of 100", words).group(1))


def kept(page, button):
    """The text of the file that a button keeps."""
    with page.expect_download() as download:
        page.get_by_role("link", name=button).click()
    return download.value.path().read_text(encoding="utf-8")


def everybody(worth, longest=None):
    """All who are named: those in the rings, and the first of the lists."""
    lists = worth["bridges"]["people"][:longest] + worth["dormant"]["people"][:longest]
    return [one for ring in worth["rings"] for one in ring["people"]] + lists


def table(page, name):
    """The cells of the table behind a plot, unfolded."""
    page.locator("summary", has_text=f": {name}").click()
    rows = page.get_by_role("region", name=name, exact=True).locator("tbody tr")
    return [[cell.inner_text() for cell in row.locator("th, td").all()] for row in rows.all()]


def test_page_terminal_and_files_name_the_same_figure(visit, tmp_path):
    page = visit.open("/worth")
    worth = reckoned(tmp_path)
    value = worth["vettedWorth"]["value"]
    assert figure(desk.title(page).inner_text()) == value
    for button in "Save as a page", "Save without names":
        text = kept(page, button)
        assert figure(text) == value
        assert f"{worth['connections']} connections" in text
    target = tmp_path / "report.html"
    served.run("report", "worth", "--to", str(target), "--workspace", workspace(tmp_path))
    assert target.read_text(encoding="utf-8") == kept(page, "Save as a page")
    factors = {row[0]: row[1:] for row in table(page, "What each factor brings")}
    assert set(factors) == {factor["title"] for factor in worth["vettedWorth"]["factors"]}
    for factor in worth["vettedWorth"]["factors"]:
        brings = factors[factor["title"]][2]
        assert brings == "not known" if factor["points"] is None else abs(float(brings) - factor["points"]) < 0.051
    assert [row[:3] for row in table(page, "Connections made each year, and what came of them")] == [
        [str(year["year"]), str(year["made"]), str(year["current"])] for year in reversed(worth["growth"])
    ]


def test_everybody_is_a_dot_that_opens_the_person(visit, tmp_path):
    page = visit.open("/worth")
    people = [one for ring in reckoned(tmp_path)["rings"] for one in ring["people"]]
    dots = page.locator("svg.rings a")
    assert [dot.get_attribute("href").rsplit("/", 1)[1] for dot in dots.all()] == [one["key"] for one in people]
    dots.nth(7).click()
    expect(page).to_have_url(re.compile(f"/people/{people[7]['key']}$"))
    expect(desk.title(page)).to_have_text(people[7]["name"])


def test_the_keyboard_goes_by_the_table_to_the_same_people(visit, tmp_path):
    page = visit.open("/worth")
    first = reckoned(tmp_path)["rings"][0]["people"][0]
    page.get_by_role("button", name="Print").focus()
    desk.press(page, "Tab")
    # The next stop is the table, not the first of the dots.
    assert page.evaluate("document.activeElement.localName") == "summary"
    for key in "Enter", "Tab", "Tab":
        desk.press(page, key)
    assert page.evaluate("document.activeElement.innerText") == first["name"]
    desk.press(page, "Enter")
    expect(desk.title(page)).to_have_text(first["name"])


def test_weights_are_changed_and_taken_back(visit, tmp_path):
    page = visit.open("/worth")
    before = figure(desk.title(page).inner_text())
    page.get_by_text("Change what counts").click()
    page.get_by_label("Vetted", exact=True).select_option(label="does not count")
    page.get_by_role("button", name="Save the weights").click()
    expect(desk.toast(page)).to_contain_text("Saved. The former weights are kept.")
    after = figure(desk.title(page).inner_text())
    assert after == reckoned(tmp_path)["vettedWorth"]["value"] != before
    expect(page.locator("svg", has_text="does not count").first).to_be_visible()
    desk.toast(page).get_by_role("button", name="Undo").click()
    expect(desk.toast(page)).to_contain_text("The former weights are back.")
    assert figure(desk.title(page).inner_text()) == before


def test_a_weight_that_cannot_be_used_is_said_in_its_place(visit):
    page = visit.open("/worth")
    page.get_by_text("Change what counts").click()
    page.locator("#worth-recalled").evaluate("list => { list.options[0].value = '99'; list.selectedIndex = 0 }")
    page.get_by_role("button", name="Save the weights").click()
    expect(page.get_by_text("A weight can be from 0 to 10.")).to_be_visible()
    assert page.locator("#worth-recalled").get_attribute("aria-invalid") == "true"
    visit.complaints[:] = [text for text in visit.complaints if "422" not in text]


@each_theme
def test_what_is_drawn_can_be_seen(visit, theme):
    page = visit.open("/worth", color_scheme=theme)
    found = page.evaluate(CONTRAST)
    assert len(found) > 6
    assert {shape: ratio for shape, ratio in found.items() if ratio < (4.5 if shape.startswith("text") else 3)} == {}


@each_theme
def test_it_prints_black_on_white_with_what_was_unfolded(visit, theme):
    page = visit.open("/worth", color_scheme=theme)
    page.get_by_text("Change what counts").click()
    table(page, "Ties by strength at the end of each year")
    page.emulate_media(media="print")
    for gone in [
        page.get_by_role("navigation", name="Main"), page.get_by_role("link", name="Save as a page"),
        page.get_by_role("button", name="Save the weights"), page.get_by_text("Change what counts"),
        page.locator("summary", has_text="As a table").first,
        page.get_by_role("region", name="Your closest connections"),
    ]:
        expect(gone).to_be_hidden()
    expect(page.get_by_role("region", name="Ties by strength at the end of each year")).to_be_visible()
    expect(page.locator("svg.rings")).to_be_visible()
    colours = "element => [getComputedStyle(element).color, getComputedStyle(element).fill]"
    assert page.locator("h1").evaluate(colours)[0] == "rgb(0, 0, 0)"
    assert page.locator("svg.rings .full").first.evaluate(colours)[1] == "rgb(0, 0, 0)"


@each_theme
@pytest.mark.parametrize("viewport", [NARROW, PHONE], ids=["narrow", "phone"])
def test_the_files_stand_alone_and_fit(visit, theme, viewport):
    """Whatever a file asked for from elsewhere would be a complaint of the visit."""
    page = visit.open("/worth")
    for button in "Save as a page", "Save without names":
        text = kept(page, button)
        window = page.context.browser.new_context(viewport=viewport, color_scheme=theme)
        asked = []
        window.on("request", lambda request: asked.append(request.url))
        sheet = window.new_page()
        sheet.set_content(text)
        for summary in sheet.locator("summary").all():
            summary.click()
        assert measure(sheet, "overflow") == []
        assert measure(sheet, "contrast") == []
        assert {shape: ratio for shape, ratio in sheet.evaluate(CONTRAST).items() if ratio < 3} == {}
        assert asked == []
        window.close()


def test_the_file_without_names_has_none(visit, tmp_path):
    page = visit.open("/worth")
    named, nameless = kept(page, "Save as a page"), kept(page, "Save without names")
    worth = reckoned(tmp_path)
    assert len(everybody(worth)) > 50
    for one in everybody(worth, longest=10):
        assert one["name"] in named
    for one in everybody(worth):
        for told in one["name"], one["key"], one["company"]:
            assert not told or told not in nameless, told
    assert "<a " not in named + nameless


def test_without_an_import_it_leads_there(empty_visit):
    page = empty_visit.open("/worth")
    expect(page.locator(".lead")).to_contain_text("Nothing is here yet.")
    page.get_by_role("link", name="Go to Import").click()
    expect(page).to_have_url(re.compile("/import$"))

"""What others get to see: looked at one by one, and who should rather not see it."""

import re

from playwright.sync_api import expect

import desk


def opened(visit, path="/exposure"):
    page = visit.open()
    visit.go(page, path)
    return page


def look(page, title, choice):
    part = page.locator("details", has=page.locator("summary", has_text=title))
    if part.get_attribute("open") is None:
        part.locator("summary").click()
    part.get_by_label(choice).check()
    part.get_by_role("button", name="Looked at today").click()


def cells(page, title):
    row = page.get_by_role("row", name=re.compile(title))
    return row.get_by_role("cell").all_inner_texts()


def test_settings_are_looked_at_one_by_one(visit):
    page = opened(visit)
    expect(page.get_by_text("You looked at 0 of 13 in the last half year.")).to_be_visible()
    assert cells(page, "^Your list of connections") == ["open", "closed", "closed"]
    # The first is open, and says what is recommended and why.
    first = page.locator("#connections-list")
    expect(first).to_have_attribute("open", "")
    expect(first).to_contain_text("Recommended: Off: only you.")
    expect(first.get_by_role("link", name="Open it on LinkedIn")).to_have_attribute("href", re.compile("^https://www.linkedin.com/"))
    look(page, "Your list of connections", "Off: only you")
    expect(desk.toast(page)).to_contain_text("Noted: Your list of connections, Off: only you.")
    assert cells(page, "^Your list of connections") == ["closed", "closed", "closed"]
    # The next one is open now.
    expect(page.locator("#email-visibility")).to_have_attribute("open", "")
    expect(page.locator("#connections-list")).not_to_have_attribute("open", "")
    page.get_by_role("link", name="To look at 12").click()
    expect(page.locator("#connections-list")).to_have_count(0)
    page.get_by_role("link", name="Looked at 1").click()
    expect(page.locator("#connections-list")).to_be_visible()
    expect(page.locator("#birthday")).to_have_count(0)
    page.get_by_role("link", name="All 13").click()
    # One key takes it back, once.
    look(page, "Your birthday", "Your network")
    assert cells(page, "^Your birthday") == ["open", "open", "closed"]
    desk.press(page, "z")
    expect(desk.toast(page)).to_contain_text("Taken back")
    assert cells(page, "^Your birthday") == ["not known", "not known", "not known"]
    # What was noted on another day is taken back at the setting itself.
    part = page.locator("#connections-list")
    part.locator("summary").click()
    part.get_by_role("button", name="Take back what you noted").click()
    assert cells(page, "^Your list of connections") == ["open", "closed", "closed"]


def test_risky_viewers_are_counted_before_and_after(visit):
    page = opened(visit)
    page.locator("summary", has_text="Name somebody").click()
    page.get_by_label("Its name, or the words").fill("Kestrel & Rowe Advisers")
    page.get_by_label("Why? For yourself").fill("I left them")
    page.get_by_role("button", name="Name them").click()
    expect(desk.toast(page)).to_contain_text("Named: Kestrel & Rowe Advisers")
    row = page.get_by_role("row", name=re.compile("Kestrel & Rowe Advisers"))
    now, leaving, left = (int(text) for text in row.get_by_role("cell").all_inner_texts()[:3])
    assert now > 1 and leaving == 0 and left == now
    page.get_by_role("link", name="Kestrel & Rowe Advisers").click()
    expect(desk.title(page)).to_have_text("Connections working at Kestrel & Rowe Advisers")
    assert page.locator("ol.fence > li").count() == now
    # One of them is let go, on their own page.
    page.get_by_role("link", name="Ben Aldous").click()
    page.get_by_role("button", name="Let go").click()
    visit.go(page, "/exposure")
    row = page.get_by_role("row", name=re.compile("Kestrel & Rowe Advisers"))
    assert [int(text) for text in row.get_by_role("cell").all_inner_texts()[:3]] == [now, 1, now - 1]
    expect(page.get_by_text("1 of them you decided to let go")).to_be_visible()
    row.get_by_role("button", name="Take off").click()
    expect(page.get_by_text("You named nobody yet.")).to_be_visible()
    desk.press(page, "z")
    expect(page.get_by_role("row", name=re.compile("Kestrel & Rowe Advisers"))).to_contain_text("I left them")


def test_what_names_nobody_stays_in_the_form(visit):
    page = opened(visit)
    page.locator("summary", has_text="Name somebody").click()
    page.get_by_label("A person, by name, profile address or key").check()
    page.get_by_label("Its name, or the words").fill("Nobody Atall")
    page.get_by_role("button", name="Name them").click()
    expect(page.get_by_text("Nobody in your network goes by «Nobody Atall»")).to_be_visible()
    expect(page.get_by_label("Its name, or the words")).to_have_value("Nobody Atall")
    page.get_by_label("Its name, or the words").fill("Ben Aldous")
    page.get_by_role("button", name="Name them").click()
    expect(desk.toast(page)).to_contain_text("Named: Ben Aldous")
    visit.complaints[:] = [text for text in visit.complaints if "422" not in text]


def test_a_request_says_what_accepting_opens(visit):
    page = opened(visit, "/requests")
    line = page.get_by_text("Accepting opens these to them")
    expect(line).to_contain_text("connections (by default)")
    line.get_by_role("link", name="What others see").click()
    expect(desk.title(page)).to_have_text("Exposure")
    look(page, "Your list of connections", "Off: only you")
    visit.go(page, "/requests")
    expect(page.get_by_text("Accepting opens these to them")).not_to_contain_text("your list of")
    visit.go(page, "/request/new")
    expect(page.get_by_text("Accepting opens these to them")).to_contain_text("your e-mail address (by default)")


def test_what_is_on_file(visit):
    page = opened(visit)
    part = page.get_by_role("region", name="On file with LinkedIn")
    expect(part).to_contain_text("rowan.hale@kestrel-rowe.example.com: look at this one")
    expect(part).to_contain_text("where you were until Feb 2017")
    expect(part).to_contain_text("Wellmet does not read them.")

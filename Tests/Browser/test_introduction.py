"""«Would you introduce me?»: judged, both asked apart, brought together, and what came of it."""

import re

from playwright.sync_api import expect

import desk


def opened(visit, path="/introductions"):
    page = visit.open()
    visit.go(page, path)
    return page


def asked(visit, requester="Ben Aldous", target="Petra Zumwalden", why="We look for a treasurer for our choir."):
    page = opened(visit)
    desk.press(page, "a")
    page.get_by_label("Who asks?").fill(requester)
    page.get_by_label("Whom do they want to meet?").fill(target)
    page.get_by_label("Why, in their words?").fill(why)
    page.get_by_role("button", name="Note it, and judge it").click()
    return page


def say(page, name, answer, words=""):
    page.locator("summary", has_text=f"What did {name} say?").click()
    page.locator("form", has=page.get_by_role("button", name=f"{name} said {answer}")).get_by_label("Their words").fill(words)
    page.get_by_role("button", name=f"{name} said {answer}").click()
    expect(desk.toast(page)).to_contain_text(f"{name} said {answer}")


def test_a_whole_introduction(visit):
    page = asked(visit)
    expect(desk.title(page)).to_have_text("Ben Aldous would like to meet Petra Zumwalden")
    expect(page.locator(".verdict")).to_contain_text("but what is in it for Petra Zumwalden is not known")
    expect(page.get_by_text("If there is something in it for both: introduce.")).to_be_visible()

    # What is in it for her is worded, and judged.
    page.locator("summary", has_text="Say what is in it for the other").click()
    page.get_by_label("What is in it for the other, in your words?").fill("She sings alto and looks for a choir.")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator(".verdict")).to_contain_text("Introduce them, if both say yes")

    # Nothing is written to both before both said yes.
    expect(page.get_by_text("can be written once both said yes")).to_be_visible()
    visit.go(page, "/introductions/1/draft?kind=joint")
    expect(desk.title(page)).to_have_text("Not without the yes of both")
    expect(page.get_by_text("Ben Aldous and Petra Zumwalden have not said yes")).to_be_visible()
    visit.complaints[:] = [text for text in visit.complaints if "409" not in text]
    visit.go(page, "/introductions/1")

    # Each is asked apart.
    page.get_by_role("link", name="Ask the one who asks").click()
    expect(page.get_by_role("textbox")).to_have_value(re.compile("Hello Ben Aldous,"))
    page.get_by_role("button", name="I have sent it").click()
    expect(desk.toast(page)).to_contain_text("You asked Ben Aldous")
    say(page, "Ben Aldous", "yes", "Gladly, and soon")
    page.get_by_role("link", name="Ask the other").click()
    text = page.get_by_role("textbox")
    expect(text).to_have_value(re.compile("Hello Petra Zumwalden,.*Ben Aldous.*treasurer.*alto", re.S))
    page.get_by_role("button", name="I have sent it").click()
    # One yes is not enough.
    visit.go(page, "/introductions/1/draft?kind=joint")
    expect(page.get_by_text("Petra Zumwalden has not said yes")).to_be_visible()
    visit.complaints[:] = [text for text in visit.complaints if "409" not in text]
    visit.go(page, "/introductions/1")
    say(page, "Petra Zumwalden", "yes", "Why not")

    # A yes can be taken back by z, and is there again.
    desk.press(page, "z")
    expect(desk.toast(page)).to_contain_text("Taken back")
    expect(page.get_by_role("link", name="Write to both")).to_have_count(0)
    say(page, "Petra Zumwalden", "yes", "Why not")

    # The message to both.
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("link", name="Write to both").click()
    text = page.get_by_role("textbox")
    expect(text).to_have_value(re.compile("Ben Aldous.*Petra Zumwalden.*treasurer.*alto", re.S))
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == text.input_value()
    assert page.get_by_role("link", name="Open in your mail program").get_attribute("href").startswith("mailto:")
    page.get_by_role("button", name="I have sent it").click()
    expect(desk.toast(page)).to_contain_text("You introduced them")

    # What came of it.
    page.get_by_label("It led to something").check()
    page.get_by_label("Ben Aldous").check()
    page.get_by_label("In your words").fill("She keeps the books now.")
    page.get_by_role("button", name="Note it").click()
    expect(page.get_by_text("it led to something").first).to_be_visible()
    visit.go(page, "/introduction/ledger")
    row = page.get_by_role("row", name="Ben Aldous")
    expect(row).to_contain_text("1 of 1")
    page.get_by_role("link", name="Ben Aldous").click()
    expect(page.get_by_role("link", name="Ben Aldous would like to meet Petra Zumwalden")).to_be_visible()


def test_the_kind_no(visit):
    page = asked(visit)
    page.locator("summary", has_text="Say no to Ben Aldous").click()
    page.get_by_role("link", name="A kind no, with the reason").click()
    page.get_by_label("The reason, as they read it").fill("I have asked her twice this year.")
    page.get_by_role("button", name="Put it in").click()
    expect(page.get_by_role("textbox", name=re.compile("Petra"))).to_have_value(re.compile("I have asked her twice this year."))
    page.get_by_role("button", name="I have sent it").click()
    expect(desk.toast(page)).to_contain_text("You said no to Ben Aldous")
    expect(page.get_by_text("Over since")).to_be_visible()
    expect(page.get_by_role("link", name="Write to both")).to_have_count(0)


def test_what_was_found_in_a_message_is_only_proposed(visit):
    page = opened(visit, "/today")
    page.get_by_role("link", name="Look at it").click()
    expect(page.get_by_text("Could you introduce me to Petra Zumwalden?")).to_be_visible()
    page.get_by_role("button", name="Set aside").click()
    expect(page.get_by_text("Could you introduce me to Petra Zumwalden?")).to_have_count(0)
    desk.press(page, "z")
    page.get_by_role("link", name="Look at it").click()
    expect(page.get_by_label("Who asks?")).to_have_value("Henrike Brandtner")
    expect(page.get_by_label("Whom do they want to meet?")).to_have_value("Petra Zumwalden")
    page.get_by_role("button", name="Note it, and judge it").click()
    expect(desk.title(page)).to_have_text("Henrike Brandtner would like to meet Petra Zumwalden")
    visit.go(page, "/introductions")
    expect(page.get_by_text("Found in your messages")).to_have_count(0)


def test_bad_input_stays_in_the_form_with_what_is_wrong(visit):
    page = asked(visit, target="Nobody Atall", why="A good reason.")
    expect(page.get_by_text("Nobody in your network goes by «Nobody Atall»")).to_be_visible()
    expect(page.get_by_label("Why, in their words?")).to_have_value("A good reason.")
    page.get_by_label("Whom do they want to meet?").fill("Ben Aldous")
    page.get_by_role("button", name="Note it, and judge it").click()
    expect(page.get_by_text("Ben Aldous cannot be introduced to themselves")).to_be_visible()
    page.get_by_label("Whom do they want to meet?").fill("Petra Zumwalden")
    page.get_by_role("button", name="Note it, and judge it").click()
    expect(desk.title(page)).to_have_text("Ben Aldous would like to meet Petra Zumwalden")
    asked_again = asked(visit)
    expect(asked_again.get_by_text("that is asked for already, as introduction 1")).to_be_visible()
    visit.complaints[:] = [text for text in visit.complaints if "422" not in text and "409" not in text]


def test_the_way_to_somebody(visit):
    page = opened(visit, "/introduction/paths")
    page.get_by_label("Whom do you want to meet?").fill("Albis Precision Works")
    page.get_by_role("button", name="Find the way").click()
    expect(page.get_by_role("link", name="Petra Zumwalden")).to_be_visible()
    expect(page.get_by_text("An export holds no ties among others")).to_be_visible()
    page.locator("summary", has_text="Ask Petra Zumwalden").click()
    form = page.locator("form", has=page.get_by_role("button", name="Go on to the text")).first
    form.get_by_label("Why do you want to meet them?").fill("I would like to show them a second opinion.")
    form.get_by_role("button", name="Go on to the text").click()
    expect(page.get_by_role("textbox")).to_have_value(re.compile("Hello Petra Zumwalden,.*Albis Precision Works.*second opinion", re.S))
    page.get_by_role("button", name="I have sent it").click()
    expect(desk.title(page)).to_have_text("Petra Zumwalden could introduce you to Albis Precision Works")
    visit.go(page, "/introduction/paths?goal=Albis+Precision+Works")
    expect(page.get_by_text("You asked them once in ninety days, for yourself or for others.")).to_be_visible()


def test_an_empty_workspace_has_a_way_on(empty_visit):
    page = empty_visit.open("/introductions")
    expect(page.locator("summary", has_text="Somebody asks you for an introduction")).to_be_visible()
    empty_visit.go(page, "/introduction/ledger")
    expect(page.get_by_text("No introduction was asked for yet")).to_be_visible()
    empty_visit.go(page, "/introduction/paths?goal=anybody")
    expect(page.get_by_text("No way to")).to_be_visible()

"""What a person sees and does on the pages, in words."""

from playwright.sync_api import expect

KEYS = {"Accept": "y", "Meet first": "m", "Ignore": "i", "Decline": "n"}
# Each answer at least once; nine people ask.
ANSWERS = ["Decline", "Accept", "Meet first", "Ignore", "Ignore", "Decline", "Accept", "Decline", "Meet first"]
PAGES = {
    "today": "/today",
    "requests": "/requests",
    "decided": "/decided",
    "work-list": "/worklist",
    "purpose": "/purpose",
    "policy": "/policy",
    "import": "/import",
    "backtest": "/policy/backtest",
    "how-it-works": "/how-it-works",
    "add-request": "/request/new",
    "learned": "/learned",
    "campaigns": "/campaigns",
    "review": "/review",
    "card": "/review/card",
    "calls": "/review/calls",
    "review-end": "/review/end",
    "people": "/people",
    "person": "/people/p-oubam3m5wls3h",
    "changes": "/changes",
    "duplicates": "/duplicates",
    "fence": "/fence",
    "drafts": "/drafts",
    "calendar": "/calendar",
    "week": "/week",
    "meeting": "/meetings/4",
    "brief": "/meetings/4/brief",
    "draft": "/draft?for=4&kind=invite",
    "introductions": "/introductions",
    "introduction": "/introductions/1",
    "introduction-text": "/introductions/1/draft?kind=ask-target",
    "introduction-paths": "/introduction/paths?goal=Albis+Precision+Works",
    "introduction-ledger": "/introduction/ledger",
    "worth": "/worth",
    "touch": "/touch",
    "rhythms": "/touch/rhythms",
    "giving": "/touch/giving",
    "touch-text": "/touch/p-vu6k5wflsp4xa/draft",
    "exposure": "/exposure",
    "risky-viewers": "/exposure/viewers/1",
}
# There only once somebody is to be met, or asks to be introduced: tests that look at every page see to that.
ONCE_UNDECIDED = ["meeting", "brief", "draft", "introduction", "introduction-text", "risky-viewers"]



def title(page):
    return page.get_by_role("heading", level=1)


def toast(page):
    return page.get_by_role("status")


def answers(page):
    return page.get_by_role("group", name="Your answer")


def rows(page):
    return page.get_by_role("navigation", name="Queue").get_by_role("checkbox")


def press(page, key):
    """Presses a key once the page's script listens."""
    page.wait_for_load_state()
    page.keyboard.press(key)


def answer_by_mouse(page, answer):
    if answer == "Meet first":
        answers(page).locator("summary", has_text="Meet first").click()
        answers(page).get_by_role("button", name="Meet by this day").click()
    else:
        answers(page).get_by_role("button", name=answer, exact=True).click()


def answer_by_key(page, answer):
    press(page, KEYS[answer])
    if answer == "Meet first":
        expect(answers(page).get_by_role("button", name="Meet by this day")).to_be_visible()
        press(page, "Enter")


def answer_all(page, how):
    """Answers everybody, and checks each time that the answer was noted and the next one came."""
    answered = []
    for answer in ANSWERS:
        name = title(page).inner_text()
        assert name not in answered
        how(page, answer)
        expect(toast(page)).to_contain_text(name)
        answered.append(name)
    expect(title(page)).to_have_text("All requests are answered")
    return answered

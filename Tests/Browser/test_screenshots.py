"""Pictures of each page, for the documentation: with RECORD=1 they are made anew."""

import os

import pytest

import desk
import served
from conftest import DESKTOP, PHONE
from test_accessibility import each_page, each_theme, everything  # noqa: F401

FOLDER = served.ROOT / "Documentation/Screenshots"
SIZES = {
    "desktop": {"viewport": DESKTOP},
    "phone": {"viewport": PHONE, "has_touch": True, "is_mobile": True},
}
NAMES = {path: name for name, path in desk.PAGES.items()}


@each_page
@each_theme
@pytest.mark.parametrize("size", SIZES)
def test_each_page_has_its_picture(everything, path, theme, size):  # noqa: F811
    file = FOLDER / f"{NAMES[path]}-{size}-{theme}.png"
    if os.environ.get("RECORD") == "1":
        page = everything.open(path, color_scheme=theme, **SIZES[size])
        FOLDER.mkdir(parents=True, exist_ok=True)
        # What one sees first: bars that stay in place would lie across a picture of the whole page.
        page.screenshot(path=file)
        page.context.close()
    assert file.exists(), f"{file.name} is missing: RECORD=1 bin/test browser makes it"
    assert file.stat().st_size < 400_000

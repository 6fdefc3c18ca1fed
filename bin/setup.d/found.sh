# shellcheck shell=bash disable=SC2034
# What is on this machine: read by bin/setup, bin/run and bin/test.
: "${root:?the folder of the project}"

# Where the tests' Python packages go, where the machine's own Python has none.
python_folder=.build-python

# Talk goes to standard error: standard output belongs to what a program may read.
say() { printf '%s\n' "$*" >&2; }

case $(uname -s) in
  Darwin) system=macos ;;
  *) if command -v apt-get >/dev/null; then system=debian; else system=other; fi ;;
esac

# Leaves with the way to get Swift where it is missing or too old.
require_swift() {
  local line version major minor
  if ! command -v swift >/dev/null; then
    say "Swift is missing. Wellmet is built with Swift 6.2 or newer."
  else
    line=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    version=${line:-0.0}
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%.*}
    if ((major > 6 || (major == 6 && minor >= 2))); then return 0; fi
    say "Swift here is $version. Wellmet is built with Swift 6.2 or newer."
  fi
  if [[ $system == macos ]]; then
    say "Get it in one of two ways, then start again in a new terminal:"
    say "  - Xcode 26 or newer, from the App Store"
    say "  - swiftly, from https://www.swift.org/install/macos, then: swiftly install latest"
  else
    say "Get it with swiftly, the installer of swift.org, then start again in a new terminal:"
    say ""
    say "    curl -O https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz"
    say "    tar zxf swiftly-$(uname -m).tar.gz"
    say "    ./swiftly init"
    say "    . \"\${SWIFTLY_HOME_DIR:-\$HOME/.local/share/swiftly}/env.sh\""
    say ""
    say "swiftly names the system packages that Swift itself needs. Other ways: https://www.swift.org/install/linux"
  fi
  exit 69
}

# has_library NAME HEADER: true where pkg-config, or else the compiler's folders, know the library.
has_library() {
  if command -v pkg-config >/dev/null; then
    pkg-config --exists "$1"
  else
    [[ -e /usr/include/$2 ]]
  fi
}

# has_font NAME: true where a font of that name is installed.
has_font() { command -v fc-list >/dev/null && fc-list | grep -qi "$1"; }

# Prints the Python that has what the tests use; false where there is none.
browser_python() {
  local python
  for python in "$root/$python_folder/bin/python" python3; do
    if command -v "$python" >/dev/null && "$python" -c 'import icalendar, playwright, pytest' 2>/dev/null; then
      printf '%s\n' "$python"
      return 0
    fi
  done
  return 1
}

# Prints the browser that the tests drive; false where there is none.
browser_path() {
  local candidate found
  for candidate in "${WELLMET_CHROMIUM:-}" chromium google-chrome chromium-browser \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    [[ -n $candidate ]] || continue
    found=$(command -v "$candidate" 2>/dev/null) || continue
    # Ubuntu's package of that name is a stub that asks for a snap.
    if [[ $found == /usr/bin/chromium-browser ]] && grep -q snap "$found" 2>/dev/null; then continue; fi
    printf '%s\n' "$found"
    return 0
  done
  # The one that Playwright brings.
  "$(browser_python)" 2>/dev/null - <<'PYTHON'
import os, sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    path = playwright.chromium.executable_path
    if not os.path.exists(path):
        sys.exit(1)
    print(path)
PYTHON
}

# Prints the system's package of Chromium; false where it has none that works: Ubuntu has only a snap.
chromium_package() {
  [[ $system == debian ]] && ! grep -qi '^ID=ubuntu' /etc/os-release && echo chromium
}

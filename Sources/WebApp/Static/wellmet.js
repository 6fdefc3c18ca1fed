// Adds keys and saves a click here and there. Every page works without it; every key has a button.
"use strict";

(() => {
  const does = (name) => document.querySelector(`[data-does="${name}"]`);
  const isShown = (element) => element.getClientRects().length > 0;
  const hasKeys = document.body.dataset.does === "shortcuts";
  const help = does("help");
  let returnFocus = null;

  /** The visible control for a key; the toast comes last in the page and wins. */
  const control = (key) => {
    const found = document.querySelectorAll("[data-key]");
    return [...found].reverse().find((one) => one.dataset.key.split(" ").includes(key));
  };

  const isWriting = (element) =>
    element instanceof Element &&
    (element.closest("textarea, select, [contenteditable]") !== null ||
      (element.matches("input") && !["checkbox", "radio", "button", "submit"].includes(element.type)));

  const openHelp = () => {
    if (!help || help.open) return;
    returnFocus = document.activeElement;
    help.showModal();
  };

  /** In the list of people the keys for next and before go from one to the other, and at its end to the next part. */
  const step = (key) => {
    const people = [...document.querySelectorAll(".people-list a")];
    const place = people.indexOf(document.activeElement) + (key === "j" ? 1 : -1);
    if (!"jk".includes(key) || place < 0 || place >= people.length) return false;
    people[place].focus();
    return true;
  };

  const press = (key) => {
    if (step(key)) return true;
    const target = control(key);
    if (!target) return false;
    if (target.matches("summary")) {
      const details = target.parentElement;
      details.open = !details.open;
      const field = details.open && (details.querySelector("[required]") ?? details.querySelector("input[type=date], textarea, input[type=text]"));
      if (field) field.focus();
      else target.focus();
      return true;
    }
    if (target.matches("input[type=checkbox]")) {
      target.click();
      return true;
    }
    if (target.matches("input")) {
      target.focus();
      target.select();
      return true;
    }
    target.click();
    return true;
  };

  /** Esc closes what is open, then leaves the field, then gives up the search. */
  const escape = (event) => {
    if (help?.open) return;
    const details = document.querySelector("details.meeting[open]");
    if (details) {
      details.open = false;
      details.querySelector("summary").focus();
    } else if (isWriting(event.target)) {
      event.target.blur();
    } else {
      does("dismiss")?.remove();
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat && event.key.length === 1 && !"jk".includes(event.key)) return;
    if (event.key === "Escape") return escape(event);
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || help?.open) return;
    if (!hasKeys) return;
    if (event.key === "?") {
      openHelp();
      event.preventDefault();
      return;
    }
    if (event.shiftKey) return;
    const arrows = { ArrowDown: "j", ArrowUp: "k" };
    if (arrows[event.key] && !isOnControl(event.target)) {
      if (press(arrows[event.key])) event.preventDefault();
      return;
    }
    if ("jkynimwsxzclphaed1234/".includes(event.key) && event.key.length === 1 && press(event.key)) event.preventDefault();
  });

  /** Arrows scroll and move within what is focused; they turn pages only from the page itself. */
  const isOnControl = (element) =>
    element instanceof Element && element.closest("a, button, summary, input, .side, .scroll") !== null;

  // Help
  const opener = does("open-help");
  if (opener) {
    opener.hidden = false;
    opener.addEventListener("click", openHelp);
  }
  help?.addEventListener("close", () => returnFocus?.focus());

  // Says how many are ticked.
  const count = does("count");
  const form = document.querySelector("form.selection");
  if (count && form) {
    const words = count.textContent;
    const boxes = [...form.querySelectorAll("input[type=checkbox]")];
    const buttons = [...form.querySelectorAll(".bulk button")];
    const all = document.createElement("button");
    all.type = "button";
    all.className = "small";
    all.textContent = "Tick all";
    form.querySelector(".bulk").append(all);
    // Ticks outlast a step to the next request; answering them clears them.
    const isDone = new URL(location.href).searchParams.has("done");
    const kept = new Set(isDone ? [] : JSON.parse(sessionStorage.getItem("ticked") ?? "[]"));
    for (const box of boxes) box.checked ||= kept.has(box.value);
    const show = () => {
      sessionStorage.setItem("ticked", JSON.stringify(boxes.filter((box) => box.checked).map((box) => box.value)));
      const ticked = boxes.filter((box) => box.checked).length;
      count.textContent = ticked === 0 ? words : ticked === 1 ? "With the 1 ticked" : `With the ${ticked} ticked`;
      for (const button of buttons) button.disabled = ticked === 0;
      all.textContent = ticked === boxes.length ? "Tick none" : "Tick all";
    };
    all.addEventListener("click", () => {
      const tick = boxes.some((box) => !box.checked);
      for (const box of boxes) box.checked = tick;
      show();
    });
    form.addEventListener("change", show);
    show();
  }

  // Remembers whether the reasons are folded.
  const fold = does("fold");
  if (fold) {
    if (sessionStorage.getItem("fold") === "yes") fold.open = false;
    fold.addEventListener("toggle", () => sessionStorage.setItem("fold", fold.open ? "no" : "yes"));
  }

  // Sliders say what they stand at, and the queue what it would become, as they move.
  const tuning = does("tuning");
  if (tuning) {
    let asked = new XMLHttpRequest();
    let wait = 0;
    const ask = () => {
      asked.abort();
      asked = new XMLHttpRequest();
      asked.responseType = "document";
      asked.open("GET", `/policy/trial?${new URLSearchParams(new FormData(tuning))}`);
      asked.addEventListener("load", ({ target }) => {
        if (target.status !== 200) return;
        // The sentence stays the element that it is, so that it is read aloud.
        const said = document.getElementById("trial-said");
        const words = target.response.getElementById("trial-said").textContent;
        if (said.textContent !== words) said.textContent = words;
        document.getElementById("trial").replaceWith(document.importNode(target.response.getElementById("trial"), true));
      });
      asked.send();
    };
    tuning.addEventListener("input", ({ target }) => {
      if (target.matches("[type=range]")) {
        const words = target.list?.options[target.valueAsNumber]?.label ?? target.value;
        target.setAttribute("aria-valuetext", words);
        target.parentElement.querySelector("output").textContent = words;
      }
      clearTimeout(wait);
      wait = setTimeout(ask, 120);
    });
    tuning.querySelector("button:not([formaction])").hidden = true;
  }

  // The list follows what is typed; the address does too, so that a reload and the way back show the same.
  const seek = does("seek");
  if (seek) {
    let asked = new XMLHttpRequest();
    let wait = 0;
    const ask = () => {
      const question = new URLSearchParams(new FormData(seek)).toString();
      asked.abort();
      asked = new XMLHttpRequest();
      asked.responseType = "document";
      asked.open("GET", `/found?${question}`);
      asked.addEventListener("load", ({ target }) => {
        const found = target.status === 200 && target.response.getElementById("results");
        if (!found) return;
        document.getElementById("results").replaceWith(document.importNode(found, true));
        history.replaceState(null, "", `/people?${question}`);
      });
      asked.send();
    };
    seek.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(ask, 60);
    });
  }

  // A text is copied by a click; without script it can be selected and copied as any other.
  const copy = does("copy");
  if (copy) {
    const text = document.getElementById("draft");
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      text.select();
      try {
        await navigator.clipboard.writeText(text.value);
      } catch {
        document.execCommand("copy");
      }
      copy.textContent = "Copied";
      document.getElementById("copied").textContent = "The text is copied.";
    });
  }

  const paper = does("print");
  if (paper) {
    paper.hidden = false;
    paper.addEventListener("click", () => print());
  }

  // Files dropped anywhere on the page land in the field.
  const zone = does("drop-zone");
  if (zone) {
    const field = zone.querySelector("input[type=file]");
    const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
    document.addEventListener("dragover", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      zone.classList.add("over");
    });
    document.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) zone.classList.remove("over");
    });
    document.addEventListener("drop", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      zone.classList.remove("over");
      if (event.dataTransfer.files.length === 0) return;
      field.files = event.dataTransfer.files;
      zone.requestSubmit();
    });
    zone.addEventListener("submit", () => {
      const button = zone.querySelector("button");
      button.textContent = "Sending…";
      setTimeout(() => (button.disabled = true));
    });
  }

  // The line of the list that is open stays in sight, without scrolling the page.
  const side = document.querySelector(".side");
  const line = side?.querySelector(".current");
  if (line && isShown(line) && getComputedStyle(side).position === "sticky") {
    side.scrollTop = line.offsetTop - side.clientHeight / 2;
  }

  // Screen readers speak what changes, not what was there from the start: so the words come a moment later.
  const toast = does("dismiss");
  if (toast) {
    toast.hidden = true;
    setTimeout(() => (toast.hidden = false), 50);
  }

  // In a long list, one that was done or taken back leaves the reader where they were.
  document.addEventListener("submit", (event) => {
    const item = event.target.closest(".tasks > li, .journal > li");
    if (!item) return;
    const all = [...document.querySelectorAll(".tasks > li, .journal > li")];
    sessionStorage.setItem("place", JSON.stringify([location.pathname, scrollY, all.indexOf(item)]));
  });
  const [where, top, index] = JSON.parse(sessionStorage.getItem("place") ?? "[]");
  sessionStorage.removeItem("place");

  // A reload must not say again what was done; the keyboard goes on with what comes next.
  const address = new URL(location.href);
  const said = ["done", "undone", "ended", "saved", "restored", "noted"].filter((name) => address.searchParams.has(name));
  if (said.length > 0) {
    for (const name of said) address.searchParams.delete(name);
    history.replaceState(null, "", address);
    const items = [...document.querySelectorAll(".tasks > li, .journal > li")].filter(isShown);
    const item = where === location.pathname ? items[Math.min(index, items.length - 1)] : undefined;
    if (item) scrollTo(0, top);
    const next = item?.querySelector("button, a") ?? document.querySelector("h1");
    if (next?.matches("h1")) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  }
})();

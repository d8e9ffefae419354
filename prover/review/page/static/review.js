// The keyboard, and nothing that the page could not do without it.
"use strict";

document.documentElement.classList.add("scripted");

const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];

// Rows of the list.
let chosen = -1;

function choose(index) {
  const rows = all(".row");
  if (!rows.length) return;
  chosen = Math.max(0, Math.min(index, rows.length - 1));
  rows[chosen].focus();
}

function step(by) {
  if (one(".row")) {
    const rows = all(".row");
    const focused = rows.indexOf(document.activeElement);
    const next = (focused >= 0 ? focused : chosen) + by;
    if (next >= rows.length) return follow("[rel=next]");
    if (next < 0 && focused >= 0) return follow("[rel=prev]");
    return choose(next);
  }
  follow(by > 0 ? "#following" : "#preceding");
}

function follow(selector) {
  const link = one(selector);
  if (link) link.click();
}

function openWith(what) {
  const row = document.activeElement.closest ? document.activeElement.closest(".row") : null;
  if (row) { location.href = row.href + "#" + what; return true; }
  return false;
}

function press(selector) {
  const button = one(selector);
  if (button) { button.focus(); button.click(); }
}

function unfold(id, field) {
  const details = one(id);
  if (!details) return;
  details.open = true;
  const first = details.querySelector(field);
  if (first) first.focus({ preventScroll: true });
  details.scrollIntoView({ block: details.classList.contains("edit") ? "start" : "nearest" });
}

const actions = {
  j: () => step(1),
  k: () => step(-1),
  a: () => openWith("approve") || press("#approve-button"),
  r: () => openWith("reject") || unfold("#reject", "input[type=radio]"),
  e: () => openWith("edit") || unfold("#edit", "textarea"),
  c: () => press("#claim"),
  u: () => press(one("#undo") ? "#undo" : "#undo-done"),
  l: () => follow("#to-list"),
  m: () => { const field = one("#comment"); if (field) field.focus(); },
  "/": () => { const field = one("#q"); if (field) { field.focus(); field.select(); } },
  "?": () => showHelp(),
};

function showHelp() {
  const help = one("#help");
  if (help && !help.open) help.showModal();
}

const typing = (element) =>
  element.matches && (element.matches("textarea, select") || (element.matches("input") && !["radio", "checkbox", "button"].includes(element.type)));

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && typing(event.target)) { event.target.blur(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (one("dialog[open]")) return;
  if (/^[1-9]$/.test(event.key) && one("#reject[open]")) {
    const radio = all("#reject input[type=radio]")[Number(event.key) - 1];
    if (radio) { radio.checked = true; radio.focus(); event.preventDefault(); }
    return;
  }
  const action = actions[event.key];
  if (action) { event.preventDefault(); action(); }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-help]")) showHelp();
});

// The list's row that was left stays chosen when one comes back.
document.addEventListener("htmx:afterSwap", () => { chosen = -1; });

// A link from the list may ask for a part of the item: #reject, #edit.
if (location.hash === "#reject") unfold("#reject", "input[type=radio]");
if (location.hash === "#edit") unfold("#edit", "textarea");
if (location.hash === "#approve") { const button = one("#approve-button"); if (button) button.focus(); }

// A decision is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || (event.submitter && event.submitter.hasAttribute("hx-post"))) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
});
addEventListener("pageshow", () => all("form[data-sent]").forEach((form) => delete form.dataset.sent));

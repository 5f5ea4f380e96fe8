// Shows what the guard of details finds, on the device, before anything goes
// out. It never blocks: two buttons say change it, or send it as it is. Without
// this the server does the same, before it keeps anything.
import { guardOf, type Guard, type Rules } from "./guard.ts";
import { hold, release, still } from "./morph.ts";
import { submitter } from "./page.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A piece of what was typed, and the field it was typed into. */
interface Found {
  kind: string;
  text: string;
  field: Field;
}

const longest = 4_000; // letters; beyond, looking may take a slow phone too long, and the server looks anyway

let guard: Guard | null = null;
let asked = false;

/** load fetches the rules once, when a page has a field that they are for. */
async function load(): Promise<void> {
  const from = document.querySelector("[data-guard-note]")?.getAttribute("data-rules");
  if (asked || !from) return;
  asked = true;
  try {
    guard = guardOf((await (await fetch(from)).json()) as Rules);
  } catch {
    asked = false; // the server looks
  }
}

function lookAt(form: HTMLFormElement): Found[] {
  const all: Found[] = [];
  for (const field of Array.from(form.querySelectorAll<Field>("textarea[data-guard], input[data-guard]"))) {
    const text = field.value;
    if (!guard || text.trim() === "" || text.length > longest) continue;
    const known = (field.getAttribute("data-guard") ?? "").split("|").filter(Boolean);
    for (const f of guard.look(text, known)) all.push({ kind: f.kind, text: text.slice(f.start, f.end), field });
    if (field.hasAttribute("data-guard-moment") && guard.firstPerson(text)) all.push({ kind: "first_person", text: "", field });
  }
  return all;
}

function line(f: Found, note: Element): HTMLLIElement {
  const li = document.createElement("li");
  if (f.text) {
    const mark = document.createElement("mark");
    mark.textContent = f.text;
    mark.dir = "auto";
    mark.translate = false;
    li.append(mark, " ");
  }
  const small = document.createElement("small");
  small.textContent = note.querySelector(`[data-kind="${CSS.escape(f.kind)}"]`)?.textContent ?? "";
  li.append(small);
  return li;
}

function show(note: HTMLElement, found: Found[]): void {
  note.querySelector("[data-guard-list]")?.replaceChildren(...found.map((f) => line(f, note)));
  const change = note.querySelector("[data-guard-change]");
  if (change && found[0]) hold(change, "href", "#" + found[0].field.id);
  hold(note, "hidden", null);
  note.focus();
}

function hide(note: HTMLElement): void {
  note.querySelector("[data-guard-list]")?.replaceChildren();
  const change = note.querySelector("[data-guard-change]");
  if (change) release(change, "href", change.getAttribute("href"));
  release(note, "hidden", "");
}

/** warn stands between a form and its sending. It must listen before softPosts. */
export function warn(): void {
  addEventListener("focusin", (e) => {
    if (e.target instanceof Element && e.target.hasAttribute("data-guard")) void load();
  });
  addEventListener("click", (e) => {
    const change = e.target instanceof Element ? e.target.closest("[data-guard-change]") : null;
    const field = change && document.getElementById((change.getAttribute("href") ?? "").slice(1));
    if (!field) return;
    e.preventDefault();
    field.focus();
  });
  addEventListener("submit", (e) => {
    const form = e.target;
    if (e.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const note = form.querySelector<HTMLElement>("[data-guard-note]");
    if (!note || form.hasAttribute("data-waiting")) return;
    const sure = submitter(e)?.getAttribute("name") === "sure";
    const found = sure ? [] : lookAt(form);
    if (found.length === 0) return hide(note);
    e.preventDefault();
    e.stopImmediatePropagation();
    show(note, found);
    still(form, true);
  });
}

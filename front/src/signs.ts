// The picture alphabet: shows what somebody says so far in the order they tapped
// it, keeps it to as many as may be said, and sends it in that order. Without
// this the ticks alone work, in the order of the page.
import { hold, onShown, own, touch } from "./morph.ts";
import { inOrder } from "./pure.ts";

const orders = new WeakMap<Element, string[]>();

function ticks(f: Element): HTMLInputElement[] {
  return Array.from(f.querySelectorAll<HTMLInputElement>("input[type=checkbox]"));
}

function order(f: Element): string[] {
  const now = inOrder(
    orders.get(f) ?? [],
    ticks(f).filter((t) => t.checked).map((t) => t.value),
  );
  orders.set(f, now);
  return now;
}

/** face makes the button that takes a picture away again, out of what its tick shows. */
function face(tick: HTMLInputElement, away: string): HTMLLIElement {
  const li = document.createElement("li");
  const b = document.createElement("button");
  const sr = document.createElement("span");
  li.className = "sign";
  li.setAttribute("data-sign", tick.value);
  b.type = "button";
  sr.className = "sr";
  sr.textContent = away;
  const shown = Array.from(tick.labels?.[0]?.childNodes ?? [], (n) => n.cloneNode(true));
  b.append(...shown, " ", sr);
  li.append(b);
  own(li);
  return li;
}

/** draw shows what is chosen; what stands there already is left, so that only news is read out. */
function draw(f: Element): void {
  const said = f.querySelector("[data-signs-said]");
  const row = said?.querySelector("ul");
  if (!said || !row) return;
  const now = order(f);
  for (const li of Array.from(row.children)) {
    if (!now.includes(li.getAttribute("data-sign") ?? "")) li.remove();
  }
  const there = Array.from(row.children, (li) => li.getAttribute("data-sign"));
  for (const tick of now.filter((v) => !there.includes(v)).map((v) => ticks(f).find((t) => t.value === v))) {
    if (tick) row.append(face(tick, row.getAttribute("data-away") ?? ""));
  }
  hold(said, "hidden", null); // from the beginning, so that the first tick moves nothing
}

function enough(f: Element, yes: boolean): void {
  const p = f.querySelector("[data-signs-enough]");
  if (p) hold(p, "hidden", yes ? null : "");
}

function changed(tick: EventTarget | null): void {
  const f = tick instanceof HTMLInputElement ? tick.closest("[data-signs]") : null;
  if (!f || !(tick instanceof HTMLInputElement)) return;
  const most = Number(f.getAttribute("data-most"));
  const over = ticks(f).filter((t) => t.checked).length > most;
  if (over) tick.checked = false;
  draw(f);
  enough(f, over);
}

/** away takes a picture back; the finger or the focus then stands on what comes next. */
function away(li: Element): void {
  const f = li.closest("[data-signs]");
  const tick = f && ticks(f).find((t) => t.value === li.getAttribute("data-sign"));
  if (!tick) return;
  const next = li.nextElementSibling ?? li.previousElementSibling;
  tick.checked = false;
  touch(tick);
  changed(tick);
  (next?.querySelector("button") ?? f.closest("details")?.querySelector("summary"))?.focus({ preventScroll: true });
}

function choices(root: Element): Element[] {
  return Array.from(root.querySelectorAll("[data-signs]"));
}

function clear(f: Element): void {
  draw(f);
  enough(f, false);
}

/** signs watches over the choices of pictures. */
export function signs(): void {
  onShown((root) => choices(root).forEach(draw));
  addEventListener("change", (e) => changed(e.target));
  addEventListener("click", (e) => {
    const li = e.target instanceof Element ? e.target.closest("[data-signs-said] [data-sign]") : null;
    if (li) away(li);
  });
  addEventListener("reset", (e) => {
    const form = e.target;
    if (form instanceof HTMLFormElement) setTimeout(() => choices(form).forEach(clear), 0); // the ticks go after this
  });
  addEventListener("formdata", (e) => {
    if (!(e.target instanceof HTMLFormElement)) return;
    for (const f of choices(e.target)) {
      const name = f.getAttribute("data-signs") ?? "";
      e.formData.delete(name);
      for (const v of order(f)) e.formData.append(name, v);
    }
  });
}

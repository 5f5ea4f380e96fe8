// Live: the stream says that something changed, never what; the page then asks
// again for the things it shows, or for itself.
import { morph, morphPage } from "./morph.ts";
import { asking, calm, isHTML, parse } from "./page.ts";
import { join, pause, plan, readChanged, words, type Plan } from "./pure.ts";
import { now, reach, seen, shown } from "./seen.ts";

const between = 300; // milliseconds from one refresh to the next, at least
const silence = 65_000; // three heartbeats, where the stream has audible ones

let source: EventSource | null = null;
let watched: string[] = [];
let todo: Plan = "nothing";
let upTo = 0;
let running = false;
let tries = 0;
let again = 0;
let hush = 0;

function element(thing: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(thing)}"][data-src]`);
}

function heard(e: Event): void {
  tries = 0;
  const c = readChanged((e as MessageEvent<string>).data);
  if (!c || c.seq <= now()) return;
  const p = plan(c, watched, (t) => element(t) !== null);
  if (p === "nothing" && todo === "nothing" && !running) return reach(c.seq);
  want(p, c.seq);
}

function want(p: Plan, seq: number): void {
  todo = join(todo, p);
  upTo = Math.max(upTo, seq);
  if (!running) void refresh();
}

async function refresh(): Promise<void> {
  running = true;
  let missed = 0;
  // A little apart, so that a hall of phones does not ask in the same instant.
  while (todo !== "nothing" && !document.hidden) {
    await new Promise((r) => setTimeout(r, Math.random() * between));
    const what = todo;
    const seq = upTo;
    todo = "nothing";
    try {
      await (what === "page" ? wholePage() : someThings(what as ReadonlySet<string>));
      reach(seq);
      missed = 0;
    } catch {
      todo = join(what, todo);
      await new Promise((r) => setTimeout(r, pause(missed++, Math.random())));
    }
    await new Promise((r) => setTimeout(r, between));
  }
  running = false;
}

async function wholePage(): Promise<void> {
  const url = location.href;
  const r = await fetch(url, { headers: asking, credentials: "same-origin" });
  if (r.status >= 500) throw new Error("not now");
  // Signed out elsewhere, or the thing is gone: what is typed stays, and the
  // next act says so.
  if (!r.ok || !isHTML(r)) return;
  if (new URL(r.url).pathname !== location.pathname) {
    if (!unsent()) location.assign(r.url); // what this page was for is over
    return;
  }
  const page = parse(await r.text());
  await calm();
  if (url !== location.href || seen(page)) return;
  shown(page);
  morphPage(page);
}

/** unsent says whether something is typed here that was not sent. */
function unsent(): boolean {
  return Array.from(document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input[type=text]")).some(
    (f) => f.value !== f.defaultValue,
  );
}

async function someThings(things: ReadonlySet<string>): Promise<void> {
  for (const t of Array.from(things)) {
    const src = element(t)?.dataset["src"];
    if (!src) return wholePage();
    const r = await fetch(src, { headers: asking, credentials: "same-origin" });
    if (r.status >= 500) throw new Error("not now");
    const to = r.ok && isHTML(r) ? parse(await r.text()).querySelector(`[data-thing="${CSS.escape(t)}"]`) : null;
    if (!to) return wholePage(); // taken back, or moved
    await calm();
    const from = element(t);
    if (from) morph(from, to);
  }
}

function listenFor(ms: number): void {
  clearTimeout(hush);
  hush = window.setTimeout(open, ms);
}

function open(): void {
  close();
  const url = document.body.dataset["live"];
  if (!url || document.hidden) return;
  source = new EventSource(`${url}?after=${now()}`);
  source.addEventListener("changed", heard);
  source.addEventListener("beat", () => listenFor(silence));
  source.addEventListener("open", () => (tries = 0));
  source.addEventListener("error", () => {
    // It reconnects by itself unless it was refused.
    if (source?.readyState !== EventSource.CLOSED) return;
    again = window.setTimeout(open, pause(tries++, Math.random()));
  });
}

/** close ends the stream. */
export function close(): void {
  clearTimeout(again);
  clearTimeout(hush);
  source?.close();
  source = null;
}

function back(): void {
  if (document.hidden) return close();
  open(); // the stream tells at once what was missed
  if (todo !== "nothing" && !running) void refresh();
}

/** live follows the group that this page names, if it names one. */
export function live(): void {
  shown(document);
  if (!document.body.dataset["live"]) return;
  watched = words(document.body.dataset["rooms"]);
  document.addEventListener("visibilitychange", back);
  addEventListener("online", back);
  addEventListener("pagehide", close);
  open();
}

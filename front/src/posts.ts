// Soft posts: a form is sent without leaving the page, and what was typed stays
// until the server has it. Without this module the same forms work as forms.
import { forget, hold, morph, morphPage, own, release, showOnce, still } from "./morph.ts";
import { asking, calm, isHTML, parse, submitter } from "./page.ts";
import { outcome } from "./pure.ts";
import { seen, shown } from "./seen.ts";

interface Job {
  form: HTMLFormElement;
  url: string;
  body: URLSearchParams | FormData; // as it was when the person sent it
}

const waiting = new Map<HTMLFormElement, Job>();
let timer = 0;

function isSoft(form: HTMLFormElement, url: URL): boolean {
  return form.getAttribute("method")?.toLowerCase() === "post" && !form.hasAttribute("data-hard") && !form.hasAttribute("target") && url.origin === location.origin;
}

function jobOf(form: HTMLFormElement, by: HTMLElement | null): Job {
  const action = by?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
  const data = new FormData(form);
  const name = by?.getAttribute("name");
  if (name) data.append(name, by?.getAttribute("value") ?? "");
  let body: Job["body"] = data;
  if (form.getAttribute("enctype") !== "multipart/form-data") {
    body = new URLSearchParams();
    data.forEach((value, key) => typeof value === "string" && (body as URLSearchParams).append(key, value));
  }
  return { form, url: new URL(action || location.href, location.href).href, body };
}

/** frozen keeps a form as it was sent: typing into it now would be lost. */
function frozen(form: HTMLFormElement, yes: boolean): void {
  for (const c of Array.from(form.elements)) {
    if (!(c instanceof HTMLTextAreaElement || c instanceof HTMLInputElement)) continue;
    if (yes && !c.readOnly) hold(c, "readonly", "");
    else if (!yes) release(c, "readonly");
  }
}

function busy(form: HTMLFormElement, yes: boolean): void {
  if (yes) hold(form, "aria-busy", "true");
  else release(form, "aria-busy");
}

/** tell shows, or takes away, one of the notes that lie ready in the page. */
function tell(form: HTMLFormElement, which: "waiting" | "trouble", yes: boolean): void {
  const name = `data-${which}-note`;
  form.querySelector(`[${name}]`)?.remove();
  const spare = document.querySelector(`#spare [${name}]`);
  if (yes && spare) put(form, spare, "append");
}

/** put gives a form a note of this page's own, which no morph takes away. */
function put(form: HTMLFormElement, from: Element, where: "append" | "prepend"): Element {
  const el = document.importNode(from, true);
  el.id = `${form.getAttribute("id") ?? ""}-${where}`;
  own(el);
  form[where](el);
  return el;
}

function wait(job: Job): void {
  waiting.set(job.form, job);
  hold(job.form, "data-waiting", "");
  tell(job.form, "waiting", true);
  if (timer === 0) timer = window.setInterval(retry, 30_000);
  addEventListener("beforeunload", warn);
}

function arrived(form: HTMLFormElement): void {
  if (!waiting.delete(form)) return;
  release(form, "data-waiting");
  tell(form, "waiting", false);
  if (waiting.size > 0) return;
  clearInterval(timer);
  timer = 0;
  removeEventListener("beforeunload", warn);
}

function warn(e: Event): void {
  e.preventDefault();
}

/** retry sends again what waits: same words, same id, so that it counts once. */
function retry(): void {
  for (const job of Array.from(waiting.values())) {
    if (!job.form.isConnected) arrived(job.form);
    else if (!job.form.hasAttribute("aria-busy")) void send(job);
  }
}

/** dropWaiting forgets everything that waits, for who leaves quickly. */
export function dropWaiting(): void {
  for (const form of Array.from(waiting.keys())) arrived(form);
}

async function send(job: Job): Promise<void> {
  const { form } = job;
  hold(form, "data-sent", "");
  busy(form, true);
  frozen(form, true);
  still(form, true);
  tell(form, "trouble", false);
  form.querySelector("[data-told]")?.remove();
  const stop = new AbortController();
  const long = setTimeout(() => stop.abort(), job.body instanceof FormData ? 600_000 : 45_000);
  try {
    const r = await fetch(job.url, { method: "POST", body: job.body, headers: asking, redirect: "follow", credentials: "same-origin", signal: stop.signal });
    const to = new URL(r.url);
    switch (outcome({ status: r.status, redirected: r.redirected, html: isHTML(r), path: to.pathname }, location.pathname)) {
      case "wait":
        return wait(job);
      case "go":
        arrived(form);
        location.assign(to.href);
        return;
      case "show": {
        const page = parse(await r.text());
        return await done(job, page, r.redirected ? to : null);
      }
      case "fault": {
        const page = parse(await r.text());
        return await refused(job, page);
      }
      case "trouble":
        arrived(form);
        frozen(form, false);
        return tell(form, "trouble", true);
    }
  } catch {
    wait(job);
  } finally {
    clearTimeout(long);
    busy(form, false);
  }
}

async function done(job: Job, page: Document, to: URL | null): Promise<void> {
  const { form } = job;
  if (page.documentElement.lang !== document.documentElement.lang) return location.reload();
  await calm();
  arrived(form);
  busy(form, false);
  frozen(form, false);
  still(form, false);
  form.reset();
  forget(form);
  if (seen(page)) {
    // A later state is on the page already; only the form is made new, and what
    // is shown once is shown.
    showOnce(page, form);
    const fresh = page.getElementById(form.getAttribute("id") ?? "");
    if (fresh) morph(form, fresh);
    else if (form.closest("[data-lingers]")) form.remove();
    return;
  }
  const had = document.activeElement;
  const told = answers();
  shown(page);
  morphPage(page);
  bringIntoSight(told);
  if (to && to.search !== location.search) history.replaceState(null, "", to.href);
  if (had && had !== document.body && !had.isConnected) document.getElementById("here")?.focus({ preventScroll: true });
}

/** answers are the things on the page that tell what an act has done. */
function answers(): Map<Element, string> {
  const all = document.querySelectorAll("#notices .note, #here [data-once], #here .note[role=status]");
  return new Map(Array.from(all, (e) => [e, e.textContent]));
}

/** bringIntoSight shows the first new answer to whoever pressed a button far from it. */
function bringIntoSight(before: Map<Element, string>): void {
  for (const [e, words] of answers()) {
    if (before.get(e) === words) continue;
    const { top, bottom } = e.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) e.scrollIntoView({ block: top < 0 || bottom - top > innerHeight ? "start" : "nearest" });
    return;
  }
}

async function refused(job: Job, page: Document): Promise<void> {
  const { form } = job;
  await calm();
  arrived(form);
  busy(form, false);
  frozen(form, false);
  still(form, false);
  const id = form.getAttribute("id"); // form.id is its hidden field of that name
  if (id && page.getElementById(id)) {
    morphPage(page);
    const again = document.getElementById(id) ?? form;
    still(again, true); // what is wrong stays to be read
    focusOn(again.querySelector("[aria-invalid=true]") ?? again.querySelector("[role=alert]:not([hidden])"));
    return;
  }
  // Another page came, such as "you are not signed in". It is told here, so
  // that the words stay.
  const words = page.querySelector("[role=alert]") ?? page.querySelector("main h1, main p");
  still(form, true);
  if (!words) return tell(form, "trouble", true);
  const told = put(form, words, "prepend");
  told.setAttribute("role", "alert");
  told.setAttribute("data-told", "");
  focusOn(told);
}

function focusOn(at: Element | null): void {
  const el = at instanceof HTMLFieldSetElement ? at.querySelector("input") : at;
  if (!(el instanceof HTMLElement)) return;
  if (el.tabIndex < 0) el.tabIndex = -1;
  el.focus();
}

/** softPosts takes over the forms of this page. */
export function softPosts(): void {
  addEventListener("click", (e) => {
    const form = e.target instanceof Element ? e.target.closest("[data-waiting-stop]")?.closest("form") : null;
    if (!form) return;
    arrived(form); // it may have arrived all the same; the id tells the server
    frozen(form, false);
  });
  addEventListener("submit", (e) => {
    const form = e.target;
    if (e.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const job = jobOf(form, submitter(e));
    if (!isSoft(form, new URL(job.url))) return;
    e.preventDefault();
    if (form.hasAttribute("aria-busy")) return; // once is enough
    void send(waiting.get(form) ?? job);
  });
  addEventListener("online", retry);
  document.addEventListener("visibilitychange", () => document.hidden || retry());
}

// The tablet that goes round: handed on, or untouched for two minutes, it shows
// and keeps nothing of who held it, and Back leads to nothing of theirs.
import { blank, clear } from "./leave.ts";
import { hush } from "./listen.ts";
import { close } from "./live.ts";
import { dropWaiting } from "./posts.ts";
import { untouched } from "./untouched.ts";

const idleAfter = 120_000; // as the server counts
const tellEvery = 45_000;
const againAfter = 3_000;

let handing = false;

function hand(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>("form[data-hand]");
}

/** handOn empties the page, tells the server, and puts the first page in this one's place. */
function handOn(form: HTMLFormElement): void {
  if (handing) return;
  handing = true;
  const action = form.getAttribute("action") ?? "";
  dropWaiting();
  hush();
  close();
  blank();
  clear();
  const tell = async (): Promise<void> => {
    try {
      const r = await fetch(action, { method: "POST", body: new URLSearchParams(), credentials: "same-origin", keepalive: true });
      location.replace(r.url);
    } catch {
      setTimeout(() => void tell(), againAfter); // the page stays empty until the server knows
    }
  };
  void tell();
}

/** idle watches over a page on a tablet that goes round. */
export function idle(): void {
  if (!hand()) return;
  addEventListener("submit", (e) => {
    const form = e.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute("data-hand")) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    handOn(form);
  });
  const clock = untouched(idleAfter, () => {
    const form = hand();
    if (form) handOn(form);
  });
  let told = Date.now();
  const touched = (): void => {
    clock.touch();
    if (handing || Date.now() - told < tellEvery) return;
    told = Date.now();
    // The server counts too: who writes for long still holds it.
    void fetch(location.href, { method: "HEAD", credentials: "same-origin" }).catch(() => undefined);
  };
  for (const kind of ["pointerdown", "pointermove", "touchstart", "keydown", "input", "scroll"]) {
    addEventListener(kind, touched, { capture: true, passive: true });
  }
  document.addEventListener("visibilitychange", () => document.hidden || clock.look());
}

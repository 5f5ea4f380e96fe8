// Leave quickly: blank at once, end the session on the server, land on a
// neutral page that takes this page's place in the history.
import { close } from "./live.ts";
import { hush } from "./listen.ts";
import { dropWaiting } from "./posts.ts";
import { presses } from "./pure.ts";

const elsewhere = "/leave";

/** blank empties the page at once. */
export function blank(): void {
  document.documentElement.hidden = true;
  document.title = " ";
  for (const f of Array.from(document.forms)) f.reset();
  document.body.replaceChildren();
}

/** clear forgets what this page keeps on the device. */
export function clear(): void {
  try {
    sessionStorage.clear();
    for (const key of Object.keys(localStorage)) if (key.startsWith("alongside")) localStorage.removeItem(key);
  } catch {
    // storage is switched off: nothing of ours is in it
  }
}

function go(form: HTMLFormElement): void {
  const action = form.getAttribute("action") ?? elsewhere;
  const to = form.dataset["to"] ?? elsewhere;
  const data = new URLSearchParams();
  new FormData(form).forEach((v, k) => typeof v === "string" && data.append(k, v));
  dropWaiting();
  blank();
  hush();
  close();
  clear();
  history.replaceState(null, "", to);
  const sent = fetch(action, { method: "POST", body: data, keepalive: true, credentials: "same-origin" }).catch(() => undefined);
  // The page is blank already; the answer ends the session, so it gets a moment.
  const moment = new Promise((done) => setTimeout(done, 700));
  void Promise.race([sent, moment]).then(() => location.replace(to));
}

/** leave takes over the leaving form, and three presses of Shift. */
export function leave(): void {
  addEventListener("submit", (e) => {
    const form = e.target;
    if (!(form instanceof HTMLFormElement) || !form.classList.contains("leaving")) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    go(form);
  });
  const third = presses("Shift", 3, 1_500);
  addEventListener("keydown", (e) => {
    if (e.repeat || !third(e.key, e.timeStamp)) return;
    const form = document.querySelector<HTMLFormElement>("form.leaving");
    if (form) go(form);
  });
  // A page that the browser kept in memory is not shown again as it was.
  addEventListener("pageshow", (e) => {
    if (!e.persisted) return;
    document.documentElement.hidden = true;
    location.reload();
  });
}

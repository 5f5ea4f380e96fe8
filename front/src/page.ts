// Reading a page that the server sent, and waiting for a calm moment to show it.

interface Policy {
  createHTML(html: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): Policy;
}

const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy = types?.createPolicy("app", { createHTML: (html) => html });

/** parse reads HTML into nodes. Scripts in it never run; they are dropped all the same, and so is what stands there for their lack. */
export function parse(html: string): Document {
  const trusted = (policy ? policy.createHTML(html) : html) as string;
  const doc = new DOMParser().parseFromString(trusted, "text/html");
  for (const s of Array.from(doc.querySelectorAll("script, noscript"))) s.remove();
  return doc;
}

/** isHTML says whether an answer is a page. */
export function isHTML(r: Response): boolean {
  return (r.headers.get("Content-Type") ?? "").startsWith("text/html");
}

/** asking are the headers of every request that wants a page and can morph it. */
export const asking = { Accept: "text/html", "X-Soft": "1" };

let down = false;
let composing = false;
let longest = 0;
let waiting: (() => void)[] = [];

/** calm resolves when nothing is being pressed and no word is being composed. */
export function calm(): Promise<void> {
  if (!down && !composing) return Promise.resolve();
  return new Promise((done) => waiting.push(done));
}

function release(): void {
  if (down || composing) return;
  const all = waiting;
  waiting = [];
  for (const done of all) done();
}

function press(): void {
  down = true;
  clearTimeout(longest);
  longest = window.setTimeout(lift, 10_000); // a lift that was never told
}

function lift(): void {
  clearTimeout(longest);
  // After the click that follows, so that the button is still where it was.
  setTimeout(() => {
    down = false;
    release();
  }, 60);
}

/** watchHands keeps calm informed. */
export function watchHands(): void {
  const o = { capture: true, passive: true };
  addEventListener("pointerdown", (e) => e.pointerType !== "touch" && press(), o);
  addEventListener("pointerup", (e) => e.pointerType !== "touch" && lift(), o);
  addEventListener("touchstart", press, o);
  for (const end of ["touchend", "touchcancel"] as const) {
    addEventListener(end, (e) => e.touches.length === 0 && lift(), o);
  }
  addEventListener("compositionstart", () => (composing = true), o);
  addEventListener(
    "compositionend",
    () => {
      composing = false;
      setTimeout(release, 0);
    },
    o,
  );
}

const clicked = new WeakMap<HTMLFormElement, HTMLElement>();

/** watchButtons remembers which button sent a form, for browsers that do not tell. */
export function watchButtons(): void {
  addEventListener("click", (e) => {
    const by = e.target instanceof Element ? e.target.closest("button") : null;
    if (!by?.form || by.type !== "submit") return;
    const form = by.form;
    clicked.set(form, by);
    setTimeout(() => clicked.delete(form), 0);
  });
}

/** submitter returns the button that sent a form. */
export function submitter(e: SubmitEvent): HTMLElement | null {
  return e.submitter ?? (e.target instanceof HTMLFormElement ? (clicked.get(e.target) ?? null) : null);
}

// Morphing what is shown into what the server sent, without taking from
// anybody what they typed, ticked or opened.
import { Idiomorph } from "idiomorph";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const touched = new WeakSet<Element>();
const ours = new WeakSet<Node>();
const stills = new WeakSet<Node>();
const held = new WeakMap<Element, Set<string>>();
const listeners: ((root: Element) => void)[] = [];

function isControl(n: unknown): n is Control {
  return n instanceof HTMLInputElement || n instanceof HTMLTextAreaElement || n instanceof HTMLSelectElement;
}

/** touch remembers that a person has changed a control (of a radio: the whole choice). */
export function touch(c: EventTarget | null): void {
  if (!isControl(c) || c.type === "hidden") return;
  touched.add(c);
  if (!(c instanceof HTMLInputElement) || c.type !== "radio") return;
  for (const other of Array.from((c.form ?? document).querySelectorAll("input"))) {
    if (other.type === "radio" && other.name === c.name) touched.add(other);
  }
}

/** forget lets the controls of a form be changed by the server again. */
export function forget(form: HTMLFormElement): void {
  for (const c of Array.from(form.elements)) touched.delete(c);
}

/** hold sets (or, with null, removes) an attribute and keeps morphs from changing it. */
export function hold(el: Element, name: string, value: string | null): void {
  const names = held.get(el) ?? new Set<string>();
  held.set(el, names.add(name));
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, value);
}

/** release gives an attribute back to the server, for now without it, or as given. */
export function release(el: Element, name: string, value: string | null = null): void {
  held.get(el)?.delete(name);
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, value);
}

/**
 * still keeps a form just as it is: from the first sending until the server has
 * answered for it, so that the same words never go out under two ids; and while
 * it says what is wrong.
 */
export function still(form: Element, yes: boolean): void {
  if (yes) stills.add(form);
  else stills.delete(form);
}

/** own marks a node that this page made itself; morphs leave it. */
export function own(node: Node): void {
  ours.add(node);
}

/** onShown calls back for what is on the page now, and after each morph. */
export function onShown(callback: (root: Element) => void): void {
  listeners.push(callback);
  callback(document.body);
}

const guarded = new Set(["value", "checked", "selected"]);

function mayChange(name: string, el: Element): boolean {
  if (held.get(el)?.has(name)) return false;
  if (name === "open" && el instanceof HTMLDetailsElement) return false;
  const control = el instanceof HTMLOptionElement ? el.closest("select") : el;
  return !(guarded.has(name) && control !== null && touched.has(control));
}

/** keeps says whether a form holds something that only this page knows. */
function keeps(form: HTMLFormElement): boolean {
  if (stills.has(form)) return true;
  return Array.from(form.elements).some(
    (c) => touched.has(c) && (c instanceof HTMLTextAreaElement || (c instanceof HTMLInputElement && c.type === "text")) && c.value.trim() !== "",
  );
}

/** once says whether something is shown once, such as a code: the server cannot send it again. */
function once(n: Node): boolean {
  return n instanceof Element && n.hasAttribute("data-once");
}

function mayMorph(from: Node, to: Node): boolean {
  return !stills.has(from) && !(once(from) && !once(to));
}

function mayGo(node: Node): boolean {
  if (ours.has(node) || once(node)) return false;
  if (!(node instanceof Element)) return true;
  if (node instanceof HTMLFormElement) return !keeps(node);
  for (const o of Array.from(node.querySelectorAll("[data-once]"))) node.before(o);
  const forms = Array.from(node.querySelectorAll("form")).filter(keeps);
  const active = document.activeElement;
  for (const f of forms) {
    node.before(f); // what it stood in goes, the words stay
    if (active instanceof HTMLElement && f.contains(active)) active.focus({ preventScroll: true });
  }
  return true;
}

/** A thing in sight that should stay where it is on the screen. */
function anchor(root: Element): () => void {
  if (CSS.supports("overflow-anchor", "auto") || scrollY === 0) return () => undefined;
  const active = document.activeElement;
  const things = active && root.contains(active) ? [active] : Array.from(root.querySelectorAll("[id]"));
  const it = things.find((e) => e.getBoundingClientRect().bottom > 0);
  const before = it?.getBoundingClientRect().top ?? 0;
  return () => {
    if (it?.isConnected) scrollBy(0, it.getBoundingClientRect().top - before);
  };
}

const closed = "details:not([open])";

/**
 * unfolded remembers what is in a person's hands: the control that has the
 * focus and the words not sent. Where the next state has their form in
 * something folded away, it is opened, and the focus stays.
 */
function unfolded(root: Element): () => void {
  const active = document.activeElement;
  const open = Array.from(root.querySelectorAll("input, textarea, select")).filter(
    (c) => (c === active || (touched.has(c) && isControl(c) && c.value.trim() !== "")) && !c.closest(closed),
  );
  return () => {
    for (const c of open) {
      if (!c.isConnected) continue;
      for (let d = c.closest(closed); d; d = c.closest(closed)) d.setAttribute("open", "");
      if (c !== active || document.activeElement === c || !(c instanceof HTMLElement)) continue;
      c.focus({ preventScroll: true });
      c.scrollIntoView({ block: "nearest" });
    }
  };
}

/** morph turns one element into another. */
export function morph(from: Element, to: Element): void {
  const settle = anchor(from);
  const unfold = unfolded(from);
  const parent = from.parentElement ?? document.body;
  Idiomorph.morph(from, to, {
    morphStyle: "outerHTML",
    // Only of a control: of anything else that has the focus, such as the page
    // itself or a vote, it would keep all that is in it from ever changing.
    ignoreActiveValue: isControl(document.activeElement),
    restoreFocus: true,
    callbacks: { beforeNodeMorphed: mayMorph, beforeAttributeUpdated: mayChange, beforeNodeRemoved: mayGo },
  });
  unfold();
  settle();
  for (const l of listeners) l(parent);
}

/** showOnce takes over what is shown once from a page of which the rest is out of date. */
export function showOnce(doc: Document, before: Element): void {
  for (const to of Array.from(doc.querySelectorAll("[data-once]"))) {
    const from = document.getElementById(to.id);
    if (from) morph(from, to);
    else before.before(document.importNode(to, true));
  }
  for (const l of listeners) l(document.body);
}

/**
 * linger puts what was dealt with from here back in its place and lets it say so,
 * instead of letting the next button move up under the thumb. It goes with the page.
 */
function linger(doc: Document): void {
  for (const it of Array.from(document.querySelectorAll("[data-lingers]"))) {
    if (doc.getElementById(it.id) || !it.querySelector("form[data-sent], [data-dealt]:not([hidden])")) continue;
    const all = Array.from(it.parentElement?.children ?? []);
    const at = all.indexOf(it);
    const there = (some: Element[]) => some.map((e) => doc.getElementById(e.id)).find((e) => e !== null);
    const before = there(all.slice(0, at).reverse());
    const copy = doc.importNode(it, true);
    copy.querySelector("form")?.remove();
    copy.querySelector("[data-dealt]")?.removeAttribute("hidden");
    if (before) before.after(copy);
    else there(all.slice(at + 1))?.before(copy);
  }
}

/** morphPage shows another state of the same page: main, menu and head line. */
export function morphPage(doc: Document): void {
  linger(doc);
  for (const id of ["here", "dock", "top"]) {
    const from = document.getElementById(id);
    const to = doc.getElementById(id);
    if (from && to) morph(from, to);
  }
  if (doc.title) document.title = doc.title;
}

/** watchTyping remembers what people touch. */
export function watchTyping(): void {
  addEventListener("input", (e) => touch(e.target), true);
  addEventListener("change", (e) => touch(e.target), true);
  addEventListener("reset", (e) => e.target instanceof HTMLFormElement && forget(e.target), true);
}

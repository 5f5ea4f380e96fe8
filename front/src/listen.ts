// Listen: reads a text aloud with a voice that lives on this device, and never
// with one that would send the words elsewhere.
import { hold, onShown, release } from "./morph.ts";
import { language, voiceFor } from "./pure.ts";

const silent = "button, svg, input, textarea, select, [hidden], [aria-hidden=true], [data-readto]";

let voices: SpeechSynthesisVoice[] = [];
let known = false;
let speaking: Element | null = null;

function target(b: Element): Element | null {
  return document.getElementById(b.getAttribute("data-listen") ?? "");
}

function langOf(el: Element): string {
  return el.closest("[lang]")?.getAttribute("lang") ?? "";
}

function offer(root: Element): void {
  if (!known) return;
  for (const b of Array.from(root.querySelectorAll("[data-listen]"))) {
    const el = target(b);
    const can = el !== null && voiceFor(voices, langOf(el)) !== undefined;
    const other = b.parentElement?.querySelector("[data-readto]");
    hold(b, "hidden", can ? null : "");
    if (other) hold(other, "hidden", can ? "" : null);
  }
}

/** pieces splits an element into runs of one language. */
function pieces(el: Element): { text: string; lang: string }[] {
  const out: { text: string; lang: string }[] = [];
  const walk = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  for (let n = walk.nextNode(); n; n = walk.nextNode()) {
    const parent = n.parentElement;
    const text = n.nodeValue?.trim() ?? "";
    if (!parent || !text || parent.closest(silent)) continue;
    const lang = langOf(parent);
    const last = out[out.length - 1];
    if (last && language(last.lang) === language(lang)) last.text += " " + text;
    else out.push({ text, lang });
  }
  return out;
}

/** hush stops reading. */
export function hush(): void {
  if (speaking) release(speaking, "aria-pressed", "false");
  speaking = null;
  window.speechSynthesis?.cancel();
}

function toggle(b: Element): void {
  const same = b === speaking;
  hush();
  const el = target(b);
  if (same || !el) return;
  const said = pieces(el).flatMap((p) => {
    const voice = voiceFor(voices, p.lang);
    if (!voice) return [];
    const u = new SpeechSynthesisUtterance(p.text);
    u.voice = voice;
    u.lang = voice.lang;
    u.rate = 0.9;
    return [u];
  });
  const last = said[said.length - 1];
  if (!last) return;
  last.onend = last.onerror = () => b === speaking && hush();
  speaking = b;
  hold(b, "aria-pressed", "true");
  for (const u of said) speechSynthesis.speak(u);
}

/** listen offers reading aloud where this device can, and a helping voice where it cannot. */
export function listen(): void {
  const synth = window.speechSynthesis;
  const look = (): void => {
    voices = synth ? synth.getVoices() : [];
    known = true;
    offer(document.body);
  };
  addEventListener("click", (e) => {
    const b = e.target instanceof Element ? e.target.closest("[data-listen]") : null;
    if (b) toggle(b);
  });
  addEventListener("pagehide", hush);
  onShown(offer);
  if (!synth) return look();
  synth.addEventListener?.("voiceschanged", look);
  if (synth.getVoices().length > 0) look();
  else setTimeout(look, 1_500); // some phones load their voices late, some have none
}

// The messages of the house, so that a test presses what a person would read.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { here } from "./house.mjs";

const unquote = (lines) => [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => JSON.parse(`"${m[1]}"`)).join("");

function read(language) {
  const all = new Map();
  const file = readFileSync(join(here, `../../locales/${language}.po`), "utf8");
  for (const block of file.split(/\n\n+/)) {
    const id = /^msgid ((?:".*"\n?)+)/m.exec(block);
    const strs = [...block.matchAll(/^msgstr(?:\[\d\])? ((?:".*"\n?)+)/gm)].map((m) => unquote(m[1]));
    if (id && strs.length) all.set(unquote(id[1]), strs);
  }
  return all;
}

const messages = { en: read("en"), fa: read("fa") };

/** digits writes a number as a reader of the language does. */
export const digits = (language, n) => (language === "fa" ? String(n).replace(/\d/g, (d) => "۰۱۲۳۴۵۶۷۸۹"[d]) : String(n));

/** say is a message in a language; of two forms, the one for slots.n. */
export function say(language, key, slots = {}) {
  const forms = messages[language].get(key);
  if (!forms) throw new Error(`no message ${key} in ${language}`);
  const form = forms.length > 1 && (language === "fa" ? slots.n > 1 : slots.n !== 1) ? forms[1] : forms[0];
  return form.replace(/\{(\w+)\}/g, (_, name) => (typeof slots[name] === "number" ? digits(language, slots[name]) : slots[name]));
}

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

const messages = { en: read("en"), fa: read("fa"), ar: read("ar"), fr: read("fr") };
const zeros = { fa: "۰" }; // Arabic is written with 0 to 9 here

/** digits writes a number as a reader of the language does. */
export const digits = (language, n) =>
  String(n).replace(/\d/g, (d) => (zeros[language] ? String.fromCodePoint(zeros[language].codePointAt(0) + Number(d)) : d));

/** which form a number takes: two of them, or the six of Arabic. */
const which = {
  en: (n) => (n === 1 ? 0 : 1),
  fa: (n) => (n > 1 ? 1 : 0),
  fr: (n) => (n > 1 ? 1 : 0),
  ar: (n) => ["zero", "one", "two", "few", "many", "other"].indexOf(new Intl.PluralRules("ar").select(n)),
};

/** say is a message in a language; of several forms, the one for slots.n. */
export function say(language, key, slots = {}) {
  const forms = messages[language].get(key);
  if (!forms) throw new Error(`no message ${key} in ${language}`);
  const form = forms.length > 1 ? forms[which[language](slots.n ?? 0)] : forms[0];
  return form.replace(/\{(\w+)\}/g, (_, name) => (typeof slots[name] === "number" ? digits(language, slots[name]) : slots[name]));
}

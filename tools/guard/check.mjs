// Reads guard/rules.json as guard/doc.go says, in JavaScript, and checks it
// against guard/testdata/vectors.json, so that a rule which only one of the
// two regular-expression engines takes is found here. Run from the root:
//
//     node tools/guard/check.mjs
import { readFileSync } from "node:fs";

const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const data = json("guard/rules.json");

const signs = new Map(Object.entries(data.fold));
for (const zero of data.zeros) for (let i = 0; i < 10; i++) signs.set(String.fromCodePoint(zero.codePointAt(0) + i), String(i));
// Every sign of the rules lies in the basic plane, so that folding keeps all offsets.
for (const [from, to] of signs) if (from.length !== 1 || to.length !== 1) throw new Error(`a fold changes a length: ${from}`);
const fold = (s) => Array.from(s, (c) => signs.get(c) ?? c).join("");

function compile(source, flags = "") {
  for (const [name, part] of [...data.parts].reverse()) source = source.replaceAll(`{${name}}`, () => part);
  return new RegExp(source, flags + "u");
}

function* each(find, text) {
  for (let from = 0; from < text.length;) {
    const m = find.exec(text.slice(from));
    if (!m || !m[1]) return;
    // Older browsers do not tell where a group stands. What comes before it
    // may hold the same words, what comes after it (a boundary) never does.
    const start = m.index + m[0].lastIndexOf(m[1]);
    const end = start + m[1].length;
    yield [from + start, from + end];
    from += end;
  }
}

const inWord = "\\p{L}\\p{M}\\p{N}\u200c";
const escape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const phrases = (all) => all.length && new RegExp(`(?:^|[^${inWord}])(${[...all].sort((a, b) => [...b].length - [...a].length).map(escape).join("|")})(?:$|[^${inWord}])`, "iu");
function blank(find, text) {
  if (!find) return text;
  for (const [start, end] of each(find, text)) text = text.slice(0, start) + "\u0001".repeat(end - start) + text.slice(end);
  return text;
}

const allow = phrases(data.allow);
const rules = data.rules.map((r) => ({ kind: r.kind, find: compile(r.find, r.flags), not: r.not && compile(r.not, "i") }));
const firstPerson = data.first_person.map((r) => compile(r.find));

function look(text, known = []) {
  const plain = fold(text);
  const named = blank(phrases(known.filter((k) => k.trim()).map(fold)), blank(allow, plain));
  const all = [];
  for (const r of rules) {
    const where = r.kind === "name" ? named : plain;
    for (const [start, end] of each(r.find, where)) {
      if (r.not?.test(where.slice(start, end))) continue;
      if (!all.some((a) => a.start < end && start < a.end)) all.push({ kind: r.kind, start, end });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

const vectors = json("guard/testdata/vectors.json");
let wrong = 0;
const expect = (text, got, want) => {
  if (JSON.stringify(got) === JSON.stringify(want)) return;
  wrong++;
  console.error(`${text}\n  found ${JSON.stringify(got)}\n  want  ${JSON.stringify(want)}`);
};
for (const v of [...vectors.texts, ...vectors.known]) {
  expect(v.text, look(v.text, v.known).map((f) => ({ kind: f.kind, says: v.text.slice(f.start, f.end) })), v.findings);
}
for (const v of vectors.first_person) expect(v.text, firstPerson.some((f) => f.test(fold(v.text).trim())), v.is);
console.log(`${vectors.texts.length + vectors.known.length} texts, ${vectors.first_person.length} in the first person, ${wrong} wrong`);
process.exitCode = wrong ? 1 : 0;

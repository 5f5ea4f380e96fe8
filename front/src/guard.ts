// The guard of details: what may give a real person away in a text. It reads
// the same rules as the server; guard/doc.go says how. Pure: no page in it.

/** The rules as they lie in guard/rules.json. */
export interface Rules {
  zeros: string;
  fold: Record<string, string>;
  parts: [string, string][];
  allow: string[];
  rules: { kind: string; find: string; flags?: string; not?: string }[];
  first_person: { find: string }[];
}

/** A piece of the text, from start up to end, in UTF-16 units. */
export interface Finding {
  kind: string;
  start: number;
  end: number;
}

/** A guard looks at a text; known are names that may be said here. */
export interface Guard {
  look(text: string, known?: readonly string[]): Finding[];
  firstPerson(text: string): boolean;
}

interface Rule {
  kind: string;
  find: RegExp;
  not: RegExp | null;
}

const inWord = "\\p{L}\\p{M}\\p{N}\u200c";

/** before returns where group 1 begins in an expression, which is at its top level. */
function before(find: string): number {
  for (let i = 0, inClass = false; i < find.length; i++) {
    const c = find[i];
    if (c === "\\") i++;
    else if (c === "[") inClass = true;
    else if (c === "]") inClass = false;
    else if (c === "(" && !inClass && find[i + 1] !== "?") return i;
  }
  throw new Error("a rule without group 1: " + find);
}

/** placed makes group 1 what stands before the old group 1, which becomes group 2: so its place is known. */
function placed(find: string, flags: string): RegExp {
  const at = before(find);
  return new RegExp(`(${find.slice(0, at)})${find.slice(at)}`, flags);
}

/** each calls found for group 1 of find, place after place. */
function each(find: RegExp, text: string, found: (start: number, end: number) => void): void {
  for (let from = 0; from < text.length; ) {
    const m = find.exec(text.slice(from));
    if (!m) return;
    const start = from + m.index + (m[1] ?? "").length;
    const end = start + (m[2] ?? "").length;
    if (end <= from) return;
    found(start, end);
    from = end;
  }
}

function blank(phrases: readonly string[], text: string): string {
  if (phrases.length === 0) return text;
  const sorted = [...phrases].sort((a, b) => b.length - a.length).map((p) => p.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const find = placed(`(?:^|[^${inWord}])(${sorted.join("|")})(?:$|[^${inWord}])`, "iu");
  let out = text;
  each(find, text, (start, end) => {
    out = out.slice(0, start) + "\u0001".repeat(end - start) + out.slice(end);
  });
  return out;
}

/** guardOf compiles the rules. */
export function guardOf(data: Rules): Guard {
  const to = new Map(Object.entries(data.fold));
  for (const zero of Array.from(data.zeros)) {
    for (let i = 0; i < 10; i++) to.set(String.fromCodePoint(zero.codePointAt(0)! + i), String(i));
  }
  const whole = (s: string): string => data.parts.reduceRight((all, [name, part]) => all.split(`{${name}}`).join(part), s);
  const rules: Rule[] = data.rules.map((r) => ({
    kind: r.kind,
    find: placed(whole(r.find), "u" + (r.flags ?? "")),
    not: r.not ? new RegExp(whole(r.not), "iu") : null,
  }));
  const first = data.first_person.map((r) => new RegExp(whole(r.find), "u"));
  // Every sign that is folded, and what it becomes, is one unit long.
  const read = (s: string): string => Array.from(s, (c) => to.get(c) ?? c).join("");

  return {
    look(text, known = []) {
      const folded = read(text);
      const named = blank(known.map(read).filter((s) => s.trim()), blank(data.allow, folded));
      const all: Finding[] = [];
      for (const r of rules) {
        const within = r.kind === "name" ? named : folded;
        each(r.find, within, (start, end) => {
          if (r.not?.test(within.slice(start, end))) return;
          if (all.every((a) => a.start >= end || start >= a.end)) all.push({ kind: r.kind, start, end });
        });
      }
      return all.sort((a, b) => a.start - b.start);
    },
    firstPerson(text) {
      const folded = read(text).trim();
      return first.some((f) => f.test(folded));
    },
  };
}

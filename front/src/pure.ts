// What can be decided without a page: pure functions, tested under node.

/** What the live stream says: something up to seq changed in these rooms. */
export interface Changed {
  seq: number;
  rooms: string[];
  /** Ids of the things that changed; absent when it is not so simple. */
  things?: string[];
}

/** What to fetch again: nothing, the whole page, or some things of it. */
export type Plan = "nothing" | "page" | ReadonlySet<string>;

/** readChanged reads the data of an event, or null where it makes no sense. */
export function readChanged(data: string): Changed | null {
  let it: unknown;
  try {
    it = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof it !== "object" || it === null) return null;
  const { seq, rooms, things } = it as Record<string, unknown>;
  if (typeof seq !== "number") return null;
  const changed: Changed = { seq, rooms: strings(rooms) };
  if (Array.isArray(things) && things.length > 0) changed.things = strings(things);
  return changed;
}

function strings(v: unknown): string[] {
  return Array.isArray(v) ? v.filter((s): s is string => typeof s === "string") : [];
}

/** plan says what a change asks of a page that watches rooms and shows things. */
export function plan(c: Changed, watched: readonly string[], shows: (thing: string) => boolean): Plan {
  if (!c.rooms.some((r) => watched.includes(r))) return "nothing";
  if (c.things && c.things.every(shows)) return new Set(c.things);
  return "page";
}

/** join makes one plan of two that wait. */
export function join(a: Plan, b: Plan): Plan {
  if (a === "page" || b === "page") return "page";
  if (a === "nothing") return b;
  if (b === "nothing") return a;
  return new Set([...a, ...b]);
}

/** words splits an attribute such as data-rooms. */
export function words(s: string | null | undefined): string[] {
  return (s ?? "").split(/\s+/).filter(Boolean);
}

/** language returns the first part of a tag: "fa" of "fa-IR" and of "fa_IR". */
export function language(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}

/**
 * voiceFor picks a voice that lives on the device. A remote voice would send
 * what is read to a third party, so there is none rather than that one.
 */
export function voiceFor<V extends { lang: string; localService: boolean }>(voices: readonly V[], lang: string): V | undefined {
  const own = voices.filter((v) => v.localService && language(v.lang) === language(lang));
  const exact = own.find((v) => v.lang.replace("_", "-").toLowerCase() === lang.toLowerCase());
  return exact ?? own[0];
}

/**
 * presses returns a function that is told each key press and says whether it
 * was the last of so many of that key, one after another, within a time.
 */
export function presses(key: string, times: number, within: number): (pressed: string, at: number) => boolean {
  let stamps: number[] = [];
  return (pressed, at) => {
    stamps = pressed === key ? [...stamps, at].slice(-times) : [];
    const first = stamps[0];
    if (stamps.length < times || first === undefined || at - first > within) return false;
    stamps = [];
    return true;
  };
}

/** after returns what follows now in a list that goes round. */
export function after(list: readonly string[], now: string): string {
  return list[(list.indexOf(now.trim()) + 1) % list.length] ?? "";
}

/** pause returns how long to wait before the nth try again, in milliseconds. */
export function pause(n: number, random: number): number {
  return Math.min(60_000, 2_000 * 2 ** n) * (0.75 + random / 2);
}

/** Where an answer came from, and how it went. */
export interface Answer {
  status: number;
  redirected: boolean;
  html: boolean;
  path: string;
}

/** What to do with the answer to a post. */
export type Outcome = "wait" | "go" | "show" | "fault" | "trouble";

/**
 * outcome decides it. 502 to 504 are the network's or the store's and are sent
 * again; another page is gone to; the same page, or one that answers the post
 * itself, is shown; a refusal is shown beside what was typed.
 */
export function outcome(a: Answer, here: string): Outcome {
  if (a.status >= 502 && a.status <= 504) return "wait";
  if (!a.html) return "trouble";
  if (a.status >= 400 && a.status < 500) return "fault";
  if (a.status < 200 || a.status > 299) return "trouble";
  return a.redirected && a.path !== here ? "go" : "show";
}

/** inOrder keeps of an order what is still chosen, and puts what is new behind it. */
export function inOrder(before: readonly string[], chosen: readonly string[]): string[] {
  const kept = before.filter((v) => chosen.includes(v));
  return [...kept, ...chosen.filter((v) => !kept.includes(v))];
}

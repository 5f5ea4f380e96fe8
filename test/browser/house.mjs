// A house at work for the tests in a browser: the real binary on a store of its own,
// or the same with days that go by, a way to speak to it as programs do, and browsers
// that note whatever a page must not do. It builds nothing.
import { execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const here = dirname(fileURLToPath(import.meta.url));
export const need = createRequire(import.meta.url);

export const binary = resolve(process.env.ALONGSIDE ?? join(here, "../../bin/alongside"));

/** village is the same house with a clock that a test moves on: see the folder of that name. */
export const village = join(here, "../../bin/village");

/** begun starts a program that serves a house, and waits until it is open. */
async function begun(program, flags, stdin) {
  const child = spawn(program, flags, { stdio: [stdin, "pipe", "pipe"] });
  let said = "";
  const base = await new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error(`the house did not open: ${said}`)), 20_000);
    const hear = (piece) => {
      said += piece;
      const at = /Alongside is open (?:at|in the hall[^]*?type or scan:)\s+(\S+)/.exec(said);
      if (at) done(at[1]), clearTimeout(late);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`the house closed with ${code}: ${said}`)));
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.removeAllListeners("exit");
    const gone = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    await gone;
  };
  return { child, base, log: () => said, stop };
}

/** openHouse starts the binary on data of its own. `more` are further flags; "--empty" is the usual one. */
export async function openHouse(...more) {
  return houseIn(await mkdtemp(join(tmpdir(), "alongside-")), ...more);
}

/** houseIn starts it on what lies in a folder, which goes when the house closes. */
export async function houseIn(dir, ...more) {
  const flags = ["serve", "--addr", "127.0.0.1:0", "--data", join(dir, "data"), "--key-file", join(dir, "key"), "--founding", "open"];
  const { base, log, stop } = await begun(binary, [...flags, ...(more.length ? more : ["--empty"])], "ignore");
  return {
    base,
    log,
    stop,
    /** verify checks, once the house has stopped, that a group's history leads through a printed head. */
    verify: (group, head) => {
      const flags = ["verify", "--data", join(dir, "data"), "--key-file", join(dir, "key"), "--group", group, "--head", head];
      return execFileSync(binary, flags, { encoding: "utf8" });
    },
    async close() {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** openVillage starts a house in which days go by as soon as a test says so. */
export async function openVillage() {
  const dir = await mkdtemp(join(tmpdir(), "alongside-"));
  const { later, stop, ...more } = await villageIn(dir);
  let today = new Date().toISOString().slice(0, 10);
  return {
    ...more,
    /** later lets days go by. */
    async later(days) {
      today = (await later(days)).slice(0, 10);
    },
    /** day is one so many days after today, in the village. */
    day: (ahead = 0) => new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10),
    async close() {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** villageIn starts it in a folder, where it leaves what the binary can open afterwards. */
export async function villageIn(dir, ...more) {
  const { child, base, log } = await begun(village, ["-data", join(dir, "data"), "-key-file", join(dir, "key"), ...more], "pipe");
  return {
    base,
    log,
    /** later lets days go by and says what time it is then. */
    async later(days) {
      const said = new Promise((done) => {
        child.stdout.on("data", function hear(piece) {
          const is = /It is (\S+)/.exec(piece);
          if (is) child.stdout.off("data", hear), done(is[1]);
        });
      });
      child.stdin.write(`+${days}\n`);
      return said;
    },
    /** stop ends it with its input, so that nothing of its data is half written. */
    async stop() {
      child.removeAllListeners("exit");
      const gone = new Promise((done) => child.once("exit", done));
      child.stdin.end();
      const code = await gone;
      if (code !== 0) throw new Error(`the village ended with ${code}: ${log()}`);
    },
  };
}

/** sent is a request by a connection of its own: a fetch was seen to sleep over one that had been let go. */
const sent = (url, { body, ...more }) =>
  new Promise((done, failed) => {
    const q = request(url, { ...more, agent: false }, (r) => {
      let said = "";
      r.setEncoding("utf8").on("data", (piece) => (said += piece)).on("end", () => done({ status: r.statusCode, body: said })).on("error", failed);
    });
    q.on("error", failed).end(body);
  });

/** A group, spoken to as programs do. */
export class Group {
  constructor(base) {
    this.base = base;
    this.of = {}; // who came in, by name
  }

  async post(path, body, token) {
    const r = await sent(this.base + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ id: randomUUID(), ...body }),
    });
    const said = JSON.parse(r.body);
    if (r.status >= 300) throw new Error(`${path}: ${r.status} ${JSON.stringify(said)} for ${JSON.stringify(body)}`);
    return said;
  }

  /** found begins the group; founder is {name, picture, side, language}. */
  async found(name, languages, founder) {
    const came = await this.post("/api/v1/groups", { name, languages, zone: "Europe/London", founder });
    this.id = came.group;
    this.invite = came.invite;
    this.of[founder.name] = { ...founder, ...came };
    return this.of[founder.name];
  }

  /** join lets somebody in; who welcomes them, if anybody, comes second. */
  async join(person, welcomedBy) {
    let invite = this.invite;
    if (person.side !== "lived") invite = (await this.do(welcomedBy, "members.invite", { side: person.side })).secret;
    const { name, picture, language } = person;
    const came = await this.post(`/api/v1/groups/${this.id}/members`, { invite, name, picture, language });
    this.of[name] = { ...person, ...came };
    if (welcomedBy) await this.do(welcomedBy, "members.welcome", { member: came.member });
    return this.of[name];
  }

  /** tablet lends one that goes round and calls it by a name. */
  async tablet(name, lentBy) {
    this.of[name] = { token: (await this.do(lentBy, "members.lend_tablet", {})).secret };
  }

  /** hand gives a tablet into the hands of a member without a phone. */
  async hand(name, member) {
    const { name: key, value } = this.cookie(name);
    const headers = { Cookie: `${key}=${value}`, "Content-Type": "application/x-www-form-urlencoded" };
    const r = await fetch(this.url("tablet/hand"), { method: "POST", headers, body: new URLSearchParams({ member }), redirect: "manual" });
    if (r.status !== 303) throw new Error(`the tablet stays where it is: ${r.status}`);
  }

  /** html is a page as somebody gets it, without a browser. */
  async html(who, path) {
    const { name, value } = this.cookie(who);
    return (await fetch(this.url(path), { headers: { Cookie: `${name}=${value}` } })).text();
  }

  /** do gives a command. */
  do(who, command, body) {
    return this.post(`/api/v1/groups/${this.id}/do/${command}`, body, this.of[who]?.token);
  }

  /** room is what programs see of a room. */
  async room(who, name) {
    const r = await fetch(`${this.base}/api/v1/groups/${this.id}/rooms/${name}`, { headers: { Authorization: `Bearer ${this.of[who].token}` } });
    if (!r.ok) throw new Error(`${name}: ${r.status}`);
    return r.json();
  }

  /** url is the address of a page of the group. */
  url(path = "") {
    return `${this.base}/g/${this.id}/${path}`;
  }

  /** cookie signs somebody in, or makes a tablet of the browser. */
  cookie(who) {
    return { name: `alongside-${this.hall ? "hall-" : ""}${this.id.replaceAll("-", "")}`, value: this.of[who].token, url: this.base, httpOnly: true, sameSite: "Lax" };
  }
}

/** openBrowser starts Chromium as stack.md says. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}

const locales = { en: "en-GB", fa: "fa-IR", ar: "ar-EG", fr: "fr-FR" };

export const phone = { width: 320, height: 640 };
export const desk = { width: 1280, height: 800 };
export const projector = { width: 1920, height: 1080 };
/** A sheet of paper without its margins, as wide as the browser lays it out. */
export const papers = { A4: { width: 680, height: 1017 }, A3: { width: 1001, height: 1466 }, slips: { width: 733, height: 1062 } };

/**
 * openContext is one person's browser. What its pages must never do is noted in
 * `sins`: a mistake in a script, a word on the console, a thing the policy
 * forbids, a request to anywhere else. A refusal that a test asked for is told
 * to `expect` first.
 */
export async function openContext(browser, base, { language = "en", script = true, size = desk, ...more } = {}) {
  const context = await browser.newContext({ locale: locales[language], javaScriptEnabled: script, viewport: size, ...more });
  const sins = [];
  const expected = new Set();
  context.setDefaultTimeout(10_000);
  if (script) {
    await context.exposeBinding("__violated", (_, v) => sins.push(`policy: ${v}`));
    await context.addInitScript(() => {
      const tell = (e) => globalThis.__violated?.(`${e.violatedDirective} ${e.blockedURI} ${e.sample} at ${e.sourceFile}:${e.lineNumber} on ${location.pathname}`);
      addEventListener("securitypolicyviolation", tell);
    });
  }
  context.on("request", (r) => {
    const u = new URL(r.url());
    if (u.origin !== base && u.protocol !== "data:" && u.protocol !== "blob:") sins.push(`elsewhere: ${r.url()}`);
  });
  context.on("page", (page) => {
    page.on("pageerror", (e) => sins.push(`mistake: ${e.message} on ${page.url()}`));
    page.on("console", (m) => {
      const refused = /Failed to load resource: the server responded with a status of (\d+)/.exec(m.text());
      if (refused && expected.has(Number(refused[1]))) return;
      if (["error", "warning"].includes(m.type())) sins.push(`console: ${m.text()} on ${page.url()} (${m.location().url})`);
    });
  });
  return { context, sins, expect: (...codes) => codes.forEach((c) => expected.add(c)) };
}

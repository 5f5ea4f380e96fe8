// Every page, in every language, on a phone and on a desk, on the wall and on
// paper: nobody is shut out, nothing is asked of anybody else, nothing has to be
// scrolled sideways.
//
// Two languages go side by side. Barriers are looked for in each language on a
// phone; on a desk in English and Arabic, one for each direction: the markup is
// the same in all, and what differs there by language is its length, which every
// language is measured for.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { barriers, bring, cut, firstStop, grown, smalls, spills, strangers } from "./checks.mjs";
import { desk, here, need, openBrowser, openContext, papers as sheets, phone, projector } from "./house.mjs";
import { openLater } from "./past.mjs";
import { later, scenes, setting } from "./scenes.mjs";
import { languages, rtl } from "./words.mjs";

let house, browser, papers;
const settled = Object.fromEntries(languages.map((l) => [l, {}])); // the groups that had time
const sources = new Map(); // the HTML of each page, by file name
const seen = new Set(); // the addresses that were looked at
const weights = {};

before(async () => {
  [house, browser, papers] = await Promise.all([openLater(...languages.map((l) => later(l, settled[l]))), openBrowser(), mkdtemp(join(tmpdir(), "alongside-pages-"))]);
});

after(async () => {
  await browser?.close();
  await house?.close();
  if (papers) await rm(papers, { recursive: true, force: true });
});

/** visit looks at one page in one state and returns what is wrong with it. */
async function visit(tab, s, p, language, expect) {
  const group = p.group ?? s.group;
  await tab.context().clearCookies();
  if (p.who) await tab.context().addCookies([group.cookie(p.who)]);
  expect(p.status, ...p.answers);
  await tab.setViewportSize(phone);
  const url = p.path.startsWith("/") ? house.base + p.path : group.url(p.path);
  const answer = await tab.goto(url, { waitUntil: "load" });
  assert.equal(answer.status(), p.status, `${url} answers ${answer.status()}`);
  let html = await answer.text();
  seen.add(new URL(url).pathname);

  const wrong = [];
  const told = (where, all) => wrong.push(...all.map((w) => `${where}: ${w}`));
  if (!p.act && !p.bare) {
    await tab.keyboard.press("Tab");
    if (!(await tab.evaluate(() => document.activeElement.closest("form.leaving") !== null))) wrong.push("the tab key reaches something else before leaving quickly");
  }
  if (p.act) {
    const posted = [];
    const note = (r) => r.request().method() === "POST" && /html/.test(r.headers()["content-type"] ?? "") && posted.push(r.text());
    tab.on("response", note);
    await p.act(tab);
    tab.off("response", note);
    html = (await posted.at(-1)?.catch(() => null)) ?? html; // a redirect has no words of its own
    seen.add(new URL(tab.url()).pathname);
  }
  sources.set(`${p.name}.${language}.html`, html);

  const [lang, dir, title] = await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.title.trim()]);
  if (lang !== language || dir !== (rtl(language) ? "rtl" : "ltr")) wrong.push(`the page says it is ${lang}, ${dir}`);
  if (!title) wrong.push("the page has no title");
  if (!p.bare) told("tab key", await firstStop(tab));
  told("words", await strangers(tab));
  for (const size of [phone, desk]) {
    await tab.setViewportSize(size);
    told(size.width, await spills(tab));
    told(size.width, await smalls(tab));
    if (size === phone || language === "en" || language === "ar") told(size.width, await barriers(tab));
  }
  if (p.wall) {
    await tab.setViewportSize(projector);
    told("wall", [...(await spills(tab)), ...(await cut(tab, projector.height))]);
  }
  if (p.paper) {
    await tab.setViewportSize(sheets[p.paper]);
    await tab.emulateMedia({ media: "print" });
    told("paper", [...(await spills(tab)), ...(await cut(tab))]);
    await tab.emulateMedia({ media: null });
  }
  if (p.main) {
    await tab.setViewportSize(phone);
    told("text of twice the size", await grown(tab, () => spills(tab)));
  }
  return wrong;
}

describe("every page", { concurrency: 2 }, () => {
  for (const language of languages) {
    test(`in ${new Intl.DisplayNames("en", { type: "language" }).of(language)} opens for everybody, at 320 and at 1280 px, and asks nothing of anybody else`, async (t) => {
      const s = await setting(house.base, language);
      s.later = settled[language];
      const { context, sins, expect } = await openContext(browser, house.base, { language, size: phone });
      await bring(context);
      const tab = await context.newPage();
      for await (const scene of scenes(s)) {
        for (const p of scene) {
          await t.test(`${p.name} (${language})`, async () => {
            try {
              const wrong = await visit(tab, s, p, language, expect);
              assert.deepEqual([...wrong, ...sins.splice(0)], []);
            } finally {
              sins.splice(0);
            }
          });
          if (language === "en" && p.name === "evening-round") await weigh(s);
          if (language === "en" && p.name === "characters") await weighRoad(s);
        }
        await tab.goto("about:blank"); // a page that is open follows what happens next
      }
      await context.close();
    });
  }
});

/** A page is no page where it is a file, a piece of another, or leads on at once. */
const pieces = new Set(["members/messages.po", "members/code", "sessions/{session}/card/{card}", "sessions/"]);

/** patterns are the addresses that rooms and the house register, as they stand in the sources. */
async function patterns() {
  const root = join(here, "../..");
  const all = ["/", "/leave", "/language", "/holds", "/g/{group}/"];
  for (const name of await readdir(join(root, "rooms"), { recursive: true })) {
    if (!name.endsWith(".go") || name.endsWith("_test.go")) continue;
    for (const [, path] of (await readFile(join(root, "rooms", name), "utf8")).matchAll(/\bp\.(?:Get|GetNotInHall|Shared|File)\("\/([^"]*)"/g)) {
      const pattern = `${name.split(/[/\\]/)[0]}/${path.replace("{$}", "")}`;
      if (!pieces.has(pattern)) all.push(`/g/{group}/${pattern}`);
    }
  }
  return all;
}

test("every address that shows something was looked at", async () => {
  const all = await patterns();
  assert.ok(all.length > 40, `only ${all.length} addresses were found in the sources`);
  const fits = (pattern) => new RegExp(`^${pattern.replace(/\{\w+\}/g, "[^/]+").replaceAll(".", "\\.")}$`);
  const taken = (path, pattern) => fits(pattern).test(path) && !all.some((o) => o !== pattern && fits(o).test(path) && o.split("{").length < pattern.split("{").length);
  assert.deepEqual(all.filter((p) => ![...seen].some((path) => taken(path, p))), []);
});

/** weigh measures, in the middle of an evening, what goes over the network. */
async function weigh(s) {
  const { context } = await openContext(browser, house.base, { size: phone });
  await context.addCookies([s.group.cookie(s.lead)]);
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send("Network.enable");
  const urls = new Map();
  weights.things = {};
  cdp.on("Network.responseReceived", (e) => urls.set(e.requestId, e.response.url));
  cdp.on("Network.loadingFinished", (e) => (weights.things[urls.get(e.requestId)] = e.encodedDataLength));
  await tab.goto(s.group.url(`sessions/${s.session}`), { waitUntil: "load" });
  await tab.waitForTimeout(1_000); // for what a script fetches late
  await context.close();
  weights.all = Object.values(weights.things).reduce((a, b) => a + b, 0);
  weights.html = weights.things[s.group.url(`sessions/${s.session}`)];

  const headers = { Authorization: `Bearer ${s.group.of[s.lead].token}`, "Accept-Encoding": "br" };
  const live = await new Promise((done, failed) => http.get(`${house.base}/api/v1/groups/${s.group.id}/live`, { headers }, done).on("error", failed));
  let heard = 0;
  const event = new Promise((done) => live.on("data", (b) => ((heard += b.length), String(b).includes("changed") && done())));
  await new Promise((done) => setTimeout(done, 100));
  heard = 0;
  await s.group.do(s.newcomer, "sessions.vote_card", { session: s.session, card: s.card });
  await event;
  live.destroy();
  const fragment = await new Promise((done, failed) =>
    http.get(s.group.url(`sessions/${s.session}/card/${s.card}`), { headers }, (r) => {
      let n = r.rawHeaders.join(": ").length;
      r.on("data", (b) => (n += b.length));
      r.on("end", () => done(n));
    }).on("error", failed),
  );
  weights.update = heard + fragment;
}

/** weighRoad measures the page of a long road: 20 stops and 400 moments. */
async function weighRoad(s) {
  const { group } = s;
  const all = Object.keys(group.of).filter((n) => group.of[n].token && ![s.newcomer, s.partner].includes(n));
  const character = (await group.do(s.lead, "characters.create", { name: "Meadow", picture: "hare", journey: Array.from({ length: 20 }, (_, i) => `${s.w.stage} ${i + 1}`) })).id;
  const stops = (await group.room(s.lead, "characters")).characters.find((c) => c.id === character).stages;
  const kinds = ["happens", "feels", "helps", "harms"];
  const say = async (i) => group.do(all[i % all.length], "characters.add_moment", { character, stage: stops[i % 20].id, kind: kinds[i % 4], text: `${s.w.moments[i % 4]}, ${i}. ${s.w.search}` });
  for (let i = 0; i < 400; i += all.length) {
    await Promise.all(all.map((_, k) => i + k < 400 && say(i + k)));
    await new Promise((done) => setTimeout(done, 20)); // nobody says more than a phone lets them
  }
  await group.do(s.lead, "sessions.open_hat", {});
  const { name, value } = group.cookie(s.lead);
  weights.moments = (await group.room(s.lead, "characters")).characters.find((c) => c.id === character).stages.reduce((n, g) => n + g.moments.length, 0);
  weights.road = await new Promise((done, failed) =>
    http.get(group.url(`characters/${character}`), { headers: { Cookie: `${name}=${value}`, "Accept-Encoding": "br" } }, (r) => {
      let n = r.rawHeaders.join(": ").length;
      r.on("data", (b) => (n += b.length));
      r.on("end", () => done(n));
    }).on("error", failed),
  );
}

test("the page of 20 stops and 400 moments weighs at most 60 KB", (t) => {
  t.diagnostic(`${weights.road} bytes`);
  assert.equal(weights.moments, 400);
  assert.ok(weights.road <= 60 * 1024, JSON.stringify(weights));
});

test("a first visit of the evening weighs at most 60 KB, 14 KB of them HTML, and a changed card 2 KB", (t) => {
  t.diagnostic(`first visit ${weights.all} bytes, HTML ${weights.html}, a changed card ${weights.update}`);
  assert.ok(weights.all <= 60 * 1024, JSON.stringify(weights));
  assert.ok(weights.html <= 14 * 1024, JSON.stringify(weights));
  assert.ok(weights.update <= 2 * 1024, JSON.stringify(weights));
});

test("the HTML of every page is valid", async (t) => {
  await Promise.all([...sources].map(([name, html]) => writeFile(join(papers, name), html)));
  const said = await new Promise((done) =>
    execFile(process.env.JAVA ?? "java", ["-Xss1m", "-jar", need.resolve("vnu-jar/build/dist/vnu.jar"), "--format", "json", "--stdout", papers], { maxBuffer: 64 << 20 }, (_, out) => done(out)),
  );
  const { messages } = JSON.parse(said);
  const wrong = new Set(messages.filter((m) => m.type === "error").map((m) => `${m.message} … ${m.extract}`));
  t.diagnostic(`${sources.size} pages`);
  assert.deepEqual([...wrong], []);
});

// Taking part without reading: all words are hidden, the pictures stay, and what
// somebody chooses by them arrives. And choosing takes its time: what others say
// meanwhile takes no tick away and closes nothing.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Group, openBrowser, openContext, openHouse, phone } from "./house.mjs";

let house, browser, g, session, hotel, alpha;

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  g = new Group(house.base);
  const heron = await g.found("The Tuesday Table", ["en", "fa"], { name: "Heron", picture: "wren", side: "lived", language: "en" });
  const juniper = await g.join({ name: "Juniper", picture: "fern", side: "lived", language: "en" }, "Heron");
  alpha = (await g.do("Heron", "characters.create", { name: "Alpha", picture: "alpha", journey: "asylum-scotland" })).id;
  hotel = (await g.room("Heron", "characters")).characters[0].stages.find((x) => x.ready === "first_room").id;
  const care = { hard_today: "x", pause_signal: "x", if_disclosed: "x", closing: "x", supporters: [heron.member, juniper.member] };
  session = (await g.do("Heron", "sessions.plan", { title: "Rooms", starts: "2030-01-01T18:00", every: "once", who: "everyone", care })).id;
  await g.do("Heron", "sessions.open", { session, early: true });
  for (const who of ["Heron", "Juniper"]) await g.do(who, "sessions.arrive", { session });
  await g.do("Heron", "sessions.take_role", { session, role: "facilitator" });
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** wordless hides all words of a page and leaves its pictures. */
const wordless = (context) =>
  context.addInitScript(() => {
    const hide = new CSSStyleSheet();
    hide.replaceSync("* { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important } ::placeholder { opacity: 0 !important }");
    document.adoptedStyleSheets = [hide];
  });

/** picture finds what is to be pressed by the picture on it. */
const picture = (scope, what, name) => scope.locator(`${what}:has(use[href$="#${name}"])`);

describe("with all words hidden", { concurrency: false }, () => {
  let page, context, sins, expect, member;
  const main = () => page.locator("main");

  before(async () => {
    ({ context, sins, expect } = await openContext(browser, house.base, { language: "fa", size: phone }));
    await wordless(context);
    page = await context.newPage();
  });

  after(() => context.close());

  test("somebody comes in with a language and a picture", async () => {
    await page.goto(g.url(`members/join/${g.invite}`));
    const seen = await main().evaluate((m) => [...m.querySelectorAll("h1, p, button, label")].filter((e) => getComputedStyle(e).webkitTextFillColor !== "rgba(0, 0, 0, 0)").length);
    assert.equal(seen, 0, "words can be read");
    await main().locator("button[name=language]").nth(1).click(); // the second from above
    await picture(main(), "button", "i-change").click(); // lets the page think of a name
    await picture(main(), "li", "p-umbrella").locator("input").click();
    await picture(main(), "button", "i-forward").click();
    await picture(main(), "form button", "i-forward").last().click();
    await page.waitForURL(g.url());
    const all = (await g.room("Heron", "members")).members;
    member = all.find((m) => m.picture === "umbrella");
    assert.ok(member, JSON.stringify(all));
    assert.equal(member.language, "fa");
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    await g.do("Heron", "members.welcome", { member: member.member ?? member.id });
  });

  test("they come to the circle and say how they are", async () => {
    await page.locator("#dock a").filter({ has: page.locator('use[href$="#i-session"], use[href$="#i-turn"]') }).first().click();
    await picture(main(), "button", "i-welcome").click();
    await picture(main(), "a", "i-happens").first().click();
    await picture(main(), "button", "f-sunny").click();
    await picture(main(), "button", "i-pause").waitFor();
    const x = (await g.room("Heron", "sessions")).sessions.find((s) => s.id === session);
    assert.equal(x.here, 3);
    await page.goto(g.url(`sessions/${session}/checkin`));
    assert.equal(await picture(main(), "button", "f-sunny").getAttribute("aria-pressed"), "true");
  });

  test("they add three moments in pictures", async () => {
    for (const [kind, ...signs] of [["happens", "hotel", "shared_room"], ["feels", "no_sleep"], ["helps", "tea", "friend", "together"]]) {
      await picture(page.locator("#dock"), "a", "i-journey").click();
      await picture(main(), "a", "c-alpha").first().click();
      await main().locator("ol > li h3 a").nth(3).click(); // the fourth stop of the road
      const form = main().locator("#say form");
      await picture(form, "li", `i-${kind}`).locator("input").click();
      await picture(form, "details > summary", "s-letter").first().click();
      for (const s of signs) {
        const tick = picture(form, "li.choice", `s-${s}`).locator("input");
        const group = tick.locator("xpath=ancestor::details[1]");
        if (!(await group.evaluate((e) => e.open))) await group.locator("> summary").click();
        await tick.click();
      }
      await picture(form, "button", "i-hat").click();
      await page.locator("#in-the-hat").waitFor();
    }
    await g.do("Heron", "sessions.open_hat", { session });
    const stop = (await g.room("Heron", "characters")).characters[0].stages.find((x) => x.id === hotel);
    assert.deepEqual(stop.moments.map((m) => [m.kind, m.pictures]), [
      ["happens", ["hotel", "shared_room"]],
      ["feels", ["no_sleep"]],
      ["helps", ["tea", "friend", "together"]],
    ]);
  });

  test("they say what matters to them", async () => {
    const { id } = await g.do("Juniper", "sessions.add_signed_card", { session, pictures: ["bus", "less"] });
    await page.goto(g.url(`sessions/${session}/board`));
    await picture(page.locator("#cards > li:has(use[href$='#s-bus'])"), "button", "i-vote").click();
    await page.locator(`#c-${id} button[aria-pressed="true"]`).waitFor();
    const x = (await g.room("Heron", "sessions")).sessions.find((s) => s.id === session);
    assert.equal(x.cards.find((c) => c.id === id).votes, 1);
    assert.deepEqual(sins, []);
  });
});

test("ticks, their order and what is unfolded stay while others' cards arrive", async () => {
  const { context, sins } = await openContext(browser, house.base, { size: phone });
  const other = await openContext(browser, house.base, { size: phone });
  await context.addCookies([g.cookie("Juniper")]);
  await other.context.addCookies([g.cookie("Heron")]);
  const [page, theirs] = [await context.newPage(), await other.context.newPage()];
  for (const p of [page, theirs]) await p.goto(g.url(`sessions/${session}/board`));
  const id = "f-sessions-add_card-pictures";
  const chosen = () => page.locator(`#${id} input:checked`).evaluateAll((all) => all.map((e) => e.value));
  const spoken = () => page.locator(`#${id}-said [data-sign]`).evaluateAll((all) => all.map((e) => e.dataset.sign));
  const unfolded = () => page.locator(`#${id}-fold[open], #${id} details[open]`).evaluateAll((all) => all.map((e) => e.id));
  await page.locator(`#${id}-fold > summary`).click();
  await page.locator(`#${id}-group-things > summary`).click();
  await page.locator(`#${id}-letter`).click();
  await page.locator(`#${id}-sad`).click();
  await page.locator(`#${id}-group-feelings > summary`).click(); // folded again, with a tick inside
  const before = [await chosen(), await spoken(), await unfolded()];
  assert.deepEqual(before, [["sad", "letter"], ["letter", "sad"], [`${id}-fold`, `${id}-group-things`]]);

  const form = "f-sessions-add_signed_card";
  await theirs.locator("#with-name > summary").click();
  await theirs.locator(`#${form} textarea`).fill("a bus pass for the whole month");
  await theirs.locator(`#${form} > button.btn`).click();
  await page.locator("#cards").getByText("a bus pass for the whole month").waitFor();
  await g.do("Heron", "sessions.start_round", { session, question: "What would Alpha do?", about: { room: "characters", id: hotel } });
  await page.getByText("What would Alpha do?").waitFor();
  assert.deepEqual([await chosen(), await spoken(), await unfolded()], before);

  await page.locator(`#${id}-bus`).click();
  await page.locator("#f-sessions-add_card > button.btn").first().click();
  await page.locator("#in-the-hat").waitFor();
  assert.deepEqual(await chosen(), [], "what was sent is still ticked");
  for (const text of ["one more", "and one"]) await g.do("Heron", "sessions.add_card", { session, text });
  await g.do("Heron", "sessions.open_hat", { session });
  const x = (await g.room("Heron", "sessions")).sessions.find((s) => s.id === session);
  assert.deepEqual(x.cards.filter((c) => c.pictures?.length === 3 && !c.by).map((c) => c.pictures), [["letter", "sad", "bus"]]);
  assert.deepEqual([...sins, ...other.sins], []);
  await context.close();
  await other.context.close();
});

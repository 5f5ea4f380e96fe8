// The hall: plain HTTP over a network of its own, in a real browser, which keeps
// much from such pages. They work all the same, and say what others could read.
import assert from "node:assert/strict";
import { networkInterfaces } from "node:os";
import { after, before, describe, test } from "node:test";
import { barriers, bring, firstStop, grown, smalls, spills } from "./checks.mjs";
import { desk, Group, openBrowser, openContext, openHouse, phone } from "./house.mjs";
import { say } from "./say.mjs";

const alone = !Object.values(networkInterfaces()).flat().some((a) => a.family === "IPv4" && !a.internal);
let house, browser;

before(async () => {
  if (!alone) [house, browser] = await Promise.all([openHouse("--empty", "--hall", "--addr", "0.0.0.0:0"), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** wrong is what is wrong with a page, on a phone and on a desk. */
async function wrong(page, line) {
  const all = [];
  for (const size of [phone, desk]) {
    await page.setViewportSize(size);
    for (const look of [spills, smalls, barriers, firstStop]) all.push(...(await look(page)).map((w) => `${size.width}: ${w}`));
    if (!(await page.getByText(line, { exact: true }).isVisible())) all.push(`${size.width}: nobody is told what others can read`);
  }
  await page.setViewportSize(phone);
  return [...all, ...(await grown(page, () => spills(page)))];
}

describe("in the hall", { skip: alone && "this machine has no IPv4 address but loopback", concurrency: false }, () => {
  for (const [language, script] of [["en", true], ["fa", true], ["en", false]]) {
    test(`somebody comes in, in ${language}, ${script ? "with" : "without"} a script`, async () => {
      const g = new Group(house.base);
      const founder = { name: "Lemon", picture: "lemon", side: "lived", language: "en" };
      await g.found("Harbour kitchen", ["en", "fa"], founder);
      const { context, sins } = await openContext(browser, house.base, { language, script, size: phone });
      await bring(context);
      const page = await context.newPage();
      const line = say(language, "hall_others_read");
      const looked = async () => assert.deepEqual(await wrong(page, line), [], page.url());
      const press = (key) => page.getByRole("button", { name: say(language, key), exact: true }).click();

      await page.goto(g.url(`members/join/${g.invite}?language=${language}`));
      if (script) {
        assert.equal(await page.evaluate(() => isSecureContext), false, "this is no hall: the browser trusts it");
        await looked();
      }
      await page.getByLabel(say(language, "invented_name"), { exact: true }).fill("Rain");
      await press("go_on");
      await page.getByText(say(language, "hall_tonight"), { exact: true }).waitFor();
      if (script) await looked();
      await page.getByRole("link", { name: say(language, "go_on"), exact: true }).click();
      await page.getByText(line, { exact: true }).click();
      await page.getByText(say(language, "hall_others_read_means"), { exact: true }).waitFor();
      if (script) await looked();

      const cookies = (await context.cookies()).filter((c) => c.name.startsWith("alongside-hall-"));
      assert.equal(cookies.length, 1);
      assert.ok(cookies[0].expires === -1 && cookies[0].httpOnly && !cookies[0].secure && cookies[0].sameSite === "Lax", JSON.stringify(cookies[0]));

      const gone = page.waitForResponse((r) => r.request().method() === "POST" && r.url().endsWith("/leave"));
      await page.locator("#dock").getByRole("button").first().click();
      await gone;
      await page.waitForURL("**/leave");
      assert.equal((await context.cookies()).filter((c) => c.name.startsWith("alongside-hall-")).length, 0);
      assert.deepEqual(sins, []);
    });
  }

  test("what another says appears by itself, and the wall says it small", async () => {
    const g = new Group(house.base);
    const lemon = await g.found("Harbour kitchen", ["en"], { name: "Lemon", picture: "lemon", side: "lived", language: "en" });
    const snow = await g.join({ name: "Snow", picture: "snow", side: "lived", language: "en" }, "Lemon");
    const care = { hard_today: "x", pause_signal: "x", if_disclosed: "x", closing: "x", supporters: [lemon.member, snow.member] };
    const { id: session } = await g.do("Lemon", "sessions.plan", { title: "Thursday", starts: "2030-01-01T18:00", care });
    await g.do("Lemon", "sessions.open", { session, early: true });
    const { context, sins } = await openContext(browser, house.base, { size: phone });
    await bring(context);
    await context.addCookies([{ ...g.cookie("Snow"), name: `alongside-hall-${g.id.replaceAll("-", "")}` }]);
    const page = await context.newPage();
    await page.goto(g.url(`sessions/${session}/board`));
    await g.do("Lemon", "sessions.add_signed_card", { session, text: "the bus pass ends too early" });
    await page.getByText("the bus pass ends too early").waitFor();
    assert.deepEqual(await wrong(page, say("en", "hall_others_read")), []);

    await page.goto(g.url(`sessions/${session}/wall`));
    await page.setViewportSize({ width: 1920, height: 1080 });
    const [line, words] = await page.evaluate(() => [".hall", "main"].map((s) => parseFloat(getComputedStyle(document.querySelector(s)).fontSize)));
    assert.ok(line < 0.75 * words, `${line} px beside ${words} px`);
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(sins, []);
  });
});

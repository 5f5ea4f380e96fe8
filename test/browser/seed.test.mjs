// The evening of the seed: eight people in three languages say the hard things
// through two invented people. Some have no script, one has a phone of 320 px, one
// holds the shared tablet, and for one somebody writes. The same once more in a
// hall, over plain HTTP on an address that others reach.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { networkInterfaces } from "node:os";
import { after, before, describe, test } from "node:test";
import { binary, desk, openBrowser, openHouse, phone } from "./house.mjs";
import { Somebody } from "./somebody.mjs";

const alone = !Object.values(networkInterfaces()).flat().some((a) => a.family === "IPv4" && !a.internal);
const knows = /--hall\b/.test(execFileSync(binary, ["serve", "--help"], { encoding: "utf8" }));
const noHall = (!knows && "this build does not know --hall") || (alone && "this machine has no IPv4 address but loopback");

const question = "What would Alpha do?";
const said = {
  yasmin: "أربعة أسرّة ونافذة لا تُفتح", // the hotel room
  swallow: "Quelqu’un garde une chaise libre à table", // what helps there
  pebble: "Omega reads the last line first", // the letter
  wanted: "Une journée pour faire son sac",
  card: "A line that says what comes next",
  carte: "Une lettre dans sa langue",
  meant: "Quatre lits et une fenêtre qui ne s’ouvre pas",
  scribed: "أحب الشاي مع الجيران", // signed, by who has no phone
};

/** evening is all of it; each step makes sense only after the one before. */
function evening(where, flags, skip) {
  describe(where, { skip, concurrency: false }, () => {
    const heron = new Somebody("Heron", "en", "wren", { size: desk });
    const yasmin = new Somebody("ياسمين", "ar", "tulip", { size: phone });
    const olive = new Somebody("زيتونة", "ar", "olive", { size: desk });
    const linden = new Somebody("Tilleul", "fr", "robin", { size: { width: 390, height: 800 } });
    const swallow = new Somebody("Hirondelle", "fr", "swallow", { script: false });
    const pebble = new Somebody("Pebble", "en", "kettle", { script: false, size: desk });
    const tablet = new Somebody("Clover", "en", "spade", { size: { width: 800, height: 1100 } }); // no phone: on the tablet
    const bud = { name: "برعم", picture: "lemon", language: "ar" }; // no phone: Yasmin writes
    const own = [heron, yasmin, olive, linden, swallow, pebble];
    const names = [...own, tablet, bud].map((p) => p.name);
    let house, browser, invitation, group, hotel, letter, session;
    let broken = false;

    const step = (name, work) =>
      test(name, async (t) => {
        if (broken) return t.skip("an earlier step failed");
        broken = true;
        await work(t);
        broken = false;
      });

    before(async () => {
      if (skip) return;
      [house, browser] = await Promise.all([openHouse(...flags), openBrowser()]);
      await Promise.all([...own, tablet].map((p) => p.arrive(browser, house.base)));
    });

    after(async () => {
      await browser?.close();
      await house?.close();
    });

    const at = (path) => `${house.base}/g/${group}/${path}`;
    const go = (p, path) => p.page.goto(at(path));
    const inside = async (p) => {
      const in_ = p.page.locator("main .btn--big").last();
      await in_.click();
      await p.sees(p.page.getByRole("heading", { level: 1, name: p.say("greeting", { name: p.name }) }));
    };
    /** tap says something in pictures. */
    const tap = async (p, form, ...pictures) => {
      const id = `${form}-pictures`;
      const unfold = async (fold) => (await fold.evaluate((e) => e.open)) || (await fold.locator("> summary").click());
      await unfold(p.page.locator(`#${id}-fold`));
      for (const name of pictures) {
        const tick = p.page.locator(`#${id}-${name}`);
        await unfold(tick.locator("xpath=ancestor::details[1]"));
        await tick.click();
      }
    };
    const put = (p, form) => p.page.locator(`#${form} > button.btn`).first().click();
    const moment = async (p, stage, kind, words, ...pictures) => {
      const form = "f-characters-add_moment";
      await go(p, stage);
      await p.page.locator(`#${form} input[value="${kind}"]`).first().click();
      if (words) await p.page.locator(`#${form} textarea`).fill(words);
      if (pictures.length) await tap(p, form, ...pictures);
      await put(p, form);
      await p.sees(p.page.locator("#in-the-hat"));
      assert.equal(await p.page.locator("#moments > li").count(), 0, "a moment shows before the hat is open");
    };
    const room = async (name) => {
      const cookie = (await heron.context.cookies(house.base)).find((c) => c.name.startsWith("alongside-") && c.name.endsWith(group.replaceAll("-", "")));
      const r = await fetch(`${house.base}/api/v1/groups/${group}/${name}`, { headers: { Authorization: `Bearer ${cookie.value}` } });
      assert.equal(r.status, 200);
      return r;
    };

    step("Heron begins a group of three languages", async () => {
      const { page } = heron;
      await page.goto(house.base);
      await heron.field("group_name").fill("The Tuesday Table");
      for (const l of ["en", "ar", "fr"]) await page.locator(`input[name="languages"][value="${l}"]`).check();
      await heron.field("invented_name").fill(heron.name);
      await heron.choose(heron.say("picture_wren"));
      await page.locator('input[name="founder.side"][value="lived"]').click();
      await heron.button("found_it").click();
      await heron.sees(page.locator("#you"));
      await inside(heron);
      group = page.url().split("/g/")[1].slice(0, 36);
      await go(heron, "members/invite");
      await heron.choose(new RegExp(heron.say("invite_many")));
      await heron.choose(new RegExp(`^${heron.say("side_they_lived")}`));
      await heron.button("invite_make").click();
      await heron.sees(page.locator("#invitation svg.qr"));
      invitation = await page.locator("#invitation a").getAttribute("href");
      assert.ok(invitation.startsWith(house.base), invitation);
    });

    step("five come in, each in their language, two of them without a script", async () => {
      for (const p of own.slice(1)) {
        await p.page.goto(invitation);
        await p.page.locator(`button[name="language"][value="${p.language}"]`).click();
        await p.field("invented_name").fill(p.name);
        await p.choose(p.say(`picture_${p.picture}`));
        await p.button("go_on").click();
        await p.sees(p.page.locator("#you"));
        await inside(p);
        assert.equal(await p.page.locator("html").getAttribute("dir"), p.language === "ar" ? "rtl" : "ltr");
      }
      await go(heron, "");
      for (let left = 5; left > 0; left--) {
        await heron.button("welcome_them").first().click();
        await heron.page.waitForFunction((n) => document.querySelectorAll("[id^=f-members-welcome]").length === n, left - 1);
      }
    });

    step("Heron makes a place for two who have no phone, and Alpha and Omega with their ready road", async () => {
      const { page } = heron;
      for (const p of [tablet, bud]) {
        await go(heron, "members/people-without-phone");
        await heron.field("their_name").fill(p.name);
        await page.locator(`#f-members-add_without_phone-picture-${p.picture}`).click();
        await heron.field("their_language").selectOption(p.language);
        await heron.button("phoneless_do").click();
        await heron.sees(page.locator("#phoneless li").filter({ hasText: p.name }));
      }
      for (const name of ["Alpha", "Omega"]) {
        await go(heron, "characters/new");
        await heron.field("character_name").fill(name);
        await page.locator(`input[name="picture"][value="${name.toLowerCase()}"]`).click();
        await page.locator('input[name="journey"][value="asylum-scotland"]').click();
        await heron.button("character_create_do").click();
        await heron.sees(page.getByText(name, { exact: true }));
      }
      const { characters } = await (await room("rooms/characters")).json();
      assert.deepEqual(characters.map((c) => c.name.body), ["Alpha", "Omega"]);
      const stop = (c, ready) => `characters/${c.id}/${c.stages.find((g) => g.ready === ready).id}`;
      [hotel, letter] = [stop(characters[0], "first_room"), stop(characters[1], "letter")];
    });

    step("Heron plans the evening, opens it, and all come in; Yasmin says that the one beside her is here", async () => {
      const { page } = heron;
      await go(heron, "sessions/plan");
      await heron.field("plan_name").fill("Rooms and letters");
      await heron.field("plan_starts").fill(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T18:00`);
      await heron.choose(heron.say("plan_everyone"));
      await heron.field("care_hard_question").fill("Rooms can bring back bad nights");
      for (const [i, p] of [olive, linden].entries()) await heron.field("supporter_n", { n: i + 1 }).selectOption({ label: p.name });
      await heron.button("plan_do").click();
      await page.getByRole("link", { name: /Rooms and letters/ }).click();
      session = `sessions/${page.url().split("/sessions/")[1].slice(0, 36)}`;
      await page.getByRole("checkbox", { name: heron.say("open_early") }).check();
      await heron.button("open_do").click();
      for (const p of [heron, yasmin, swallow, pebble]) {
        await go(p, session);
        await p.button("arrive_do").click();
        await p.sees(p.page.locator("#check-in"));
      }
      for (const p of [olive, linden]) await go(p, session); // they look after the others, and so they are here
      await go(yasmin, `${session}/scribe`);
      await yasmin.page.locator("main li a").filter({ hasText: bud.name }).click();
      await yasmin.button("scribe_arrive").click();
      await yasmin.sees(yasmin.page.locator("form[id^='f-sessions-add_signed_card']"));
    });

    step("a tablet goes round, and Clover says with a picture that it is in her hands", async () => {
      await go(heron, "members/tablet/lend");
      await heron.button("lend_do").click();
      await heron.sees(heron.page.locator("#tablet-link svg.qr"));
      await tablet.page.goto(await heron.page.locator("#tablet-link a").first().getAttribute("href"));
      await tablet.button("tablet_start").click();
      await tablet.page.locator("button.tap").filter({ hasText: tablet.name }).click();
      await tablet.page.locator("#ways a").first().click();
      await tablet.button("arrive_do").click();
      await tablet.sees(tablet.page.locator("form[id^='f-sessions-add_signed_card']"));
    });

    step("Heron lets a question about Alpha's hotel room go round; two pass", async () => {
      const { page } = heron;
      await go(heron, session);
      await page.getByRole("button", { name: `${heron.say("role_take")}: ${heron.say("role_facilitator")}`, exact: true }).click();
      await heron.link("lead_title").click();
      await heron.field("round_question").fill(question);
      const about = page.locator('#f-sessions-start_round select[name="about"]');
      await about.selectOption({ value: `characters:${hotel.split("/")[2]}` });
      await heron.button("start_round_do").click();
      await heron.sees(heron.page.locator("#round"));
      for (const p of own) {
        await go(p, session);
        await p.sees(question);
        await p.sees(p.page.locator("main .card").filter({ hasText: "Alpha" }));
      }
      for (const p of [swallow, linden]) {
        await p.button("pass_this").click();
        await p.sees(p.say("passed_this"));
      }
    });

    step("what happens in the hotel room and with the letter is said without a name, in words and in pictures", async () => {
      await moment(yasmin, hotel, "happens", said.yasmin);
      await moment(swallow, hotel, "helps", said.swallow, "tea", "friend");
      await moment(linden, hotel, "feels", "", "no_sleep", "night");
      await moment(pebble, letter, "happens", said.pebble);
      await moment(olive, letter, "feels", "", "letter", "did_not_understand");
      await tablet.page.getByRole("button", { name: tablet.say("tablet_hand_on") }).click();
      await tablet.sees(tablet.say("tablet_nobody"));
      assert.equal(await tablet.page.locator(".inhand").filter({ hasText: tablet.name }).count(), 0, "the tablet still knows who held it");
      await moment(tablet, hotel, "harms", "", "cold_room", "alone");
    });

    step("cards go through the hat, too; what Yasmin writes for the one beside her bears that name", async () => {
      const form = "f-sessions-add_card";
      for (const [p, words, ...pictures] of [[pebble, said.card], [linden, said.carte], [olive, "", "letter", "slowly"]]) {
        await go(p, `${session}/board`);
        if (words) await p.page.locator(`#${form} textarea`).fill(words);
        if (pictures.length) await tap(p, form, ...pictures);
        await put(p, form);
        await p.sees(p.page.locator("#in-the-hat"));
      }
      await go(yasmin, `${session}/scribe`);
      await yasmin.page.locator("main li a").filter({ hasText: bud.name }).click();
      await yasmin.page.locator("form[id^='f-sessions-add_signed_card'] textarea").fill(said.scribed);
      await yasmin.button("sign_do").click();
      await go(linden, `${session}/board`);
      await linden.sees(linden.page.locator("#cards > li").filter({ hasText: said.scribed }).filter({ hasText: bud.name }).getByText(linden.say("was_scribed")));
      assert.equal(await linden.page.locator("#cards").getByText(said.card).count(), 0, "the hat is closed");
    });

    step("Heron opens the hat: moments and cards appear together, and nowhere whose they are", async () => {
      await go(heron, `${session}/lead`);
      await heron.page.locator("#f-sessions-open_hat button").first().click();
      await linden.sees(linden.page.locator("#cards").getByText(said.card));
      await linden.sees(linden.page.locator("#cards").getByText(said.carte));
      const entries = (await (await room("entries")).text()).trim().split("\n").map((l) => JSON.parse(l));
      const unsigned = entries.filter((e) => ["characters.moment_added", "sessions.card_added"].includes(e.kind));
      assert.equal(unsigned.length, 9);
      for (const e of unsigned) assert.ok(!e.by, JSON.stringify(e));
    });

    step("what would have to change goes through the hat as well", async () => {
      const form = "f-characters-add_change";
      for (const [p, words, ...pictures] of [[linden, said.wanted], [olive, "", "home", "choice"], [swallow, "", "interpreter", "more"]]) {
        await go(p, hotel);
        await p.page.locator("#say-change > summary").click();
        if (words) await p.page.locator(`#${form} textarea`).fill(words);
        if (pictures.length) await tap(p, form, ...pictures);
        await put(p, form);
        await p.sees(p.page.locator("#in-the-hat"));
      }
      await go(heron, `${session}/lead`);
      await heron.page.locator("#f-sessions-open_hat button").first().click();
      await heron.page.waitForLoadState("networkidle");
      for (const p of own) {
        await go(p, hotel);
        await p.sees(p.page.locator("#moments").getByText(said.yasmin));
        await p.sees(p.page.locator("section[aria-labelledby=wanted]").getByText(said.wanted));
        assert.deepEqual(await p.page.locator("#moments").getByText(said.yasmin).evaluate((e) => [e.closest("[lang]").lang, e.closest("[dir]").dir]), ["ar", "rtl"]);
        assert.equal(await p.page.locator("#moments > li").count(), 4);
      }
    });

    step("Tilleul says in French what was said in Arabic, and somebody without a script finds it right", async () => {
      await go(linden, hotel);
      const mine = (p) => p.page.locator("#moments > li").filter({ hasText: said.yasmin });
      await mine(linden).getByRole("link").first().click();
      await linden.page.locator("#f-members-translate textarea").fill(said.meant);
      await linden.button("meaning_do").click();
      await linden.sees(linden.page.locator("main").getByText(said.meant).first());
      await go(swallow, hotel);
      await swallow.sees(mine(swallow).getByText(said.meant));
      await mine(swallow).getByRole("link").first().click();
      await swallow.page.locator('button[name="right"][value="true"]').first().click();
      await swallow.sees(swallow.say("meaning_right"));
      await go(linden, hotel);
      await linden.sees(mine(linden).getByText(said.meant));
    });

    step("people vote, Clover on the tablet, and nobody's page or minutes name who said what without a name", async () => {
      for (const p of [heron, olive]) {
        await go(p, `${session}/board`);
        const vote = p.page.locator("#cards > li").filter({ hasText: said.card }).locator("form button");
        await vote.click();
        await p.sees(p.page.locator("#cards > li").filter({ hasText: said.card }).locator('button[aria-pressed="true"]'));
      }
      await tablet.page.locator(".inhand a").click();
      await tablet.page.locator("button.tap").filter({ hasText: tablet.name }).click();
      await tablet.page.locator("#ways a").first().click();
      await tablet.page.locator("li.card").filter({ hasText: said.card }).locator("form button").click();
      await tablet.sees(tablet.page.locator("li.card").filter({ hasText: said.card }).locator('button[aria-pressed="true"]'));
      const cards = (await (await room("rooms/sessions")).json()).sessions.find((x) => session.endsWith(x.id)).cards;
      assert.equal(cards.find((c) => c.text.body === said.card).votes, 3);
      assert.deepEqual(cards.find((c) => c.text.body === said.card).by ?? "", "");
      for (const p of own) {
        for (const path of [hotel, letter]) {
          await go(p, path);
          const words = await p.page.locator("#moments").innerText();
          for (const name of names) assert.ok(!words.includes(name), `${p.name} reads ${name} at ${path}`);
        }
        await go(p, `${session}/board`);
        for (const w of [said.card, said.carte]) {
          const words = await p.page.locator("#cards > li").filter({ hasText: w }).innerText();
          for (const name of names) assert.ok(!words.includes(name), `${p.name} reads ${name} beside “${w}”`);
        }
      }
    });

    step("Heron closes, and the minutes hold what was said and nobody's name", async () => {
      for (const p of [heron, yasmin, olive, linden, swallow, pebble]) {
        await go(p, `${session}/close`);
        await p.page.locator("#f-sessions-reflect button.choice__btn").nth(3).click();
        await p.sees(p.say("reflect_thanks"));
      }
      await go(heron, `${session}/close`);
      await heron.page.locator("#close-sure > summary").click();
      await heron.button("close_do").click();
      await heron.page.waitForURL((u) => !u.pathname.endsWith("/close")); // to the minutes, or with everybody else to what is over
      await heron.page.waitForLoadState();
      await go(heron, `${session}/minutes`);
      await heron.sees(heron.page.locator(".head-hash"));
      for (const p of [heron, yasmin, linden]) {
        await go(p, `${session}/minutes`);
        const words = await p.page.locator("main").innerText();
        for (const name of names) assert.ok(!words.includes(name), `the minutes of ${p.name} name ${name}`);
        for (const w of [question, said.card, said.carte, said.scribed]) assert.ok(words.includes(w), `the minutes leave out “${w}”`);
      }
      tablet.expect(401, 403, 404, 410);
      await tablet.page.reload();
      for (const w of [said.card, said.scribed]) assert.equal(await tablet.page.getByText(w).count(), 0, "the tablet still shows the evening");
    });

    step("no page broke its policy, asked anybody else, or made a mistake, and the log names nobody", async () => {
      for (const p of [...own, tablet]) assert.deepEqual(p.sins, [], p.name);
      const log = house.log();
      for (const name of names) assert.ok(!log.includes(name), `the log names ${name}`);
    });
  });
}

evening("The evening of the seed", [], false);
evening("The evening of the seed in a hall", ["--empty", "--hall", "--addr", "0.0.0.0:0"], noHall);

// One evening of eight people, from the founding to the printed minutes, as
// they meet it: in two languages, on phones and on a desk, with a script and
// without. Everything is pressed and typed as people do; nothing is called.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { desk, openBrowser, openContext, openHouse, phone } from "./house.mjs";
import { digits, say } from "./say.mjs";
import { Somebody as Anybody, code, draft, soon } from "./somebody.mjs";

let house, browser;
const all = [];

class Somebody extends Anybody {
  constructor(...is) {
    super(...is);
    all.push(this);
  }
}

const heron = new Somebody("Heron", "en", "wren", { size: desk });
const juniper = new Somebody("Juniper", "en", "fern"); // keeps the turn, on a phone of 320 px
const saffron = new Somebody("Saffron", "en", "lemon", { script: false, size: { width: 390, height: 800 } });
const pebble = new Somebody("Pebble", "en", "kettle");
const oak = new Somebody("بلوط", "fa", "olive");
const narges = new Somebody("نرگس", "fa", "tulip");
const dew = new Somebody("شبنم", "fa", "rain", { size: desk });
const basil = new Somebody("ریحان", "fa", "pomegranate");
const guests = all.slice(1);

const question = "What would make a letter easier to read?";
const cards = { saffron: "A number that a person answers", narges: "خط اول باید بگوید بعد چه می‌شود", dew: "حروف درشت کمتر، مثل فریاد است" };
let invitation;

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  await Promise.all(all.map((p) => p.arrive(browser, house.base)));
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const still = (p, n) => p.sees(p.page.locator("main").getByText(p.say("voices_to_come", { n }), { exact: true }));

let broken = false;

/** step is a test that makes no sense once an earlier one has failed. */
const step = (name, work) =>
  test(name, async (t) => {
    if (broken) return t.skip("an earlier step failed");
    broken = true;
    await work(t);
    broken = false;
  });

describe("An evening of eight people", { concurrency: false }, () => {
  step("Heron begins a group from the front page and gets a return code and an invitation", async () => {
    const { page } = heron;
    await page.goto(house.base);
    await heron.field("group_name").fill("The Tuesday Table");
    await page.getByRole("checkbox", { name: "English" }).check();
    await page.getByRole("checkbox", { name: "فارسی" }).check();
    await heron.field("invented_name").fill(heron.name);
    await heron.choose(heron.say("picture_wren"));
    await heron.choose(new RegExp(heron.say("side_lived")));
    await heron.button("found_it").click();
    await heron.sees(page.locator(".once"));
    heron.code = await code(page);
    assert.match(heron.code, /^\d{20}$/);
    await page.getByText(heron.say("first_invitation")).click();
    await heron.sees(page.locator("#first-invitation svg.qr[role=img]"));
    assert.equal(await page.getByRole("checkbox").first().isChecked(), false, "nothing is kept on a phone unless asked");
    await heron.button("have_it_come_in").click();
    await heron.sees(page.getByRole("heading", { level: 1, name: heron.say("greeting", { name: heron.name }) }));
  });

  step("Heron makes an invitation for many, as a square code and as a link", async () => {
    const { page } = heron;
    await page.locator("#dock").getByRole("link", { name: heron.say("more") }).click();
    await page.getByRole("link", { name: heron.say("invite_title") }).click();
    await heron.choose(new RegExp(heron.say("invite_many")));
    await heron.choose(new RegExp(`^${heron.say("side_they_lived")}`));
    await heron.button("invite_make").click();
    await heron.sees(page.locator("#invitation svg.qr[role=img]"));
    invitation = await page.locator("#invitation a").getAttribute("href");
    assert.ok(invitation.startsWith(`${house.base}/g/`));
  });

  step("seven people come in by the link in three steps, one of them without a script", async () => {
    for (const p of guests) {
      await p.page.goto(invitation);
      await p.page.getByRole("button", { name: p.language === "fa" ? "فارسی" : "English" }).click();
      await p.sees(p.page.getByRole("heading", { level: 1, name: p.say("who_will_you_be") }));
      const suggest = p.button("suggest_another");
      if (p.script) {
        await suggest.click();
        assert.notEqual(await p.field("invented_name").inputValue(), "", "a name is offered");
      } else {
        assert.equal(await suggest.isVisible(), false, "a button that needs a script is not shown without it");
      }
      await p.field("invented_name").fill(p.name);
      await p.choose(p.say(`picture_${p.picture}`));
      await p.button("go_on").click();
      await p.sees(p.page.getByRole("heading", { level: 1, name: p.say("your_return_code") }));
      p.code = await code(p.page);
      await p.button("have_it_come_in").click();
      await p.sees(p.say("newcomer_at_home"));
    }
  });

  step("the square code stays on Heron's screen while people come in", async () => {
    assert.ok(await heron.page.locator("#invitation svg.qr").isVisible());
  });

  step("somebody whose name is taken is told so, and keeps what they typed", async () => {
    const { context, sins, expect } = await openContext(browser, house.base, { language: "en", size: phone });
    expect(422);
    const page = await context.newPage();
    await page.goto(`${invitation}?language=en`);
    await page.getByLabel(say("en", "invented_name"), { exact: true }).fill("Juníper");
    await page.getByRole("button", { name: say("en", "go_on"), exact: true }).click();
    await page.locator("#f-members-join [aria-invalid=true]").waitFor(soon);
    assert.equal(await page.getByLabel(say("en", "invented_name"), { exact: true }).inputValue(), "Juníper");
    assert.deepEqual(sins, []);
    await context.close();
  });

  step("Heron welcomes everybody, and they see it without doing anything", async () => {
    await heron.page.locator("#dock").getByRole("link", { name: heron.say("home") }).click();
    const all = heron.button("welcome_them");
    const top = (button) => button.getBoundingClientRect().top + scrollY;
    for (let left = guests.length; left > 0; left--) {
      const next = left > 1 && (await all.nth(1).evaluate(top));
      await all.first().click();
      await heron.page.waitForFunction((n) => document.querySelectorAll("[id^=f-members-welcome]").length === n, left - 1, soon);
      if (next) assert.ok(Math.abs((await all.first().evaluate(top)) - next) < 9, "the next button has moved up under the thumb");
    }
    for (const p of guests) {
      await p.news();
      await p.misses(p.say("newcomer_at_home"));
    }
  });

  step("Heron plans a weekly evening with its care plan", async () => {
    const { page } = heron;
    await heron.link("plan_title").click();
    await heron.field("plan_name").fill("Letters that we can read");
    await heron.field("plan_starts").fill(`${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T18:00`);
    await heron.field("plan_place").fill("The big room behind the library");
    await heron.choose(heron.say("plan_everyone"));
    await heron.field("care_hard_question").fill("Letters can bring back bad nights");
    for (const [i, p] of [juniper, oak].entries()) await heron.field("supporter_n", { n: i + 1 }).selectOption({ label: p.name });
    await heron.button("plan_do").click();
    await heron.sees(page.getByRole("heading", { level: 1, name: heron.say("sessions") }));
    await page.getByRole("link", { name: /Letters that we can read/ }).click();
    await heron.sees(heron.say("care_title"));
  });

  step("everybody adds to what is talked about, in their own language", async () => {
    for (const [p, words] of [[juniper, "How we ask for an interpreter"], [saffron, "Where to find school clothes"], [narges, "چه کسی چای می‌آورد؟"]]) {
      await p.page.goto(heron.page.url());
      await p.field("add_item").fill(words);
      await p.button("add_item_do").click();
      await p.sees(p.page.locator("main li").getByText(words, { exact: true }));
      await heron.sees(words);
    }
    const words = heron.text("چه کسی چای می‌آورد؟");
    assert.deepEqual(await words.evaluate((e) => [e.closest("[lang]").lang, e.closest("[dir]").dir]), ["fa", "rtl"]);
  });

  step("Heron opens early, and all eight arrive", async () => {
    await heron.page.getByRole("checkbox", { name: heron.say("open_early") }).check();
    await heron.button("open_do").click();
    await heron.button("arrive_do").click();
    for (const p of guests) {
      await p.page.locator("#dock").getByRole("link", { name: p.say("home") }).click();
      await p.link("join_circle").click();
      if (p !== juniper && p !== oak) await p.button("arrive_do").click(); // they are there already: somebody said so
      await p.sees(p.page.getByRole("heading", { name: p.say("check_in"), exact: true }));
    }
    await heron.sees(heron.say("people_here", { n: 8 }));
  });

  step("how people are is shown only when five have answered, and never whose it is", async () => {
    const feel = async (p, feeling) => {
      await p.session();
      await p.link("check_in_go").click();
      await p.page.getByRole("button", { name: new RegExp(`^${p.say(`feeling_${feeling}`)}`) }).click();
      await p.sees(p.page.getByRole("link", { name: p.say("check_in_again") }));
    };
    await feel(heron, "sunny");
    await feel(saffron, "cloudy");
    await feel(juniper, "pass");
    await feel(oak, "rainy");
    await heron.sees(heron.say("weather_later"));
    await feel(dew, "sunny");
    await heron.sees(heron.say("weather_count", { n: 2, what: heron.say("feeling_sunny") }));
    await oak.sees(oak.say("weather_count", { n: 2, what: oak.say("feeling_sunny") }));
  });

  step("Heron facilitates and Juniper keeps the turn", async () => {
    const take = async (p, role) => {
      await p.page.getByRole("button", { name: `${p.say("role_take")}: ${p.say(`role_${role}`)}`, exact: true }).click();
    };
    await take(heron, "facilitator");
    await heron.sees(heron.link("lead_title"));
    await juniper.session();
    await take(juniper, "timekeeper");
    await dew.session();
    await dew.sees(dew.page.locator("#role-timekeeper").getByText("Juniper"));
  });

  step("a question goes round, and everybody sees it at once", async () => {
    await heron.link("lead_title").click();
    await heron.field("round_question").fill(question);
    await heron.button("start_round_do").click();
    for (const p of all) {
      await p.news();
      if (p === basil || p === narges || p === pebble) await p.session();
      await p.sees(question);
      await still(p, 8);
      await p.sees(p.say("turn_is_free"));
    }
  });

  step("Juniper taps pictures, a second tap says that somebody interprets, and the voices still to come count down", async () => {
    await juniper.link("turns_title").click();
    const tap = (p) => juniper.page.getByRole("listitem").filter({ has: juniper.page.locator("button.tap").filter({ hasText: p.name }) }).getByRole("button").click();
    await tap(heron);
    await juniper.sees(juniper.page.locator(".is-now").getByText(heron.name));
    await heron.sees(heron.button("hand_on"));
    await still(narges, 7);
    await tap(heron);
    await narges.sees(narges.page.locator("#turn").getByText(narges.say("interpreting")));
    await tap(oak);
    await oak.sees(oak.button("hand_on"));
    await still(dew, 6);
    await oak.button("hand_on").click();
    await dew.sees(dew.say("turn_is_free"));
    for (const p of all) assert.equal(await p.page.locator("main").getByText(/waiting for/i).count(), 0);
  });

  step("two people pass, one of them without a script, and it counts the same as speaking", async () => {
    await pebble.button("pass_this").click();
    await pebble.sees(pebble.say("passed_this"));
    await saffron.news();
    await saffron.button("pass_this").click();
    await saffron.sees(saffron.say("passed_this"));
    await still(narges, 4);
  });

  step("somebody asks for a pause, without a name: the round stands, the supporters are told, and Heron goes on", async () => {
    await basil.button("pause_do").click();
    for (const p of [heron, oak, narges, dew]) await p.sees(p.page.getByRole("heading", { level: 1, name: p.say("paused_heading") }));
    await juniper.sees(juniper.say("paused_heading"));
    await oak.sees(oak.say("paused_supporter"));
    assert.equal(await narges.text(narges.say("paused_supporter")).count(), 0);
    assert.equal(await heron.page.locator("main").getByText(basil.name).count(), 0, "nobody is told who asked");
    await heron.button("go_on_together").click();
    for (const p of [heron, oak, narges, dew]) await p.sees(question);
  });

  step("the guard warns of a phone number before anything is sent; one changes it, one without a script sends it as it is", async () => {
    await dew.board();
    const posts = [];
    dew.page.on("request", (r) => r.method() === "POST" && posts.push(r.url()));
    const field = dew.page.locator("#f-sessions-add_card textarea");
    await field.fill("زنگ بزنید ۰۷۷۰۰ ۹۰۰۱۲۳");
    await dew.button("put_in_hat").click();
    await dew.sees(dew.say("guard_title"));
    assert.deepEqual(posts, [], "nothing went out");
    await dew.page.getByRole("link", { name: dew.say("guard_change") }).click();
    assert.ok((await draft(field)).focus);
    await field.fill(cards.dew);
    await dew.button("put_in_hat").click();
    await dew.sees(dew.say("in_the_hat"));

    await saffron.board();
    saffron.expect(422);
    await saffron.page.locator("#f-sessions-add_card textarea").fill("Ring 07700 900123");
    await saffron.button("put_in_hat").click();
    await saffron.sees(saffron.say("guard_title"));
    assert.equal(await saffron.page.locator("#f-sessions-add_card textarea").inputValue(), "Ring 07700 900123");
    await saffron.page.locator("#f-sessions-add_card textarea").fill(cards.saffron);
    await saffron.button("put_in_hat").click();
    await saffron.sees(saffron.say("in_the_hat"));
    await saffron.page.locator("#f-sessions-add_card textarea").fill("The desk answers on 0141 496 0000");
    await saffron.button("put_in_hat").click();
    await saffron.button("guard_send_anyway").click();
    await saffron.sees(saffron.say("in_the_hat"));
  });

  step("what Juniper, Narges and Pebble are typing stays, with focus and caret, while others' cards arrive", async () => {
    const typing = [[juniper, "We could ask them to ring first, between"], [narges, cards.narges], [pebble, "Somebody who sits beside you while"]];
    for (const [p, words] of typing) {
      await p.board();
      const field = p.page.locator("#f-sessions-add_card textarea");
      await field.click();
      await field.pressSequentially(words, { delay: 5 });
      for (let i = 0; i < 7; i++) await p.page.keyboard.press(p.language === "fa" ? "ArrowRight" : "ArrowLeft");
      p.draft = await draft(field);
      assert.equal(p.draft.value, words);
      assert.ok(p.draft.focus && p.draft.from > 0 && p.draft.from < words.length, "the caret is in the middle");
    }
    await heron.board();
    await heron.button("open_hat_do").click();
    await saffron.page.getByText(saffron.say("sign_title")).click();
    await saffron.field("add_card_signed").fill("I can sit with anybody on Thursdays");
    await saffron.button("sign_do").click();
    for (const [p] of typing) {
      for (const words of [cards.dew, cards.saffron, "I can sit with anybody on Thursdays"]) await p.sees(words);
      assert.deepEqual(await draft(p.page.locator("#f-sessions-add_card textarea")), p.draft);
    }
    assert.ok(await dew.page.locator("#in-the-hat").isVisible(), "the code that is shown once stays while others' cards arrive");
    await dew.sees(dew.say("hat_open_since"));
    await dew.misses(dew.say("in_the_hat"));
    await narges.button("put_in_hat").click();
    await narges.sees(narges.say("in_the_hat"));
    assert.equal(await narges.page.locator("#f-sessions-add_card textarea").inputValue(), "");
  });

  step("a signed card bears a name, one from the hat none, and words keep their language", async () => {
    const signed = narges.page.locator("#cards > li").filter({ hasText: "I can sit with anybody on Thursdays" });
    assert.ok(await signed.getByText("Saffron").isVisible());
    const hat = heron.page.locator("#cards > li").filter({ hasText: cards.dew });
    assert.equal(await hat.locator(".person").filter({ hasText: dew.name }).count(), 0);
    assert.deepEqual(await hat.getByText(cards.dew).evaluate((e) => [e.lang, e.dir]), ["fa", "rtl"]);
  });

  step("a vote is seen on another's screen at once, in their digits", async () => {
    const vote = (p, n) => p.page.locator("#cards > li").filter({ hasText: cards.saffron }).getByRole("button", { name: p.say("matters_to_me", { n }), exact: true });
    await vote(pebble, 0).click();
    await vote(heron, 1).click();
    await heron.sees(vote(heron, 2));
    await narges.sees(vote(narges, 2));
    assert.equal((await vote(narges, 2).locator(".num").innerText()).trim(), digits("fa", 2));
    assert.equal(await vote(heron, 2).getAttribute("aria-pressed"), "true");
    assert.equal(await vote(narges, 2).getAttribute("aria-pressed"), "false");
  });

  const gone = async (p) => {
    await p.page.waitForURL(`${house.base}/leave`, soon);
    await p.sees(p.page.getByRole("heading", { level: 1, name: p.say("soup_title") }));
    assert.equal(await p.page.title(), p.say("soup_title"));
    assert.deepEqual((await p.context.cookies()).filter((c) => c.value && /^alongside-[0-9a-f]{32}$/.test(c.name)), [], "the browser has forgotten who was here");
    p.expect(401, 403, 404);
    await p.page.goBack().catch(() => undefined);
    await p.page.waitForLoadState("load");
    const seen = await p.page.locator("body").innerText();
    for (const words of [question, cards.dew, cards.saffron, p.name, "Letters that we can read"]) assert.ok(!seen.includes(words), `going back shows “${words}”`);
  };

  step("Pebble leaves quickly in the middle of a word: nothing is left, not even behind the back button", async () => {
    await pebble.page.locator("#dock").getByRole("button", { name: pebble.say("leave_quickly") }).click();
    await gone(pebble);
  });

  step("Shabnam leaves with three presses of Shift", async () => {
    for (let i = 0; i < 3; i++) await dew.page.keyboard.press("Shift");
    await gone(dew);
  });

  step("Saffron, without a script, leaves quickly by the first stop of the tab key", async () => {
    await saffron.session();
    await saffron.page.locator("main").click({ position: { x: 1, y: 1 } });
    await saffron.page.reload();
    await saffron.page.keyboard.press("Tab");
    await saffron.page.keyboard.press("Enter");
    await gone(saffron);
  });

  step("all three come back with their return codes as themselves", async () => {
    const door = invitation.slice(0, invitation.indexOf("/members/") + 1);
    for (const p of [pebble, dew, saffron]) {
      await p.page.goto(door);
      await p.field("your_return_code").fill(p.code.replace(/(.{4})/g, "$1 ").trim());
      await p.button("come_in_again").click();
      await p.sees(p.page.getByRole("heading", { level: 1, name: p.say("greeting", { name: p.name }) }));
      await p.link("join_circle").click();
      await p.sees(question);
    }
  });

  step("Heron notes fares, meals and children as numbers", async () => {
    await heron.session();
    await heron.link("lead_title").click();
    await heron.field("count_fares").fill("4");
    await heron.field("count_meals").fill("9");
    await heron.field("count_children").fill("3");
    await heron.button("count_do").click();
    await heron.page.waitForFunction(() => document.querySelector("form[aria-busy]") === null);
  });

  step("everybody may say how heard they felt, and is thanked", async () => {
    for (const p of [juniper, saffron, oak, narges, dew, basil]) {
      await p.session();
      await p.link("close_title").click();
      await p.page.getByRole("button", { name: new RegExp(`^${p.say(p.script ? "heard_five" : "heard_three")}`) }).click();
      await p.sees(p.say("reflect_thanks"));
    }
  });

  step("Heron closes, and the phones of the others follow", async () => {
    await heron.session();
    await heron.link("close_title").click();
    await heron.page.locator("#close-sure > summary").click();
    const minutes = heron.page.url().replace(/\/close.*$/, "/minutes");
    await heron.button("close_do").click();
    await heron.page.waitForURL((u) => !u.pathname.endsWith("/close")); // to the minutes, or with everybody else to what is over
    await heron.page.waitForLoadState();
    await heron.page.goto(minutes);
    await heron.sees(heron.page.locator(".head-hash"));
    await narges.session();
    assert.equal(await narges.button("arrive_do").count(), 0);
  });

  step("the minutes hold the head of the journal and what was said, and nobody's name", async () => {
    const { page } = heron;
    const words = await page.locator("main").innerText();
    for (const p of all) assert.ok(!words.includes(p.name), `the minutes name ${p.name}`);
    for (const w of [question, cards.saffron, cards.narges, cards.dew]) assert.ok(words.includes(w), `the minutes leave out “${w}”`);
    heron.head = (await page.locator(".head-hash").innerText()).replace(/\s/g, "");
    assert.match(heron.head, /^[0-9a-f]{64}$/);
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".head-hash").isVisible());
    assert.equal(await page.locator("#dock").isVisible(), false);
    await page.emulateMedia({ media: null });
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
    assert.ok(pages <= 2, `the minutes take ${pages} sheets`);
  });

  step("the minutes read from right to left in Farsi, with its own digits", async () => {
    await narges.page.goto(heron.page.url());
    await narges.sees(narges.page.locator(".head-hash"));
    assert.equal(await narges.page.locator("html").getAttribute("dir"), "rtl");
    const facts = await narges.page.locator("main table").first().innerText();
    assert.match(facts, /[۰-۹]/);
    assert.doesNotMatch(facts, /[0-9]/);
    assert.equal((await narges.page.locator(".head-hash").innerText()).replace(/\s/g, ""), heron.head);
  });

  step("no page broke its policy, asked anybody else, or made a mistake", () => {
    for (const p of all) assert.deepEqual(p.sins, [], p.name);
  });

  step("the history leads through the head that was printed, and the log names nobody", async () => {
    const log = house.log();
    await house.stop();
    const group = invitation.split("/g/")[1].slice(0, 36);
    house.verify(group, heron.head);
    assert.throws(() => house.verify(group, "f".repeat(64)));
    for (const p of all) assert.ok(!log.includes(p.name) && !log.includes(p.code), `the log names ${p.name}`);
  });
});

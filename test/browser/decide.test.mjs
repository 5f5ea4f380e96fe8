// Deciding, asking an office, and holding it to its promise, over the weeks that this
// takes: what was said without a name becomes a proposal, somebody says without a name
// that it would do harm, it is changed and agreed, an office answers that has nothing
// but a letter, and the group finds that nothing has changed and asks the next thing.
// From there every link is walked back. And the founder, who practises, alone changes
// nothing that belongs to the group, neither by a page nor as programs do.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Group, desk, openBrowser, openVillage, phone } from "./house.mjs";
import { Somebody, code } from "./somebody.mjs";

const said = {
  moment: "نامه به زبان آلفا نیست", // in the hotel room
  feels: "Alpha puts it under the others",
  card: "Une lettre dans sa langue",
  idea: "We ask the housing office for letters before a move",
  amended: "We ask the housing office for letters in our languages before a move",
  ask: "Please send letters in our languages, three days before a move.",
  asked: "Which languages would help most?",
  back: "Farsi, French and English.",
  part: "Three languages are possible, because we have translators for those.",
  what: "Letters in three languages, a week before a move",
  see: "A letter on the mat that we can read, before the van comes",
  sent: "They have been sent since last week.",
  still: "Everybody still got the old letters",
  next: "What became of the letters in three languages?",
  clause: "Whoever comes late is welcome",
};
const office = { organisation: "Northside Homes", post: "Head of tenant letters" };
const other = { organisation: "The city council", post: "Housing" };
const uuid = /[0-9a-f]{8}-[0-9a-f-]{27}/;

describe("A group decides, asks, and holds an office to its promise", { concurrency: false }, () => {
  const heron = new Somebody("Heron", "en", "wren", { size: desk, side: "practitioner" });
  const yas = new Somebody("یاس", "fa", "tulip", { size: phone, side: "lived" });
  const pebble = new Somebody("Pebble", "en", "kettle", { size: desk, script: false, side: "lived" });
  const swallow = new Somebody("Hirondelle", "fr", "swallow", { size: { width: 390, height: 800 }, script: false, side: "lived" });
  const clover = { name: "نیلوفر", language: "fa", picture: "spade", side: "lived" }; // whom the founder would send away
  const officer = new Somebody("the office", "en", "", { size: desk, script: false });
  const own = [heron, yas, pebble, swallow];
  const names = [...own, clover].map((p) => p.name);
  const alone = {}; // what the founder tried: the proposal of each, by what it would do
  let house, browser, group, stage, moment, matter, carried, ask, letter, promise, next;
  let broken = false;

  const step = (name, work) =>
    test(name, async (t) => {
      if (broken) return t.skip("an earlier step failed");
      broken = true;
      await work(t);
      broken = false;
    });

  before(async () => {
    [house, browser] = await Promise.all([openVillage(), openBrowser()]);
    await Promise.all([...own, officer].map((p) => p.arrive(browser, house.base)));
    group = new Group(house.base);
    const person = ({ name, picture, side, language }) => ({ name, picture, side, language });
    await group.found("The Tuesday Table", ["en", "fa", "fr"], person(heron));
    for (const p of [...own.slice(1), clover]) await group.join(person(p), heron.name);
    for (const p of own) await p.context.addCookies([group.cookie(p.name)]);
  });

  after(async () => {
    await browser?.close();
    await house?.close();
  });

  const go = (p, path) => p.page.goto(group.url(path));
  const put = (p, form) => p.page.locator(`#${form} > button.btn`).first().click();
  /** led waits until a page leads to a thing of a room, and returns which. */
  const led = async (p, room) => {
    await p.page.waitForURL((u) => new RegExp(`/${room}/${uuid.source}$`).test(u.pathname), { timeout: 10_000 });
    return uuid.exec(new URL(p.page.url()).pathname.split(`/${room}/`)[1])[0];
  };
  /** meet holds a session at which all are; what is done there comes in between. */
  const meet = async (meanwhile = async () => {}) => {
    const of = (p) => group.of[p.name].member;
    const text = (body) => ({ lang: "en", body });
    const care = { hard_today: text("Rooms can bring back bad nights"), pause_signal: text("a raised hand"), supporters: [of(yas), of(pebble)], if_disclosed: text("we listen and write nothing down"), closing: text("tea and a song") };
    const session = (await group.do(heron.name, "sessions.plan", { title: text("Evening"), starts: `${house.day(1)}T18:00`, who: "everyone", care })).id;
    await group.do(heron.name, "sessions.open", { session, early: true });
    for (const name of names.filter((n) => group.of[n].gone !== true)) await group.do(name, "sessions.arrive", { session });
    await group.do(heron.name, "sessions.take_role", { session, role: "facilitator" });
    await meanwhile(session);
    await group.do(heron.name, "sessions.close", { session });
  };
  /** week lets a week go by, with a session at its end. */
  const week = async () => {
    await house.later(8);
    await meet();
  };
  /** look types what an office is asked, and looks at the letter before anything is sent. */
  const look = async (p, to, words) => {
    const form = "f-promises-ask";
    for (const [name, value] of [["to.organisation", to.organisation], ["to.post", to.post], ["text", words]]) {
      await p.page.locator(`#${form} [name="${name}"]`).fill(value);
    }
    await p.page.locator(`#${form} select[name="written_in"]`).selectOption("en");
    p.expect(422);
    await put(p, form);
    await p.sees(p.page.locator("#looked").getByText(words));
  };
  /** answer presses one of the four answers on the page of a proposal. */
  const answer = async (p, id, stance) => {
    await go(p, `decisions/${id}`);
    await p.page.locator(`#f-decisions-answer button[value="${stance}"]`).click();
    await p.sees(p.page.locator("#yours"));
  };
  /** open is what anybody reads of a group. */
  const open = async () => (await fetch(group.url("promises/public"))).text();
  /** nothing holds that nothing was done of what the founder tried alone. */
  const nothing = async () => {
    assert.ok(!(await open()).includes(said.ask), "something was published");
    assert.equal((await group.room(heron.name, "promises")).asks.length, 1, "an office was asked");
    await group.room(clover.name, "members"); // still lets her in
    const words = await group.html(heron.name, "agreement/");
    for (const w of [said.clause, "Heron decides"]) assert.ok(!words.includes(w), "the agreement was changed");
  };
  /** close counts on the page of a proposal, once it may be closed. */
  const close = async (p, id, outcome) => {
    await go(p, `decisions/${id}`);
    assert.equal(await p.page.locator("#outcome").count(), 0);
    await p.page.locator("#close > summary").click();
    await p.page.locator("#f-decisions-close button").click();
    await p.sees(p.page.locator("#outcome").getByText(p.say(outcome), { exact: true }));
  };

  step("moments and a card are said without a name, in three languages, on an evening", async () => {
    const { id } = await group.do(heron.name, "characters.create", { name: { lang: "en", body: "Alpha" }, picture: "alpha", journey: "asylum-scotland" });
    const stages = async () => (await group.room(heron.name, "characters")).characters[0].stages;
    stage = `characters/${id}/${(await stages()).find((g) => g.ready === "first_room").id}`;
    await meet(async (session) => {
      const form = "f-characters-add_moment";
      for (const [p, kind, words] of [[yas, "happens", said.moment], [pebble, "feels", said.feels]]) {
        await go(p, stage);
        assert.equal(await p.page.locator("html").getAttribute("dir"), p === yas ? "rtl" : "ltr");
        await p.page.locator(`#${form} input[value="${kind}"]`).first().click();
        await p.page.locator(`#${form} textarea`).fill(words);
        await put(p, form);
        await p.sees(p.page.locator("#in-the-hat"));
      }
      await go(swallow, `sessions/${session}/board`);
      await swallow.page.locator("#f-sessions-add_card textarea").fill(said.card);
      await put(swallow, "f-sessions-add_card");
      await swallow.sees(swallow.page.locator("#in-the-hat"));
      await group.do(heron.name, "sessions.open_hat", { session });
      await go(heron, `sessions/${session}/board`);
      await heron.sees(heron.page.locator("#cards").getByText(said.card));
    });
    moment = (await stages()).find((g) => stage.endsWith(g.id)).moments.find((m) => m.text.body === said.moment).id;
  });

  step("Pebble proposes something because of it, and the page shows why", async () => {
    await go(pebble, `decisions/new?about=characters:${moment}`);
    await pebble.sees(pebble.page.locator("main").getByText(said.moment).first());
    await pebble.page.locator("#f-decisions-propose textarea[name=text]").fill(said.idea);
    await pebble.page.locator('#f-decisions-propose input[name="way"][value="consent"]').click();
    await put(pebble, "f-decisions-propose");
    await go(pebble, "decisions/");
    await pebble.page.locator("main a").filter({ hasText: said.idea }).first().click();
    matter = await led(pebble, "decisions");
    await pebble.sees(pebble.page.locator("main").getByText(said.moment).first());
  });

  step("three can live with it, and somebody says without a name that it would do harm", async () => {
    for (const p of [heron, yas, pebble]) await answer(p, matter, "agree");
    await go(swallow, `decisions/${matter}`);
    await swallow.page.locator("#f-decisions-object textarea").fill("Une lettre en anglais ne change rien");
    await put(swallow, "f-decisions-object");
    await swallow.sees(swallow.page.locator("#in-the-hat"));
    await go(heron, `decisions/${matter}`);
    assert.equal(await heron.page.locator("#objections, #outcome, #close").count(), 0, "something shows before a week and a session have gone by");
    await week();
    await close(heron, matter, "outcome_objected");
    await heron.sees(heron.page.locator("#objections"));
    const words = await heron.page.locator("main").innerText();
    assert.ok(!words.includes(swallow.name), "the page names who found that it would do harm");
  });

  step("it is asked with other words, and agreed", async () => {
    await go(pebble, `decisions/${matter}`);
    await pebble.page.locator("#amend > summary").click();
    await pebble.page.locator("#f-decisions-amend textarea").fill(said.amended);
    await put(pebble, "f-decisions-amend");
    await pebble.sees(pebble.page.getByRole("heading", { level: 1 }).getByText(said.amended));
    for (const p of [heron, yas, swallow]) await answer(p, matter, "agree");
    await week();
    await close(yas, matter, "outcome_agreed");
  });

  step("Yas asks an office because of it: the whole group is asked first", async () => {
    await yas.page.locator("#on a").filter({ hasText: yas.say("from_ask") }).click();
    await look(yas, office, said.ask);
    await put(yas, "f-promises-ask-sure");
    carried = await led(yas, "decisions");
    await yas.sees(yas.page.locator("#plan").getByText(said.ask));
    assert.deepEqual((await group.room(heron.name, "promises")).asks, [], "the office was asked before the group was");
    await go(swallow, `decisions/${carried}`);
    await swallow.sees(swallow.page.locator("#plan").getByText(said.ask));
    for (const p of own) await answer(p, carried, "agree");
    await week();
    await close(swallow, carried, "outcome_agreed");
    await swallow.page.locator("#led a").filter({ hasText: office.organisation }).first().click();
    ask = await led(swallow, "promises");
  });

  step("Pebble makes the letter, and the office comes in with its code and asks back", async () => {
    await go(pebble, `promises/${ask}`);
    await pebble.page.locator("#f-promises-new_link button").click();
    await pebble.sees(pebble.page.locator("#letter-made svg.qr"));
    letter = await code(pebble.page.locator("#letter-made").page());
    const { page } = officer;
    await page.goto(`${house.base}/o/`);
    await page.locator('main input[name="code"]').fill(letter);
    await page.locator("main form button.btn").first().click();
    await page.waitForURL(`${house.base}/o/${letter}`);
    await officer.sees(page.locator("main").getByText(said.ask));
    for (const name of names) assert.ok(!(await page.content()).includes(name), `the office reads ${name}`);
    assert.ok(!(await page.content()).includes(said.moment), "the office reads what was said within the group");
    await page.locator('#f-promises-answer input[name="answer"][value="question"]').click();
    await page.locator('#f-promises-answer textarea[name="text"]').fill(said.asked);
    await put(officer, "f-promises-answer");
    await officer.sees(page.locator("#said").getByText(said.asked));
  });

  step("what the group writes back it decides itself, and then the office reads it", async () => {
    await go(heron, `promises/${ask}`);
    await heron.sees(heron.page.locator("main").getByText(said.asked));
    await heron.page.locator("#f-promises-reply textarea").fill(said.back);
    await put(heron, "f-promises-reply");
    const back = await led(heron, "decisions");
    await heron.sees(heron.page.locator("#plan").getByText(said.back));
    for (const p of own) await answer(p, back, "agree");
    await officer.page.reload();
    assert.equal(await officer.page.getByText(said.back).count(), 0, "the office reads what is not decided yet");
    await week();
    await close(pebble, back, "outcome_agreed");
    await officer.page.reload();
    await officer.sees(officer.page.locator("#said").getByText(said.back));
  });

  step("the office promises, and says that it is done", async () => {
    const { page } = officer;
    await page.locator('#f-promises-answer input[name="answer"][value="part"]').click();
    await page.locator('#f-promises-answer textarea[name="text"]').fill(said.part);
    await page.locator('[name="promise.what"]').fill(said.what);
    await page.locator('[name="promise.due"]').fill(house.day(20));
    await page.locator('[name="promise.see"]').fill(said.see);
    await put(officer, "f-promises-answer");
    await officer.sees(page.getByText(said.what));
    await house.later(9);
    await page.reload();
    const report = page.locator("form[id^='f-promises-report_by_office']");
    await page.locator("details[id^='how-far-'] > summary").click();
    await report.locator('input[name="stage"][value="said_done"]').click();
    await report.locator('textarea[name="text"]').fill(said.sent);
    await report.locator("> button.btn").click();
    await officer.sees(page.getByText(said.sent));
  });

  step("the group finds that nothing has changed, and is led to the next question", async () => {
    await go(yas, `promises/${ask}`);
    await yas.page.locator("main li a").filter({ hasText: said.what }).first().click();
    promise = await led(yas, "promises");
    assert.notEqual(promise, ask);
    await yas.sees(yas.page.locator("main").getByText(said.sent).first());
    await yas.page.locator('#f-promises-check input[name="verdict"][value="not_changed"]').click();
    await yas.page.locator("#f-promises-check textarea").fill(said.still);
    await put(yas, "f-promises-check");
    await yas.sees(yas.page.locator("#check .seal, #check").getByText(yas.say("verdict_not_changed")).first());
    await officer.page.reload();
    await officer.sees(officer.page.getByText(officer.say("verdict_not_changed")));
    await yas.page.locator("#next").getByRole("link", { name: yas.say("what_next_ask") }).click();
    await yas.sees(yas.page.locator("main").getByText(said.what).first());
    await look(yas, office, said.next);
    await put(yas, "f-promises-ask-sure");
    next = await led(yas, "decisions");
    await yas.sees(yas.page.locator("#plan").getByText(said.next));
  });

  step("every link leads back: from the next question to the check, the ask, the decisions, and what was said", async () => {
    for (const p of [pebble, yas]) {
      const back = (to) => p.page.locator(`main a[href$="${to}"]`).first().click();
      await go(p, `decisions/${next}`);
      await p.page.locator(`#plan a[href$="promises/${promise}"]`).first().click();
      await p.sees(p.page.locator("#check").getByText(said.still).first());
      await back(`promises/${ask}`);
      await p.sees(p.page.locator("main").getByText(said.ask).first());
      await back(`decisions/${carried}`);
      await p.sees(p.page.locator("#outcome"));
      await back(`decisions/${matter}`);
      await p.sees(p.page.getByRole("heading", { level: 1 }).getByText(said.amended));
      await back(stage);
      await p.sees(p.page.locator("#moments").getByText(said.moment));
    }
  });

  step("the founder alone publishes nothing, writes to nobody, sends nobody away and changes no rule: each is a proposal", async () => {
    const { page } = heron;
    const press = async (path, button, unfold) => {
      await go(heron, path);
      if (unfold) await page.locator(unfold).click();
      await page.locator(button).first().click();
      return led(heron, "decisions");
    };
    const asProgram = async (command, body) => {
      const came = await group.do(heron.name, command, body);
      assert.deepEqual(Object.keys(came), ["proposal"], command);
      return came.proposal;
    };
    const member = group.of[clover.name].member;
    const text = (body) => ({ lang: "en", body });
    alone.publish = { page: await press(`promises/${ask}`, "#f-promises-publish button"), program: await asProgram("promises.publish", { ask }) };
    alone.remove = { page: await press(`members/person/${member}`, "#f-members-remove button", "#leaving > summary"), program: await asProgram("members.remove", { member }) };
    await go(heron, "promises/ask");
    await look(heron, other, said.ask);
    await put(heron, "f-promises-ask-sure");
    const to = { organisation: text("The newspaper"), post: text("Editor") };
    alone.invite = { page: await led(heron, "decisions"), program: await asProgram("promises.ask", { to, text: text(said.ask) }) };
    await go(heron, "agreement/change");
    await page.locator('#f-agreement-propose textarea[name$=".text"]').filter({ hasText: /^$/ }).first().fill(said.clause);
    await page.locator("#f-agreement-propose > button.btn--big").click();
    const rule = { group: false, quorum: 0.1, days: 0 };
    const agreement = { clauses: [{ text: text("Heron decides") }], mandates: { publish: rule, share: rule } };
    alone.change = { page: await led(heron, "decisions"), program: await asProgram("agreement.propose", agreement) };
    await nothing();
    for (const ways of Object.values(alone)) {
      for (const id of Object.values(ways)) {
        await assert.rejects(group.do(heron.name, "decisions.close", { decision: id }), /409/);
        await assert.rejects(group.do(heron.name, "decisions.emergency", { decision: id }), /403/);
      }
    }
    await nothing();
  });

  step("what somebody finds harmful does not happen, though all others agree", async () => {
    for (const { page, program } of Object.values(alone)) {
      for (const decision of [page, program]) for (const p of [heron, yas, pebble]) await group.do(p.name, "decisions.answer", { decision, stance: "agree" });
    }
    for (const id of [alone.publish.page, alone.invite.program]) {
      await go(swallow, `decisions/${id}`);
      await put(swallow, "f-decisions-object"); // it needs no reason
      await swallow.sees(swallow.page.locator("#in-the-hat"));
    }
    for (const id of [alone.remove.page, alone.change.program]) await answer(swallow, id, "object");
    for (const id of [alone.publish.program, alone.invite.page, alone.remove.program, alone.change.page]) await answer(swallow, id, "agree");
    await nothing();
    await week();
    for (const id of [alone.publish.page, alone.remove.page, alone.invite.program, alone.change.program]) await close(heron, id, "outcome_objected");
    await nothing();
  });

  step("what the group agrees to happens, when it is counted", async () => {
    await close(heron, alone.publish.program, "outcome_agreed");
    assert.ok((await open()).includes(said.ask));
    await close(yas, alone.invite.page, "outcome_agreed");
    assert.deepEqual((await group.room(heron.name, "promises")).asks.map((x) => x.to.organisation.body).sort(), [office.organisation, other.organisation].sort());
    await close(pebble, alone.change.page, "outcome_agreed");
    await go(yas, "agreement/");
    await yas.sees(yas.page.locator("main").getByText(said.clause).first());
    await group.room(clover.name, "members");
    await close(swallow, alone.remove.program, "outcome_agreed");
    await assert.rejects(group.room(clover.name, "members"), /401/);
    await go(heron, "members/");
    assert.equal(await heron.page.locator("main").getByText(clover.name).count(), 0);
  });

  step("no page broke its policy, asked anybody else, or made a mistake, and the log names nobody", async () => {
    for (const p of [...own, officer]) assert.deepEqual(p.sins, [], p.name);
    for (const name of names) assert.ok(!house.log().includes(name), `the log names ${name}`);
  });
});

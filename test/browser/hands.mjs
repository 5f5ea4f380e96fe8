// The scenes for whoever has no phone in hand: a place of their own, somebody who
// writes for them, the tablet that goes round, paper, tables; and, beside them,
// the days to avoid, the messages of the interface and what the box holds.
import { all, day, fill, opened, page, pictured, pressed } from "./acts.mjs";
import { phoneless } from "./words.mjs";

const card = "f-sessions-add_card";

/** places are what people have ready before an evening. */
export async function* places(s) {
  const { group, w, lead, member, text } = s;
  yield [
    page("holds-front", null, "/holds", { main: true }),
    page("holds", lead, "members/holds"),
    page("host", lead, "members/host"),
    page("without-phone-none", lead, "members/people-without-phone", { main: true }),
    page("without-phone-fault", lead, "members/people-without-phone", { answers: [422], act: fill("f-members-add_without_phone", { name: member }, ".fault", "#f-members-add_without_phone > button.btn--big") }),
    page("scribe-not-here", member, "members/scribe"),
    page("lend-not-here", lead, "members/tablet/lend"),
    page("messages", lead, "members/messages", { main: true }),
    page("messages-found-none", lead, "members/messages?q=zzzz"),
    page("message", lead, "members/messages/greeting", { main: true }),
    page("message-fault", lead, "members/messages/greeting", { answers: [422], act: fill("f-members-correct_message", { text: w.better }, ".fault") }),
    page("days-none", lead, "sessions/days"),
  ];
  s.phoneless = phoneless[s.language].name;
  group.of[s.phoneless] = { member: (await group.do(lead, "members.add_without_phone", phoneless[s.language])).id };
  await group.do(lead, "members.correct_message", { message: "home", text: text(w.better) });
  await group.do(lead, "sessions.add_day", { text: text(w.day), from: day(30), to: day(58) });
  await group.do(lead, "sessions.add_day", { text: text(w.title), weekday: 5, starts: "13:00", ends: "14:30" });
  yield [
    page("without-phone", lead, "members/people-without-phone"),
    page("messages-corrected", lead, "members/messages?q=home"),
    page("message-corrected", lead, "members/messages/home"),
    page("days", lead, "sessions/days", { main: true }),
    page("days-fault", lead, "sessions/days", {
      answers: [422],
      act: fill("f-sessions-add_day-days", { text: w.day, from: day(20), to: day(10) }, "#f-sessions-add_day-days .fault", "#f-sessions-add_day-days > button.btn"),
    }),
    page("plan-fault-day", lead, "sessions/plan", {
      answers: [422],
      act: all((p) => p.locator("#f-sessions-plan-who-everyone").check({ force: true }), fill("f-sessions-plan", { title: w.title, starts: `${day(31)}T18:00` }, ".fault", "#f-sessions-plan > button.btn--big")),
    }),
  ];
}

/** paper is the pack that is printed for an evening, and its slips. */
export async function* paper(s) {
  const path = (p) => `sessions/${s.session}/${p}`;
  const html = await s.group.html(s.lead, path("paper"));
  const pack = html.slice(html.lastIndexOf('class="once"')).replace(/<[^>]*>/g, "").match(/\d[\d\s]*\d/)[0].replace(/\D/g, "");
  if (pack.length !== 22) throw new Error(`the number of the pack is ${pack}`);
  const slip = (pack, n, until) => async (p) => {
    await p.locator("#find [name=pack]").fill(pack);
    await p.locator("#find [name=slip]").fill(String(n));
    await p.locator("#find button").click();
    await p.locator(until).first().waitFor();
  };
  const form = "form[id^='f-sessions-take_slip']";
  yield [
    page("paper", s.lead, path("paper"), { main: true, paper: "slips" }),
    page("paper-dots", s.lead, path("paper?page=6&dots=1&slips=6"), { paper: "slips" }),
    page("slips", s.lead, path("slips"), { main: true }),
    page("slips-fault", s.lead, path("slips"), { act: slip("1234", 999, ".fault") }),
    page("slip", s.lead, path("slips"), { main: true, act: slip(pack, 1, "#slip") }),
    page("slip-done", s.lead, path("slips"), {
      act: async (p) => {
        await slip(pack, 1, "#slip")(p);
        await p.locator(`${form} textarea`).fill(s.w.cards[0]);
        await p.locator(`${form} button.btn--big`).click();
        await p.locator("#slip-done").waitFor();
      },
    }),
    page("slip-in-already", s.lead, path("slips"), {
      answers: [409, 422],
      act: async (p) => {
        await slip(pack, 1, "#slip")(p);
        if (await p.locator("#slip-in").isVisible()) return;
        await p.locator(`${form} textarea`).fill(s.w.cards[1]);
        await p.locator(`${form} button.btn--big`).click();
        await p.locator("#slip-in").waitFor();
      },
    }),
  ];
}

/** hands are how people take part who hold no phone of their own. */
export async function* hands(s) {
  const { group, w, lead, member, text } = s;
  const session = (path = "") => `sessions/${s.session}${path}`;
  const of = (name) => group.of[name].member;
  const voice = of(s.phoneless);
  yield [
    page("tables-lead", lead, session("/tables"), { main: true }),
    page("tables-by-language", lead, session("/tables?by=language")),
    page("tables-none", member, session("/tables")),
    page("scribe-leave", member, "members/scribe", { main: true }),
    page("scribe-list", lead, session("/scribe"), { main: true }),
    page("scribe-not-arrived", lead, session(`/scribe/${voice}`)),
    page("written-none", lead, session("/written")),
    page("lend", lead, "members/tablet/lend", { main: true }),
    page("lend-made", lead, "members/tablet/lend", { act: all(pressed("#f-members-lend_tablet > button.btn", "#tablet-link .qr"), opened("take-this")) }),
    page("more-tonight", lead, "members/", { act: opened("phones", "about") }),
  ];

  await group.do(member, "members.allow_scribe", { member: of(lead), session: s.session });
  await group.do(lead, "sessions.set_tables", { session: s.session, tables: w.tables.map(text) });
  await group.do(member, "sessions.sit", { session: s.session, table: 1 });
  await group.do(lead, "sessions.arrive", { session: s.session, for: voice });
  await group.do(lead, "sessions.add_signed_card", { session: s.session, for: voice, text: text(w.cards[1]), pictures: ["tea", "listened_to"] });
  await group.do(lead, "sessions.add_signed_card", { session: s.session, for: of(member), pictures: ["letter", "question"] });
  for (const t of ["tablet", "held"]) await group.tablet(t, lead);
  await group.hand("held", voice);
  yield [
    page("tables", member, session("/tables"), { main: true }),
    page("tables-led", lead, session("/tables")),
    page("evening-tables", member, session()),
    page("scribe-voices", lead, session("/scribe")),
    page("scribe", lead, session(`/scribe/${voice}`), { main: true, act: opened("feels") }),
    page("written", lead, session("/written"), { paper: "A4" }),
    page("board-at-a-table", member, session("/board")),
    page("tablet-start", null, "members/tablet/start", { main: true }),
    page("tablet-home", "tablet", "members/tablet", { main: true }),
    page("tablet-board", "tablet", session("/board"), { main: true }),
    page("tablet-in-the-hat", "tablet", session("/board"), { act: all(fill(card, { text: w.cards[2] }, "#in-the-hat", `#${card} > button.btn`), opened("take-back-code")) }),
    page("tablet-stops", "tablet", `characters/${s.alpha}/say`, { main: true }),
    page("tablet-stage", "tablet", `characters/${s.alpha}/${s.stage}`, { act: pictured("f-characters-add_moment", "sad", "home") }),
    page("tablet-close", "tablet", session("/close")),
    page("tablet-language", "tablet", "members/language"),
    page("tablet-not-this", "tablet", "members/said", { status: 403 }),
    page("tablet-held-home", "held", "members/tablet", { main: true }),
    page("tablet-held-mine", "held", session("/mine"), { main: true }),
    page("tablet-held-board", "held", session("/board")),
  ];
}

/** about is a round about a moment, and a board and a wall with pictures. */
export async function* roundAbout(s) {
  const { group, w, lead, member, text } = s;
  const session = (path = "") => `sessions/${s.session}${path}`;
  const about = { room: "characters", id: s.moment };
  await group.do(lead, "sessions.start_round", { session: s.session, question: text(w.question), about });
  await group.do(member, "sessions.add_signed_card", { session: s.session, pictures: ["bus", "walking_far", "less"] });
  await group.do(s.there[0], "sessions.add_signed_card", { session: s.session, text: s.theirs(s.ow.cards[1]), pictures: ["tea", "helper"] });
  yield [
    page("evening-about", member, session(), { main: true }),
    page("lead-about", lead, session("/lead")),
    page("board-about", member, session("/board"), { main: true, dark: true }),
    page("board-pictures", member, session("/board"), { main: true, act: pictured(card, "tired", "letter", "question") }),
    page("board-pictures-enough", member, session("/board"), { act: pictured(card, "tired", "letter", "bus", "question") }),
    page("board-meaning", lead, session("/board")),
    page("wall-about", lead, session("/wall"), { wall: true }),
    page("evening-about-newcomer", s.newcomer, session()),
    page("evening-about-partner", s.partner, session()),
  ];
}

// Every page of the house in every state that it has, one group in one language
// at a time: an evening is led through from the founding to the minutes, and on
// the way each page is shown once. The tests and the screenshots walk the same
// way, so that whatever is tested was also looked at.
import { fill, opened, page, tomorrow } from "./acts.mjs";
import { hands, paper, places, roundAbout } from "./hands.mjs";
import { Group } from "./house.mjs";
import { matters } from "./matters.mjs";
import { agreed, pledges } from "./pledges.mjs";
import { stories } from "./stories.mjs";
import { together } from "./together.mjs";
import { other, partner, people, said, words } from "./words.mjs";

/** setting is a group in one language, before anybody planned anything. */
export async function setting(base, language) {
  const w = words[language];
  const s = { language, w, ow: words[other(language)], text: said(language), theirs: said(other(language)), group: new Group(base) };
  const [lead, member, practitioner, newcomer] = people[language].map((p) => p.name);
  const there = people[other(language)].slice(0, 3).map((p) => p.name);
  Object.assign(s, { lead, member, practitioner, newcomer, there, partner: partner[language].name });
  await s.group.found(w.group, [language, other(language)], people[language][0]);
  return s;
}

async function welcome(s) {
  const { group, language, lead } = s;
  for (const p of [...people[language].slice(1, 3), ...people[other(language)].slice(0, 3), partner[language]]) await group.join(p, lead);
}

/** later founds the group that has had time to agree, and fills `s` with it. */
export const later = (language, s) => async (base) => {
  Object.assign(s, await setting(base, language));
  await welcome(s);
  s.all = [s.lead, s.member, s.practitioner, ...s.there];
  s.weeks = agreed(s);
  return s;
};

async function come(s) {
  const { group, language } = s;
  await welcome(s);
  await group.join(people[language][3]); // nobody has welcomed them yet
}

/** scenes leads a group through its evening and yields the pages of each moment. */
export async function* scenes(s) {
  const { group, w, lead, member, practitioner, newcomer, text, theirs } = s;
  const session = (path = "") => `sessions/${s.session}${path}`;

  yield [
    page("home-first", lead, "", { main: true }),
    page("sessions-none", lead, "sessions/all"),
    page("front", null, "/", { main: true }),
    page("front-fault", null, "/", {
      answers: [422],
      act: async (p) => {
        await p.locator('#f-members-found [name="name"]').fill(w.founded);
        await p.locator("#f-members-found > button.btn").click();
        await p.locator(".fault").first().waitFor();
      },
    }),
    page("language", null, "/language"),
    page("holds", null, "/holds"),
    page("leave-neutral", null, "/leave", { bare: true }),
    page("fault-404", null, "/nowhere", { status: 404 }),
  ];

  await come(s);
  yield [
    page("door", null, "", { main: true, act: opened("lost", "invited", "takeback") }),
    page("door-fault", null, "", { answers: [401, 403, 404, 410, 422], act: fill("f-members-return", { code: "1111 2222 3333 4444 5555" }, "#f-members-return .fault, main [role=alert]:visible") }),
    page("door-taken-back-fault", null, "", {
      answers: [403, 404, 410, 422],
      act: async (p) => {
        await p.locator("#takeback > summary").click();
        await fill("f-members-take_back-door", { secret: "1111 2222 3333 4444 5555" }, "#f-members-take_back-door .fault, #f-members-take_back-door [role=alert]:visible")(p);
      },
    }),
    page("fault-401", null, "members/", { status: 401 }),
    page("fault-410", null, "members/join/11112222333344445555", { status: 410 }),
    page("join-1-language", null, `members/join/${group.invite}`, { main: true }),
    page("join-2-name", null, `members/join/${group.invite}?language=${s.language}`, { dark: true, main: true }),
    page("join-2-fault", null, `members/join/${group.invite}?language=${s.language}`, {
      answers: [422],
      act: fill("f-members-join", { name: lead }, ".fault", "#f-members-join > button.btn--big"),
    }),
    page("join-3-code", null, `members/join/${group.invite}?language=${s.language}`, {
      main: true,
      act: async (p) => fill("f-members-join", { name: w.newcomers.shift() }, ".once", "#f-members-join > button.btn--big")(p),
    }),
    page("found-code", null, "/", {
      act: async (p) => {
        const f = p.locator("#f-members-found");
        await f.locator('[name="name"]').fill(w.founded);
        await f.locator(`input[name="languages"][value="${s.language}"]`).check();
        await f.locator('[name="founder.name"]').fill(w.newcomers.shift());
        await f.locator('input[name="founder.picture"][value="needle"]').check({ force: true });
        await f.locator('input[name="founder.side"][value="lived"]').check({ force: true });
        await f.locator("> button.btn").click();
        await p.locator(".once").waitFor();
        await p.locator("#first-invitation > summary").click();
      },
    }),
    page("home-newcomers-wait", lead, ""),
    page("home-newcomer", newcomer, ""),
    page("home-partner", s.partner, ""),
    page("more", lead, "members/", { main: true }),
    page("more-newcomer", newcomer, "members/"),
    page("holds-here", lead, "members/holds"),
    page("host", lead, "members/host"),
    page("me", lead, "members/me"),
    page("me-fault", lead, "members/me", { answers: [422], act: fill("f-members-rename", { name: member }, ".fault", "#f-members-rename > button.btn--big") }),
    page("devices", lead, "members/devices"),
    page("said-nothing", practitioner, "members/said"),
    page("invite", lead, "members/invite"),
    page("invite-made", lead, "members/invite", {
      main: true,
      paper: "A4",
      act: async (p) => {
        await p.locator('#f-members-invite input[value="1"]').check({ force: true });
        await p.locator('#f-members-invite input[value="lived"]').check({ force: true });
        await p.locator("#f-members-invite > button.btn").click();
        await p.locator("#invitation .qr").waitFor();
      },
    }),
    page("vouch-not-here", lead, "members/vouch"),
    page("member-language", lead, "members/language"),
    page("leave-the-group", member, "members/leave"),
    page("fault-403", newcomer, "members/invite", { status: 403 }),
    page("plan", lead, "sessions/plan", { main: true }),
    page("plan-fault", lead, "sessions/plan", { answers: [422], act: fill("f-sessions-plan", { place: w.place }, ".fault", "#f-sessions-plan > button.btn--big") }),
  ];

  yield* places(s);
  yield* together(s);
  yield* stories(s);
  yield* matters(s);
  yield* pledges(s);

  const of = (name) => group.of[name].member;
  s.session = (
    await group.do(lead, "sessions.plan", {
      title: text(w.title), starts: tomorrow(), every: "week", place: text(w.place), food: text(w.food), childcare: text(w.childcare),
      languages: [s.language, other(s.language)], who: "everyone",
      care: { hard_today: text(w.hard), pause_signal: text(w.signal), supporters: [of(member), of(s.there[0])], if_disclosed: text(w.disclosed), closing: text(w.closing) },
    })
  ).id;
  const items = [
    (await group.do(lead, "sessions.add_item", { session: s.session, text: text(w.items[0]) })).id,
    (await group.do(s.there[0], "sessions.add_item", { session: s.session, text: theirs(s.ow.items[1]) })).id,
  ];
  for (const name of [lead, member]) await group.do(name, "sessions.vote_item", { session: s.session, item: items[0] });
  yield [
    page("home-next", lead, "", { main: true }),
    page("fault-404-partner", s.partner, session(), { status: 404 }),
    page("sessions", lead, "sessions/all"),
    page("session-ahead", lead, session(), { main: true, paper: "A4", act: opened("partners", "cancel") }),
    page("session-ahead-guard", lead, session(), {
      act: fill("f-sessions-add_item", { text: w.guarded }, "#f-sessions-add_item-guard"),
    }),
    page("session-ahead-fault", lead, session(), { answers: [409, 422], act: fill("f-sessions-open", {}, "#f-sessions-open [role=alert]:visible, #f-sessions-open .fault") }),
    page("session-change", lead, session("/change")),
  ];
  yield* paper(s);

  await group.do(lead, "sessions.invite_partner", { session: s.session, member: of(s.partner) });
  await group.do(lead, "sessions.open", { session: s.session, early: true });
  yield [
    page("home-alive", member, "", { dark: true, main: true }),
    page("evening-not-arrived", lead, session(), { main: true }),
    page("evening-newcomer", newcomer, session()),
    page("fault-arrive-first", newcomer, session("/checkin"), { status: 403 }),
  ];

  for (const name of [lead, member, practitioner, newcomer, ...s.there, s.partner]) await group.do(name, "sessions.arrive", { session: s.session });
  await group.do(lead, "sessions.take_role", { session: s.session, role: "facilitator" });
  yield [
    page("evening-arrived", practitioner, session(), { main: true }),
    page("evening-leads", lead, session()),
    page("check-in", lead, session("/checkin"), { dark: true, main: true }),
    page("board-empty", lead, session("/board")),
    page("lead", lead, session("/lead"), { main: true, act: (p) => p.locator("details.fold > summary").first().click() }),
    page("turns-none", lead, session("/turns")),
    page("vouch", lead, "members/vouch"),
    page("vouch-first", practitioner, "members/vouch", {
      act: async (p) => {
        await p.locator("form[id^=f-members-vouch] button.btn").first().click();
        await p.locator(".note--safe[role=status]").waitFor();
      },
    }),
  ];

  yield* hands(s);

  const all = [lead, member, practitioner, newcomer, ...s.there];
  for (const [i, name] of all.entries()) await group.do(name, "sessions.check_in", { session: s.session, ...(i === 3 ? {} : { feeling: 2 + (i % 4) }) });
  await group.do(member, "sessions.take_role", { session: s.session, role: "timekeeper" });
  s.round = (await group.do(lead, "sessions.start_round", { session: s.session, question: text(w.question) })).id;
  const about = { room: "sessions", id: s.round };
  yield [page("board-alone-in-a-language", lead, session("/board")), page("evening-round-begins", newcomer, session())];

  await group.do(member, "sessions.take_turn", { session: s.session, round: s.round, member: of(practitioner) });
  for (const [i, name] of [lead, practitioner, member].entries()) {
    await group.do(name, "sessions.add_card", { session: s.session, text: text(w.cards[i]), about });
  }
  await group.do(s.there[0], "sessions.add_card", { session: s.session, text: theirs(s.ow.cards[3]), about });
  await group.do(lead, "sessions.open_hat", { session: s.session });
  const signed = (await group.do(practitioner, "sessions.add_signed_card", { session: s.session, text: text(w.signed), about })).id;
  const gone = (await group.do(lead, "sessions.add_signed_card", { session: s.session, text: text(w.search), about })).id;
  await group.do(lead, "sessions.add_signed_card", { session: s.session, text: text(w.search), about });
  await group.do(lead, "members.take_back", { contribution: gone });
  const cards = (await group.room(lead, "sessions")).sessions.find((x) => x.id === s.session).cards.map((c) => c.id);
  for (const [i, name] of all.slice(0, 5).entries()) await group.do(name, "sessions.vote_card", { session: s.session, card: cards[i % 2] });
  await group.do(lead, "sessions.vote_card", { session: s.session, card: signed });
  s.card = cards[0];
  yield [
    page("evening-round", lead, session(), { dark: true, main: true }),
    page("evening-my-turn", practitioner, session(), { main: true }),
    page("evening-passed", newcomer, session(), {
      act: async (p) => {
        await p.locator("#f-sessions-skip button.btn").click();
        await p.locator("#f-sessions-skip").waitFor({ state: "detached" });
      },
    }),
    page("turns", member, session("/turns"), { dark: true, main: true }),
    page("wall", lead, session("/wall"), { wall: true }),
    page("check-in-again", lead, session("/checkin")),
    page("board", lead, session("/board"), { dark: true, main: true, act: opened("cannot-hide", "with-name") }),
    page("evening-partner", s.partner, session()),
    page("board-partner", s.partner, session("/board")),
    page("board-guard", member, session("/board"), { main: true, act: fill("f-sessions-add_card", { text: w.guarded }, "#f-sessions-add_card-guard", "#f-sessions-add_card > button.btn") }),
    page("board-fault", member, session("/board"), { answers: [422], act: fill("f-sessions-add_card", {}, "#f-sessions-add_card .fault", "#f-sessions-add_card > button.btn") }),
    page("board-in-the-hat", member, session("/board"), {
      main: true,
      act: async (p) => {
        await fill("f-sessions-add_card", { text: w.cards[3] }, "#in-the-hat", "#f-sessions-add_card > button.btn")(p);
        await p.locator("#take-back-code > summary").click();
      },
    }),
    page("said", lead, "members/said", { act: opened("by-code", "erase-all", "cannot") }),
  ];

  await group.do(member, "sessions.take_turn", { session: s.session, round: s.round, member: of(practitioner), interpreting: true });
  yield [page("evening-interpreting", lead, session()), page("turns-interpreting", member, session("/turns"))];

  await group.do(newcomer, "sessions.pause", { session: s.session });
  yield [
    page("paused", practitioner, session(), { main: true }),
    page("paused-supporter", member, session()),
    page("turns-paused", member, session("/turns")),
    page("wall-paused", lead, session("/wall"), { wall: true }),
  ];

  await group.do(lead, "sessions.go_on", { session: s.session });
  yield* roundAbout(s);

  await group.do(lead, "sessions.count", { session: s.session, fares: 4, meals: 9, children: 3 });
  for (const [i, name] of [member, newcomer, ...s.there].entries()) await group.do(name, "sessions.reflect", { session: s.session, voice: 3 + (i % 3) });
  yield [
    page("close", lead, session("/close"), { dark: true, main: true }),
    page("close-thanks", practitioner, session("/close"), {
      act: async (p) => {
        await p.locator("#f-sessions-reflect button.choice__btn").nth(3).click();
        await p.locator(".note--safe[role=status]").first().waitFor();
      },
    }),
  ];

  await group.do(lead, "sessions.close", { session: s.session });
  yield [
    page("minutes", lead, session("/minutes"), { main: true, paper: "A4" }),
    page("session-over", lead, session()),
    page("sessions-past", lead, "sessions/all", { main: true }),
    page("home-after", lead, "", { main: true }),
  ];
}

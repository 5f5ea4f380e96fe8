// The scenes around the invented people: their road, its stops, what is said there
// without a name, and what that means in another language.
import { all, chosen, fill, opened, page, pictured, pressed } from "./acts.mjs";

const add = "f-characters-add_moment";

/** stories leads a group through making two invented people, before an evening. */
export async function* stories(s) {
  const { group, w, lead, member, practitioner, text, theirs } = s;
  const road = (path = "") => `characters/${s.alpha}${path}`;

  yield [
    page("characters-none", lead, "characters/"),
    page("character-new", lead, "characters/new", { main: true }),
    page("character-new-fault", lead, "characters/new", { answers: [422], act: fill("f-characters-create", { name: member }, ".fault", "#f-characters-create > button.btn--big") }),
  ];

  const make = async (name, picture, more) => (await group.do(lead, "characters.create", { name: text(name), picture, ...more })).id;
  s.alpha = await make(w.alpha, "alpha", { about: text(w.about), journey: "asylum-scotland" });
  s.omega = await make(w.omega, "omega", { journey: "asylum-scotland" });
  const stops = async (who) => (await group.room(lead, "characters")).characters.find((c) => c.id === who).stages;
  const at = async (who, ready) => (await stops(who)).find((g) => g.ready === ready).id;
  [s.stage, s.letter] = [await at(s.alpha, "first_room"), await at(s.omega, "letter")];
  const stage = (path = "") => road(`/${s.stage}${path}`);
  yield [
    page("character-no-moments", lead, road()),
    page("stage-no-moments", lead, stage()),
  ];

  const kinds = ["trait", "strength", "hope"];
  for (const [i, kind] of kinds.entries()) await group.do(lead, "characters.add_trait", { character: s.alpha, kind, text: text(w.traits[i]) });
  const moment = (who, kind, said, character = s.alpha, stage = s.stage) => group.do(who, "characters.add_moment", { character, stage, kind, ...said });
  await moment(lead, "happens", { text: text(w.moments[0]) });
  await moment(member, "feels", { text: text(w.moments[1]), pictures: ["no_sleep", "night"] });
  await moment(practitioner, "helps", { pictures: ["tea", "friend", "together"] });
  await moment(s.there[0], "harms", { text: theirs(s.ow.moments[3]) });
  await moment(member, "happens", { pictures: ["letter", "did_not_understand"] }, s.omega, s.letter);
  await moment(s.there[1], "helps", { text: theirs(s.ow.moments[2]) }, s.omega, await at(s.omega, "first_room"));
  await group.do(lead, "characters.add_change", { character: s.alpha, stage: s.stage, text: text(w.change) });
  await group.do(lead, "sessions.open_hat", {});
  const said = (await stops(s.alpha)).find((g) => g.id === s.stage).moments;
  s.moment = said.find((m) => m.text?.lang === s.language).id;
  s.foreign = said.find((m) => m.text?.body === s.ow.moments[3]).id;
  await group.do(lead, "characters.add_change", { character: s.alpha, stage: s.stage, moment: s.moment, pictures: ["home", "choice"] });
  await group.do(member, "characters.add_change", { character: s.alpha, stage: s.stage, moment: s.foreign, text: text(w.change) });
  await group.do(s.there[0], "characters.add_stage", { character: s.alpha, title: theirs(s.ow.stage), after: s.stage, decides: ["nobody_knows"] });
  await moment(lead, "decides", { text: text(w.search) });
  await group.do(lead, "sessions.open_hat", {});
  const pressing = (form) => `#${form} > button.btn`;
  yield [
    page("characters", lead, "characters/", { main: true }),
    page("character", lead, road(), { act: opened("add-hope"), dark: true }),
    page("character-trait-guard", member, road(), { act: all(opened("add-trait"), fill("f-characters-add_trait-trait", { text: w.guarded }, "#f-characters-add_trait-trait-guard")) }),
    page("character-change", lead, road("/change")),
    page("stage", lead, stage(), { main: true, act: opened("say-change", "cannot-hide"), dark: true }),
    page("stage-guard-i", member, stage(), { main: true, act: all(chosen(add, "kind", "feels"), fill(add, { text: w.mine }, `#${add}-guard`, pressing(add))) }),
    page("stage-pictures", member, stage(), { main: true, act: all(chosen(add, "kind", "harms"), pictured(add, "tired", "cold_room", "waiting")) }),
    page("stage-pictures-fault", member, stage(), { answers: [422], act: all(pictured(add, "sad", "letter"), pressed(pressing(add), `#${add} .fault`)) }),
    page("stage-fault", member, stage(), { answers: [422], act: all(chosen(add, "kind", "helps"), pressed(pressing(add), `#${add} .fault, #${add} [role=alert]:visible`)) }),
    page("stage-in-the-hat", member, stage(), {
      main: true,
      act: all(chosen(add, "kind", "helps"), pictured(add, "friend", "tea"), pressed(pressing(add), "#in-the-hat"), opened("take-back-code")),
    }),
    page("stage-of-pictures", lead, `characters/${s.omega}/${s.letter}`),
    page("stage-not-there", lead, road("/00000000-0000-4000-8000-000000000000"), { status: 404 }),
    page("pair", lead, `characters/pair?a=${s.alpha}&b=${s.omega}`, { main: true }),
    page("stops", lead, road("/stops"), { main: true }),
    page("stop-change", lead, stage("/change"), { act: opened("take-off") }),
    page("still-true", practitioner, road("/true"), { main: true }),
    page("still-true-thanks", practitioner, road("/true"), { act: all(fill("f-characters-still_true-change", { text: w.differ }, "#in-the-hat"), opened("take-back-code")) }),
    page("character-print", lead, road("/print"), { paper: "A4" }),
    page("stage-print", lead, stage("/print"), { paper: "A3" }),
    page("characters-newcomer", s.newcomer, "characters/", { status: 403 }),
  ];

  const meaning = `members/meaning/${s.foreign}`;
  yield [
    page("meaning-none", lead, meaning, { main: true }),
    page("meaning-of-own-language", lead, `members/meaning/${s.moment}`),
  ];
  const of = (await group.do(member, "members.translate", { of: s.foreign, text: text(w.moments[3]) })).id;
  yield [page("meaning-unchecked", lead, meaning), page("meaning-own", member, meaning)];
  await group.do(lead, "members.check_translation", { translation: of, right: true });
  yield [page("meaning-right", lead, meaning, { main: true }), page("stage-translated", lead, stage())];
  await group.do(practitioner, "members.check_translation", { translation: of, right: false });
  yield [page("meaning-doubted", practitioner, meaning)];
}

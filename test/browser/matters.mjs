// The scenes around what a group decides: proposing because of something, answering
// hidden, saying without a name that it would do harm, changing it, letting it go.
import { all, fill, opened, page, pictured, pressed } from "./acts.mjs";

const object = "f-decisions-object";

/** matters leads a group through deciding, before an evening. */
export async function* matters(s) {
  const { group, w, lead, member, practitioner, text, theirs } = s;
  const about = { room: "characters", id: s.moment };
  yield [
    page("decisions-none", lead, "decisions/"),
    page("decision-new", lead, `decisions/new?about=characters:${s.moment}`, { main: true, act: opened("choices") }),
    page("decision-new-fault", lead, "decisions/new", { answers: [422], act: pressed("#f-decisions-propose > button.btn--big", ".fault") }),
  ];

  const propose = async (who, b) => (await group.do(who, "decisions.propose", b)).id;
  const asked = await propose(lead, { text: text(w.change), way: "consent", about: [about] });
  const foreign = await propose(s.there[0], { text: theirs(s.ow.change), way: "consent" });
  const dots = await propose(member, { text: text(w.question), way: "dots", options: [text(w.cards[0]), text(w.cards[1]), theirs(s.ow.cards[2])] });
  const gone = await propose(lead, { text: text(w.differ), way: "consent" });
  await group.do(lead, "decisions.let_go", { decision: gone });
  await group.do(practitioner, "decisions.last_word", { decision: gone, who: "office" });
  await group.do(practitioner, "decisions.last_word", { decision: gone, who: "group" });
  yield [
    page("decisions", lead, "decisions/", { main: true }),
    page("decision", member, `decisions/${asked}`, { main: true, dark: true, act: opened("cannot-hide") }),
    page("decision-proposer", lead, `decisions/${asked}`, { act: opened("amend", "let-go") }),
    page("decision-foreign", lead, `decisions/${foreign}`),
    page("decision-dots", lead, `decisions/${dots}`, { main: true }),
    page("decision-let-go", lead, `decisions/${gone}`, { main: true, act: opened("last-word-past", "last-word-say") }),
    page("decision-answered", practitioner, `decisions/${asked}`, { main: true, act: pressed("#f-decisions-answer button[value=concern]", "#yours") }),
    page("decision-dots-fault", member, `decisions/${dots}`, {
      answers: [422],
      act: async (p) => {
        for (const at of [0, 1]) await p.locator("#f-decisions-dots select").nth(at).selectOption({ index: 3 });
        await pressed("#f-decisions-dots > button.btn", ".fault")(p);
      },
    }),
    page("decision-object", member, `decisions/${asked}`, {
      main: true,
      act: all(pictured(object, "bus", "night"), fill(object, { text: w.cards[3] }, "#in-the-hat", `#${object} > button.btn`), opened("take-back-code")),
    }),
    page("decision-wall", lead, `decisions/${asked}/wall`, { wall: true }),
    page("decision-dots-wall", lead, `decisions/${dots}/wall`, { wall: true }),
    page("decision-print", lead, `decisions/${asked}/print`, { paper: "A4" }),
    page("decisions-newcomer", s.newcomer, "decisions/", { status: 403 }),
    page("home-decide", practitioner, ""),
  ];

  for (const who of [member, s.there[1]]) await group.do(who, "decisions.object", { decision: asked, pictures: ["bus", "no_choice"] });
  await group.do(practitioner, "decisions.object", { decision: asked });
  await group.do(lead, "sessions.open_hat", {});
  yield [page("decision-objected", lead, `decisions/${asked}`, { main: true })];
  await group.do(lead, "decisions.amend", { decision: asked, text: text(w.better) });
  yield [page("decision-amended", member, `decisions/${asked}`, { act: opened("earlier") })];
}

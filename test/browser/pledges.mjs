// The scenes around what a group does itself, asks of offices, and was promised.
import { all, chosen, day, fill, opened, page, pressed } from "./acts.mjs";

const words = {
  en: {
    office: "Northside Homes", post: "Head of tenant letters", other: "The city council", otherPost: "Housing",
    ask: "Please send letters in our languages, three days before a move.", asked: "Which languages would help most?", back: "Farsi, Arabic and French.",
    part: "Three languages are possible, because we have translators for those.", what: "Letters in three languages, a week before a move", what2: "Letters in three languages, three days before a move",
    see: "A letter on the mat that we can read, before the van comes", still: "All of us still got English letters", own: "Two of us show newcomers how to join", us: "Two of us",
    act: "A poster in four languages for the library", hangs: "It hangs beside the door",
  },
  fa: {
    office: "خانه‌های شمال", post: "مسئول نامه‌های مستأجران", other: "شهرداری", otherPost: "مسکن",
    ask: "لطفاً نامه‌ها را به زبان‌های ما بفرستید، سه روز پیش از جابه‌جایی.", asked: "کدام زبان‌ها بیشتر کمک می‌کند؟", back: "فارسی، عربی و فرانسه.",
    part: "سه زبان ممکن است، چون برای آن‌ها مترجم داریم.", what: "نامه به سه زبان، یک هفته پیش از جابه‌جایی", what2: "نامه به سه زبان، سه روز پیش از جابه‌جایی",
    see: "نامه‌ای که می‌توانیم بخوانیم، پیش از آن که ماشین بیاید", still: "همهٔ ما هنوز نامهٔ انگلیسی گرفتیم", own: "دو نفر از ما به تازه‌واردها نشان می‌دهند چطور بیایند", us: "دو نفر از ما",
    act: "پوستری به چهار زبان برای کتابخانه", hangs: "کنار در آویزان است",
  },
  ar: {
    office: "مساكن الشمال", post: "مسؤول رسائل السكّان", other: "بلديّة المدينة", otherPost: "السكن",
    ask: "نرجو إرسال الرسائل بلغاتنا، قبل الانتقال بثلاثة أيام.", asked: "أيّ اللغات تساعد أكثر؟", back: "الفارسيّة والعربيّة والفرنسيّة.",
    part: "ثلاث لغات ممكنة، لأنّ لدينا مترجمين لها.", what: "رسائل بثلاث لغات، قبل الانتقال بأسبوع", what2: "رسائل بثلاث لغات، قبل الانتقال بثلاثة أيام",
    see: "رسالة نستطيع قراءتها قبل أن تأتي السيّارة", still: "وصلتنا كلّنا رسائل بالإنكليزيّة", own: "اثنان منّا يدلّان القادمين الجدد", us: "اثنان منّا",
    act: "ملصق بأربع لغات للمكتبة", hangs: "معلّق بجانب الباب",
  },
  fr: {
    office: "Logements du Nord", post: "Responsable des lettres", other: "La mairie", otherPost: "Logement",
    ask: "Merci d’envoyer les lettres dans nos langues, trois jours avant un déménagement.", asked: "Quelles langues aideraient le plus ?", back: "Le farsi, l’arabe et le français.",
    part: "Trois langues sont possibles, car nous avons des traducteurs pour celles-là.", what: "Des lettres en trois langues, une semaine avant", what2: "Des lettres en trois langues, trois jours avant",
    see: "Une lettre qu’on peut lire, avant l’arrivée du camion", still: "Tout le monde a encore reçu de l’anglais", own: "Deux d’entre nous accueillent les nouveaux", us: "Deux d’entre nous",
    act: "Une affiche en quatre langues pour la bibliothèque", hangs: "Elle est à côté de la porte",
  },
};

/** agreed is what a group asks of offices by its own decisions, week after week. */
export async function* agreed(s) {
  const { group, lead, member, practitioner, w: said, text } = s;
  const w = words[s.language];
  const asks = async () => (await group.room(lead, "promises")).asks;
  const key = async (ask) => (await group.do(lead, "promises.new_link", { ask })).secret;

  const character = (await group.do(lead, "characters.create", { name: text(said.alpha), picture: "alpha", journey: "asylum-scotland" })).id;
  const alpha = async () => (await group.room(lead, "characters")).characters.find((c) => c.id === character);
  const stage = (await alpha()).stages[0].id;
  for (const [i, who] of [lead, member, practitioner].entries()) await group.do(who, "characters.add_moment", { character, stage, kind: "happens", text: text(said.moments[i]) });
  await group.do(lead, "sessions.open_hat", {});
  Object.assign(s, { character, stage, moment: (await alpha()).stages[0].moments[0].id });

  const ask = (to, post, body, more = {}) => [lead, "promises.ask", { to: { organisation: text(to), post: text(post) }, text: text(body), ...more }];
  yield [
    ask(w.office, w.post, w.ask, { because: [{ room: "characters", id: s.moment }] }),
    ask(w.other, w.otherPost, w.ask),
    ask(w.other, w.post, w.see),
  ];

  s.decided = s.put[0];
  const made = await asks();
  const to = (organisation, said) => made.find((x) => x.to.organisation.body === organisation && x.text.body === said).id;
  Object.assign(s, { asked: to(w.office, w.ask), other: to(w.other, w.ask), third: to(w.other, w.see) });
  await group.post(`/o/${await key(s.third)}`, { answer: "question", text: text(w.asked), by: text(w.post) });
  await group.post(`/o/${await key(s.other)}`, { answer: "not_ours", pass_to: { organisation: text(w.office), post: text(w.post) } });
  yield [
    [member, "promises.publish", { ask: s.asked }],
    [lead, "promises.reply", { ask: s.third, text: text(w.back) }],
    [lead, "promises.pass_on", { ask: s.other }],
    [practitioner, "agreement.propose", { clauses: [{ id: "everyone_can_pass" }, { text: text(said.better) }], two: [lead, member].map((n) => group.of[n].member) }],
  ];
}

/** pledges leads groups from a first ask to a checked promise. */
export async function* pledges(s) {
  const { lead, text } = s;
  const w = words[s.language];
  const ask = "f-promises-ask";
  const typed = { "to.organisation": w.office, "to.post": w.post, text: w.ask };
  const looked = fill(ask, typed, "#looked", `#${ask} > button.btn`);

  yield [
    page("promises-none", lead, "promises/"),
    page("ask-new", lead, `promises/ask?because=characters:${s.moment}`, { main: true }),
    page("ask-new-fault", lead, "promises/ask", { answers: [422], act: fill(ask, { text: w.ask }, `#${ask} .fault`, `#${ask} > button.btn`) }),
    page("ask-looked-at", lead, "promises/ask", { main: true, answers: [422], act: looked }),
    page("ask-put-to-the-group", lead, "promises/ask", { answers: [422], main: true, act: all(looked, pressed(`#${ask}-sure > button.btn`, "#f-decisions-answer")) }),
    page("act-new", lead, "promises/act"),
    page("promise-new", lead, "promises/promise"),
    page("public-nothing", null, "promises/public"),
  ];
  yield* kept(s.later, w, text);
}

/** kept are the scenes of the group that has agreed to ask. */
async function* kept(s, w, text) {
  const { group, lead, member } = s;
  const at = (id, path = "") => `promises/${id}${path}`;
  const of = (name, who, path, more = {}) => page(name, who, path, { group, ...more });
  yield [
    of("ask-without-a-letter", lead, at(s.asked), { main: true }),
    of("letter-made", lead, at(s.asked), { main: true, paper: "A4", act: pressed("#f-promises-new_link button.btn", "#letter-made .qr") }),
    of("decision-agreed", lead, `decisions/${s.decided}`, { main: true }),
    of("decision-agreed-print", lead, `decisions/${s.decided}/print`, { paper: "A4" }),
    of("agreement-changed", lead, "agreement/", { main: true }),
    of("agreement-versions-two", lead, "agreement/versions"),
    of("agreement-propose", member, "agreement/change"),
  ];

  const made = await group.do(lead, "promises.new_link", { ask: s.asked });
  const office = `/o/${made.secret}`;
  yield [
    page("office-first", null, office, { main: true }),
    page("office-fault", null, office, { answers: [422], act: all(chosen("f-promises-answer", "answer", "no"), pressed("#f-promises-answer > button.btn", ".fault")) }),
    of("ask-replied", lead, at(s.third), { act: opened("reply") }),
    of("ask-passed-on", lead, at(s.other)),
  ];

  await group.post(office, { answer: "question", text: text(w.asked), by: text(w.post) });
  yield [of("ask-asks-back", member, at(s.asked), { main: true }), of("home-promises", member, "")];

  await group.post(office, { answer: "part", text: text(w.part), promise: { what: text(w.what), see: text(w.see), due: day(20) } });
  s.promise = (await group.room(lead, "promises")).asks.find((x) => x.id === s.asked).promises[0];
  await group.post(office, { command: "promises.report_by_office", promise: s.promise, stage: "said_done", what: text(w.what2) });
  await group.do(lead, "promises.promise", { what: text(w.own), who: text(w.us), by_side: "group", due: day(-13) });
  const act = (await group.do(lead, "promises.act", { text: text(w.act), who: text(w.us) })).id;
  await group.do(member, "promises.help", { act });
  yield [of("promise-said-done", member, at(s.promise), { main: true }), of("act", member, at(act), { act: opened("tell") })];

  await group.do(member, "promises.check", { promise: s.promise, verdict: "not_changed", text: text(w.still) });
  await group.do(member, "promises.became", { act, text: text(w.hangs), done: true });
  await group.do(lead, "promises.close_door", { ask: s.third });
  yield [
    of("promises", lead, "promises/", { main: true, dark: true, act: opened("as-table") }),
    of("promise-checked", member, at(s.promise), { main: true, act: opened("how-far", "let-go") }),
    of("ask-closed", lead, at(s.third)),
    of("letter", lead, at(s.asked, "/letter"), { paper: "A4" }),
    of("promises-print", lead, "promises/print", { paper: "A4" }),
    of("promises-wall", lead, "promises/wall", { wall: true }),
    of("public", null, "promises/public", { main: true }),
    page("office-again", null, office, { main: true, dark: true }),
    page("office-nowhere", null, `/o/${made.secret.slice(0, 4)}00000000000000000000`, { status: 404 }),
  ];
}

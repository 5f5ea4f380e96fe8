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

/** pledges leads a group from its first ask to a checked promise. */
export async function* pledges(s) {
  const { group, lead, member, text } = s;
  const w = words[s.language];
  const at = (id, path = "") => `promises/${id}${path}`;
  const ask = "f-promises-ask";
  const typed = { "to.organisation": w.office, "to.post": w.post, text: w.ask };
  const looked = fill(ask, typed, "#looked", `#${ask} > button.btn`);

  yield [
    page("promises-none", lead, "promises/"),
    page("ask-new", lead, `promises/ask?because=characters:${s.moment}`, { main: true }),
    page("ask-new-fault", lead, "promises/ask", { answers: [422], act: fill(ask, { text: w.ask }, `#${ask} .fault`, `#${ask} > button.btn`) }),
    page("ask-looked-at", lead, "promises/ask", { main: true, answers: [422], act: looked }),
    page("letter-made", lead, "promises/ask", { answers: [422], main: true, paper: "A4", act: all(looked, pressed(`#${ask}-sure > button.btn`, "#letter-made .qr")) }),
    page("act-new", lead, "promises/act"),
    page("promise-new", lead, "promises/promise"),
    page("public-nothing", null, "promises/public"),
  ];

  const because = [{ room: "characters", id: s.moment }];
  const asks = (to, post, more = {}) => group.do(lead, "promises.ask", { to: { organisation: text(to), post: text(post) }, text: text(w.ask), ...more });
  const made = await asks(w.office, w.post, { because });
  s.asked = made.id;
  const office = `/o/${made.secret}`;
  yield [
    page("office-first", null, office, { main: true }),
    page("office-fault", null, office, { answers: [422], act: all(chosen("f-promises-answer", "answer", "no"), pressed("#f-promises-answer > button.btn", ".fault")) }),
    page("ask-sent", lead, at(s.asked)),
  ];

  await group.post(office, { answer: "question", text: text(w.asked), by: text(w.post) });
  yield [page("ask-asks-back", member, at(s.asked), { main: true }), page("home-promises", member, "")];

  await group.do(lead, "promises.reply", { ask: s.asked, text: text(w.back) });
  await group.post(office, { answer: "part", text: text(w.part), promise: { what: text(w.what), see: text(w.see), due: day(20) } });
  s.promise = (await group.room(lead, "promises")).asks.find((x) => x.id === s.asked).promises[0];
  await group.post(office, { command: "promises.report_by_office", promise: s.promise, stage: "said_done", what: text(w.what2) });
  const other = await asks(w.other, w.otherPost);
  await group.post(`/o/${other.secret}`, { answer: "not_ours", pass_to: { organisation: text(w.office), post: text(w.post) } });
  await group.do(lead, "promises.promise", { what: text(w.own), who: text(w.us), by_side: "group", due: day(-13) });
  const act = (await group.do(lead, "promises.act", { text: text(w.act), who: text(w.us) })).id;
  await group.do(member, "promises.help", { act });
  yield [
    page("promise-said-done", member, at(s.promise), { main: true }),
    page("pass-on", lead, at(other.id), { act: opened("reply") }),
    page("act", member, at(act), { act: opened("tell") }),
  ];

  await group.do(member, "promises.check", { promise: s.promise, verdict: "not_changed", text: text(w.still) });
  await group.do(member, "promises.became", { act, text: text(w.hangs), done: true });
  await group.do(lead, "promises.publish", { ask: s.asked });
  await group.do(lead, "promises.close_door", { ask: other.id });
  yield [
    page("promises", lead, "promises/", { main: true, dark: true, act: opened("as-table") }),
    page("promise-checked", member, at(s.promise), { main: true, act: opened("how-far", "let-go") }),
    page("ask-closed", lead, at(other.id)),
    page("letter", lead, at(s.asked, "/letter"), { paper: "A4" }),
    page("promises-print", lead, "promises/print", { paper: "A4" }),
    page("promises-wall", lead, "promises/wall", { wall: true }),
    page("public", null, "promises/public", { main: true }),
    page("office-again", null, office, { main: true, dark: true }),
    page("office-nowhere", null, `/o/${made.secret.slice(0, 4)}00000000000000000000`, { status: 404 }),
  ];
}

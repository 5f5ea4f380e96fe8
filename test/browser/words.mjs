// What the people of the tests are called and say, in both languages. Invented.
export const people = {
  en: [
    { name: "Heron", picture: "wren", side: "lived", language: "en" }, // reads, leads, founds
    { name: "Juniper", picture: "fern", side: "lived", language: "en" },
    { name: "Saffron", picture: "lemon", side: "practitioner", language: "en" },
    { name: "Pebble", picture: "kettle", side: "lived", language: "en" }, // knows a moment only: a newcomer
  ],
  fa: [
    { name: "بلوط", picture: "olive", side: "lived", language: "fa" },
    { name: "نرگس", picture: "tulip", side: "lived", language: "fa" },
    { name: "شبنم", picture: "rain", side: "practitioner", language: "fa" },
    { name: "ریحان", picture: "pomegranate", side: "lived", language: "fa" },
  ],
};

export const partner = { en: { name: "Rowan", picture: "brush", side: "partner", language: "en" }, fa: { name: "سرو", picture: "kite", side: "partner", language: "fa" } };

export const words = {
  en: {
    group: "The Tuesday Table",
    title: "Letters that we can read",
    place: "The big room behind the library, Govanhill",
    food: "Soup, bread, tea",
    childcare: "Play corner with two of us",
    hard: "Letters can bring back bad nights",
    signal: "A hand on the heart",
    disclosed: "We listen, we write nothing down, we ask what they need now",
    closing: "One thing each that we take home",
    items: ["How we ask for an interpreter before the letter comes", "Who knows a good place for school clothes?"],
    question: "What would make a letter easier to read?",
    cards: [
      "The first line should say what happens next, and by when",
      "Somebody read mine to me over tea. That was better than any leaflet",
      "Less bold type. Bold feels like shouting",
      "A number that a person answers",
    ],
    signed: "I can sit with anybody who wants to read a letter together on Thursdays",
    guarded: "Ring my cousin on 07700 900123 for that",
    newcomers: ["Thimble", "Bramble", "Cobble", "Sorrel"],
    founded: "The Thursday Stitch",
    search: "A longer question that some of us bring: what should change first in how rooms are given out, and who could begin with it?",
  },
  fa: {
    group: "سفرهٔ سه‌شنبه",
    title: "نامه‌هایی که می‌فهمیم",
    place: "اتاق بزرگ پشت کتابخانه، گوونهیل",
    food: "آش، نان، چای",
    childcare: "گوشهٔ بازی با دو نفر از ما",
    hard: "نامه‌ها شب‌های بد را به یاد می‌آورند",
    signal: "دستی روی قلب",
    disclosed: "گوش می‌دهیم، چیزی نمی‌نویسیم، می‌پرسیم حالا چه لازم است",
    closing: "هر کس یک چیز که با خود به خانه می‌برد",
    items: ["چطور پیش از رسیدن نامه مترجم بخواهیم", "کسی جای خوبی برای لباس مدرسه می‌شناسد؟"],
    question: "چه چیزی خواندن نامه را آسان‌تر می‌کند؟",
    cards: [
      "خط اول باید بگوید بعد چه می‌شود و تا کی",
      "کسی نامه‌ام را کنار چای برایم خواند. از هر برگه‌ای بهتر بود",
      "حروف درشت کمتر. مثل فریاد است",
      "شماره‌ای که یک آدم جواب بدهد",
    ],
    signed: "پنج‌شنبه‌ها می‌توانم کنار هر کس که بخواهد نامه‌ای بخوانیم بنشینم",
    guarded: "برای این به پسرخاله‌ام زنگ بزنید ۰۷۷۰۰ ۹۰۰۱۲۳",
    newcomers: ["آویشن", "پونه", "سنجد", "مینا"],
    founded: "سوزن پنج‌شنبه",
    search: "پرسشی بلندتر که بعضی از ما می‌آورند: در دادن اتاق‌ها اول چه باید عوض شود و چه کسی می‌تواند آغاز کند؟",
  },
};

export const other = (l) => (l === "en" ? "fa" : "en");
export const said = (language) => (body) => ({ lang: language, body });

// Draws every page, in every language, on a phone and on a desk, on the wall and
// on paper, into shots/ below the checkout, with a sheet of all of them to look at.
//
//   node look.mjs            all
//   node look.mjs board fa   only those whose name has one of these words
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { desk, here, openBrowser, openContext, papers, phone, projector } from "./house.mjs";
import { openLater } from "./past.mjs";
import { later, scenes, setting } from "./scenes.mjs";
import { languages } from "./words.mjs";

const out = join(here, "../../shots");
const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.some((o) => name.includes(o));

const settled = Object.fromEntries(languages.map((l) => [l, {}])); // the groups that had time
const house = await openLater(...languages.map((l) => later(l, settled[l])));
const browser = await openBrowser();
const shots = [];
const sins = [];

/** draw makes the screen as high as the page, so that the dock lies at its end. */
async function draw(page, name, size) {
  if (!wanted(name)) return;
  await page.setViewportSize(size);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(out, `${name}.png`), animations: "disabled" });
  shots.push(name);
}

async function album(language) {
  const s = await setting(house.base, language);
  s.later = settled[language];
  const { context, sins: mine, expect } = await openContext(browser, house.base, { language, size: phone });
  const tab = await context.newPage();
  for await (const scene of scenes(s)) {
    for (const p of scene) {
      const group = p.group ?? s.group;
      await context.clearCookies();
      if (p.who) await context.addCookies([group.cookie(p.who)]);
      expect(p.status, ...p.answers);
      await tab.setViewportSize(phone);
      const url = p.path.startsWith("/") ? house.base + p.path : group.url(p.path);
      const answer = await tab.goto(url, { waitUntil: "load" });
      if (answer.status() !== p.status) console.error(`${p.name}.${language}: ${answer.status()} instead of ${p.status}`);
      try {
        await p.act?.(tab);
      } catch (e) {
        console.error(`${p.name}.${language}: ${e.message.split("\n")[0]}`);
      }
      await draw(tab, `${p.name}.${language}.320`, phone);
      if (p.dark) {
        await tab.emulateMedia({ colorScheme: "dark" });
        await draw(tab, `${p.name}.${language}.320.dark`, phone);
        await tab.emulateMedia({ colorScheme: null });
      }
      await draw(tab, `${p.name}.${language}.1280`, desk);
      if (p.wall) await draw(tab, `${p.name}.${language}.1920`, projector);
      if (p.paper) {
        await tab.emulateMedia({ media: "print" });
        await draw(tab, `${p.name}.${language}.${p.paper}`, papers[p.paper]);
        await tab.emulateMedia({ media: null });
      }
    }
    await tab.goto("about:blank"); // a page that is open follows what happens next
  }
  sins.push(...mine);
  await context.close();
}

function sheet() {
  const figures = shots.sort().map((n) => `<figure><a href="${n}.png"><img loading="lazy" src="${n}.png" alt=""></a><figcaption>${n}</figcaption></figure>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Alongside: all pages</title>
<style>body{font:14px system-ui;background:#ddd;margin:1rem;display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}
figure{margin:0;background:#fff;padding:.5rem}img{display:block;max-width:24rem;max-height:40rem}</style>
${figures.join("\n")}</html>\n`;
}

try {
  if (only.length === 0) await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const left = [...languages];
  const draws = async () => {
    for (let l; (l = left.shift()); ) await album(l);
  };
  await Promise.all([draws(), draws()]); // two side by side
  await writeFile(join(out, "index.html"), sheet());
  console.log(`${shots.length} pictures in shots/`);
  for (const s of new Set(sins)) console.log(s);
  if (sins.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await house.close();
}

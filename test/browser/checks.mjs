// What holds on every page, whoever looks at it: said as lists of what is wrong.
import { readFile } from "node:fs/promises";
import { need } from "./house.mjs";

const axeSource = await readFile(need.resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** bring gives the pages of a context what the checks need. */
export const bring = (context) => context.addInitScript({ content: axeSource });

/** barriers is what axe finds. */
export function barriers(page) {
  return page.evaluate(async (values) => {
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"], preload: false });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")} ${n.failureSummary.replace(/\s+/g, " ")}`));
  }, rules);
}

/** spills is what does not fit into the width of the screen, or lies outside it. */
export function spills(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    const out = wide > innerWidth ? [`the page is ${wide} px wide on ${innerWidth}`] : [];
    for (const e of document.querySelectorAll("body *")) {
      const r = e.getBoundingClientRect();
      if (e.closest(".projector .board > *")) continue; // cut() looks after these
      if (r.width < 2 || r.height < 2 || (r.left >= -1 && r.right <= innerWidth + 1)) continue;
      out.push(`${e.tagName}#${e.id}.${e.getAttribute("class")} reaches from ${Math.round(r.left)} to ${Math.round(r.right)}`);
    }
    if (out.length !== 1) return out;
    const words = document.createRange(); // no box is too wide, so bare words are
    for (const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); all.nextNode(); ) {
      words.selectNodeContents(all.currentNode);
      const r = words.getBoundingClientRect();
      if (r.width && (r.left < 0 || r.right > innerWidth)) out.push(`"${all.currentNode.data.trim().slice(0, 40)}" of ${all.currentNode.parentElement.outerHTML.slice(0, 80)} reaches from ${r.left} to ${r.right}`);
    }
    return out;
  });
}

/** smalls is what can be pressed and is lower or narrower than 44 px. A link inside a sentence is as high as its line. */
export function smalls(page) {
  return page.evaluate(() => {
    const out = [];
    for (const e of document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden])")) {
      let r = e.getBoundingClientRect();
      if (r.width < 2 || r.height < 2 || getComputedStyle(e).visibility === "hidden" || e.closest(".skip")) continue;
      if (e.matches("[type=checkbox]")) r = e.labels[0].getBoundingClientRect();
      if (e.tagName === "A" && e.textContent.trim() !== e.closest("p, li, td, div, nav").textContent.trim() && getComputedStyle(e).display === "inline") continue;
      if (r.height < 44 || r.width < 44) out.push(`${e.tagName}#${e.id}.${e.className} "${e.textContent.trim().slice(0, 30)}" is ${Math.round(r.width)} × ${Math.round(r.height)}`);
    }
    return out;
  });
}

/** firstStop is what the tab key reaches first: leaving quickly, on every page but the neutral one. */
export function firstStop(page) {
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex]")].filter((e) => e.tabIndex >= 0);
    const early = stops.filter((e) => e.tabIndex > 0).map((e) => `${e.tagName}#${e.id} has a tab index above 0`);
    return stops[0]?.closest("form.leaving") ? early : [...early, `the first stop is ${stops[0]?.outerHTML.slice(0, 80)}`];
  });
}

/** strangers is text of people without a language or a direction of its own. */
export function strangers(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("[translate=no]")].filter((e) => !e.closest("[lang]:not(html)") && e.tagName !== "MARK" && /[\p{L}]/u.test(e.textContent)).map((e) => `"${e.textContent.trim().slice(0, 40)}" has no language of its own`),
  );
}

/** cut is text that its own box cuts off, and what a wall or a sheet has no room for: nobody can scroll there. */
export function cut(page, high = Infinity) {
  return page.evaluate((high) => {
    const out = [];
    const tall = document.documentElement.scrollHeight;
    if (tall > high + 1) out.push(`the page is ${tall} px high where ${high} are seen`);
    for (const board of document.querySelectorAll(".projector .board")) {
      const b = board.getBoundingClientRect();
      let whole = 0;
      for (const card of board.children) {
        const r = card.getBoundingClientRect();
        const inside = r.left >= b.left - 1 && r.right <= b.right + 1 && r.bottom <= b.bottom + 1;
        const outside = r.left >= b.right || r.right <= b.left;
        whole += inside;
        if (!inside && !outside) out.push(`a card on the wall is cut: ${card.textContent.trim().slice(0, 40)}`);
      }
      if (board.children.length && !whole) out.push("no card has room on the wall");
    }
    for (const e of document.querySelectorAll("body *")) {
      if (e.matches(".projector .board")) continue;
      const c = getComputedStyle(e);
      if (e.closest(".sr, .skip, .signs__peek") || !e.textContent.trim() || e.clientWidth < 2 || e.clientHeight < 2 || c.visibility === "hidden") continue;
      if (c.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) out.push(`${e.tagName}#${e.id}.${e.getAttribute("class")} cuts text of ${e.scrollWidth} px to ${e.clientWidth}`);
      if (["hidden", "clip"].includes(c.overflowY) && e.scrollHeight > e.clientHeight + 2) out.push(`${e.tagName}#${e.id}.${e.getAttribute("class")} cuts text ${e.scrollHeight} px high to ${e.clientHeight}`);
    }
    return out;
  }, high);
}

/** grown doubles the letters. */
export async function grown(page, work) {
  await page.evaluate(() => (document.documentElement.style.fontSize = "225%"));
  try {
    return await work();
  } finally {
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  }
}

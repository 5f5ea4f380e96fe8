// Somebody of a journey, who presses and reads what a person would.
import assert from "node:assert/strict";
import { openContext, phone } from "./house.mjs";
import { say } from "./say.mjs";

export const soon = { timeout: 10_000 };

/** Somebody with a browser of their own. */
export class Somebody {
  constructor(name, language, picture, more) {
    Object.assign(this, { name, language, picture, script: true, size: phone, ...more });
  }

  /** arrive opens their browser. */
  async arrive(browser, base) {
    Object.assign(this, await openContext(browser, base, this));
    this.page = await this.context.newPage();
  }

  say(key, slots) {
    return say(this.language, key, slots);
  }

  button(key, slots) {
    return this.page.getByRole("button", { name: this.say(key, slots), exact: true });
  }

  link(key, slots) {
    return this.page.locator("main").getByRole("link", { name: this.say(key, slots), exact: true });
  }

  field(key, slots) {
    return this.page.getByLabel(this.say(key, slots), { exact: true });
  }

  text(words) {
    return this.page.locator("main").getByText(words, { exact: true });
  }

  async sees(locator) {
    try {
      await (typeof locator === "string" ? this.text(locator) : locator).first().waitFor({ state: "visible", ...soon });
    } catch (e) {
      const shown = await this.page.locator("main").innerText().catch(() => "nothing");
      throw new Error(`${this.name} does not see ${typeof locator === "string" ? `“${locator}”` : locator} on ${this.page.url()}, but:\n${shown}`, { cause: e });
    }
  }

  misses(locator) {
    return (typeof locator === "string" ? this.text(locator) : locator).first().waitFor({ state: "hidden", ...soon });
  }

  /** reload is what somebody without a script does to see what is new. */
  async news() {
    if (!this.script) await this.page.reload();
  }

  /** session goes to the session that is open. */
  async session() {
    await this.page.locator("#dock").getByRole("link", { name: this.say("session"), exact: true }).click();
  }

  async board() {
    await this.session();
    await this.link("board").click();
    await this.sees(this.page.locator("#f-sessions-add_card textarea"));
  }

  /** choose ticks a card of a choice, as a finger does. */
  async choose(name) {
    const radio = this.page.getByRole("radio", { name, exact: true }).first();
    await radio.click();
    assert.ok(await radio.isChecked());
  }
}

/** code reads the digits that are shown once. */
export const code = async (page) => (await page.locator(".once").first().innerText()).replace(/\D/g, "");

/** draft is what a field holds, where the caret is in it, and whether it has the focus. */
export const draft = (field) => field.evaluate((e) => ({ value: e.value, from: e.selectionStart, to: e.selectionEnd, focus: document.activeElement === e }));

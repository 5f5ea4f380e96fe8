// What the scenes do on a page before it is looked at.

/**
 * A page in a state: `name` is what a screenshot is called, `who` looks at it
 * (nobody: signed out), `path` is below the group ("/" begins one of the house),
 * `status` what it answers, `act` what is done on it first and `answers` the
 * refusals which that brings, `main` marks the pages people are most on, `dark`
 * those that are drawn by night too, `paper` is the sheet on which it is printed
 * and `wall` marks what hangs on the wall.
 */
export const page = (name, who, path, more = {}) => ({ name, who, path, status: 200, answers: [], ...more });

const submit = (form) => async (page) => {
  await page.locator(`#${form} button.btn:not([data-guard-note] button):visible`).first().click();
};

/** fill types into a form and sends it, and waits until `then` is to be seen. */
export function fill(form, fields, then, button) {
  return async (page) => {
    for (const [name, value] of Object.entries(fields)) {
      await page.locator(`#${form} [name="${name}"]`).first().fill(value);
    }
    await (button ? page.locator(button).first().click() : submit(form)(page));
    await page.locator(then).first().waitFor({ state: "visible" });
  };
}

/** opened unfolds what is folded. */
export const opened = (...ids) => async (page) => {
  for (const id of ids) await page.locator(`#${id} > summary`).click();
};

/** pictured opens the choice of pictures of a form and taps some. */
export const pictured = (form, ...pictures) => async (page) => {
  const id = `${form}-pictures`;
  const unfold = async (fold) => (await fold.evaluate((e) => e.open)) || (await fold.locator("> summary").click());
  await unfold(page.locator(`#${id}-fold`));
  for (const p of pictures) {
    const tick = page.locator(`#${id}-${p}`);
    await unfold(tick.locator("xpath=ancestor::details[1]"));
    await tick.click(); // it lies over its card
  }
};

/** pressed presses a button and waits until `then` is to be seen. */
export const pressed = (button, then) => async (page) => {
  await page.locator(button).first().click();
  await page.locator(then).first().waitFor({ state: "visible" });
};

/** chosen picks a card of a choice by its value. */
export const chosen = (form, name, value) => (page) => page.locator(`#${form} input[name="${name}"][value="${value}"]`).check({ force: true });

/** all does one thing after the other. */
export const all = (...acts) => async (page) => {
  for (const act of acts) await act(page);
};

export const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
export const tomorrow = () => day(1) + "T18:00";

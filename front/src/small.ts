// Small things that only a script can do; their buttons are hidden without it.
import { hold, onShown, touch } from "./morph.ts";
import { after } from "./pure.ts";

function show(root: Element): void {
  for (const b of Array.from(root.querySelectorAll("[data-print], [data-suggest]"))) hold(b, "hidden", null);
}

/** since says of a card that was put into the hat that the hat has been opened since. */
function since(): void {
  const opened = document.getElementById("cards")?.getAttribute("data-hat");
  for (const card of Array.from(document.querySelectorAll("[data-hat-then]"))) {
    if (!opened || opened === card.getAttribute("data-hat-then")) continue;
    card.querySelector("[data-hat-before]")?.setAttribute("hidden", "");
    card.querySelector("[data-hat-after]")?.removeAttribute("hidden");
  }
}

function suggest(b: Element): void {
  const field = document.getElementById(b.getAttribute("data-suggest") ?? "");
  const list = (b.getAttribute("data-list") ?? "").split("|").filter(Boolean);
  if (!(field instanceof HTMLInputElement) || list.length === 0) return;
  field.value = after(list, field.value);
  touch(field);
}

/** small shows the print and suggest buttons and answers them. */
export function small(): void {
  onShown(show);
  onShown(since);
  addEventListener("click", (e) => {
    const b = e.target instanceof Element ? e.target.closest("[data-print], [data-suggest]") : null;
    if (b?.hasAttribute("data-print")) print();
    else if (b) suggest(b);
  });
}

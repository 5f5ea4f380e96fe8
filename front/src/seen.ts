// Up to where the group's journal is on the page.

let seq = 0;

/** seqOf returns what a page says about itself, or 0. */
function seqOf(doc: Document): number {
  return Number(doc.body.getAttribute("data-seq")) || 0;
}

/** now returns up to where the page shows the group. */
export function now(): number {
  return seq;
}

/** reach remembers that the page shows the group up to n, or that it need not. */
export function reach(n: number): void {
  if (n > seq) seq = n;
}

/** shown remembers how far a page goes that is being shown. */
export function shown(doc: Document): void {
  reach(seqOf(doc));
}

/** seen says whether the page already shows a later state than doc. */
export function seen(doc: Document): boolean {
  const n = seqOf(doc);
  return n > 0 && n < seq;
}

import assert from "node:assert/strict";
import { test } from "node:test";
import rules from "../../guard/rules.json";
import vectors from "../../guard/testdata/vectors.json";
import { guardOf } from "../src/guard.ts";

const guard = guardOf(rules);

test("the phone finds what the server finds", () => {
  for (const v of [...vectors.texts, ...vectors.known]) {
    const found = guard.look(v.text, v.known ?? []).map((f) => ({ kind: f.kind, says: v.text.slice(f.start, f.end) }));
    assert.deepEqual(found, v.findings, v.text);
  }
});

test("speaking of oneself is heard", () => {
  for (const v of vectors.first_person) assert.equal(guard.firstPerson(v.text), v.is, v.text);
});

test("looking at a long text is quick", () => {
  const text = "On Tuesday the bus 38 came late and nobody said why, so Alpha walked. ".repeat(60).slice(0, 4000);
  const from = performance.now();
  guard.look(text);
  assert.ok(performance.now() - from < 500, "too slow");
});

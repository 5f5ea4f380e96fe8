import assert from "node:assert/strict";
import { test } from "node:test";
import { after, inOrder, join, language, outcome, pause, plan, presses, readChanged, voiceFor, words } from "../src/pure.ts";

const shows = (...ids) => (id) => ids.includes(id);

test("a change of another room asks for nothing", () => {
  assert.equal(plan({ seq: 4, rooms: ["promises"] }, ["sessions"], shows()), "nothing");
});

test("things that are all on the page are fetched alone, else the page", () => {
  const c = { seq: 4, rooms: ["sessions"], things: ["a", "b"] };
  assert.deepEqual(plan(c, ["sessions"], shows("a", "b")), new Set(["a", "b"]));
  assert.equal(plan(c, ["sessions"], shows("a")), "page");
  assert.equal(plan({ seq: 4, rooms: ["sessions"] }, ["sessions"], shows("a")), "page");
});

test("two plans that wait become one", () => {
  assert.equal(join("nothing", "page"), "page");
  assert.equal(join(new Set(["a"]), "page"), "page");
  assert.deepEqual(join(new Set(["a"]), new Set(["b", "a"])), new Set(["a", "b"]));
  assert.deepEqual(join("nothing", new Set(["b"])), new Set(["b"]));
});

test("an event that makes no sense is passed over", () => {
  assert.equal(readChanged(""), null);
  assert.equal(readChanged("null"), null);
  assert.equal(readChanged('{"rooms":["a"]}'), null);
  assert.deepEqual(readChanged('{"seq":3,"rooms":["a",4],"things":[]}'), { seq: 3, rooms: ["a"] });
  assert.deepEqual(readChanged('{"seq":3,"rooms":["a"],"things":["x"]}'), { seq: 3, rooms: ["a"], things: ["x"] });
});

test("only a voice on the device is taken, however well a remote one fits", () => {
  const remote = { lang: "fa-IR", localService: false };
  const local = { lang: "fa_AF", localService: true };
  const english = { lang: "en-GB", localService: true };
  const american = { lang: "en-US", localService: true };
  assert.equal(voiceFor([remote, english], "fa"), undefined);
  assert.equal(voiceFor([remote, local], "fa"), local);
  assert.equal(voiceFor([american, english], "en-GB"), english);
  assert.equal(voiceFor([american, english], "en"), american);
  assert.equal(voiceFor([english], ""), undefined);
});

test("three presses of Shift count, with nothing between them and in time", () => {
  const third = presses("Shift", 3, 1500);
  assert.deepEqual([0, 500, 1000].map((t) => third("Shift", t)), [false, false, true]);
  assert.deepEqual([0, 500, 2100].map((t) => third("Shift", 5000 + t)), [false, false, false]);
  assert.equal(third("Shift", 7600), false);
  assert.equal(third("A", 7650), false);
  assert.deepEqual([0, 1, 2, 3].map((t) => third("Shift", 9000 + t)), [false, false, true, false]);
});

test("an answer is shown, gone to, waited for or told", () => {
  const a = { status: 200, redirected: true, html: true, path: "/g/1" };
  assert.equal(outcome(a, "/g/1"), "show");
  assert.equal(outcome(a, "/g/2"), "go");
  assert.equal(outcome({ ...a, redirected: false, path: "/do" }, "/g/2"), "show");
  for (const status of [502, 503, 504]) assert.equal(outcome({ ...a, status, html: false }, "/g/1"), "wait");
  for (const status of [401, 409, 422]) assert.equal(outcome({ ...a, status }, "/g/1"), "fault");
  assert.equal(outcome({ ...a, status: 500 }, "/g/1"), "trouble");
  assert.equal(outcome({ ...a, status: 422, html: false }, "/g/1"), "trouble");
});

test("small things", () => {
  assert.deepEqual(words(" a  b "), ["a", "b"]);
  assert.deepEqual(words(null), []);
  assert.equal(language("fa_IR"), "fa");
  assert.equal(after(["a", "b"], "b"), "a");
  assert.equal(after(["a", "b"], "z"), "a");
  assert.equal(after([], "z"), "");
  assert.ok(pause(0, 0) >= 1500 && pause(20, 0.99) <= 75_000);
});

test("what is chosen stands in the order in which it was chosen", () => {
  assert.deepEqual(inOrder([], ["a", "b"]), ["a", "b"]);
  assert.deepEqual(inOrder(["c", "a"], ["a", "b", "c"]), ["c", "a", "b"]);
  assert.deepEqual(inOrder(["c", "a"], ["a"]), ["a"]);
});

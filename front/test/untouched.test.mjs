import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { untouched } from "../src/untouched.ts";

const minute = 60_000;

/** watched is a clock of two minutes, and how often it was over. */
function watched() {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const it = { over: 0 };
  it.clock = untouched(2 * minute, () => it.over++);
  return it;
}

test("two minutes without a touch are over, once", () => {
  const it = watched();
  mock.timers.tick(2 * minute - 1);
  assert.equal(it.over, 0);
  mock.timers.tick(1);
  assert.equal(it.over, 1);
  it.clock.touch();
  it.clock.look();
  mock.timers.tick(10 * minute);
  assert.equal(it.over, 1);
  mock.timers.reset();
});

test("each touch begins two minutes anew", () => {
  const it = watched();
  for (let i = 0; i < 20; i++) {
    mock.timers.tick(minute);
    it.clock.touch();
  }
  assert.equal(it.over, 0);
  mock.timers.tick(2 * minute);
  assert.equal(it.over, 1);
  mock.timers.reset();
});

test("after a sleep the first touch is too late", () => {
  for (const first of ["touch", "look"]) {
    const it = watched();
    mock.timers.setTime(10 * minute); // the timers slept
    it.clock[first]();
    assert.equal(it.over, 1, first);
    mock.timers.reset();
  }
});

// Groups that have had time: what the group decides takes a week and a session, so
// their weeks go by in a house whose clock is moved, before the real binary opens
// the same data.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { houseIn, villageIn } from "./house.mjs";

const week = 8; // in days: seven, and the one on which it closes
const weeks = 2;

/**
 * openLater lets groups live through two weeks and then opens the real binary on
 * them. Each of `lives` founds its group at a base and returns a setting with `all`
 * who answer and `weeks`: it yields what the group is to have agreed to by the next
 * week, as a list of [by, command, body].
 */
export async function openLater(...lives) {
  const dir = await mkdtemp(join(tmpdir(), "alongside-"));
  const past = await villageIn(dir, "-behind", weeks * week);
  const under = [];
  try {
    for (const live of lives) under.push(await live(past.base));
    for (let n = 0; n < weeks; n++) {
      const open = [];
      for (const s of under) open.push(await put(s));
      const now = await past.later(week);
      for (const [i, s] of under.entries()) await agree(s, open[i], now);
    }
  } finally {
    await past.stop();
  }
  const house = await houseIn(dir);
  for (const s of under) s.group.base = house.base;
  return house;
}

/** put gives what needs the group, and everybody agrees. */
async function put(s) {
  const { group, all } = s;
  const open = [];
  for (const [by, command, body] of (await s.weeks.next()).value ?? []) {
    const { proposal } = await group.do(by, command, body);
    if (!proposal) throw new Error(`${command} needs nobody`);
    open.push(proposal);
    for (const who of all) await group.do(who, "decisions.answer", { decision: proposal, stance: "agree" });
  }
  s.put = open;
  return open;
}

/** agree holds a session, at which the group closes what it has agreed to. */
async function agree({ group, all, w, text }, open, now) {
  const [lead, second] = all;
  const supporters = [lead, second].map((name) => group.of[name].member);
  const care = { hard_today: text(w.hard), pause_signal: text(w.signal), supporters, if_disclosed: text(w.disclosed), closing: text(w.closing) };
  const session = (await group.do(lead, "sessions.plan", { title: text(w.title), starts: now.slice(0, 16), who: "everyone", care })).id;
  await group.do(lead, "sessions.open", { session, early: true });
  for (const who of all) await group.do(who, "sessions.arrive", { session });
  await group.do(lead, "sessions.take_role", { session, role: "facilitator" });
  for (const decision of open) await group.do(lead, "decisions.close", { decision });
  await group.do(lead, "sessions.close", { session });
}

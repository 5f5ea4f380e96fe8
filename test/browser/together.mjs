// The scenes around how a group is together: its agreement, what is told to a few,
// and one member's page.
import { opened, page } from "./acts.mjs";

/** together shows what every group begins with, before anybody changed anything. */
export async function* together(s) {
  const { group, lead, member, newcomer } = s;
  const of = (name) => group.of[name].member;
  await group.do(member, "agreement.sign", {});
  yield [
    page("agreement", lead, "agreement/", { main: true, act: opened("keep") }),
    page("agreement-read", member, "agreement/", { dark: true }),
    page("agreement-guest", s.partner, "agreement/"),
    page("agreement-change", lead, "agreement/change", { main: true, act: opened("fold-mandates-publish", "fold-standing-0") }),
    page("agreement-change-fault", lead, "agreement/change", {
      answers: [422],
      act: async (p) => {
        await p.locator('#f-agreement-propose input[name="two"]').first().check({ force: true });
        await p.locator("#f-agreement-propose > button.btn--big").click();
        await p.locator("#f-agreement-propose-two [role=alert]").waitFor();
      },
    }),
    page("agreement-versions", lead, "agreement/versions"),
    page("agreement-print", lead, "agreement/print", { paper: "A4" }),
    page("worry-nobody", lead, "members/worry", { main: true }),
    page("complain-nobody", newcomer, "members/complain"),
    page("told-nothing", lead, "members/told"),
    page("person", lead, `members/person/${of(member)}`, { act: opened("leaving") }),
    page("person-last", lead, `members/person/${of(s.partner)}`, { act: opened("leaving") }),
  ];
}

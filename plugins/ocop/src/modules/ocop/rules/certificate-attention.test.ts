import { describe, expect, it } from "vitest";
import { certificateAttention, RECENT_DAYS } from "./certificate-attention";
import type { CertificationFacts } from "./certification-status";
import { addDays } from "./civil-date";
import type { Star } from "./star";

const today = "2028-06-01";

function product(daysLeft: number, more: Partial<CertificationFacts> = {}) {
  const facts: CertificationFacts = {
    star: 4,
    issuedOn: addDays(today, daysLeft - 1096),
    precision: "day",
    validUntil: addDays(today, daysLeft),
    revokedOn: null,
    ...more,
  };
  return { name: `${daysLeft}`, certifications: [facts], potential: null };
}

const namesOf = (list: { product: { name: string } }[]) => list.map((one) => one.product.name);

describe("certificateAttention", () => {
  it("puts every certificate on the list of its day, the first to run out first", () => {
    const days = [400, 181, 180, 150, 120, 119, 60, 0, -1, -RECENT_DAYS, -RECENT_DAYS - 1];
    const { lists } = certificateAttention(
      days.map((daysLeft) => product(daysLeft)),
      today,
    );
    expect(namesOf(lists.renewal_due)).toEqual(["120", "150", "180"]);
    expect(namesOf(lists.expiring)).toEqual(["0", "60", "119"]);
    expect(namesOf(lists.expired_recently)).toEqual(["-1", `${-RECENT_DAYS}`]);
    expect(lists.extended).toEqual([]);
  });

  it("reads an extension to its own end", () => {
    const running = product(-30, { extendedUntil: addDays(today, 10) });
    const ended = product(-150, { extendedUntil: addDays(today, -5) });
    const { lists } = certificateAttention([running, ended], today);
    expect(lists.extended).toEqual([{ product: running, date: addDays(today, 10) }]);
    expect(lists.expired_recently).toEqual([{ product: ended, date: addDays(today, -5) }]);
  });

  it("counts only stars that are shown", () => {
    const star = (value: Star) => ({ star: value });
    const { starsShown, lists } = certificateAttention(
      [
        product(400, star(3)),
        product(100, star(3)),
        product(0, star(5)),
        product(-1, star(5)),
        product(400, { ...star(4), revokedOn: today }),
        product(400, { ...star(4), issuedOn: null, validUntil: null }),
        { name: "none", certifications: [], potential: null },
      ],
      today,
    );
    expect(starsShown).toEqual({ 3: 2, 4: 0, 5: 1 });
    expect(Object.values(lists).flat()).toHaveLength(3);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchTransfer, type OrderStanding, type Transfer } from "./match-transfer";

const DUE_VND = 250_000;
const order = (rest: Partial<OrderStanding> = {}): OrderStanding => ({
  orderId: "order_1",
  state: "awaiting",
  dueVnd: DUE_VND,
  waiting: [],
  ...rest,
});
const transfer = (amountVnd: number, id = "t_new"): Transfer => ({ id, amountVnd });

/** `id kind` of each decision, `!` where it settles the order. */
const short = (...input: Parameters<typeof matchTransfer>) =>
  matchTransfer(...input).map(
    ({ transferId, kind, settles }) => `${transferId} ${kind}${settles ? "!" : ""}`,
  );

describe("matchTransfer", () => {
  it.each<[string, number, Partial<OrderStanding>, string[]]>([
    ["the money due", 250_000, {}, ["t_new exact!"]],
    ["one đồng less", 249_999, {}, ["t_new under"]],
    ["one đồng more", 250_001, {}, ["t_new over"]],
    ["the rest", 100_000, { waiting: [transfer(150_000, "t_1")] }, ["t_new exact!", "t_1 exact!"]],
    [
      "the rest of three",
      50_000,
      { waiting: [transfer(150_000, "t_1"), transfer(50_000, "t_2")] },
      ["t_new exact!", "t_1 exact!", "t_2 exact!"],
    ],
    ["a part beside a part", 10_000, { waiting: [transfer(150_000, "t_1")] }, ["t_new under"]],
    ["more than the rest", 150_000, { waiting: [transfer(150_000, "t_1")] }, ["t_new over"]],
    [
      "everything after a part",
      250_000,
      { waiting: [transfer(150_000, "t_1")] },
      ["t_new exact!", "t_1 duplicate"],
    ],
    ["a second time", 250_000, { state: "paid", dueVnd: 0 }, ["t_new duplicate"]],
    ["for a cancelled order", 250_000, { state: "cancelled" }, ["t_new cancelled"]],
    ["for cash on delivery", 250_000, { state: "paid_another_way" }, ["t_new unmatched"]],
  ])("%s", (_name, amountVnd, standing, decisions) => {
    expect(short(transfer(amountVnd), [order(standing)])).toEqual(decisions);
  });

  it("leaves to staff what names no order or several", () => {
    const several = [order(), order({ orderId: "order_2" })];
    expect(matchTransfer(transfer(DUE_VND), [])).toMatchObject([
      { kind: "unmatched", orderId: null, settles: false },
    ]);
    expect(matchTransfer(transfer(DUE_VND), several)).toMatchObject([
      { kind: "unmatched", orderId: null, settles: false },
    ]);
  });

  it("settles with too much only when staff says so", () => {
    expect(short(transfer(300_000), [order()], { acceptsSurplus: true })).toEqual(["t_new over!"]);
    expect(short(transfer(200_000), [order()], { acceptsSurplus: true })).toEqual(["t_new under"]);
  });

  it("settles an order at most once, whatever comes in, and only with its exact sum", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 2 * DUE_VND }), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, fc.boolean(), (list, endsExact) => {
        const sum = list.reduce((all, each) => all + each, 0);
        const all = endsExact && sum < DUE_VND ? [...list, DUE_VND - sum] : list;
        const decided = new Map<string, string>();
        let settledVnd = 0;
        let settlements = 0;
        let waiting: Transfer[] = [];
        for (const [index, amountVnd] of all.entries()) {
          const state = settlements > 0 ? "paid" : "awaiting";
          const decisions = matchTransfer(transfer(amountVnd, `t_${index}`), [
            order({ state, waiting }),
          ]);
          for (const decision of decisions) decided.set(decision.transferId, decision.kind);
          const settling = decisions.filter(({ settles }) => settles);
          if (settling.length > 0) settlements += 1;
          settledVnd += settling.reduce((part, each) => part + each.amountVnd, 0);
          const [{ kind } = { kind: "" }] = decisions;
          if (kind === "under" || kind === "over") {
            waiting = [...waiting, transfer(amountVnd, `t_${index}`)];
          }
        }
        expect(decided.size).toBe(all.length);
        expect(settlements).toBeLessThanOrEqual(1);
        expect(settledVnd).toBe(settlements * DUE_VND);
      }),
    );
  });
});

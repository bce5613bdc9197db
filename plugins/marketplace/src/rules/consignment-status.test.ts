import { describe, expect, it } from "vitest";
import {
  actionsOf,
  canStillCome,
  consignmentStatus,
  transitionOf,
  type ConsignmentFacts,
} from "./consignment-status";

const NEW: ConsignmentFacts = {
  isAccepted: false,
  isCancelled: false,
  isRefused: false,
  isBack: false,
  fulfilment: null,
  quantity: 3,
  returnedQuantity: 0,
};
const packed = { isShipped: false, isDelivered: false };
const shipped = { isShipped: true, isDelivered: false };
const delivered = { isShipped: true, isDelivered: true };

describe("the status of a consignment", () => {
  it.each<[string, Partial<ConsignmentFacts>, string]>([
    ["nothing has happened", {}, "new"],
    ["the producer has said yes", { isAccepted: true }, "accepted"],
    ["there is a fulfilment, whoever made it", { fulfilment: packed }, "packed"],
    ["it is shipped", { isAccepted: true, fulfilment: shipped }, "shipped"],
    ["it is delivered", { fulfilment: delivered }, "delivered"],
    ["the recipient would not take it", { isRefused: true, fulfilment: shipped }, "refused"],
    [
      "it was cancelled after it was packed",
      { isCancelled: true, fulfilment: packed },
      "cancelled",
    ],
    ["some of it came back", { fulfilment: delivered, returnedQuantity: 2 }, "delivered"],
    ["all of it came back", { fulfilment: delivered, returnedQuantity: 3 }, "returned"],
    [
      "all of a refused one came back",
      { isRefused: true, fulfilment: shipped, returnedQuantity: 3 },
      "returned",
    ],
  ])("when %s", (_what, facts, status) => {
    expect(consignmentStatus({ ...NEW, ...facts })).toBe(status);
  });
});

describe("what may be done with a consignment", () => {
  it.each([
    ["new", ["accept", "pack", "cancel"]],
    ["accepted", ["pack", "cancel"]],
    ["packed", ["ship", "cancel"]],
    ["shipped", ["deliver", "refuse"]],
    ["delivered", []],
    ["refused", ["take_back"]],
    ["cancelled", []],
    ["returned", []],
  ] as const)("%s: %j", (status, actions) => {
    expect(actionsOf(status)).toEqual(actions);
  });

  it("is no mistake when it is done already", () => {
    expect(transitionOf("ship", "shipped")).toBe("done");
    expect(transitionOf("ship", "delivered")).toBe("not_allowed");
  });
});

describe("what cannot be done now", () => {
  it.each([
    ["ship", "new", true],
    ["ship", "accepted", true],
    ["deliver", "packed", true],
    ["take_back", "new", true],
    ["accept", "packed", false],
    ["pack", "shipped", false],
    ["take_back", "delivered", false],
    ["cancel", "shipped", false],
    ["accept", "cancelled", false],
  ] as const)("%s at %s: later %s", (action, status, isLater) => {
    expect(canStillCome(action, status)).toBe(isLater);
  });
});

import { expect, it } from "vitest";

import { inTurn } from "./in-turn";

it("runs one task of a key after the other, whatever they end with", async () => {
  const seen: string[] = [];
  let release = () => undefined as void;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = inTurn("cart", async () => {
    seen.push("first begins");
    await gate;
    seen.push("first ends");
    throw new Error("first");
  });
  const second = inTurn("cart", async () => {
    seen.push("second");
    return 2;
  });
  const other = inTurn("other cart", async () => {
    seen.push("other");
  });
  await other;
  expect(seen).toEqual(["first begins", "other"]);
  release();
  await expect(first).rejects.toThrow("first");
  await expect(second).resolves.toBe(2);
  expect(seen).toEqual(["first begins", "other", "first ends", "second"]);
});

import { MedusaError } from "@medusajs/framework/utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ENGINE_DEADLINE_MILLISECONDS, EngineGate } from "./engine-gate";

let now = 0;
const failures: string[] = [];
const gate = () =>
  new EngineGate(
    (reason) => failures.push(reason),
    () => now,
  );
const refuse = () => Promise.reject(new Error("connection refused"));

beforeEach(() => {
  now = 0;
  failures.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("passes an answer on", async () => {
  expect(await gate().ask(() => Promise.resolve("found"))).toBe("found");
  expect(failures).toEqual([]);
});

it("gives up at the deadline", async () => {
  const answer = gate().ask(() => new Promise<string>(() => undefined));
  await vi.advanceTimersByTimeAsync(ENGINE_DEADLINE_MILLISECONDS);
  expect(await answer).toBeNull();
  expect(failures).toEqual(["no answer within 800 ms"]);
});

it("asks nobody for a while after two failures, and then tries again", async () => {
  const one = gate();
  const question = vi.fn(refuse);
  await one.ask(question);
  await one.ask(question);
  expect(await one.ask(question)).toBeNull();
  expect(question).toHaveBeenCalledTimes(2);
  now = 3_000;
  expect(await one.ask(() => Promise.resolve("back"))).toBe("back");
  expect(await one.ask(() => Promise.resolve("still"))).toBe("still");
});

it("throws what is wrong with the question itself", async () => {
  const wrong = new MedusaError(MedusaError.Types.INVALID_DATA, "no such field");
  await expect(gate().ask(() => Promise.reject(wrong))).rejects.toBe(wrong);
  expect(failures).toEqual([]);
});

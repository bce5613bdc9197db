import { describe, expect, it } from "vitest";
import { isLastAttempt, MAX_ATTEMPTS, waitSeconds } from "./attempt";

describe("waitSeconds", () => {
  it("doubles, stays under half an hour, and ends", () => {
    const waits = Array.from({ length: MAX_ATTEMPTS }, (_, at) => waitSeconds(at + 1));
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 1800, null]);
  });
});

describe("isLastAttempt", () => {
  it("is so for the tenth only", () => {
    const last = Array.from({ length: MAX_ATTEMPTS }, (_, failed) => isLastAttempt(failed));
    expect(last).toEqual([...Array<boolean>(MAX_ATTEMPTS - 1).fill(false), true]);
  });
});

import { describe, expect, it } from "vitest";
import type { Task } from "./engine";
import { outcomeOf } from "./tasks";

function answering(...states: Partial<Task>[]) {
  let at = 0;
  return () => Promise.resolve({ indexUid: "shop", error: null, ...states[at++] } as Task);
}

describe("outcomeOf", () => {
  it("asks until the task is done", async () => {
    const ask = answering(
      { status: "enqueued" },
      { status: "processing" },
      { status: "succeeded" },
    );
    expect(await outcomeOf(4, 1000, ask)).toEqual({ id: "4", index: "shop", status: "succeeded" });
  });

  it("tells why a task failed", async () => {
    const error = { message: "No.", code: "internal", type: "internal", link: "" };
    expect(await outcomeOf(4, 1000, answering({ status: "failed", error }))).toMatchObject({
      status: "failed",
      error: { message: "No.", code: "internal" },
    });
  });

  it("takes a canceled task for a failed one", async () => {
    expect(await outcomeOf(4, 1000, answering({ status: "canceled" }))).toMatchObject({
      status: "failed",
      error: { code: "task_canceled" },
    });
  });

  it("gives up in time", async () => {
    expect(await outcomeOf(4, 5, answering({ status: "enqueued" }))).toMatchObject({
      status: "failed",
      error: { code: "task_timeout", message: expect.stringContaining("within 5 ms") },
    });
  });
});

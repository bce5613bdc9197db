import { expect, it } from "vitest";
import { coalesce } from "./coalesce";

/** Work that ends when the test says so. */
function controlled() {
  const ends: { succeed: () => void; fail: () => void }[] = [];
  const run = coalesce(
    () =>
      new Promise<void>((resolve, reject) => {
        ends.push({ succeed: resolve, fail: () => reject(new Error("broken")) });
      }),
  );
  return { run: () => run(undefined), ends };
}

it("gives all that come during a run one following run", async () => {
  const { run, ends } = controlled();
  const first = run();
  const others = Array.from({ length: 50 }, run);
  expect(ends).toHaveLength(1);
  ends[0]?.succeed();
  await first;
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.succeed();
  await Promise.all(others);
  expect(ends).toHaveLength(2);
});

it("starts again after a run that failed", async () => {
  const { run, ends } = controlled();
  const first = run();
  const second = run();
  ends[0]?.fail();
  await expect(first).rejects.toThrow("broken");
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.succeed();
  await second;
  const third = run();
  ends[2]?.succeed();
  await third;
});

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dropLock, lockHolder, takeLock, withLock } from "./locks.ts";

let directory: string;
let file: string;

beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), "locks-"));
  file = path.join(directory, "one.lock");
});

afterEach(() => fs.rmSync(directory, { recursive: true }));

it("is held by one at a time", () => {
  expect(takeLock(file)).toBe(true);
  expect(lockHolder(file)).toBe(process.pid);
  expect(takeLock(file)).toBe(false);
  dropLock(file);
  expect(lockHolder(file)).toBeNull();
});

it("is taken over from a process that is gone, also when its number was given away again", () => {
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, born: "another birth" }));
  expect(lockHolder(file)).toBeNull();
  expect(takeLock(file)).toBe(true);
});

it("is given back when the work fails", async () => {
  const failing = withLock(file, new AbortController().signal, () =>
    Promise.reject(new Error("broken")),
  );
  await expect(failing).rejects.toThrow("broken");
  expect(lockHolder(file)).toBeNull();
});

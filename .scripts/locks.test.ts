import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
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

it.runIf(process.platform === "linux")("is not held by a process nobody collected", async () => {
  // The child ends when told to, and by then the shell has become sleep, which never asks for it.
  const shell = spawn("sh", ["-c", "(read line <&3) & echo $!; exec sleep 60"], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const [line] = (await once(shell.stdout as Readable, "data")) as [Buffer];
  await vi.waitUntil(() => fs.readFileSync(`/proc/${shell.pid}/comm`, "utf8") === "sleep\n");
  (shell.stdio[3] as Writable).end();
  const pid = Number(line.toString());
  const stat = (): string => fs.readFileSync(`/proc/${pid}/stat`, "utf8");
  await vi.waitUntil(() => stat().includes(") Z "));
  const born = stat().split(") ")[1]?.split(" ")[19];
  fs.writeFileSync(file, JSON.stringify({ pid, born }));
  expect(lockHolder(file)).toBeNull();
  shell.kill();
});

it("is given back when the work fails", async () => {
  const failing = withLock(file, new AbortController().signal, () =>
    Promise.reject(new Error("broken")),
  );
  await expect(failing).rejects.toThrow("broken");
  expect(lockHolder(file)).toBeNull();
});

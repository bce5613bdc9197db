import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Stamp } from "./hashes.ts";
import { forget, hashFiles, isUnchanged, listFiles, remember } from "./hashes.ts";

let base: string;

function write(name: string, text: string): void {
  const file = path.join(base, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function hash(...extra: string[]): string {
  return hashFiles(base, listFiles([base]), extra);
}

beforeEach(() => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), "hashes-"));
  write("src/one.ts", "1");
  write("src/two.ts", "2");
});

afterEach(() => fs.rmSync(base, { recursive: true }));

describe("hash of inputs", () => {
  it("stays when only time stamps and built files change", () => {
    const before = hash();
    fs.utimesSync(path.join(base, "src/one.ts"), 1, 1);
    for (const made of ["build/x.js", "node_modules/x/y.js", ".medusa/server/x.js"]) {
      write(made, "");
    }
    expect(hash()).toBe(before);
  });

  it("changes with content, names, new files, lost files and extra inputs", () => {
    const hashes = [hash(), hash("--flag")];
    write("src/one.ts", "1 changed");
    hashes.push(hash());
    fs.renameSync(path.join(base, "src/one.ts"), path.join(base, "src/three.ts"));
    hashes.push(hash());
    write("src/four.ts", "");
    hashes.push(hash());
    fs.rmSync(path.join(base, "src/two.ts"));
    hashes.push(hash());
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe("stamps", () => {
  it("hold only while hash and outputs are the same", () => {
    write("build/out.js", "");
    const stamp: Stamp = {
      file: path.join(base, ".data/stamp.json"),
      hash: hash(),
      outputs: [path.join(base, "build/out.js")],
    };
    expect(isUnchanged(stamp)).toBe(false);
    remember(stamp);
    expect(isUnchanged(stamp)).toBe(true);
    expect(isUnchanged({ ...stamp, hash: "other" })).toBe(false);
    fs.rmSync(path.join(base, "build"), { recursive: true });
    expect(isUnchanged(stamp)).toBe(false);
  });

  it("do not survive broken work", () => {
    const stamp: Stamp = { file: path.join(base, "stamp.json"), hash: "x", outputs: [] };
    remember(stamp);
    forget(stamp);
    expect(isUnchanged(stamp)).toBe(false);
  });
});

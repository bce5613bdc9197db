import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { expectedAnswer, isConfirmed } from "./reset.ts";
import { keepSecrets, readPorts } from "./settings.ts";

describe("readPorts", () => {
  it("has standard ports and takes others", () => {
    expect(readPorts({})).toEqual({ backend: 9000, storefront: 8000 });
    expect(readPorts({ BACKEND_PORT: "9100", STOREFRONT_PORT: "" })).toEqual({
      backend: 9100,
      storefront: 8000,
    });
  });

  it.each(["0", "70000", "80a", "-1", "8.5"])("refuses %s with an example", (text) => {
    expect(() => readPorts({ BACKEND_PORT: text })).toThrow(/BACKEND_PORT=9000/);
  });

  it("refuses one port for both", () => {
    expect(() => readPorts({ BACKEND_PORT: "8000" })).toThrow(/both 8000/);
  });
});

describe("keepSecrets", () => {
  it("makes them once, for the owner only, and completes a file of an older version", () => {
    const directory = fs.mkdtempSync(path.join(os.tmpdir(), "secrets-"));
    const file = path.join(directory, "secrets.json");
    fs.writeFileSync(file, JSON.stringify({ JWT_SECRET: "kept" }));
    const first = keepSecrets(file);
    expect(first.JWT_SECRET).toBe("kept");
    expect(first.COOKIE_SECRET).toMatch(/^[0-9a-f]{64}$/);
    expect(keepSecrets(file)).toEqual(first);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    fs.rmSync(directory, { recursive: true });
  });
});

describe("reset", () => {
  const url = "postgres://me:hush@db.example.vn:5432/province";

  it("asks for yes, or for the name of a database that is not ours", () => {
    expect(expectedAnswer(undefined)).toBe("yes");
    expect(expectedAnswer(url)).toBe("province");
  });

  it("is confirmed by --yes only for the embedded database", () => {
    expect(isConfirmed(["--yes"], undefined)).toBe(true);
    expect(isConfirmed([], undefined)).toBe(false);
    expect(isConfirmed(["--yes"], url)).toBe(false);
    expect(isConfirmed(["--yes=province"], url)).toBe(true);
  });
});

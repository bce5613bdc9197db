import { describe, expect, it } from "vitest";
import { english, vietnamese } from "./messages";

type Tree = { [key: string]: string | Tree };

function flat(messages: Tree, start = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${start}${key}`, value] as [string, string]]
      : flat(value, `${start}${key}.`),
  );
}

const names = (message: string) =>
  [...message.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();

const vi = flat(vietnamese);
const en = new Map(flat(english));

describe("messages of the staff pages", () => {
  it("say something in both languages, under the same keys", () => {
    expect([...en.keys()].sort()).toEqual(vi.map(([key]) => key).sort());
    const silent = [...vi, ...en].filter(([, message]) => message.trim() === "");
    expect(silent).toEqual([]);
  });

  it("take the same values in both languages", () => {
    const differing = vi.filter(
      ([key, message]) => String(names(message)) !== String(names(en.get(key) ?? "")),
    );
    expect(differing).toEqual([]);
  });

  it("keep both forms of every plural", () => {
    const keys = new Set(vi.map(([key]) => key));
    const alone = [...keys].filter(
      (key) =>
        (key.endsWith("_one") && !keys.has(key.replace(/_one$/, "_other"))) ||
        (key.endsWith("_other") && !keys.has(key.replace(/_other$/, "_one"))),
    );
    expect(alone).toEqual([]);
  });

  it("never call an entry invalid, shout or flatter", () => {
    const rude = vi.filter(([, message]) => /không hợp lệ|!|quý khách/i.test(message));
    expect(rude).toEqual([]);
  });
});

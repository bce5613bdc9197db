import { expect, it } from "vitest";
import { CannotOpen, Vault } from "./vault";

const OLD = "an older secret of at least 32 characters";
const NEW = "a newer secret of at least 32 characters";

it("opens for its owner what it sealed, and shows nothing of it", () => {
  const vault = new Vault(NEW);
  const sealed = vault.seal("account-1", "token-of-the-shop");
  expect(sealed).not.toContain("token-of-the-shop");
  expect(vault.open("account-1", sealed)).toBe("token-of-the-shop");
  expect(vault.seal("account-1", "token-of-the-shop")).not.toBe(sealed);
});

it("does not open on another account, or when a letter was changed", () => {
  const vault = new Vault(NEW);
  const sealed = vault.seal("account-1", "token");
  expect(() => vault.open("account-2", sealed)).toThrow(CannotOpen);
  const [version, key, iv, text = "", tag] = sealed.split(".");
  const changed = [version, key, iv, `${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`, tag];
  expect(() => vault.open("account-1", changed.join("."))).toThrow(CannotOpen);
  expect(() => vault.open("account-1", "token")).toThrow(CannotOpen);
});

it("opens what the key before sealed and seals with the new one", () => {
  const sealed = new Vault(OLD).seal("account-1", "token");
  const rotated = new Vault(NEW, [OLD]);
  expect(rotated.open("account-1", sealed)).toBe("token");
  const anew = rotated.seal("account-1", "token");
  expect(anew.split(".")[1]).not.toBe(sealed.split(".")[1]);
  expect(new Vault(NEW).open("account-1", anew)).toBe("token");
  expect(() => new Vault(NEW).open("account-1", sealed)).toThrow(CannotOpen);
});

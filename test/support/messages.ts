import fs from "node:fs";
import path from "node:path";
import { vi } from "vitest";
import { readMail } from "../integration/daily/mail.ts";
import type { Shop } from "./shop.ts";

/** The texts that were sent to a phone (`+84…`) or a mailbox, the oldest first. */
export function messagesTo(shop: Shop, to: string): string[] {
  const files = [shop.mailbox, shop.messages]
    .flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => /\.(eml|txt)$/.test(file))
    .map((file) => ({ file, at: fs.statSync(file).mtimeMs }))
    .sort((left, right) => left.at - right.at);
  return files.flatMap(({ file }) => {
    const source = fs.readFileSync(file, "utf8");
    if (!source.includes(to)) return [];
    return [file.endsWith(".eml") ? readMail(source).body : source];
  });
}

/** The codes of six digits that were sent, the oldest first. */
export function codesTo(shop: Shop, to: string): string[] {
  return messagesTo(shop, to).flatMap(
    (text) => /\b(\d{6}),\s+(?:dùng\s+trong|good\s+for)/.exec(text)?.[1] ?? [],
  );
}

/** Waits for the `count`-th message with a code and gives its six digits. */
export async function codeSentTo(shop: Shop, to: string, count = 1): Promise<string> {
  return vi.waitFor(
    () => {
      const codes = codesTo(shop, to);
      if (codes.length < count) throw new Error(`${to} has had ${codes.length} codes`);
      return codes.at(-1) ?? "";
    },
    { timeout: 10_000 },
  );
}

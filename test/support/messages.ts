import fs from "node:fs";
import path from "node:path";
import { vi } from "vitest";
import { readMail } from "../integration/daily/mail.ts";
import type { Shop } from "./shop.ts";

/** The texts that were sent to a phone (`+84…`) or a mailbox, the oldest first. */
export function messagesTo(shop: Shop, to: string): string[] {
  const files = fs
    .readdirSync(shop.mailbox)
    .map((name) => path.join(shop.mailbox, name))
    .filter((file) => file.endsWith(".eml"))
    .map((file) => ({ file, at: fs.statSync(file).mtimeMs }))
    .sort((left, right) => left.at - right.at);
  return files.flatMap(({ file }) => {
    const source = fs.readFileSync(file, "utf8");
    return source.includes(to) ? [readMail(source).body] : [];
  });
}

/** Waits for the `count`-th message and gives its six digits. */
export async function codeSentTo(shop: Shop, to: string, count = 1): Promise<string> {
  const latest = await vi.waitFor(
    () => {
      const messages = messagesTo(shop, to);
      if (messages.length < count) throw new Error(`${to} has had ${messages.length} messages`);
      return messages.at(-1) ?? "";
    },
    { timeout: 10_000 },
  );
  return /\b\d{6}\b/.exec(latest)?.[0] ?? "";
}

import fs from "node:fs";
import readline from "node:readline/promises";
import { checkDatabase, describeDatabase } from "./checks.ts";
import { query, removeDatabase } from "./database.ts";
import { lockHolder } from "./locks.ts";
import { PlainError } from "./plain-error.ts";
import {
  mailboxDirectory,
  messagesDirectory,
  privateFilesDirectory,
  signInsFile,
} from "./settings.ts";
import { startLock } from "./start.ts";

/** What the person has to type before everything in a database is removed. */
export function expectedAnswer(databaseUrl: string | undefined): string {
  return databaseUrl ? decodeURIComponent(new URL(databaseUrl).pathname.slice(1)) : "yes";
}

/** Whether `--yes` (embedded) or `--yes=<database name>` (DATABASE_URL) was given. */
export function isConfirmed(args: string[], databaseUrl: string | undefined): boolean {
  return args.includes(databaseUrl ? `--yes=${expectedAnswer(databaseUrl)}` : "--yes");
}

async function ask(databaseUrl: string | undefined): Promise<boolean> {
  const expected = expectedAnswer(databaseUrl);
  const where = databaseUrl ? `the database ${describeDatabase(databaseUrl)}` : "this shop";
  if (!process.stdin.isTTY) {
    const flag = databaseUrl ? `--yes=${expected}` : "--yes";
    throw new PlainError(
      `This removes every order, account and change of ${where}: confirm it with "npm run reset -- ${flag}".`,
    );
  }
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  terminal.once("SIGINT", () => terminal.close());
  const question = `This removes every order, account and change of ${where}.\nType ${expected} to go on: `;
  const closed = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const answer = await Promise.race([terminal.question(question), closed]);
  terminal.close();
  return answer.trim() === expected;
}

async function emptyDatabase(databaseUrl: string): Promise<void> {
  const rows = await query<{ name: string }>(
    databaseUrl,
    "select nspname as name from pg_namespace where nspname = 'public'",
  );
  if (rows.length > 0) await query(databaseUrl, "drop schema public cascade");
  await query(databaseUrl, "create schema public");
}

/** `npm run reset`: gives back the sample state, after asking. */
export async function main(args: string[]): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL || undefined;
  if (lockHolder(startLock) !== null) {
    throw new PlainError(
      "The shop is running: stop it with Ctrl-C in its terminal, then reset it.",
    );
  }
  if (databaseUrl) await checkDatabase(databaseUrl);
  if (!isConfirmed(args, databaseUrl) && !(await ask(databaseUrl))) {
    console.log("Nothing was changed.");
    return;
  }
  if (databaseUrl) await emptyDatabase(databaseUrl);
  else await removeDatabase();
  fs.rmSync(signInsFile, { force: true });
  fs.rmSync(mailboxDirectory, { recursive: true, force: true });
  fs.rmSync(messagesDirectory, { recursive: true, force: true });
  fs.rmSync(privateFilesDirectory, { recursive: true, force: true });
  console.log('The data is gone; "npm start" loads the sample province again.');
}

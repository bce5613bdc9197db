import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { inRoot, medusaCli } from "../../.scripts/paths.ts";
import { temporaryDirectory, type Shop } from "./shop.ts";

/**
 * Runs a script by `medusa exec` on the shop's database, in a process of its own: for what the product
 * does only in jobs. The script gets the names of two files as arguments: the input as JSON, and the one
 * into which it writes its answer.
 */
export async function execScript<Answer>(
  shop: Shop,
  script: string,
  input: unknown,
): Promise<Answer> {
  const directory = temporaryDirectory("exec");
  const [inputFile, answerFile] = ["input.json", "answer.json"].map((name) =>
    path.join(directory, name),
  ) as [string, string];
  fs.writeFileSync(inputFile, JSON.stringify(input));
  const child = spawn(
    process.execPath,
    [medusaCli, "exec", inRoot(script), inputFile, answerFile],
    {
      cwd: inRoot("backend/.medusa/server"),
      env: {
        ...process.env,
        ...{ NODE_ENV: "production", DATABASE_URL: shop.databaseUrl, LOG_LEVEL: "warn" },
        ...{ JWT_SECRET: "x".repeat(64), COOKIE_SECRET: "y".repeat(64) },
        ...{ STORE_CORS: shop.backendUrl, ADMIN_CORS: shop.backendUrl, AUTH_CORS: shop.backendUrl },
        ...{ BACKEND_URL: shop.backendUrl, STOREFRONT_URL: shop.backendUrl },
        // A process without them would take the ways to send messages from the servers of this database.
        ...{ OCOP_MAILBOX_DIR: shop.mailbox, OCOP_MESSAGES_DIR: shop.messages },
        ...{ MEDUSA_DISABLE_TELEMETRY: "true" },
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0 || !fs.existsSync(answerFile)) {
    throw new Error(`${script} did not end well: ${output}`);
  }
  return JSON.parse(fs.readFileSync(answerFile, "utf8")) as Answer;
}

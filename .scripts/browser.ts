import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { inRoot, root } from "./paths.ts";
import { PlainError } from "./plain-error.ts";
import type { StepTools } from "./steps.ts";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function downloaded(): string {
  const { chromium } = createRequire(inRoot("test/package.json"))("playwright-core") as {
    chromium: { executablePath(): string };
  };
  return chromium.executablePath();
}

/** The browser on this machine, or null. */
export function findBrowser(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (fs.existsSync(given)) return given;
    throw new PlainError(
      `CHROMIUM_PATH names ${given}, which does not exist: set it to a Chromium, for example CHROMIUM_PATH=/usr/bin/chromium.`,
    );
  }
  return [...usual, downloaded()].find((file) => fs.existsSync(file)) ?? null;
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof PlainError) return false;
    throw error;
  }
}

/** Installs Chromium: by apt as root on Debian, else by Playwright into the user's cache. */
export async function installBrowser({ run }: StepTools): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]): Promise<boolean> =>
    succeeds(run({ file: "apt-get", args, cwd: os.tmpdir(), env }));
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    if (await apt(...install)) return;
    if ((await apt("update")) && (await apt(...install))) return;
  }
  const cli = path.join(root, "node_modules/playwright-core/cli.js");
  const args = [cli, "install", "chromium"];
  if (await succeeds(run({ file: process.execPath, args, cwd: root }))) return;
  throw new PlainError(
    "The end-to-end tests need Chromium and it could not be installed: install it (for example sudo apt-get install chromium) or set CHROMIUM_PATH=/path/to/chromium.",
  );
}

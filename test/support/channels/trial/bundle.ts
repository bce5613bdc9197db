import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "vite";

/**
 * Makes one CommonJS module of the channel for trials, as somebody with adapters of their own would.
 * @returns what a backend is started with to have it
 */
export async function trialAdapterEnv(channelUrl: string): Promise<NodeJS.ProcessEnv> {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), "trial-adapter-"));
  await build({
    ...{ configFile: false, logLevel: "error" },
    build: {
      ...{ ssr: path.join(import.meta.dirname, "adapters.ts"), outDir },
      rollupOptions: { output: { format: "cjs", entryFileNames: "adapters.cjs" } },
    },
  });
  const file = path.join(outDir, "adapters.cjs");
  return { CHANNEL_ADAPTERS: file, TRIAL_CHANNEL_URL: channelUrl };
}

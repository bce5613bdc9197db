import { buildPlugins, pluginCount } from "./build.ts";
import { typedPackages } from "./packages.ts";
import { Steps } from "./steps.ts";
import { listenForStop } from "./stop-signal.ts";
import { typeCheck } from "./types.ts";

/** `npm run typecheck`: checks the types of every package; the backend needs the plugins built. */
export async function main(): Promise<void> {
  const stop = listenForStop();
  const packages = typedPackages();
  const steps = new Steps(pluginCount() + packages.length, stop);
  await buildPlugins(steps, stop);
  for (const { name, directory } of packages) {
    await steps.run({
      name: `types-${name}`,
      title: `Types of ${name}`,
      work: ({ run }) => run(typeCheck(directory)),
    });
  }
}

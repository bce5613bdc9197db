import fs from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

type Violation = { id: string; nodes: { target: string[] }[] };
type Context = { include: string[]; exclude: string[] };
type Options = { resultTypes: "violations"[] };
type Axe = { run(context: Context, options: Options): Promise<{ violations: Violation[] }> };

/**
 * The barriers that axe finds inside the parts of a page that `within` names, leaving out those that
 * a selector in `except` names.
 */
export async function barriers(
  page: Page,
  within = "html",
  except: string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    // What passes is not asked for: describing it takes longer than finding what does not.
    (context) =>
      (globalThis as unknown as { axe: Axe }).axe.run(context, { resultTypes: ["violations"] }),
    { include: [within], exclude: except },
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

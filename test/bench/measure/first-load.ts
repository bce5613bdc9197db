import { gzipSync } from "node:zlib";

/** What a browser loads before a page works, without its pictures and fonts. */
export interface FirstLoad {
  htmlGzipBytes: number;
  jsGzipBytes: number;
  cssGzipBytes: number;
  files: { path: string; gzipBytes: number }[];
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Modules that a script imports at once; `import()` waits for a need and does not count. */
export function staticImports(code: string): string[] {
  const pattern = /(?:^|[;\s}])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["']([^"']+)["']/g;
  return [...code.matchAll(pattern)].flatMap(([, specifier]) => specifier ?? []);
}

/** The scripts and style sheets that a page's own HTML asks for. */
export function assetsOf(html: string): { scripts: string[]; styles: string[] } {
  const tags = (name: string): string[] =>
    [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, "gi"))].map(([tag]) => tag);
  const links = tags("link");
  const scripts = links
    .filter((tag) => attribute(tag, "rel") === "modulepreload")
    .flatMap((tag) => attribute(tag, "href") ?? []);
  scripts.push(...tags("script").flatMap((tag) => attribute(tag, "src") ?? []));
  for (const [, code] of html.matchAll(/<script\b[^>]*type="module"[^>]*>([\s\S]*?)<\/script>/gi)) {
    scripts.push(...staticImports(code ?? ""));
  }
  const styles = links
    .filter((tag) => attribute(tag, "rel") === "stylesheet")
    .flatMap((tag) => attribute(tag, "href") ?? []);
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}

/** Sums up the first load of a page over its whole graph of static imports (gzip, our own). */
export async function measureFirstLoad(url: string): Promise<FirstLoad> {
  const files: FirstLoad["files"] = [];
  const load = async (address: URL): Promise<string> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address.href} answers ${response.status}`);
    return response.text();
  };
  const weigh = (address: URL, text: string): number => {
    const gzipBytes = gzipSync(text).length;
    files.push({ path: address.pathname, gzipBytes });
    return gzipBytes;
  };
  const html = await load(new URL(url));
  const { scripts, styles } = assetsOf(html);
  const total: FirstLoad = {
    htmlGzipBytes: gzipSync(html).length,
    jsGzipBytes: 0,
    cssGzipBytes: 0,
    files,
  };
  const seen = new Set<string>();
  const queue = scripts.map((script) => new URL(script, url));
  for (let address = queue.shift(); address; address = queue.shift()) {
    if (seen.has(address.href)) continue;
    seen.add(address.href);
    const code = await load(address);
    total.jsGzipBytes += weigh(address, code);
    const base = address;
    queue.push(...staticImports(code).map((specifier) => new URL(specifier, base)));
  }
  for (const style of styles) {
    const address = new URL(style, url);
    total.cssGzipBytes += weigh(address, await load(address));
  }
  return total;
}

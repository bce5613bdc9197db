import { describe, expect, it } from "vitest";
import { assetsOf, staticImports } from "./first-load.ts";
import { percentile } from "./load.ts";
import { table } from "./report.ts";

describe("the first load", () => {
  it("finds preloads, scripts, imports of inline modules and style sheets once each", () => {
    const html = `<link rel="modulepreload" href="/assets/a.js"/><link href='/assets/s.css' rel=stylesheet>
      <link rel="icon" href="/favicon.svg"><script src="/assets/b.js" async></script>
      <script type="module" async="">import "/assets/manifest.js";
      import * as route0 from "/assets/a.js"; import("/assets/entry.js");</script>
      <script>import "/not/a/module.js"</script>`;
    expect(assetsOf(html)).toEqual({
      scripts: ["/assets/a.js", "/assets/b.js", "/assets/manifest.js"],
      styles: ["/assets/s.css"],
    });
  });

  it("follows the imports of minified code, not those made on demand", () => {
    const code = `import{r as a,j}from"./c.js";import"./d.js";const x=()=>import("./lazy.js");export{y}from"./e.js";`;
    expect(staticImports(code)).toEqual(["./c.js", "./d.js", "./e.js"]);
  });
});

describe("the report", () => {
  it("takes percentiles by nearest rank", () => {
    const sorted = Float64Array.from({ length: 100 }, (_, index) => index + 1);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(sorted, share))).toEqual([
      50, 95, 99, 100,
    ]);
    expect(percentile(new Float64Array(), 0.5)).toBe(0);
  });

  it("aligns its columns", () => {
    expect(
      table([
        ["page", "req/s"],
        ["home", "9"],
        ["product", "120"],
      ]),
    ).toBe("page     req/s\n-------  -----\nhome         9\nproduct    120");
  });
});

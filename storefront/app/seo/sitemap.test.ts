import { describe, expect, it } from "vitest";

import { sitemapXml } from "./sitemap";

describe("sitemapXml", () => {
  it("names every page in both languages with its counterpart, escaped", () => {
    const xml = sitemapXml("https://shop.example", ["/", "/products?sector=I&star=4"]);
    expect(xml).toContain("<loc>https://shop.example/</loc>");
    expect(xml).toContain("<loc>https://shop.example/en</loc>");
    expect(xml).toContain(
      'hreflang="en" href="https://shop.example/en/products?sector=I&amp;star=4"',
    );
    expect(xml.match(/<url>/g)).toHaveLength(4);
  });
});

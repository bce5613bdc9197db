import { getEnv } from "~/lib/env.server";

/** Search engines may read the shop, not carts, orders and what the pages ask for themselves. */
export function loader() {
  const lines = [
    "User-agent: *",
    ...["/cart", "/checkout", "/orders", "/api/"].flatMap((path) => [
      `Disallow: ${path}`,
      ...(path === "/api/" ? [] : [`Disallow: /en${path}`]),
    ]),
    "",
    `Sitemap: ${getEnv().publicUrl}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}

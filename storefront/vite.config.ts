import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

import { compressAssets } from "./compress-assets";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  server: { port: Number(process.env.PORT) || 8000, strictPort: true },
  // A strict content security policy has no room for data: addresses.
  build: {
    assetsInlineLimit: 0,
    manifest: true,
    target: "es2022",
  },
  plugins: [
    tailwindcss(),
    compressAssets(),
    remix({
      ignoredRouteFiles: ["**/*.test.{ts,tsx}"],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: false,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  resolve: { alias: { "~": path.resolve(import.meta.dirname, "app") } },
});

import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/**
 * Writes each script and style a second and third time, as small as it goes (`.br`, `.gz`), so that
 * the server spends nothing on compressing what never changes.
 */
export function compressAssets(): Plugin {
  let folder: string | undefined;
  return {
    name: "compress-assets",
    apply: "build",
    configResolved({ build, root }) {
      if (!build.ssr) folder = path.resolve(root, build.outDir, build.assetsDir);
    },
    async closeBundle() {
      if (!folder) return;
      const names = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
      for (const name of names) {
        const file = path.join(folder, name);
        const content = await readFile(file);
        await writeFile(`${file}.gz`, await gzipAsync(content, { level: 9 }));
        const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        await writeFile(`${file}.br`, await brotliAsync(content, { params: quality }));
      }
    },
  };
}

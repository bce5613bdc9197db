import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import { type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";

import { parseEnv } from "./app/lib/env.server";
import { isForeignPost, securityHeaders } from "./app/lib/security.server";
import { serveAssets } from "./serve-assets";

process.env.NODE_ENV ??= "production";

const GRACE_MS = 10_000;
const buildFolder = path.dirname(fileURLToPath(import.meta.url));
const clientFolder = path.join(buildFolder, "client");

const { env, problems } = parseEnv(process.env);
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

/** The built files of the words, so that the page can ask for its language at once. */
function findMessageFiles(): { vi: string; en: string } | undefined {
  const file = path.join(buildFolder, ".vite/client-manifest.json");
  if (!existsSync(file)) return undefined;
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, { file: string }>;
  const vi = manifest["app/i18n/messages-vi.ts"]?.file;
  const en = manifest["app/i18n/messages-en.ts"]?.file;
  return vi && en ? { vi: `/${vi}`, en: `/${en}` } : undefined;
}

const serverBuildUrl = pathToFileURL(path.join(buildFolder, "server/index.js")).href;
const build = (await import(serverBuildUrl)) as ServerBuild;
const messageFiles = findMessageFiles();

const app = express();
app.disable("x-powered-by");
// Only a proxy on the same machine or network may say that the visitor came by https.
app.set("trust proxy", ["loopback", "linklocal", "uniquelocal"]);

app.get("/health", (_request, response) => {
  response.type("text").send("OK");
});

app.use("/assets", serveAssets(path.join(clientFolder, "assets")));

app.use((request: Request, response: Response, next: NextFunction) => {
  const nonce = randomBytes(16).toString("base64");
  response.locals.cspNonce = nonce;
  response.set(securityHeaders({ nonce, isHttps: request.secure, env }));
  next();
});

app.use((request: Request, response: Response, next: NextFunction) => {
  if (!isForeignPost(request.method, request.headers, request.headers.host ?? "")) return next();
  response
    .status(403)
    .type("text")
    .send(
      "Trang khác không được gửi biểu mẫu này. Mở cửa hàng rồi thử lại.\n" +
        "Another site may not send this form. Open the shop and try again.\n",
    );
});

app.use(compression());
app.use(express.static(clientFolder, { maxAge: "1h", dotfiles: "ignore", index: false }));

app.all(
  "*",
  createRequestHandler({
    build,
    mode: "production",
    getLoadContext: (request, response) => ({
      clientAddress: request.ip,
      cspNonce: response.locals.cspNonce as string,
      messageFiles,
    }),
  }),
);

// Express shows stack traces otherwise; what reaches this is no page (a missing asset, a bad address).
app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
  if (response.headersSent) return next(error);
  const status = (error as { status?: number }).status ?? 500;
  if (status >= 500) console.error(error);
  const text =
    status >= 500 ? "Có lỗi ở phía cửa hàng. / The shop failed." : "Không có. / Not found.";
  response.status(status).type("text").send(`${text}\n`);
});

const server = app.listen(env.port, () => {
  console.log(`The shop answers on port ${env.port}.`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE";
  console.error(isTaken ? `Port ${env.port} is taken; set PORT to a free one.` : error.message);
  process.exit(1);
});

function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE_MS).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);

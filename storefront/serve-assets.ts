import { existsSync } from "node:fs";
import path from "node:path";
import express, { type RequestHandler, type Router } from "express";

const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/** Built files, kept by browsers for a year; scripts and styles as compressed by the build. */
export function serveAssets(folder: string): Router {
  const router = express.Router();
  router.use(takeCompressed(folder));
  router.use(
    express.static(folder, {
      immutable: true,
      maxAge: "1y",
      fallthrough: false,
      index: false,
      redirect: false,
      setHeaders: (response) => response.set("X-Content-Type-Options", "nosniff"),
    }),
  );
  return router;
}

function takeCompressed(folder: string): RequestHandler {
  return (request, response, next) => {
    const name = /^\/([\w.()-]+\.(js|css))$/.exec(decodeName(request.path))?.[1];
    if (!name) return next();
    response.vary("Accept-Encoding");
    const accepted = ENCODINGS.find(
      ([encoding, ending]) =>
        request.acceptsEncodings(encoding) === encoding &&
        existsSync(path.join(folder, name + ending)),
    );
    if (accepted) {
      response.set("Content-Encoding", accepted[0]);
      response.type(path.extname(name));
      request.url = `/${encodeURIComponent(name + accepted[1])}`;
    }
    next();
  };
}

function decodeName(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}

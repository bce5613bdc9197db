import fs from "node:fs";
import path from "node:path";

/** Writes a file in one go, so that a crash never leaves half of it; mode 0600 unless given. */
export function writeWhole(file: string, text: string, mode = 0o600): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.new`;
  fs.writeFileSync(temporary, text, { mode });
  fs.renameSync(temporary, file);
}

/** The parsed JSON of a file, or null when it is missing or not whole. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** The last part of a text file, or "" when it does not exist. */
export function tail(file: string, bytes = 20_000): string {
  try {
    return fs.readFileSync(file, "utf8").slice(-bytes);
  } catch {
    return "";
  }
}

import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";

/** A sample sign-in of this machine; `producer` signs in to the portal, the others to the admin. */
export type SignIn = { role: string; email: string; password: string };

const PASSWORD_BYTES = 12;

export async function readSignIns(file: string): Promise<SignIn[]> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as SignIn[];
  } catch {
    return [];
  }
}

/** Written for its owner only. */
export async function writeSignIns(file: string, signIns: readonly SignIn[]): Promise<void> {
  await writeFile(file, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
}

export function newPassword(): string {
  return randomBytes(PASSWORD_BYTES).toString("base64url");
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { inRoot, medusaCli } from "../../../.scripts/paths.ts";
import { backendEnv } from "../../../.scripts/settings.ts";
import { throwAwaySecrets } from "../../../.scripts/test-database.ts";
import { fromRun } from "../../support/database.ts";
import { useShop } from "../../support/shop.ts";
import { inviteUser } from "../../support/staff.ts";

const shop = useShop();
const run = promisify(execFile);

/** Runs the script as README says, and gives what it printed. */
async function grantRole(...args: string[]): Promise<string> {
  const env = backendEnv({
    databaseUrl: shop.databaseUrl,
    ports: { backend: 9000, storefront: 8000 },
    secrets: throwAwaySecrets(),
    signInsFile: fromRun("OCOP_TEST_SIGN_INS"),
  });
  const { stdout, stderr } = await run(
    process.execPath,
    [medusaCli, "exec", "./src/scripts/grant-role.js", ...args],
    { cwd: inRoot("backend/.medusa/server"), env: { ...env, LOG_LEVEL: "info" } },
  ).catch((failure: unknown) => failure as { stdout: string; stderr: string });
  return stdout + stderr;
}

it("makes the first administrator, who has no role yet, and says what it needs", async () => {
  const { token } = await inviteUser(shop, "dau-tien@mau.example");
  const staff = async (): Promise<number> =>
    (
      await fetch(`${shop.backendUrl}/admin/ocop/staff`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).status;
  expect(await staff()).toBe(403);
  expect(await grantRole("dau-tien@mau.example", "king")).toContain("Say who gets which role");
  expect(await grantRole("ai-do@mau.example", "administrator")).toContain("There is no user ai-do");
  expect(await staff()).toBe(403);
  expect(await grantRole("dau-tien@mau.example", "administrator")).toContain(
    "is now administrator",
  );
  expect(await staff()).toBe(200);
}, 120_000);

import net from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { checkDatabase, checkPorts, describeDatabase, diskProblem } from "./checks.ts";
import { freePort } from "./ports.ts";

const open: net.Server[] = [];

function listen(host: string): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer();
    open.push(server);
    server.listen(0, host, () => resolve((server.address() as net.AddressInfo).port));
  });
}

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe("ports", () => {
  it.each(["127.0.0.1", "0.0.0.0"])("names a port taken on %s and its variable", async (host) => {
    const taken = await listen(host);
    const ports = { backend: await freePort(), storefront: taken };
    await expect(checkPorts(ports)).rejects.toThrow(
      new RegExp(`Port ${taken} .* STOREFRONT_PORT=`),
    );
  });

  it("accepts two free ports", async () => {
    const ports = { backend: await freePort(), storefront: await freePort() };
    await expect(checkPorts(ports)).resolves.toBeUndefined();
  });
});

describe("disk", () => {
  it("says how much is left and how much is needed", () => {
    expect(diskProblem(0.34e9, 2.5e9, "/shop")).toMatch(/\/shop has 0\.3 GB left and 2\.5 GB/);
    expect(diskProblem(2.5e9, 2.5e9, "/shop")).toBeNull();
  });
});

describe("DATABASE_URL", () => {
  it("is described without user and password", () => {
    expect(describeDatabase("postgres://me:hush@db.example.vn/shop")).toBe(
      "db.example.vn:5432/shop",
    );
  });

  it("is refused in one sentence when nobody answers, without the password", async () => {
    const url = `postgres://me:hush@localhost:${await freePort()}/shop`;
    const error: unknown = await checkDatabase(url).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "PlainError" });
    const message = (error as Error).message;
    expect(message).toMatch(/cannot be reached \(nobody answers there\): check DATABASE_URL/);
    expect(message).not.toContain("hush");
  });

  it.each(["mysql://localhost/shop", "localhost:5432", "postgres//x"])(
    "refuses %s",
    async (url) => {
      await expect(checkDatabase(url)).rejects.toThrow(/not the address of a PostgreSQL/);
    },
  );
});

import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../../.scripts/ports.ts";
import { isPortFree } from "../../.scripts/run.mjs";
import type { Ending, Typed } from "./checkout.ts";
import { freshClone, inventory, type } from "./checkout.ts";

const ready = "Ctrl-C stops everything";
let clone: string;
let ports: { BACKEND_PORT: string; STOREFRONT_PORT: string };

function inClone(...parts: string[]): string {
  return path.join(clone, ...parts);
}

function start(env: NodeJS.ProcessEnv = {}): Typed {
  return type(clone, ["npm", "start"], { ...ports, ...env });
}

const shop = (page: string): string => `http://localhost:${ports.STOREFRONT_PORT}${page}`;
const backend = (page: string): string => `http://localhost:${ports.BACKEND_PORT}${page}`;

async function text(url: string): Promise<string> {
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  return response.text();
}

async function inDatabase<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const access = JSON.parse(fs.readFileSync(inClone(".data/postgres.json"), "utf8")) as {
    port: number;
    password: string;
  };
  const { port, password } = access;
  const client = new pg.Client({
    host: "localhost",
    port,
    user: "ocop",
    password,
    database: "ocop",
  });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function makeCart(): Promise<string> {
  const [key] = await inDatabase<{ token: string }>(
    "select token from api_key where type = 'publishable'",
  );
  const [region] = await inDatabase<{ id: string }>(
    "select id from region where deleted_at is null",
  );
  const response = await fetch(backend("/store/carts"), {
    method: "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": key?.token ?? "" },
    body: JSON.stringify({ region_id: region?.id }),
  });
  const { cart } = (await response.json()) as { cart: { id: string } };
  return cart.id;
}

/** One sentence a person can act on, and nothing of how the program is made. */
function expectOneSentence({ code, output }: Ending, sentence: RegExp): void {
  expect(code, output).toBe(1);
  const lines = output
    .split("\n")
    .filter((line) => line.trim() && !/^(>|npm (warn|notice))/.test(line));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(sentence);
}

async function expectAllGone(typed: Typed): Promise<void> {
  expect(typed.alive()).toEqual([]);
  expect(fs.existsSync(inClone(".data/postgres/postmaster.pid"))).toBe(false);
  for (const port of Object.values(ports)) expect(await isPortFree(Number(port)), port).toBe(true);
}

beforeAll(async () => {
  clone = freshClone();
  ports = { BACKEND_PORT: String(await freePort()), STOREFRONT_PORT: String(await freePort()) };
});

describe("npm start on a fresh clone", () => {
  let cart: string;

  it("says which Node it needs, before it makes anything", async () => {
    const before = inventory(clone);
    const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.19.1" } })`;
    const disguise = `data:text/javascript,${encodeURIComponent(old)}`;
    const typed = type(clone, ["node", "--import", disguise, ".scripts/run.mjs", "start"]);
    expectOneSentence(
      await typed.ending,
      /needs Node 20\.19\+ or 22\.12\+ and found Node 18\.19\.1/,
    );
    expect(inventory(clone)).toEqual(before);
  });

  it("installs what is missing and survives being killed in the middle", async () => {
    const typed = start();
    await typed.until("Migrate the database");
    process.kill(typed.child.pid ?? 0, "SIGKILL");
    for (const pid of typed.alive().filter((one) => isCommand(one))) process.kill(pid, "SIGKILL");
    await typed.ending;
  });

  it("goes on from there: builds, loads the sample, serves it, stops on Ctrl-C", async () => {
    const again = start();
    await again.until(ready);
    expect(await text(shop("/"))).toContain('lang="vi"');
    expect(await text(shop("/en"))).toContain('lang="en"');
    expect(await text(backend("/app"))).toContain('<div id="medusa"');
    const signIns = JSON.parse(fs.readFileSync(inClone(".data/sign-ins.json"), "utf8")) as {
      email: string;
      password: string;
    }[];
    expect(signIns).toHaveLength(5);
    for (const { email, password } of signIns) {
      expect(again.output()).toContain(email);
      expect(again.output()).toContain(password);
    }
    cart = await makeCart();

    const second = type(clone, ["npm", "start"], ports);
    expectOneSentence(await second.ending, /already runs from this folder/);
    expect(await text(shop("/"))).toContain('lang="vi"');

    again.signal("SIGINT");
    const { code, output } = await again.ending;
    // npm itself ends by the same signal.
    expect([0, 130, null], output).toContain(code);
    expect(output).toContain("Stopped. The data is kept.");
    await expectAllGone(again);
    const log = fs.readFileSync(inClone(".data/logs/database.log"), "utf8");
    expect(log).toContain("database system is shut down");
  });

  it("starts again in seconds, builds nothing and keeps everything", async () => {
    const from = Date.now();
    const typed = start();
    await typed.until(ready);
    expect(Date.now() - from).toBeLessThan(30_000);
    const unchanged = typed
      .output()
      .split("\n")
      .filter((line) => line.includes("nothing to do"));
    expect(unchanged.join("\n")).toMatch(/plugin[^]*Migrate[^]*sample[^]*/);
    expect(unchanged.length).toBeGreaterThanOrEqual(5);
    const rows = await inDatabase<{ id: string }>(`select id from cart where id = '${cart}'`);
    expect(rows).toEqual([{ id: cart }]);
    expect(await text(shop("/"))).toContain('lang="vi"');
    typed.signal("SIGTERM");
    await typed.ending;
    await expectAllGone(typed);
  });

  it("names a taken port and the variable that moves it", async () => {
    const before = inventory(clone);
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(Number(ports.STOREFRONT_PORT), resolve));
    const typed = start();
    expectOneSentence(
      await typed.ending,
      new RegExp(`Port ${ports.STOREFRONT_PORT} .*STOREFRONT_PORT`),
    );
    server.close();
    expect(inventory(clone)).toEqual(before);
    await expectAllGone(typed);
  });

  it("names an unreachable database without its password", async () => {
    const before = inventory(clone);
    const closed = await freePort();
    const typed = start({ DATABASE_URL: `postgres://me:hush@localhost:${closed}/shop` });
    const ending = await typed.ending;
    expectOneSentence(
      ending,
      new RegExp(`localhost:${closed}/shop cannot be reached.*DATABASE_URL`),
    );
    expect(ending.output).not.toContain("hush");
    expect(inventory(clone)).toEqual(before);
    await expectAllGone(typed);
  });

  it("is reset only after being asked", async () => {
    const refused = type(clone, ["npm", "run", "reset"]);
    expectOneSentence(await refused.ending, /npm run reset -- --yes/);
    expect(fs.existsSync(inClone(".data/postgres/PG_VERSION"))).toBe(true);
    const done = await type(clone, ["npm", "run", "reset", "--", "--yes"]).ending;
    expect(done.code, done.output).toBe(0);
    expect(fs.existsSync(inClone(".data/postgres"))).toBe(false);
  });
});

/** The command itself (npm, its shell, our runner), not the processes it started. */
function isCommand(pid: number): boolean {
  try {
    return /run\.mjs|npm start/.test(fs.readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}

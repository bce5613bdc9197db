import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clusterUrl, query } from "../../.scripts/database.ts";
import { freePort } from "../../.scripts/ports.ts";
import type { Cluster } from "../../.scripts/postgres.ts";
import {
  bundledMajor,
  clusterMajor,
  createCluster,
  postmasterPid,
  startCluster,
  stopCluster,
} from "../../.scripts/postgres.ts";
import { temporaryDirectory } from "../support/shop.ts";

let cluster: Cluster;

beforeEach(async () => {
  const directory = temporaryDirectory("cluster");
  cluster = {
    directory: path.join(directory, "postgres"),
    logFile: path.join(directory, "postgres.log"),
    user: "ocop",
    password: "right",
    port: await freePort(),
  };
  await createCluster(cluster);
  await startCluster(cluster);
});

afterEach(() => stopCluster(cluster.directory));

it("comes with the major version that its data directory remembers", () => {
  expect(clusterMajor(cluster.directory)).toBe(bundledMajor());
});

it("lets nobody in without the password", async () => {
  const wrong = clusterUrl({ ...cluster, password: "wrong" }, "postgres");
  await expect(query(wrong, "select 1")).rejects.toMatchObject({ code: "28P01" });
  await expect(query(clusterUrl(cluster, "postgres"), "select 1")).resolves.toHaveLength(1);
});

it("keeps what was committed when it is killed, and starts again at once", async () => {
  const url = clusterUrl(cluster, "postgres");
  await query(url, "create table kept (id int)");
  await query(url, "insert into kept select generate_series(1, 1000)");
  process.kill(postmasterPid(cluster.directory) ?? 0, "SIGKILL");
  await startCluster(cluster);
  const rows = await query<{ count: string }>(url, "select count(*) from kept");
  expect(rows).toEqual([{ count: "1000" }]);
});

it("starts although the lock of a lost server names a process of somebody else", async () => {
  const lock = path.join(cluster.directory, "postmaster.pid");
  const lines = fs.readFileSync(lock, "utf8").split("\n");
  await stopCluster(cluster.directory);
  fs.writeFileSync(lock, [String(process.pid), ...lines.slice(1)].join("\n"));
  await startCluster(cluster);
  await expect(query(clusterUrl(cluster, "postgres"), "select 1")).resolves.toHaveLength(1);
});

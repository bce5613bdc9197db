import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  composeProblems,
  dockerfileProblems,
  parseCompose,
  readEnvExample,
  variablesOf,
} from "./problems.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const composeText = read("docker-compose.yml");
const envExample = read(".env.example");
const compose = parseCompose(composeText);

describe("docker-compose.yml", () => {
  it("keeps every rule", () => {
    expect(composeProblems(composeText, envExample)).toEqual([]);
  });

  it("has the parts of the production shape", () => {
    expect(Object.keys(compose.services).sort()).toEqual([
      "backend-server",
      "backend-worker",
      "meilisearch",
      "migration",
      "object-storage",
      "postgres",
      "redis",
      "storefront",
    ]);
  });

  it("gives the backend's server and worker their modes and the same environment", () => {
    const [server, worker] = ["backend-server", "backend-worker"].map(
      (name) =>
        (parse(composeText, { merge: true }) as { services: Record<string, unknown> }).services[
          name
        ] as { environment: Record<string, string> },
    );
    expect(server?.environment.MEDUSA_WORKER_MODE).toBe("server");
    expect(worker?.environment).toEqual({
      ...server?.environment,
      MEDUSA_WORKER_MODE: "worker",
    });
  });

  it("builds from Dockerfiles that are there", () => {
    const builds = Object.values(compose.services).flatMap(({ build }) => (build ? [build] : []));
    expect(builds.length).toBeGreaterThan(0);
    for (const { context, dockerfile } of builds) {
      expect(existsSync(path.join(root, context ?? "", dockerfile ?? "Dockerfile"))).toBe(true);
    }
  });

  it("takes what each plugin built into the backend's image", () => {
    const plugins = readdirSync(path.join(root, "plugins"));
    expect(plugins.length).toBeGreaterThan(1);
    for (const plugin of plugins) {
      const copy = `COPY --from=build /app/plugins/${plugin}/.medusa`;
      expect(read("backend/Dockerfile")).toContain(copy);
    }
  });

  it("asks for a key file of the object storage that is JSON", () => {
    const { configs } = parse(composeText) as { configs: Record<string, { content: string }> };
    for (const { content } of Object.values(configs)) {
      expect(() => JSON.parse(content.replace(/\$\{[^}]*\}/g, "x")) as unknown).not.toThrow();
    }
  });
});

describe("the checks of a compose file notice", () => {
  const good = [
    "services:",
    "  a:",
    "    image: redis:8.8.2-trixie",
    "    restart: unless-stopped",
    "    mem_limit: 1g",
    '    ports: ["127.0.0.1:1:1"]',
    '    environment: { P: "${A_SECRET:?Set A_SECRET in .env}" }',
    '    healthcheck: { test: ["CMD", "true"] }',
    "",
  ].join("\n");
  const example = "# Why.\nA_SECRET=\n";

  it("nothing in a good one", () => {
    expect(composeProblems(good, example)).toEqual([]);
  });

  it("a default of an optional part's secret, but not that it may be left empty", () => {
    const optional = (text: string) =>
      composeProblems(
        good.replace("A_SECRET:?Set A_SECRET in .env", `STRIPE_SECRET_KEY:-${text}`),
        "# Why.\nSTRIPE_SECRET_KEY=\n",
      );
    expect(optional("")).toEqual([]);
    expect(optional("sk_test_1")).toEqual(["STRIPE_SECRET_KEY is a secret with a default"]);
  });

  it.each([
    ["a moving tag", "redis:8.8.2-trixie", "redis:latest", /not pinned/],
    ["a major version only", "redis:8.8.2-trixie", "redis:8", /not pinned/],
    ["no tag", "redis:8.8.2-trixie", "redis", /not pinned/],
    ["a public port", "127.0.0.1:1:1", "1:1", /not bound to 127/],
    ["a port on all addresses", "127.0.0.1:1:1", "0.0.0.0:1:1", /not bound to 127/],
    [
      "a missing health check",
      '    healthcheck: { test: ["CMD", "true"] }\n',
      "",
      /no health check/,
    ],
    ["a missing restart policy", "    restart: unless-stopped\n", "", /no restart policy/],
    ["a missing memory limit", "    mem_limit: 1g\n", "", /no memory limit/],
    ["a secret with a default", ":?Set A_SECRET in .env", ":-changeme", /secret with a default/],
    ["an empty secret", ":?Set A_SECRET in .env", "", /secret with a default/],
    ["an unknown variable", "A_SECRET", "B_SECRET", /B_SECRET is not in \.env\.example/],
    ["a missing sentence", ":?Set A_SECRET in .env", ":?", /does not say what to set/],
  ])("%s", (_name, from, to, problem) => {
    expect(composeProblems(good.replace(from, to), example).join("\n")).toMatch(problem);
  });
});

/** Whether git knows the path or it is new and not ignored: what a fresh clone can copy. */
function isInRepository(file: string): boolean {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "--", file];
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim() !== "";
}

/** A path of the build context that .dockerignore does not keep out. */
function isInContext(file: string): boolean {
  const rules = read(".dockerignore")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.replace(/\/$/, ""));
  const name = file.replace(/\/$/, "");
  const admitted = rules.some(
    (rule) =>
      rule.startsWith("!") && (name === rule.slice(1) || name.startsWith(`${rule.slice(1)}/`)),
  );
  return (
    admitted && (existsSync(path.join(root, ".git")) ? isInRepository(name) : existsSync(name))
  );
}

describe.each(["backend/Dockerfile", "storefront/Dockerfile"])("%s", (file) => {
  it("keeps every rule", () => {
    expect(dockerfileProblems(read(file), isInContext)).toEqual([]);
  });

  it("copies the manifest of every workspace, as npm ci needs", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, unknown>;
    };
    const workspaces = Object.keys(packages).filter(
      (name) => name !== "" && !name.includes("node_modules"),
    );
    expect(workspaces.length).toBeGreaterThan(3);
    for (const workspace of workspaces) {
      expect(read(file)).toContain(`COPY ${workspace}/package.json ${workspace}/`);
    }
  });
});

describe("the checks of a Dockerfile notice", () => {
  const good =
    "FROM node:22.23.3-trixie-slim AS a\nCOPY there ./\nFROM a\nCOPY --from=a /x /x\nUSER node\n" +
    'HEALTHCHECK --interval=1s CMD ["true"]\n';
  const exists = (file: string) => file === "there";

  it("nothing in a good one", () => {
    expect(dockerfileProblems(good, exists)).toEqual([]);
  });

  it.each([
    ["an unpinned image", "node:22.23.3-trixie-slim", "node:lts", /not pinned/],
    ["a COPY of nothing", "COPY there", "COPY elsewhere", /nothing of that name/],
    ["a COPY from no stage", "--from=a", "--from=b", /unknown stage b/],
    ["root", "USER node\n", "", /runs as root/],
    ["no health check", 'HEALTHCHECK --interval=1s CMD ["true"]\n', "", /no HEALTHCHECK/],
  ])("%s", (_name, from, to, problem) => {
    expect(dockerfileProblems(good.replace(from, to), exists).join("\n")).toMatch(problem);
  });
});

describe(".env.example", () => {
  it("explains every variable in a comment and names none twice", () => {
    const { names, uncommented } = readEnvExample(envExample);
    expect(uncommented).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
  });

  it("holds no secret", () => {
    const filled = envExample
      .split("\n")
      .filter((line) => /^\w*(?:SECRET|PASSWORD|KEY)\w*=./.test(line));
    expect(filled).toEqual([]);
  });

  it("knows every variable of the compose file", () => {
    const { names } = readEnvExample(envExample);
    expect(names).toEqual(expect.arrayContaining(variablesOf(composeText).map(({ name }) => name)));
  });
});

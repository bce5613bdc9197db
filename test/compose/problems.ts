import { parse } from "yaml";

/** The part of a compose service that the checks read. */
interface Service {
  image?: string;
  build?: { context?: string; dockerfile?: string };
  restart?: string;
  ports?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition?: string }>;
  mem_limit?: string;
}

interface Compose {
  services: Record<string, Service>;
}

/** One `${NAME}`, `${NAME:-default}` or `${NAME:?sentence}` in a compose file. */
interface Variable {
  name: string;
  operator: string;
  text: string;
}

const SECRET = /(?:SECRET|PASSWORD|API_KEY|ACCESS_KEY|TOKEN)/;

/** Ways to pay that a shop may do without: left empty, they are not there. */
const OPTIONAL_PART = /^(?:STRIPE|BANK_TRANSFER|CHANNEL|SHOPEE|TIKTOK_SHOP|LAZADA)_/;

/** A tag that names one release: at least major.minor, never a moving name. */
const EXACT_TAG = /^[\w./-]+:v?\d+\.\d+(?:\.\d+)?(?:-[\w.]+)*$/;

export function parseCompose(text: string): Compose {
  return parse(text, { merge: true }) as Compose;
}

export function variablesOf(text: string): Variable[] {
  const withoutComments = text.replace(/^\s*#.*$/gm, "");
  return [...withoutComments.matchAll(/(?<!\$)\$\{(\w+)(?:(:?[-?+])([^}]*))?\}/g)].map((match) => ({
    name: match[1] ?? "",
    operator: match[2] ?? "",
    text: match[3] ?? "",
  }));
}

/** Names that an env file sets, and those of them without a comment line right above. */
export function readEnvExample(text: string): { names: string[]; uncommented: string[] } {
  const lines = text.split("\n");
  const names: string[] = [];
  const uncommented: string[] = [];
  lines.forEach((line, index) => {
    const name = /^([A-Z][A-Z0-9_]*)=/.exec(line)?.[1];
    if (name === undefined) return;
    names.push(name);
    if (!/^# [A-Z"]/.test(lines[index - 1] ?? "")) uncommented.push(name);
  });
  return { names, uncommented };
}

function runsToItsEnd(compose: Compose, name: string): boolean {
  const awaited = Object.values(compose.services).some(
    (service) => service.depends_on?.[name]?.condition === "service_completed_successfully",
  );
  return awaited && compose.services[name]?.restart === "no";
}

function serviceProblems(compose: Compose, name: string, service: Service): string[] {
  const problems: string[] = [];
  if (service.image === undefined || !EXACT_TAG.test(service.image)) {
    problems.push(`${name}: the image ${service.image ?? "(none)"} is not pinned`);
  }
  for (const port of service.ports ?? []) {
    if (!String(port).startsWith("127.0.0.1:")) {
      problems.push(`${name}: the port ${port} is not bound to 127.0.0.1`);
    }
  }
  const checked = (service.healthcheck?.test?.length ?? 0) > 0;
  if (!checked && !runsToItsEnd(compose, name)) problems.push(`${name}: no health check`);
  if (service.restart === undefined) problems.push(`${name}: no restart policy`);
  if (service.mem_limit === undefined) problems.push(`${name}: no memory limit`);
  if (Array.isArray(service.depends_on)) problems.push(`${name}: depends_on has no conditions`);
  for (const needed of Object.keys(service.depends_on ?? {})) {
    if (!compose.services[needed]) problems.push(`${name}: depends on the unknown ${needed}`);
  }
  return problems;
}

function variableProblems(variable: Variable, known: Set<string>): string[] {
  const problems: string[] = [];
  const { name, operator, text } = variable;
  if (!known.has(name)) problems.push(`${name} is not in .env.example`);
  const mayBeEmpty = OPTIONAL_PART.test(name) && operator === ":-" && text === "";
  if (SECRET.test(name) && operator !== ":?" && !mayBeEmpty) {
    problems.push(`${name} is a secret with a default`);
  }
  if (operator === "") problems.push(`${name} silently becomes empty`);
  if (operator === ":?" && !/^Set [A-Z]/.test(text)) {
    problems.push(`${name} does not say what to set`);
  }
  return problems;
}

/** What is wrong with a compose file, in sentences; empty when nothing is. */
export function composeProblems(text: string, envExample: string): string[] {
  const compose = parseCompose(text);
  const known = new Set(readEnvExample(envExample).names);
  return [
    ...Object.entries(compose.services).flatMap(([name, service]) =>
      serviceProblems(compose, name, service),
    ),
    ...variablesOf(text).flatMap((variable) => variableProblems(variable, known)),
  ];
}

/**
 * What is wrong with a Dockerfile, in sentences.
 * @param exists whether a path, relative to the build context, is there for the build to copy
 */
export function dockerfileProblems(text: string, exists: (path: string) => boolean): string[] {
  const problems: string[] = [];
  const lines = text
    .replace(/\\\n/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const stages = new Set<string>();
  let user = "root";
  for (const line of lines) {
    const [instruction = "", ...words] = line.split(/\s+/);
    if (instruction === "FROM") {
      const [image = "", , stage] = words;
      if (!stages.has(image) && !EXACT_TAG.test(image)) problems.push(`${image} is not pinned`);
      if (stage) stages.add(stage);
      user = "root";
    } else if (instruction === "USER") {
      user = words[0] ?? "root";
    } else if (instruction === "COPY") {
      const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
      if (from !== undefined && !stages.has(from)) problems.push(`COPY from unknown stage ${from}`);
      const sources = words.filter((word) => !word.startsWith("--")).slice(0, -1);
      for (const source of from === undefined ? sources : []) {
        if (!exists(source)) problems.push(`COPY ${source}: there is nothing of that name`);
      }
    }
  }
  if (/^(?:root|0)(?::|$)/.test(user)) problems.push("the image runs as root");
  if (
    !lines.some((line) => line.startsWith("HEALTHCHECK CMD") || /^HEALTHCHECK .*CMD/.test(line))
  ) {
    problems.push("no HEALTHCHECK");
  }
  return problems;
}

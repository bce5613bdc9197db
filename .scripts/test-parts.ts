/** The parts of `npm test`, in their order. */
export const checks = ["lint", "types"] as const;
export const projects = ["unit", "integration", "e2e", "start"] as const;

export type Check = (typeof checks)[number];
export type Project = (typeof projects)[number];

/** A test file and the vitest project it belongs to. */
export interface TestFile {
  file: string;
  project: string;
}

/** What one run of `npm test` does. */
export interface Selection {
  lint: boolean;
  /** Names of the packages whose types are checked. */
  types: string[];
  /** The files to run by project; a project without files is left out. */
  files: Map<Project, string[]>;
}

function isProject(name: string): name is Project {
  return (projects as readonly string[]).includes(name);
}

/**
 * What the patterns of `npm test -- <pattern>` choose: a step by its name (lint, types,
 * types:backend, unit …) or test files by a part of their path. No pattern chooses everything.
 */
export function select(patterns: string[], packages: string[], found: TestFile[]): Selection {
  const all = patterns.length === 0;
  const named = (name: string): boolean => all || patterns.includes(name);
  const steps = new Set<string>([...checks, ...projects, ...packages.map((one) => `types:${one}`)]);
  const parts = patterns.filter((pattern) => !steps.has(pattern));
  const files = new Map<Project, string[]>();
  for (const { file, project } of found) {
    if (!isProject(project)) continue;
    if (!named(project) && !parts.some((part) => file.includes(part))) continue;
    files.set(project, [...(files.get(project) ?? []), file]);
  }
  return {
    lint: named("lint"),
    types: packages.filter((name) => named("types") || named(`types:${name}`)),
    files,
  };
}

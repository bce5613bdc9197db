/** One clear sentence when this Node cannot run the project, else null. */
export function nodeProblem(version: string): string | null;

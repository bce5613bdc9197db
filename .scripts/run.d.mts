/** One clear sentence when this Node cannot run the project, else null. */
export function nodeProblem(version: string): string | null;

/** Whether a server can be started on this port, on every address of the machine. */
export function isPortFree(port: number): Promise<boolean>;

/** One clear sentence when the port cannot be used, else null. */
export function portProblem(port: number, variable: string): Promise<string | null>;

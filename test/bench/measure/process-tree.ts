import fs from "node:fs";

const SAMPLE_MILLISECONDS = 100;

interface ProcessState {
  parent: number;
  residentBytes: number;
}

function readProcess(pid: number): ProcessState | null {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, "utf8");
    const number = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { parent: number("PPid"), residentBytes: number("VmRSS") * 1024 };
  } catch {
    return null;
  }
}

/** Resident memory of a process and all its descendants now; shared pages count once per process. */
export function treeBytes(root: number): number {
  const processes = new Map<number, ProcessState>();
  for (const name of fs.readdirSync("/proc")) {
    const state = /^\d+$/.test(name) ? readProcess(Number(name)) : null;
    if (state) processes.set(Number(name), state);
  }
  const belongs = (pid: number): boolean => {
    for (let at = pid; at > 1; at = processes.get(at)?.parent ?? 0) if (at === root) return true;
    return false;
  };
  let bytes = 0;
  for (const [pid, state] of processes) if (belongs(pid)) bytes += state.residentBytes;
  return bytes;
}

/** Watches the memory of process trees until `stop` is called, which returns the peak of their sum. */
export function watchPeak(roots: () => number[]): { stop(): number } {
  let peak = 0;
  const sample = (): void => {
    peak = Math.max(
      peak,
      roots().reduce((sum, root) => sum + treeBytes(root), 0),
    );
  };
  const timer = setInterval(sample, SAMPLE_MILLISECONDS);
  return {
    stop() {
      clearInterval(timer);
      sample();
      return peak;
    },
  };
}

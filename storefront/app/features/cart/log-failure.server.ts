/** Writes an unexpected failure to the log; a backend that does not answer (503) was logged already. */
export function logFailure(what: string, error: unknown): void {
  if (error instanceof Response && error.status === 503) return;
  console.error(what, error);
}

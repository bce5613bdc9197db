/**
 * Lets one run stand for many: whoever calls while it is under way shares the next one, so that a
 * storm of events never has more than one run waiting.
 */
export function coalesce<Argument>(
  work: (argument: Argument) => Promise<void>,
): (argument: Argument) => Promise<void> {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;

  const start = (argument: Argument): Promise<void> => {
    running = work(argument).finally(() => {
      running = null;
    });
    return running;
  };
  return (argument) => {
    if (running === null) return start(argument);
    following ??= running
      .catch(() => undefined)
      .then(() => {
        following = null;
        return start(argument);
      });
    return following;
  };
}

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * A middleware that lets at most `atOnce` requests through together; the others wait in their order.
 */
export function inTurns(atOnce: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  const leave = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  return (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const enter = (): void => {
      running += 1;
      if (res.closed) {
        leave();
        return;
      }
      res.once("close", leave);
      next();
    };
    if (running < atOnce) enter();
    else waiting.push(enter);
  };
}

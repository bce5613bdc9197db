import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "./deps";

export const SYSTEM_CLOCK: Clock = {
  now: () => new Date(),
  wait: async (milliseconds) => {
    await pause(milliseconds);
  },
  random: Math.random,
};

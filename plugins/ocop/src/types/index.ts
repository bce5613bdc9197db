export type { Actor } from "./actor";
export type { Citation } from "./citation";

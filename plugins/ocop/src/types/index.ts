export type { Citation } from "./citation";

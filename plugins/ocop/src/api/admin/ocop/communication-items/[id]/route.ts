import { routes } from "../routes";

/** One item with every version of it. */
export const GET = routes.retrieve;

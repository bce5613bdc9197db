import { routes } from "../routes";

/** One support with every version of it. */
export const GET = routes.retrieve;

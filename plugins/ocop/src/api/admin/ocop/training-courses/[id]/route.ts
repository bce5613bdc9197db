import { routes } from "../routes";

/** One course with every version of it. */
export const GET = routes.retrieve;

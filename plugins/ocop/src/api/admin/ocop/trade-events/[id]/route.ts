import { routes } from "../routes";

/** One trade event with every version of it. */
export const GET = routes.retrieve;

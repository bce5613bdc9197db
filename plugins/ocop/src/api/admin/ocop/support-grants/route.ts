import { routes } from "./routes";

/** The support given to producers of the caller's area, filtered and paged. */
export const GET = routes.list;

/** Records support that a producer was given. */
export const POST = routes.create;

import { routes } from "./routes";

/** What was published about producers of the caller's area; the province's staff see all. */
export const GET = routes.list;

/** Records something that was published. */
export const POST = routes.create;

import { routes } from "./routes";

/** The trade events of the caller's area, filtered and paged. */
export const GET = routes.list;

/** Records a trade event with who takes part and what came of it. */
export const POST = routes.create;

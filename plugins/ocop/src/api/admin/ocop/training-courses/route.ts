import { routes } from "./routes";

/** The courses in which producers of the caller's area took part; the province's staff see all. */
export const GET = routes.list;

/** Records a course with its attendance. */
export const POST = routes.create;

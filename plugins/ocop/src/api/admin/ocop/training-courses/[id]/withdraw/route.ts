import { routes } from "../../routes";

/** Withdraws a course that never was, with the reason. */
export const POST = routes.withdraw;

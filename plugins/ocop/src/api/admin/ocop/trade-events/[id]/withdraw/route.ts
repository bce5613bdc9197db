import { routes } from "../../routes";

/** Withdraws a trade event that never was, with the reason. */
export const POST = routes.withdraw;

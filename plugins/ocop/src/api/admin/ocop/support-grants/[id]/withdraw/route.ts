import { routes } from "../../routes";

/** Withdraws a support that was never given, with the reason. */
export const POST = routes.withdraw;

import { routes } from "../../routes";

/** Withdraws an item that never was, with the reason. */
export const POST = routes.withdraw;

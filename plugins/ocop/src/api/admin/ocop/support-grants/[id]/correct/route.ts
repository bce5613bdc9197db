import { routes } from "../../routes";

/** Corrects a support by a newer row, with the reason. */
export const POST = routes.correct;

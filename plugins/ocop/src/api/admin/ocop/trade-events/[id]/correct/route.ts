import { routes } from "../../routes";

/** Corrects a trade event by a newer row, with the reason. */
export const POST = routes.correct;

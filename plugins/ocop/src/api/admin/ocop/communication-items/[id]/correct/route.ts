import { routes } from "../../routes";

/** Corrects an item by a newer row, with the reason. */
export const POST = routes.correct;

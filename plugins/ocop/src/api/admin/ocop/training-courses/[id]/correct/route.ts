import { routes } from "../../routes";

/** Corrects a course by a newer row, with the reason. */
export const POST = routes.correct;

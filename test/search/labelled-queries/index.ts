import { BY_MEANING } from "./by-meaning.ts";
import { BY_NAME } from "./by-name.ts";
import { BY_ORIGIN } from "./by-origin.ts";
import type { LabelledQuery } from "./labelled-query.ts";

/**
 * Queries over the sample catalogue with what is right for each, judged from the catalogue's data
 * by what a person would want. An engine's answer is never a reason to change one.
 */
export const LABELLED_QUERIES: readonly LabelledQuery[] = [...BY_NAME, ...BY_MEANING, ...BY_ORIGIN];

import { z } from "@medusajs/framework/zod";
import { typed } from "../search/validators";

export const StoreGetSuggestions = z.object({ q: typed }).strict();

export type StoreGetSuggestionsType = z.infer<typeof StoreGetSuggestions>;

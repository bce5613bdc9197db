const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Food and beverages: Appendix I, sectors I and II. */
export const FOOD_AND_DRINK = range(1, 17);
/** Clear spirits and other alcoholic beverages; led by the Ministry of Industry and Trade. */
export const ALCOHOL = [14, 15];
/** Functional food, herbal and traditional medicine; led by the Ministry of Health. */
export const FUNCTIONAL_FOOD = [18];
/** Cosmetics with medicinal herbs; led by the Ministry of Health. */
export const COSMETICS = [19];
/** Essential oils and other medicinal herbs. */
export const ESSENTIAL_OILS = [20];
export const CRAFTS = [21, 22];
/** Community tourism, ecotourism, tourist sites: a service, of which there is no sample. */
export const TOURISM = [26];
/** Every set but tourism. */
export const GOODS = range(1, 25);

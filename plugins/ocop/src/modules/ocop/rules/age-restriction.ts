/**
 * Product sets sold only from 18 years on: spirits and other alcoholic drinks (sets 14 and 15;
 * Law 44/2019/QH14 on preventing harm from alcohol, Article 5).
 */
const AGE_RESTRICTED_PRODUCT_SETS: readonly number[] = [14, 15];

/** Whether products of this set (1 to 26) may be sold to adults only. */
export function isAgeRestricted(productSetNumber: number): boolean {
  return AGE_RESTRICTED_PRODUCT_SETS.includes(productSetNumber);
}

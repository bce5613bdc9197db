const PREFIX = "ocop-consignment:";

/**
 * By this mark a refund, a credit and a capture of cash are known to be a consignment's own, so that
 * a repeated attempt does nothing twice.
 */
export function moneyMark(code: string): string {
  return `${PREFIX}${code}`;
}

/** The same in SQL, for a column that holds the code. */
export const moneyMarkSql = (codeColumn: string): string => `'${PREFIX}' || ${codeColumn}`;

import type { Shop } from "./shop.ts";

type Database = Pick<Shop, "pool">;

/** A day from today on in Viet Nam, as the register writes it. */
export const dayFromToday = (days: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(
    Date.now() + days * 86_400_000,
  );

/** The public code of a registered product's first recognition. */
export async function codeOf({ pool }: Database, handle: string): Promise<string> {
  const { rows } = await pool.query<{ public_code: string }>(
    `select public_code from ocop_certification certification
     join ocop_registered_product product on product.id = certification.registered_product_id
     where product.handle = $1 order by issued_on, certification.created_at`,
    [handle],
  );
  const code = rows[0]?.public_code;
  if (!code) throw new Error(`The sample has no recognition of "${handle}".`);
  return code;
}

/** Writes facts into the register behind everybody's back, as of the next request. */
export async function changeCertification(
  { pool }: Database,
  code: string,
  columns: Record<string, string | null>,
): Promise<void> {
  const names = Object.keys(columns);
  const assignments = names.map((name, index) => `${name} = $${index + 2}`).join(", ");
  const { rowCount } = await pool.query(
    `update ocop_certification set ${assignments} where public_code = $1`,
    [code, ...Object.values(columns)],
  );
  if (rowCount !== 1) throw new Error(`There is no certification "${code}".`);
}

/** A certificate whose last valid day is so many days from today. */
export const validFor = (days: number): Record<string, string> => ({
  issued_on: "2024-01-01",
  issued_precision: "day",
  valid_until: dayFromToday(days),
});

/** Adds a newer recognition to the product of a certificate; gives its code. */
export async function recogniseAgain(
  { pool }: Database,
  olderCode: string,
  { star, issuedOn, code }: { star: number; issuedOn: string; code: string },
): Promise<string> {
  await pool.query(
    `insert into ocop_certification (id, public_code, star, kind, issued_on, issued_precision,
       valid_until, sources, registered_product_id)
     select 'ocert_' || $2, $2, $3, 're_evaluation', $4, 'day', $5, '[]', registered_product_id
     from ocop_certification where public_code = $1`,
    [olderCode, code, star, issuedOn, dayFromToday(1000)],
  );
  return code;
}

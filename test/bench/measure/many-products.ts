import type pg from "pg";

/** What makes the copies of a sample row rows of their own: SQL over the row `t` and the number `k`. */
type Copied = {
  table: string;
  changes: Record<string, string>;
  /** How many copies at most. */
  upTo?: number;
};

const own = (column: string) => `t.${column} || '_' || k`;

/** Words added to the names, so that copies are found by different queries. */
const WORDS = [
  ...["thượng hạng", "truyền thống", "loại một", "hữu cơ", "rừng xanh", "bản cao", "sông Vệ"],
  ...["mùa xuân", "gia truyền", "hạt nhỏ", "thơm nồng", "cay dịu", "phơi nắng", "nguyên chất"],
];

/**
 * A country is not one province many times over: of four copies one has the sample's words, as what
 * every province makes, and the others words of their own, with other consonants in the same places.
 */
const CONSONANTS = "bcdđghklmnpqrstvx";
const turned = [5, 9, 13].map((by) => CONSONANTS.slice(by) + CONSONANTS.slice(0, by));
const BOTH_CASES = (letters: string) => letters + letters.toUpperCase();
const inOtherWords = (column: string, copy: string) =>
  `case ${copy} % 4 ${turned
    .map(
      (to, place) =>
        `when ${place + 1} then translate(t.${column}, '${BOTH_CASES(CONSONANTS)}', '${BOTH_CASES(to)}')`,
    )
    .join(" ")} else t.${column} end`;
/** How many producers one of the sample becomes: each has the copies of its products that fit it. */
const PRODUCERS_OF_ONE = 40;
const producerOfCopy = `k % ${PRODUCERS_OF_ONE}`;

const TABLES: Copied[] = [
  {
    table: "ocop_producer",
    upTo: PRODUCERS_OF_ONE - 1,
    changes: {
      id: own("id"),
      handle: own("handle"),
      name: inOtherWords("name", "k"),
      legal_name: inOtherWords("legal_name", "k"),
      legacy_place: inOtherWords("legacy_place", "k"),
      tax_code: "null",
    },
  },
  {
    table: "product",
    changes: {
      id: own("id"),
      handle: own("handle"),
      title: `${inOtherWords("title", "k")} || ' ' || (array['${WORDS.join("','")}'])[1 + k % ${WORDS.length}] || ' ' || k`,
      subtitle: inOtherWords("subtitle", "k"),
      description: inOtherWords("description", "k"),
    },
  },
  { table: "product_sales_channel", changes: { id: own("id"), product_id: own("product_id") } },
  {
    table: "product_variant",
    changes: { id: own("id"), product_id: own("product_id"), sku: own("sku") },
  },
  { table: "price_set", changes: { id: own("id") } },
  {
    table: "price",
    changes: {
      id: own("id"),
      price_set_id: own("price_set_id"),
      amount: "(t.amount + 1000 * (k % 90))",
    },
  },
  {
    table: "product_variant_price_set",
    changes: { id: own("id"), variant_id: own("variant_id"), price_set_id: own("price_set_id") },
  },
  { table: "inventory_item", changes: { id: own("id"), sku: own("sku") } },
  {
    table: "product_variant_inventory_item",
    changes: {
      id: own("id"),
      variant_id: own("variant_id"),
      inventory_item_id: own("inventory_item_id"),
    },
  },
  {
    table: "inventory_level",
    changes: { id: own("id"), inventory_item_id: own("inventory_item_id") },
  },
  {
    table: "ocop_registered_product",
    changes: {
      id: own("id"),
      name: inOtherWords("name", "k"),
      handle: own("handle"),
      producer_id: `case ${producerOfCopy} when 0 then t.producer_id
        else t.producer_id || '_' || ${producerOfCopy} end`,
    },
  },
  {
    table: "product_product_ocop_registered_product",
    changes: {
      id: own("id"),
      product_id: own("product_id"),
      registered_product_id: own("registered_product_id"),
    },
  },
  {
    table: "ocop_certification",
    changes: {
      id: own("id"),
      public_code: own("public_code"),
      registered_product_id: own("registered_product_id"),
    },
  },
];

async function columnsOf(client: pg.PoolClient, table: string): Promise<string[]> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows.map((row) => row.column_name);
}

/**
 * Multiplies the sample's products, with their sizes, prices, stocks and recognitions, to at least so
 * many. No trigger sees it: how fast the index takes them in is measured by filling it anew.
 * @returns how many products there are then.
 */
export async function multiplyProducts(pool: pg.Pool, atLeast: number): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int as count from product where id not like '%\\_%\\_%'",
    );
    const copies = Math.ceil(atLeast / (rows[0]?.count ?? 1)) - 1;
    for (const { table, changes, upTo = copies } of TABLES) {
      const names = await columnsOf(client, table);
      const values = names.map((name) => changes[name] ?? `t."${name}"`);
      await client.query(
        `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")})
         select ${values.join(", ")} from "${table}" t, generate_series(1, ${Math.min(copies, upTo)}) k`,
      );
      await client.query(`analyze "${table}"`);
    }
    const counted = await client.query<{ count: number }>(
      "select count(*)::int as count from product",
    );
    return counted.rows[0]?.count ?? 0;
  } finally {
    await client.query("set session_replication_role = default");
    client.release();
  }
}

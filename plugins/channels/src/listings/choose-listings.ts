import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { usableAccount } from "../accounts/account-access";
import { invalid } from "../refuse";

export type Choice = {
  accountId: string;
  /** For whom: only its products. Null: staff, any product that the account may list. */
  producerId: string | null;
  productIds: string[];
  /** False: they are to be withdrawn. */
  wanted: boolean;
};

type Owned = { product_id: string; producer_id: string };

async function ownedProducts(
  database: Knex,
  productIds: string[],
  producerId: string | null,
): Promise<Owned[]> {
  const { rows } = await database.raw<{ rows: Owned[] }>(
    `select product.id as product_id, registered.producer_id from product
     join product_product_ocop_registered_product link on link.product_id = product.id
       and link.deleted_at is null
     join ocop_registered_product registered on registered.id = link.registered_product_id
       and registered.deleted_at is null
     where product.id = any(:productIds) and product.deleted_at is null
       and (:producerId::text is null or registered.producer_id = :producerId)
     order by product.id`,
    { productIds, producerId },
  );
  return rows;
}

/**
 * Has products be listed on an account, or not any more; the runner does it. What is already so stays.
 * @returns the ids of the listings
 * @throws MedusaError not_found for the account, invalid_data for a product that is not theirs
 */
export async function chooseListings(database: Knex, choice: Choice): Promise<string[]> {
  const { accountId, producerId, productIds, wanted } = choice;
  const account = await usableAccount(database, accountId, producerId);
  const owned = await ownedProducts(database, productIds, producerId ?? account.producer_id);
  if (owned.length < new Set(productIds).size) {
    throw invalid(
      "Có sản phẩm không phải của cơ sở này: chọn lại sản phẩm.",
      "Some products are not this producer's: choose products again.",
    );
  }
  const rows = owned.map((row) => ({ id: generateEntityId(undefined, "ochl"), ...row }));
  const { rows: chosen } = await database.raw<{ rows: { id: string }[] }>(
    `insert into ocop_channel_listing as listing (id, account_id, product_id, producer_id, wanted)
     select id, :accountId, product_id, producer_id, :wanted
     from jsonb_to_recordset(:rows::jsonb) as made (id text, product_id text, producer_id text)
     on conflict (account_id, product_id) where deleted_at is null do update set
       wanted = excluded.wanted, producer_id = excluded.producer_id, updated_at = now(),
       dirty_count = listing.dirty_count + (listing.wanted <> excluded.wanted)::int
     returning id`,
    { accountId, wanted, rows: JSON.stringify(rows) },
  );
  return chosen.map(({ id }) => id);
}

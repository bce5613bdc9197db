import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "@ocop/ocop/catalog";
import type { Settings } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";
import type { Issue } from "../contract/issue";
import { CHANNELS_MODULE } from "../modules/channels";
import type ChannelsModuleService from "../modules/channels/service";
import type { AccountState } from "../modules/channels/rules/account-state";
import type { ListingState } from "../modules/channels/rules/listing-state";
import { channelProductPages } from "../products/read-channel-products";
import { withSupplyTerms } from "../products/supply-terms";

/** More than any producer has. */
const MOST_PRODUCTS = 500;

export type OwnAccount = {
  id: string;
  adapter: string;
  name: string;
  /** Of the province, which lists for several producers. */
  is_province: boolean;
  state: AccountState;
  state_reason: string | null;
  settings: Settings;
};

export type OwnListing = {
  id: string;
  account_id: string;
  adapter: string;
  product_id: string;
  wanted: boolean;
  state: ListingState;
  url: string | null;
  issues: Issue[] | null;
};

/** Everything of a producer that its pages of channels are made of. */
export type OwnChannels = {
  products: ChannelProduct[];
  accounts: OwnAccount[];
  listings: OwnListing[];
};

const ACCOUNTS = `
select id, adapter, name, producer_id is null as is_province, state, state_reason, settings
from ocop_channel_account
where deleted_at is null and state <> 'revoked'
  and (producer_id = :producerId or (producer_id is null and adapter = any(:provinces)))
order by producer_id is null, created_at, id`;

const LISTINGS = `
select listing.id, listing.account_id, account.adapter, listing.product_id, listing.wanted,
  listing.state, listing.url, listing.issues
from ocop_channel_listing listing
join ocop_channel_account account on account.id = listing.account_id and account.deleted_at is null
where listing.producer_id = :producerId and listing.deleted_at is null
order by listing.created_at, listing.id`;

async function rowsOf<Row>(database: Knex, sql: string, bindings: object): Promise<Row[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(sql, bindings as Record<string, string>);
  return rows;
}

/** The producer's products, accounts (the province's too, without their sign-in) and listings. */
export async function readOwnChannels(
  container: MedusaContainer,
  producerId: string,
): Promise<OwnChannels> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { settings, adapters } = container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
  const reader = {
    database,
    storefrontUrl: settings.storefrontUrl,
    today: civilDateAt(new Date()),
  };
  const provinces = adapters
    .filter(({ owners }) => owners.includes("province"))
    .map(({ id }) => id);
  const [products, accounts, listings] = await Promise.all([
    channelProductPages(reader, { afterId: null, size: MOST_PRODUCTS, producerId }),
    rowsOf<OwnAccount>(database, ACCOUNTS, { producerId, provinces }),
    rowsOf<OwnListing>(database, LISTINGS, { producerId }),
  ]);
  return { products: await withSupplyTerms(database, producerId, products), accounts, listings };
}

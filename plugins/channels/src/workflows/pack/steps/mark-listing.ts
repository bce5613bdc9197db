import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CHANNELS_MODULE } from "../../../modules/channels";
import type { ListingState } from "../../../modules/channels/rules/listing-state";
import type ChannelsModuleService from "../../../modules/channels/service";

export type MarkListingInput = {
  account_id: string;
  producer_id: string;
  product_id: string;
  /** Whether buyers see it there, as its producer says. */
  is_live: boolean;
  /** Null: the channel has no page of it. */
  url: string | null;
  at: Date;
};

export type MarkedListing = { id: string; first_live_at: Date };
type Done = {
  created: string | null;
  changed: {
    id: string;
    wanted: boolean;
    state: ListingState;
    url: string | null;
    published_at: Date | null;
    first_live_at: Date | null;
  } | null;
};

/** Says of a product on an account that is served by hand whether it is there. */
export const markListingStep = createStep(
  "mark-listing",
  async ({ is_live, url, at, ...of }: MarkListingInput, { container }) => {
    const channels = container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
    const [known] = await channels.listChannelListings(
      { account_id: of.account_id, product_id: of.product_id },
      { take: 1 },
    );
    const said = {
      ...{ wanted: is_live, state: is_live ? ("live" as const) : ("withdrawn" as const) },
      url: is_live ? url : (known?.url ?? null),
      published_at: is_live ? (known?.published_at ?? at) : null,
      first_live_at: known?.first_live_at ?? (is_live ? at : null),
    };
    if (!known) {
      const made = await channels.createChannelListings({ ...of, ...said });
      return new StepResponse<MarkedListing, Done>(
        { id: made.id, first_live_at: made.first_live_at ?? at },
        { created: made.id, changed: null },
      );
    }
    await channels.updateChannelListings({ id: known.id, ...said });
    const { id, wanted, state, url: oldUrl, published_at, first_live_at } = known;
    return new StepResponse<MarkedListing, Done>(
      { id, first_live_at: said.first_live_at ?? at },
      { created: null, changed: { id, wanted, state, url: oldUrl, published_at, first_live_at } },
    );
  },
  async (done, { container }) => {
    const channels = container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
    if (done?.created) await channels.deleteChannelListings(done.created);
    if (done?.changed) await channels.updateChannelListings(done.changed);
  },
);

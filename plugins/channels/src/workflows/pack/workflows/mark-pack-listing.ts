import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { civilDateAt } from "@ocop/ocop/catalog";
import type { Actor } from "@ocop/ocop/types";
import { recordEvidenceWorkflow, recordParticipationWorkflow } from "@ocop/ocop/workflows";
import { markListingStep } from "../steps/mark-listing";
import { savePackAccountStep } from "../steps/save-pack-account";

export type MarkPackListingInput = {
  actor: Actor;
  producer_id: string;
  adapter: string;
  channel_code: string;
  name: string;
  product_id: string;
  registered_product_id: string;
  is_live: boolean;
  url: string | null;
  at: Date;
};

const REASON = "Đánh dấu ở trang Kênh / Marked on the channels' page";

/**
 * Marks by hand that a product is at a channel, or not any more: its listing, the participation that it
 * is, and its link as evidence that is still to be checked.
 */
export const markPackListingWorkflow = createWorkflow(
  "mark-pack-listing",
  (input: MarkPackListingInput) => {
    const account_id = savePackAccountStep(
      transform(input, ({ actor, producer_id, adapter, name }) => ({
        ...{ actor, producer_id, adapter, name, settings: null },
      })),
    );
    const listing = markListingStep(
      transform(
        { input, account_id },
        ({ input: { producer_id, product_id, ...rest }, ...of }) => ({
          ...{ ...of, producer_id, product_id },
          ...{ is_live: rest.is_live, url: rest.url, at: new Date(rest.at) },
        }),
      ),
    );
    const participation = recordParticipationWorkflow.runAsStep({
      input: transform({ input, listing }, ({ input: given, listing: marked }) => ({
        actor: given.actor,
        subject: {
          producer_id: given.producer_id,
          channel_code: given.channel_code,
          registered_product_id: given.registered_product_id,
          origin: `channel-listing:${marked.id}`,
        },
        period: {
          started_on: civilDateAt(new Date(marked.first_live_at)),
          ended_on: given.is_live ? null : civilDateAt(new Date(given.at)),
          withdrawn: false,
        },
        source: "producer" as const,
        reason: REASON,
      })),
    });
    when("has-link", input, ({ is_live, url }) => is_live && url !== null).then(() =>
      recordEvidenceWorkflow.runAsStep({
        input: transform({ input, participation }, ({ input: given, participation: { id } }) => ({
          actor: given.actor,
          participation_id: id,
          facts: {
            ...{ kind: "shop_link" as const, reference: null, url: given.url },
            ...{ issued_on: null, valid_until: null },
          },
          file: null,
        })),
      }),
    );
    return new WorkflowResponse(listing);
  },
);

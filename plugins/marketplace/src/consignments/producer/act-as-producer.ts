import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type MarketplaceModuleService from "../../modules/marketplace/service";
import {
  canStillCome,
  transitionOf,
  type ConsignmentAction,
  type ConsignmentStatus,
} from "../../rules/consignment-status";
import type { ActionAuthor } from "../../workflows/consignment/steps/record-action";
import { actOnConsignment, type ActionDetails } from "../act-on-consignment";

type Asked = {
  id: string;
  action: ConsignmentAction;
  by: ActionAuthor;
  details: ActionDetails;
};

/** `elsewhere`: somebody else, or another device of the same person, has seen to it before. */
export type Outcome = { kind: "done" } | { kind: "elsewhere"; status: ConsignmentStatus };

/**
 * Does something to a consignment for its producer. The same key again is answered as the first time,
 * also when the consignment has moved on since.
 * @throws MedusaError as `actOnConsignment`, where the action may still become possible
 */
export async function actAsProducer(container: MedusaContainer, asked: Asked): Promise<Outcome> {
  const { id, action, by } = asked;
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const isOurs = async (): Promise<boolean> => {
    const known = await marketplace.listConsignmentActions({
      ...{ consignment_id: id, action },
      key: by.key,
    });
    return known.length > 0;
  };
  const statusNow = async (): Promise<ConsignmentStatus> =>
    (await marketplace.retrieveConsignment(id)).status;
  try {
    const { go } = await actOnConsignment(container, asked);
    if (go || (await isOurs())) return { kind: "done" };
    return { kind: "elsewhere", status: await statusNow() };
  } catch (error) {
    const status = await statusNow();
    // Refused although it could be done, now or later: an unpaid order, a missing carrier.
    if (transitionOf(action, status) === "go" || canStillCome(action, status)) throw error;
    return (await isOurs()) ? { kind: "done" } : { kind: "elsewhere", status };
  }
}

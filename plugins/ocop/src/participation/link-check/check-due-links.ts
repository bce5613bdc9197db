import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../modules/ocop/rules/civil-date";
import type { Actor } from "../../types/actor";
import { afterLook } from "./after-look";
import { recordLook } from "./check-link";
import { putOffLink, takeDueLinks } from "./due-links";
import { judgePage, type LinkFinding } from "./judge-page";
import { INTERNET, openLink, type Reach } from "./open-link";

/** Who looks at links when nobody asks for it. */
const LINK_CHECK: Actor = { type: "system", id: null, name: "Kiểm tra liên kết định kỳ" };
/** One after the other, so that no platform is asked by many at once. */
const LINKS_AT_A_TIME = 20;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Looks at shop links that are due and writes down what is certain: a page that names the producer, or
 * nothing there three times in a row. One that fails is looked at again within the hour.
 * @returns what was found, by the id of the evidence
 */
export async function checkDueLinks(
  container: MedusaContainer,
  { now = new Date(), reach = INTERNET }: { now?: Date; reach?: Reach } = {},
): Promise<Map<string, LinkFinding>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const found = new Map<string, LinkFinding>();
  for (const { id, url, website, names, gone_count } of await takeDueLinks(
    database,
    now,
    LINKS_AT_A_TIME,
  )) {
    try {
      const finding = judgePage(await openLink(url, reach), { website, names });
      const { outcome, goneCount, nextInDays } = afterLook(finding, gone_count);
      if (outcome !== null) {
        await recordLook(container, id, outcome, { actor: LINK_CHECK, today: civilDateAt(now) });
      }
      const nextAt = new Date(now.getTime() + nextInDays * DAY_MILLISECONDS);
      await putOffLink(database, id, { goneCount, nextAt });
      found.set(id, finding);
    } catch (error) {
      logger.warn(`[OCOP] The link of the evidence ${id} is looked at later: ${String(error)}`);
    }
  }
  return found;
}

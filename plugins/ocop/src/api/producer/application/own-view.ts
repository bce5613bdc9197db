import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readOwnApplication, type ApplicationRow } from "../../../application/application-row";
import {
  isApplicantsTurn,
  isOpenApplication,
  neededToSubmit,
  type ApplicationNeed,
} from "../../../modules/ocop/rules/application";
import { visitorOf } from "../../producer-context";

type OwnApplication = Omit<ApplicationRow, "steps"> & {
  steps: Omit<ApplicationRow["steps"][number], "actor_name">[];
  /** What must be added before it can be sent. */
  needs: ApplicationNeed[];
  may_edit: boolean;
  is_open: boolean;
};

/** The person's own latest application; staff stay unnamed: it is the office that answers. */
export async function ownApplication(req: MedusaRequest): Promise<OwnApplication | null> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await readOwnApplication(database, visitorOf(req).authIdentityId);
  if (!row) return null;
  return {
    ...row,
    steps: row.steps.map(({ id, action, words, by, created_at }) => ({
      ...{ id, action, words, by, created_at },
    })),
    needs: neededToSubmit(row, row.documents.length),
    may_edit: isApplicantsTurn(row.state),
    is_open: isOpenApplication(row.state),
  };
}

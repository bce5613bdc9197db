import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import { validateBody } from "../../../validate-body";
import {
  AdminAddEvidence,
  AdminCheckEvidence,
  AdminCorrectParticipation,
  AdminGetParticipations,
  AdminRecordParticipation,
} from "./validators";

const BASE = "/admin/ocop/participations";
const writes = (path: string, schema: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher: `${BASE}${path}`,
  method: "POST",
  middlewares: [validateBody(schema)],
});

export const participationMiddlewares: MiddlewareRoute[] = [
  { matcher: BASE, method: "GET", middlewares: [validateQuery(AdminGetParticipations)] },
  writes("", AdminRecordParticipation),
  writes("/:id/correct", AdminCorrectParticipation),
  writes("/:id/evidence", AdminAddEvidence),
  writes("/:id/evidence/:evidence_id/check", AdminCheckEvidence),
];

import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import {
  AdminChangeProducerState,
  AdminCreateManagementSystem,
  AdminCreateProducer,
  AdminCreateProducerMember,
  AdminGetProducers,
  AdminSetLegalRepresentative,
  AdminUpdateManagementSystem,
  AdminUpdateProducer,
  AdminUpdateProducerMember,
} from "./validators";

const body = (
  path: string,
  schema: Parameters<typeof validateAndTransformBody>[0],
): MiddlewareRoute => ({
  matcher: `/admin/ocop/producers${path}`,
  methods: ["POST"],
  middlewares: [validateAndTransformBody(schema)],
});

export const producerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/producers",
    methods: ["GET"],
    middlewares: [validateQuery(AdminGetProducers)],
  },
  body("", AdminCreateProducer),
  body("/:id", AdminUpdateProducer),
  body("/:id/state", AdminChangeProducerState),
  body("/:id/management-systems", AdminCreateManagementSystem),
  body("/:id/management-systems/:system_id", AdminUpdateManagementSystem),
  body("/:id/members", AdminCreateProducerMember),
  body("/:id/members/:member_id", AdminUpdateProducerMember),
  body("/:id/legal-representative", AdminSetLegalRepresentative),
];

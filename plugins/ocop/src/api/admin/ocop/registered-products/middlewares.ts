import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../../catalog/validate-query";
import {
  AdminCreateRegisteredProduct,
  AdminGetRegisteredProducts,
  AdminUpdateRegisteredProduct,
} from "./validators";

export const registeredProductMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/registered-products",
    methods: ["GET"],
    middlewares: [validateQuery(AdminGetRegisteredProducts)],
  },
  {
    matcher: "/admin/ocop/registered-products",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreateRegisteredProduct)],
  },
  {
    matcher: "/admin/ocop/registered-products/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminUpdateRegisteredProduct)],
  },
];

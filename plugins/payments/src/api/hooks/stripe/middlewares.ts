import type { MiddlewareRoute } from "@medusajs/framework/http";

export const stripeHookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/stripe",
    method: "POST",
    // The signature is over the bytes as they came.
    bodyParser: { preserveRawBody: true, sizeLimit: "1mb" },
  },
];

import { defineMiddlewares } from "@medusajs/framework/http";
import { consignmentMiddlewares } from "./admin/ocop/consignments/middlewares";
import { payoutBatchMiddlewares } from "./admin/ocop/payout-batches/middlewares";
import { payoutMiddlewares } from "./admin/ocop/payouts/middlewares";
import { producerPayoutMiddlewares } from "./admin/ocop/producers/middlewares";
import { portalConsignmentMiddlewares } from "./producer/consignments/middlewares";
import { productDraftMiddlewares } from "./admin/ocop/product-drafts/middlewares";
import { listingMiddlewares } from "./producer/listings/middlewares";
import { portalMiddlewares } from "./producer/middlewares";
import { accountMiddlewares } from "./store/account-middlewares";
import { storeMiddlewares } from "./store/middlewares";

export default defineMiddlewares({
  routes: [
    ...portalMiddlewares,
    ...portalConsignmentMiddlewares,
    ...listingMiddlewares,
    ...accountMiddlewares,
    ...consignmentMiddlewares,
    ...payoutMiddlewares,
    ...payoutBatchMiddlewares,
    ...producerPayoutMiddlewares,
    ...productDraftMiddlewares,
    ...storeMiddlewares,
  ],
});

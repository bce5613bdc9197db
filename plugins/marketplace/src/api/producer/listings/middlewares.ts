import type { MiddlewareRoute } from "@medusajs/framework/http";
import { receiveFile } from "@ocop/ocop/http";
import { receivePicture } from "@ocop/ocop/picture";
import { validateBody } from "@ocop/ocop/http";
import {
  ProducerActOnListing,
  ProducerChangeOffers,
  ProducerChangePicture,
  ProducerConfirmSheet,
  ProducerCreateListing,
  ProducerSaveListing,
} from "./validators";

const MAX_SHEET_MEGABYTES = 5;
const LISTING = "/producer/listings/:id";

export const listingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/listings",
    method: "POST",
    middlewares: [validateBody(ProducerCreateListing)],
  },
  {
    matcher: "/producer/listings/sheet",
    method: "POST",
    middlewares: [receiveFile("file", MAX_SHEET_MEGABYTES)],
  },
  {
    matcher: "/producer/listings/sheet/confirm",
    method: "POST",
    bodyParser: { sizeLimit: "500kb" },
    middlewares: [validateBody(ProducerConfirmSheet)],
  },
  { matcher: LISTING, method: "PATCH", middlewares: [validateBody(ProducerSaveListing)] },
  { matcher: LISTING, method: "DELETE", middlewares: [validateBody(ProducerActOnListing)] },
  {
    matcher: `${LISTING}/submit`,
    method: "POST",
    middlewares: [validateBody(ProducerActOnListing)],
  },
  {
    matcher: `${LISTING}/withdraw`,
    method: "POST",
    middlewares: [validateBody(ProducerActOnListing)],
  },
  {
    matcher: `${LISTING}/variants`,
    method: "POST",
    middlewares: [validateBody(ProducerChangeOffers)],
  },
  {
    matcher: `${LISTING}/pictures`,
    method: "POST",
    middlewares: [receivePicture("file")],
  },
  {
    matcher: `${LISTING}/pictures/:picture_id`,
    method: "POST",
    middlewares: [validateBody(ProducerChangePicture)],
  },
];

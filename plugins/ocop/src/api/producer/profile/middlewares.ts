import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { receivePicture } from "../../receive-picture";
import { ProducerAddPicture, ProducerSaveProfile, ProducerUpdatePicture } from "./validators";

export const profileMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/profile",
    method: "POST",
    middlewares: [validateBody(ProducerSaveProfile)],
  },
  {
    matcher: "/producer/profile/pictures",
    method: "POST",
    middlewares: [receivePicture("picture"), validateBody(ProducerAddPicture)],
  },
  {
    matcher: "/producer/profile/pictures/:id",
    method: "POST",
    middlewares: [validateBody(ProducerUpdatePicture)],
  },
];

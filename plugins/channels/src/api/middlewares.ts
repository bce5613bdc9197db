import { defineMiddlewares, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "@ocop/ocop/catalog";
import { portalChannelMiddlewares } from "./producer/channels/middlewares";
import { staffChannelMiddlewares } from "./admin/ocop/channels/middlewares";
import { StoreGetFeed } from "./store/ocop/feeds/[channel]/[format]/validators";
import { limitRequests, sentence, validateBody } from "@ocop/ocop/http";
import {
  BeginSignIn,
  ChooseListings,
  ConnectAccount,
  FinishSignIn,
  GetAccounts,
  GetItems,
  GetListings,
  GetRuns,
  StartRun,
  UpdateAccount,
} from "./validators";

/** Far more than the people of one network sign in at channels, too few to try states. */
const RETURNS_PER_WINDOW = 100;
const RETURN_WINDOW_SECONDS = 600;

const limitReturns = limitRequests({
  purpose: "channel-sign-in-return",
  limit: RETURNS_PER_WINDOW,
  windowSeconds: RETURN_WINDOW_SECONDS,
  sentence: sentence(
    "Từ mạng của bạn vừa có nhiều lượt nối gian hàng: thử lại sau mười phút",
    "Many shops have just been connected from your network: try again in ten minutes",
  ),
});

/** The same for producers and for staff. */
function accountRoutes(door: "/producer" | "/admin/ocop"): MiddlewareRoute[] {
  const accounts = `${door}/channel-accounts`;
  const account = `${accounts}/:id`;
  const runs = `${door}/channel-runs`;
  return [
    { matcher: accounts, method: "GET", middlewares: [validateQuery(GetAccounts)] },
    { matcher: accounts, method: "POST", middlewares: [validateBody(ConnectAccount)] },
    { matcher: account, method: "PATCH", middlewares: [validateBody(UpdateAccount)] },
    { matcher: `${account}/sign-in`, method: "POST", middlewares: [validateBody(BeginSignIn)] },
    {
      matcher: `${account}/sign-in/finish`,
      method: "POST",
      middlewares: [validateBody(FinishSignIn)],
    },
    { matcher: `${account}/listings`, method: "GET", middlewares: [validateQuery(GetListings)] },
    { matcher: `${account}/listings`, method: "POST", middlewares: [validateBody(ChooseListings)] },
    { matcher: `${account}/runs`, method: "POST", middlewares: [validateBody(StartRun)] },
    { matcher: runs, method: "GET", middlewares: [validateQuery(GetRuns)] },
    { matcher: `${runs}/:id/items`, method: "GET", middlewares: [validateQuery(GetItems)] },
  ];
}

export default defineMiddlewares({
  routes: [
    ...accountRoutes("/producer"),
    ...accountRoutes("/admin/ocop"),
    ...portalChannelMiddlewares,
    ...staffChannelMiddlewares,
    {
      matcher: "/store/ocop/feeds/:channel/:format",
      method: "GET",
      middlewares: [validateQuery(StoreGetFeed)],
    },
    { matcher: "/channel-sign-ins/return", method: "GET", middlewares: [limitReturns] },
    {
      matcher: "/hooks/channels/:adapter",
      method: "POST",
      // Channels sign the bytes as they came.
      bodyParser: { preserveRawBody: true, sizeLimit: "1mb" },
    },
  ],
});

import { type LoaderFunctionArgs } from "@remix-run/node";
import {
  Outlet,
  useLoaderData,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";

import { PageError } from "~/features/frame/page-error";
import { languageOf } from "~/i18n/language";
import { PortalFrame } from "~/portal/frame/portal-frame";
import { OutboxBar } from "~/portal/outbox/outbox-bar";
import { portalFetch } from "~/portal/session/portal-fetch.server";
import type { PortalVisitor } from "~/portal/session/visitor";

export const handle = { hasOwnFrame: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  return portalFetch<PortalVisitor>(request, languageOf(params), "/producer/me");
}

/** Who is signed in changes with a form, not with a step to another page. */
export function shouldRevalidate({
  formMethod,
  currentUrl,
  nextUrl,
}: ShouldRevalidateFunctionArgs) {
  return (formMethod !== undefined && formMethod !== "GET") || currentUrl.href === nextUrl.href;
}

export default function PortalRoute() {
  const { producer, helper } = useLoaderData<typeof loader>();
  return (
    <PortalFrame producerName={producer?.name ?? null} helperName={helper?.name}>
      {producer && <OutboxBar producerId={producer.id} />}
      <Outlet />
    </PortalFrame>
  );
}

export function ErrorBoundary() {
  const visitor = useRouteLoaderData<typeof loader>("routes/($lang).producer");
  return (
    <PortalFrame producerName={visitor?.producer?.name ?? null} helperName={visitor?.helper?.name}>
      <PageError />
    </PortalFrame>
  );
}

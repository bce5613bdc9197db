import { useRouteLoaderData } from "@remix-run/react";

import type { PortalVisitor } from "./visitor";

/** Who is signed in to the portal; for pages below its layout. */
export function useVisitor(): PortalVisitor {
  const visitor = useRouteLoaderData("routes/($lang).producer") as PortalVisitor | undefined;
  if (!visitor) throw new Error("useVisitor needs the layout of the portal above it");
  return visitor;
}

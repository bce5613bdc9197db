import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { LawPage } from "~/features/law/law-page";
import { loadLawPage } from "~/features/law/load-law-page.server";

export function loader(input: LoaderFunctionArgs) {
  return loadLawPage("shipping", input);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [];

export default function ShippingRoute() {
  return <LawPage {...useLoaderData<typeof loader>()} />;
}

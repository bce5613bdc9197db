import { StoreError } from "~/lib/store.server";
import type { Language } from "~/i18n/language";

import { sentenceIn } from "../session/portal-answer";
import { portalFetch } from "../session/portal-fetch.server";
import type { ConsignmentPath } from "./action-fields";
import type { ConsignmentDetail, ConsignmentPage, Group } from "./consignment";

type PageQuery = {
  group?: Group;
  unread?: boolean;
  q?: string;
  limit?: number;
  offset?: number;
};

/** A page of the producer's consignments, what is due first. */
export function fetchConsignments(
  request: Request,
  language: Language,
  { unread, ...query }: PageQuery,
): Promise<ConsignmentPage> {
  return portalFetch<ConsignmentPage>(request, language, "/producer/consignments", {
    query: { ...query, unread: unread ? "true" : undefined },
  });
}

const pathOf = (id: string, rest = "") => `/producer/consignments/${encodeURIComponent(id)}${rest}`;

/** One of the producer's consignments; throws a 404 for any other. */
export async function fetchConsignment(
  request: Request,
  language: Language,
  id: string,
): Promise<ConsignmentDetail> {
  try {
    const { consignment } = await portalFetch<{ consignment: ConsignmentDetail }>(
      request,
      language,
      pathOf(id),
    );
    return consignment;
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) {
      throw new Response(null, { status: 404 });
    }
    throw error;
  }
}

export type SendAnswer =
  { kind: "done" } | { kind: "conflict" | "refused"; message: string; status: number };

/**
 * Asks something of a consignment; a refusal comes in the reader's language. Throws where the backend
 * does not answer, and the way to the sign-in page where nobody is signed in.
 */
export async function sendToConsignment(
  request: Request,
  language: Language,
  {
    id,
    path,
    key,
    fields,
  }: { id: string; path: ConsignmentPath; key: string; fields: Record<string, string> },
): Promise<SendAnswer> {
  try {
    await portalFetch(request, language, pathOf(id, `/${path}`), {
      method: "POST",
      body: path === "messages/read" ? {} : { ...fields, key },
    });
    return { kind: "done" };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { status, code } = error;
    const message = sentenceIn(language, error.message);
    return { kind: code === "handled_elsewhere" ? "conflict" : "refused", message, status };
  }
}

/** Who took the producer's last parcel; null before the first. */
export async function fetchLastCarrier(
  request: Request,
  language: Language,
): Promise<string | null> {
  return (await fetchConsignments(request, language, { limit: 1 })).last_carrier;
}

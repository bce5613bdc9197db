import type { Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import type { Renewals, RenewalView } from "./types";

/** When the producer's certificates are to be renewed, the most urgent first. */
export function loadRenewals(request: Request, language: Language): Promise<Renewals> {
  return portalFetch<Renewals>(request, language, "/producer/renewals");
}

/** Those that ask for the producer today: in their window, or past it while still valid. */
export async function loadRenewalsDue(
  request: Request,
  language: Language,
): Promise<RenewalView[]> {
  const { renewals } = await loadRenewals(request, language);
  return renewals.filter(
    ({ renewal, dossier }) =>
      (renewal.state === "open" || renewal.state === "late") &&
      (dossier === null || dossier.state === "returned"),
  );
}

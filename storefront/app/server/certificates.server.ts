import type { Certificate } from "~/features/certification/certificate-types";
import { StoreError, storeFetch, type Locale } from "~/lib/store.server";

/** A certificate as of today, never kept; null when no certificate has the code. */
export async function fetchCertificate(locale: Locale, code: string): Promise<Certificate | null> {
  if (code === "") return null;
  try {
    const { certificate } = await storeFetch<{ certificate: Certificate }>(
      locale,
      `/store/ocop/certificates/${encodeURIComponent(code)}`,
    );
    return certificate;
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}

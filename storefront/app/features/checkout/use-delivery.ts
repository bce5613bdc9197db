import { useEffect, useState } from "react";

import type { Delivery, Destination } from "../cart/delivery";

/**
 * The delivery to the place that is chosen on the page, asked for whenever another one is chosen; until
 * the answer is there, and where it fails, the one that the page came with.
 */
export function useDelivery(loaded: Delivery | null, place: Destination | null): Delivery | null {
  const [asked, setAsked] = useState<{ key: string; delivery: Delivery | null } | null>(null);
  const provinceCode = place?.provinceCode ?? "";
  const communeCode = place?.communeCode ?? "";
  const key = `${provinceCode} ${communeCode}`;

  useEffect(() => {
    if (!provinceCode) return;
    const controller = new AbortController();
    const search = new URLSearchParams({ province: provinceCode, commune: communeCode });
    fetch(`/api/parcels?${search}`, { signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const { delivery } = (await response.json()) as { delivery: Delivery | null };
        setAsked({ key: `${provinceCode} ${communeCode}`, delivery });
      })
      // The order itself is priced by the server, which never charges more than the page showed.
      .catch(() => undefined);
    return () => controller.abort();
    // A cart that has been loaded anew is asked about anew.
  }, [provinceCode, communeCode, loaded]);

  return provinceCode && asked?.key === key ? asked.delivery : loaded;
}

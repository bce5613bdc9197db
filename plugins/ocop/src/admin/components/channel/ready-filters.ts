import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import type { ChannelsAnswer } from "../../lib/channel";
import { useResource } from "../../lib/use-resource";
import { CHANNELS_API } from "./paths";

type Named = { code: string; name_vi: string; name_en: string };
type ProductSet = { number: number; name_vi: string; name_en: string; sector: Named };
type Unit = { code: string; full_name: string };

/** The filters of the list, named as the route's parameters. */
type Filters = { channel: string; commune: string; sector: string; set: string };

const filter = createDataTableFilterHelper<Filters>();

/** Channel, commune, sector, product set, and whether the producer has evidence. */
export function useReadyFilters(): DataTableFilter[] {
  const { t, language } = useWords();
  const channels = useResource<ChannelsAnswer>(CHANNELS_API).data?.channels;
  const units = useResource<{ units: Unit[] }>("/admin/ocop/units").data?.units;
  const sets = useResource<{ product_sets: ProductSet[] }>("/admin/ocop/product-sets").data
    ?.product_sets;
  return useMemo(() => {
    const sectors = new Map(sets?.map(({ sector }) => [sector.code, sector]));
    return [
      filter.accessor("channel", {
        type: "select",
        label: t("channel.channel"),
        options: (channels ?? [])
          .filter(({ delivery }) => delivery !== "feed")
          .map(({ id, name }) => ({ value: id, label: name[language] })),
      }),
      filter.accessor("commune", {
        type: "select",
        label: t("channel.ready.commune"),
        options: (units ?? []).map(({ code, full_name: label }) => ({ value: code, label })),
      }),
      filter.accessor("sector", {
        type: "select",
        label: t("channel.ready.sector"),
        options: [...sectors.values()].map(({ code, ...names }) => ({
          value: code,
          label: names[`name_${language}`],
        })),
      }),
      filter.accessor("set", {
        type: "select",
        label: t("channel.ready.product_set"),
        options: (sets ?? []).map(({ number, ...names }) => ({
          value: String(number),
          label: `${number}. ${names[`name_${language}`]}`,
        })),
      }),
      filter.custom({
        id: "without_evidence",
        type: "radio",
        label: t("channel.ready.evidenced"),
        options: [{ value: "true", label: t("channel.ready.without_evidence") }],
      }),
    ];
  }, [channels, language, sets, t, units]);
}

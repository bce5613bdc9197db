import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { DossierState } from "../modules/ocop/rules/dossier/deadlines";
import type { Round } from "../modules/ocop/rules/dossier/evaluation-rounds";
import type { DossierLevel } from "../modules/ocop/rules/dossier-level";
import type { AssessmentKind } from "../modules/ocop/rules/rule-set";
import type OcopModuleService from "../modules/ocop/service";
import { isOwnProducer, type Area } from "./area";
import type { DossierRecord } from "./dossier-record";
import { toDossierSummary, type DossierSummary } from "./dossier-view";

export const DOSSIER_ORDERS = ["due_on", "-due_on", "filed_on", "-filed_on"] as const;
export type DossierOrder = (typeof DOSSIER_ORDERS)[number];

export type DossierFilters = {
  level?: DossierLevel[];
  state?: DossierState[];
  kind?: AssessmentKind[];
  round?: string;
  overdue?: boolean;
  unit_code?: string;
  producer_id?: string;
  registered_product_id?: string;
  q?: string;
};

const NEVER = "9999-12-31";
const dueOf = ({ deadlines }: DossierSummary) => deadlines.next?.due_on ?? NEVER;

const COMPARISONS: Record<DossierOrder, (left: DossierSummary, right: DossierSummary) => number> = {
  due_on: (left, right) => dueOf(left).localeCompare(dueOf(right)),
  "-due_on": (left, right) => dueOf(right).localeCompare(dueOf(left)),
  filed_on: (left, right) => (left.filed_on ?? NEVER).localeCompare(right.filed_on ?? NEVER),
  "-filed_on": (left, right) => (right.filed_on ?? NEVER).localeCompare(left.filed_on ?? NEVER),
};

function placeFilter(area: Area, unitCode: string | undefined): Record<string, unknown> {
  if (area === null || isOwnProducer(area)) return unitCode === undefined ? {} : { code: unitCode };
  const codes = unitCode === undefined ? area : area.filter((code) => code === unitCode);
  return { code: [...codes] };
}

function whereOf(filters: DossierFilters, area: Area): Record<string, unknown> {
  const { level, state, kind, round, unit_code, producer_id, registered_product_id, q } = filters;
  const unit = placeFilter(area, unit_code);
  const producer = {
    ...(producer_id !== undefined && { id: producer_id }),
    ...(area !== null && isOwnProducer(area) && { id: area.producer_id }),
    ...(Object.keys(unit).length > 0 && { administrative_unit: unit }),
  };
  const text = q?.replace(/[\\%_]/g, "\\$&");
  const product = {
    ...(registered_product_id !== undefined && { id: registered_product_id }),
    ...(Object.keys(producer).length > 0 && { producer }),
    ...(text !== undefined && {
      $or: [{ name: { $ilike: `%${text}%` } }, { producer: { name: { $ilike: `%${text}%` } } }],
    }),
  };
  return {
    ...(level !== undefined && { level }),
    ...(state !== undefined && { state }),
    ...(kind !== undefined && { kind }),
    ...(round !== undefined && { round }),
    ...(Object.keys(product).length > 0 && { registered_product: product }),
  };
}

/**
 * The dossiers of an area, what is due soonest first. Due days follow from rules, not from a column,
 * so they are worked out for every dossier that fits before the page is cut.
 */
export async function listDossiers(
  ocop: OcopModuleService,
  {
    filters,
    area,
    order,
    extra,
    today,
  }: {
    filters: DossierFilters;
    area: Area;
    order: DossierOrder;
    extra: readonly Round[];
    today: CivilDate;
  },
): Promise<DossierSummary[]> {
  const found = (await ocop.listDossiers(whereOf(filters, area), {
    take: null,
    relations: [
      "steps",
      "registered_product",
      "registered_product.producer",
      "registered_product.producer.administrative_unit",
      "registered_product.product_set",
      "registered_product.certifications",
    ],
    order: { created_at: "ASC", steps: { created_at: "ASC", id: "ASC" } },
  })) as unknown as DossierRecord[];
  const compare = COMPARISONS[order];
  return found
    .map((dossier) => toDossierSummary(dossier, extra, today))
    .filter(
      ({ deadlines }) =>
        filters.overdue === undefined ||
        filters.overdue === (deadlines.next !== null && deadlines.next.overdue_days > 0),
    )
    .sort(compare);
}

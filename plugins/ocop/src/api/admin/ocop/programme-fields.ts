import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { validateQuery } from "../../../catalog/validate-query";
import { sentence } from "../../../sentence";
import {
  booleanQuery,
  choicesQuery,
  civilDateField,
  idField,
  listQuery,
  nameField,
  textField,
} from "../../monitoring-fields";
import { validateBody } from "../../validate-body";

const MAX_TEXT_LENGTH = 2000;
const MAX_LISTED = 500;

export const reasonField = textField(1, MAX_TEXT_LENGTH);

/** Ids of records, each once. */
export const idsField = z
  .array(idField)
  .max(MAX_LISTED)
  .default([])
  .transform((ids) => [...new Set(ids)]);

/** Whole đồng up to a limit. */
export function moneyField(limit: number) {
  const message = sentence(
    `cần số đồng, số nguyên từ 0 đến ${limit}`,
    `needs whole đồng from 0 to ${limit}`,
  );
  return z.number({ message }).int({ message }).min(0, { message }).max(limit, { message });
}

/** What courses and events have alike. */
export const gathering = {
  name: nameField,
  organiser: nameField,
  place: nameField,
  starts_on: civilDateField,
  ends_on: civilDateField,
};

/** A list of things, such as those who came. */
export const listField = <Item extends z.ZodType>(item: Item) =>
  z.array(item).max(MAX_LISTED).default([]);

const WithdrawEntry = z.object({ reason: reasonField }).strict();
export type WithdrawBody = z.infer<typeof WithdrawEntry>;

/**
 * What a list of entries takes; a range of days goes by the noun's own day.
 * @param day the column of that day
 */
export function programmeList<const Kinds extends readonly [string, ...string[]]>({
  day,
  orders,
  kinds,
}: {
  day: string;
  orders: Record<string, string>;
  kinds: Kinds | null;
}) {
  return z
    .object({
      ...listQuery(orders, `-${day}`),
      producer_id: idField.optional(),
      withdrawn: booleanQuery,
      ...(kinds === null ? {} : { kind: choicesQuery(kinds) }),
      [`${day}_from`]: civilDateField.optional(),
      [`${day}_until`]: civilDateField.optional(),
    })
    .strict()
    .transform((query: Record<string, unknown>) => ({
      ...query,
      from: query[`${day}_from`],
      until: query[`${day}_until`],
    }));
}

export type ProgrammeListQuery = {
  limit: number;
  offset: number;
  order: string;
  q?: string;
  producer_id?: string;
  withdrawn?: boolean;
  kind?: string[];
  from?: string;
  until?: string;
};

/** The checks of a noun's routes. */
export function programmeMiddlewares(
  path: string,
  schemas: {
    list: Parameters<typeof validateQuery>[0];
    create: Parameters<typeof validateBody>[0];
    correct: Parameters<typeof validateBody>[0];
  },
): MiddlewareRoute[] {
  const base = `/admin/ocop/${path}`;
  return [
    { matcher: base, method: "GET", middlewares: [validateQuery(schemas.list)] },
    { matcher: base, method: "POST", middlewares: [validateBody(schemas.create)] },
    {
      matcher: `${base}/:id/correct`,
      method: "POST",
      middlewares: [validateBody(schemas.correct)],
    },
    {
      matcher: `${base}/:id/withdraw`,
      method: "POST",
      middlewares: [validateBody(WithdrawEntry)],
    },
  ];
}

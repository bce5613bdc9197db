import type { ProgrammeNoun } from "../../../modules/ocop/rules/programme/kinds";

/** Addresses of the programme's work: the API, the list under the admin, and under what a page's rows stand. */
export const PROGRAMME = {
  training_course: {
    api: "/admin/ocop/training-courses",
    list: "/ocop/programme",
    details: "/ocop/programme/training-courses",
    rowsKey: "training_courses",
  },
  trade_event: {
    api: "/admin/ocop/trade-events",
    list: "/ocop/programme/trade-events",
    details: "/ocop/programme/trade-events",
    rowsKey: "trade_events",
  },
  support_grant: {
    api: "/admin/ocop/support-grants",
    list: "/ocop/programme/support-grants",
    details: "/ocop/programme/support-grants",
    rowsKey: "support_grants",
  },
  communication_item: {
    api: "/admin/ocop/communication-items",
    list: "/ocop/programme/communication-items",
    details: "/ocop/programme/communication-items",
    rowsKey: "communication_items",
  },
} as const satisfies Record<ProgrammeNoun, Record<string, string>>;

export const entryPage = (noun: ProgrammeNoun, id: string) => `${PROGRAMME[noun].details}/${id}`;
export const producerPage = (id: string) => `/ocop/producers/${id}`;

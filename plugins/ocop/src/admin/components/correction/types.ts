import type { corrections } from "../../i18n/vi/corrections";

export const CORRECTION_STATES = ["new", "accepted", "declined"] as const;
export const CORRECTION_ANSWERS = ["accepted", "declined"] as const;

export type Correction = {
  id: string;
  fact: keyof typeof corrections.facts;
  state: (typeof CORRECTION_STATES)[number];
  register_says: string | null;
  is_right: string;
  note: string | null;
  file_name: string | null;
  reported_by_name: string | null;
  reported_on: string;
  created_at: string;
  answer: string | null;
  handled_by_name: string | null;
  producer: { id: string; name: string };
  registered_product: { id: string; name: string } | null;
};

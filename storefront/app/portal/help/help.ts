/** The answer of `GET /producer/help`: who may act for the producer, and what they did. */
export type Help = {
  consents: HelpConsent[];
  officers: { name: string; email: string }[];
  deeds: {
    id: string;
    at: string;
    actor_name: string | null;
    /** Of the portal's API; null: the helper began or ended a session. */
    step: { method: string; path: string } | null;
    action: "created" | "updated" | "deleted";
  }[];
  /** Civil dates. */
  today: string;
  latest_valid_until: string;
};

export type HelpConsent = {
  id: string;
  user_name: string;
  user_email: string;
  purpose: string;
  given_on: string;
  valid_until: string;
  way: "portal" | "paper";
  given_by: string;
  ended_at: string | null;
  ended_by: "producer" | "staff" | null;
  end_reason: string | null;
  is_standing: boolean;
};

export const COMPLAINT_KINDS = ["order", "product", "shop", "personal_data"] as const;
export const COMPLAINT_STATES = ["new", "answered"] as const;

export type Complaint = {
  id: string;
  code: string;
  kind: (typeof COMPLAINT_KINDS)[number];
  state: (typeof COMPLAINT_STATES)[number];
  description: string;
  order_code: string | null;
  name: string;
  contact: string;
  received_on: string;
  created_at: string;
  answer_by: string;
  is_overdue: boolean;
  answer: string | null;
  handled_by_name: string | null;
};

export const BOOKING_STATES = ["new", "answered", "declined"] as const;
export const BOOKING_OUTCOMES = ["answered", "declined"] as const;

export type BookingRequest = {
  id: string;
  code: string;
  state: (typeof BOOKING_STATES)[number];
  product_name: string;
  producer_name: string;
  name: string;
  phone: string;
  wished_from: string | null;
  wished_until: string | null;
  quantity: number | null;
  note: string | null;
  received_on: string;
  created_at: string;
  outcome_note: string | null;
};

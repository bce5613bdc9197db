import type { SameKeys } from "../same-keys";
import type { applications as vietnamese, help as vietnameseHelp } from "../vi/applications";

/** Applications to join. */
export const applications: SameKeys<typeof vietnamese> = {
  title: "Applications",
  subtitle:
    "People who want to sell apply in the producers' portal. You look, ask for more, approve or refuse.",
  empty: "No application in your area yet",
  empty_hint: "Applications that come from the portal show up here.",
  name: "Producer",
  place: "Place",
  applicant: "Applicant",
  submitted_at: "Sent at",
  state: "State",
  states: {
    draft: "Draft",
    submitted: "To be looked at",
    more_requested: "More was asked for",
    approved: "Approved",
    refused: "Refused",
    withdrawn: "Withdrawn",
  },
  facts: "What the applicant writes",
  makes: "What it makes",
  papers: "Papers",
  paper: {
    business_registration: "Business registration, or what founded the group",
    food_safety_certificate: "Food safety certificate",
    production_licence: "Production licence",
    other: "Another paper",
  },
  way: "Steps",
  steps: {
    submitted: "Sent",
    more_requested: "More asked for",
    answered: "Added to",
    approved: "Approved",
    refused: "Refused",
    withdrawn: "Withdrawn",
  },
  similar: "May be in the register already",
  similar_hint:
    "If it is the same producer, approve into it: the applicant becomes its owner, and the facts of the register stay.",
  same: {
    tax_code: "same tax code",
    registration_number: "same registration number",
    name: "same name",
  },
  bind: "Approve into this one",
  bind_named: "Approve into {{name}}",
  approve: "Approve as a new producer",
  approve_effect:
    "The register gets an active producer; the applicant owns it and gets into the portal at once. The applicant hears by text message.",
  bind_effect:
    "The applicant owns {{name}} and gets into the portal at once. The facts of the register stay. The applicant hears by text message.",
  handle: "Page address",
  handle_hint: "Made of the name when left empty, for example htx-dong-tien.",
  words: "Message to the applicant",
  ask: "Ask for more",
  ask_effect:
    "The applicant hears by text message, changes the application and sends it again. Say what is needed and why.",
  refuse: "Refuse",
  refuse_effect:
    "The application is closed. The applicant reads the reason and may write another one.",
  producer: "Producer of the register",
};

/** Helped selling: staff act for a producer with its consent. */
export const help: SameKeys<typeof vietnameseHelp> = {
  title: "Helped selling",
  hint: "Act for the producer in the portal when it agrees. Everything is logged under the helper's name.",
  empty: "The producer has let nobody act for it.",
  act: "Act for the producer",
  blocked: "The browser blocked the new tab: open this link within 2 minutes.",
  record: "Record a consent on paper",
  record_hint:
    "Where nobody of the producer signs in. An owner who signs in agrees in the portal, under More → Helpers.",
  given_by: "Signed by",
  purpose: "Help with what",
  purpose_hint: "For example: confirm orders, offer new products.",
  valid_until: "Until the end of",
  valid_until_hint: "12 months at most.",
  scan: "Scan of the consent",
  open_scan: "Open the scan",
  line: "{{purpose}} · from {{from}} until the end of {{until}}",
  by_portal: "{{name}} agreed in the portal",
  by_paper: "{{name}} signed",
  standing: "Stands",
  over: "Over",
  ended: "Ended by {{name}}: {{reason}}",
  end: "End",
  end_named: "Stop {{name}} from acting for the producer",
  end_effect: "{{name}} gets into the producer's portal no more, an open session included.",
};

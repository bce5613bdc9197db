import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ApplicationAction, ApplicationState } from "../modules/ocop/rules/application";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { LegalForm } from "../modules/ocop/rules/legal-form";
import { IN_AREA } from "../catalog/staff-scope";
import { orderBy, readOne, readPage, type PageOf, type PageQuery } from "../monitoring/read-page";

/** What an applicant says of the producer; each may be missing while it is a draft. */
export type ApplicationFacts = {
  name: string | null;
  legal_name: string | null;
  legal_form: LegalForm | null;
  unit_code: string | null;
  address: string | null;
  registration_number: string | null;
  registered_on: CivilDate | null;
  registered_by: string | null;
  tax_code: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  craft_village: string | null;
  makes: string | null;
};

export type ApplicationDocumentView = {
  id: string;
  type: string;
  file_name: string;
  media_type: string;
  size_bytes: number;
};

export type ApplicationStepView = {
  id: string;
  action: ApplicationAction;
  words: string | null;
  by: "applicant" | "staff";
  actor_name: string | null;
  /** ISO 8601. */
  created_at: string;
};

export type ApplicationRow = ApplicationFacts & {
  id: string;
  state: ApplicationState;
  applicant_name: string;
  applicant_phone: string;
  unit_name: string | null;
  /** ISO 8601. */
  submitted_at: string | null;
  created_at: string;
  updated_at: string;
  producer_id: string | null;
  producer_name: string | null;
  documents: ApplicationDocumentView[];
  /** Oldest first. */
  steps: ApplicationStepView[];
};

const SELECT = `
select application.id, application.state, application.applicant_name, application.applicant_phone,
  application.name, application.legal_name, application.legal_form, application.unit_code,
  application.address, application.registration_number, application.registered_on,
  application.registered_by, application.tax_code, application.phone, application.email,
  application.website, application.craft_village, application.makes, application.submitted_at,
  application.created_at, application.updated_at, application.producer_id,
  unit.full_name as unit_name, producer.name as producer_name,
  (select coalesce(json_agg(json_build_object('id', document.id, 'type', document.type,
      'file_name', document.file_name, 'media_type', document.media_type,
      'size_bytes', document.size_bytes) order by document.created_at, document.id), '[]')
    from ocop_application_document document
    where document.application_id = application.id and document.deleted_at is null) as documents,
  (select coalesce(json_agg(json_build_object('id', step.id, 'action', step.action,
      'words', step.words, 'by', step.by, 'actor_name', step.actor_name,
      'created_at', step.created_at) order by step.created_at, step.id), '[]')
    from ocop_application_step step where step.application_id = application.id) as steps
from ocop_application application
left join ocop_administrative_unit unit on unit.code = application.unit_code
left join ocop_producer producer on producer.id = application.producer_id
where application.deleted_at is null`;

/** Drafts are their applicants' own. */
const OF_STAFF = `
  and application.submitted_at is not null and ${IN_AREA}
  and (:states::text[] is null or application.state = any(:states::text[]))
  and (:q::text is null or strpos(lower(concat_ws(' ', application.name, application.legal_name,
    application.tax_code, application.registration_number, application.applicant_name,
    application.applicant_phone)), lower(:q)) > 0)`;

/** What a list of applications can be ordered by. */
export const APPLICATION_ORDERS = {
  submitted_at: "submitted_at",
  updated_at: "updated_at",
  name: "name",
  state: "state",
};

export type ApplicationQuery = PageQuery & {
  unitCodes: string[] | null;
  order: string;
  states?: ApplicationState[];
  q?: string;
};

/** A page of the applications that were sent and lie in an area. */
export async function readApplications(
  database: Knex,
  { unitCodes, states, q, order, ...page }: ApplicationQuery,
): Promise<PageOf<ApplicationRow>> {
  return readPage<ApplicationRow>(
    database,
    {
      select: SELECT + OF_STAFF,
      bindings: { unitCodes, states: states ?? null, q: q ?? null },
      order: orderBy(order, APPLICATION_ORDERS),
    },
    page,
  );
}

/** The application of an id, as far as it was sent and lies in an area. */
export async function readSentApplication(
  database: Knex,
  id: string,
  unitCodes: string[] | null,
): Promise<ApplicationRow | undefined> {
  return readOne<ApplicationRow>(database, {
    select: `${SELECT} ${OF_STAFF} and application.id = :id`,
    bindings: { id, unitCodes, states: null, q: null },
  });
}

/** The latest application of a person: the open one, where there is one. */
export async function readOwnApplication(
  database: Knex,
  authIdentityId: string,
): Promise<ApplicationRow | undefined> {
  return readOne<ApplicationRow>(database, {
    select: `${SELECT} and application.auth_identity_id = :authIdentityId
      order by application.created_at desc, application.id desc`,
    bindings: { authIdentityId },
  });
}

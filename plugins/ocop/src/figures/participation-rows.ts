import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { evidenceOn, levelsOn, newestFact } from "../modules/ocop/rules/figures/held-at";
import type { History, ParticipationHistory } from "../modules/ocop/rules/figures/history";
import type { JudgedLevel } from "../modules/ocop/rules/figures/participation-level";
import type { FigureDatabase } from "./figure-database";
import type { FigureMoment } from "./read-figure";

type Channel = History["channels"][number] & { name_vi: string; name_en: string };

/** What the rows of facts say of some producers' participations, for the rules to judge. */
export type ParticipationFacts = Pick<History, "participations" | "sales"> & {
  channels: Channel[];
  /** What evidence shows besides: number, link, file. */
  papers: Map<string, EvidencePaper>;
};

export type EvidencePaper = {
  id: string;
  reference: string | null;
  url: string | null;
  file_name: string | null;
};

const INSTANT = (column: string) => `(extract(epoch from ${column}) * 1000)::float8`;

const PARTICIPATIONS = `
select taking.id, taking.producer_id, taking.channel_id, taking.registered_product_id as product_id,
  (select coalesce(json_agg(json_build_object('recorded_at', ${INSTANT("fact.recorded_at")},
      'revision', fact.revision, 'started_on', fact.started_on, 'ended_on', fact.ended_on,
      'withdrawn', fact.withdrawn)), '[]')
   from ocop_participation_fact fact
   where fact.participation_id = taking.id and fact.deleted_at is null) as facts,
  (select coalesce(json_agg(json_build_object('id', evidence.id,
      'recorded_at', ${INSTANT("evidence.recorded_at")}, 'kind', evidence.kind,
      'issued_on', evidence.issued_on, 'valid_until', evidence.valid_until,
      'reference', evidence.reference, 'url', evidence.url, 'file_name', evidence.file_name,
      'checks', (select coalesce(json_agg(json_build_object('id', found.id,
          'recorded_at', ${INSTANT("found.recorded_at")}, 'outcome', found.outcome,
          'checked_on', found.checked_on, 'method', found.method, 'note', found.note,
          'by', found.recorded_by_name)), '[]')
        from ocop_evidence_check found
        where found.evidence_id = evidence.id and found.deleted_at is null))
      order by evidence.recorded_at, evidence.id), '[]')
   from ocop_participation_evidence evidence
   where evidence.participation_id = taking.id and evidence.deleted_at is null) as evidence
from ocop_participation taking
where taking.producer_id = any(:producers::text[]) and taking.deleted_at is null
order by taking.id`;

const SALES = `
select producer_id, channel_id, registered_product_id as product_id, reference, revision, sold_on,
  cancelled, ${INSTANT("recorded_at")} as recorded_at
from ocop_channel_sale
where producer_id = any(:producers::text[]) and deleted_at is null`;

const CHANNELS = `
select id, code, kind, closed_on, name_vi, name_en from ocop_channel where deleted_at is null`;

export async function readParticipationFacts(
  database: FigureDatabase,
  producerIds: readonly string[],
): Promise<ParticipationFacts> {
  const bindings = { producers: [...producerIds] };
  type Row = Omit<ParticipationHistory, "evidence"> & {
    evidence: (ParticipationHistory["evidence"][number] & EvidencePaper)[];
  };
  const [participations, sales, channels] = await Promise.all([
    database<Row>(PARTICIPATIONS, bindings),
    database<History["sales"][number]>(SALES, bindings),
    database<Channel>(CHANNELS, {}),
  ]);
  const papers = participations.flatMap(({ evidence }) =>
    evidence.map(({ id, reference, url, file_name }): [string, EvidencePaper] => [
      id,
      { id, reference, url, file_name },
    ]),
  );
  return { participations, sales, channels, papers: new Map(papers) };
}

/** A participation as it was on the day and known at the instant, with what shows it and what it lacks. */
export type ParticipationView = JudgedLevel & {
  id: string;
  producer_id: string;
  registered_product_id: string | null;
  channel: { code: string; kind: string; name_vi: string; name_en: string; counts: boolean };
  started_on: CivilDate | null;
  ended_on: CivilDate | null;
  evidence: (EvidencePaper & {
    kind: string;
    issued_on: CivilDate | null;
    valid_until: CivilDate | null;
    newest: { outcome: string; checked_on: CivilDate; by: string | null } | null;
  })[];
};

/** The participations of some producers, judged by the rules that the figures follow. */
export async function readParticipations(
  database: FigureDatabase,
  producerIds: readonly string[],
  { date, known_at, plan }: FigureMoment,
): Promise<ParticipationView[]> {
  const facts = await readParticipationFacts(database, producerIds);
  const at = known_at.getTime();
  const levels = levelsOn(facts, { date, at, sellingDays: plan.selling_days });
  const channels = new Map(facts.channels.map((channel) => [channel.id, channel]));
  return facts.participations.flatMap((participation): ParticipationView[] => {
    const channel = channels.get(participation.channel_id);
    const judged = levels.get(participation.id);
    const fact = newestFact(participation, at);
    if (!channel || !judged || !fact) return [];
    const { code, kind, name_vi, name_en } = channel;
    const counts = plan.counted_kinds.includes(kind) || plan.counted_channels.includes(code);
    return [
      {
        ...judged,
        id: participation.id,
        producer_id: participation.producer_id,
        registered_product_id: participation.product_id,
        channel: { code, kind, name_vi, name_en, counts },
        started_on: fact.started_on,
        ended_on: fact.ended_on,
        evidence: evidenceOn(participation, { date, at }).map((one) => ({
          ...(facts.papers.get(one.id) ?? {
            id: one.id,
            reference: null,
            url: null,
            file_name: null,
          }),
          kind: one.kind,
          issued_on: one.issued_on,
          valid_until: one.valid_until,
          newest: one.newest && {
            outcome: one.newest.outcome,
            checked_on: one.newest.checked_on,
            by: (one.newest as { by?: string | null }).by ?? null,
          },
        })),
      },
    ];
  });
}

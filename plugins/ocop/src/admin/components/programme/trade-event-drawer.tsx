import {
  TRADE_EVENT_KINDS,
  TRADE_OUTCOME_KINDS,
  type TradeEventKind,
  type TradeOutcomeKind,
} from "../../../modules/ocop/rules/programme/kinds";
import type { TradeEventView } from "../../../programme/entry-view";
import { useWords } from "../../i18n/use-words";
import { useDraft } from "../../lib/use-draft";
import { DateField, NumberField, SelectField, TextField } from "../form-fields";
import { ProducerField } from "../monitoring/product-field";
import { EntryDrawer } from "./entry-drawer";
import {
  EMPTY_GATHERING,
  GatheringFields,
  isGatheringComplete,
  type GatheringDraft,
} from "./gathering-fields";
import { Lines, type Line } from "./lines";
import { PaperField } from "./paper-field";

type OutcomeDraft = Line & {
  producer_id: string | null;
  kind: TradeOutcomeKind | null;
  partner: string;
  amount_vnd: number | null;
  agreed_on: string | null;
  document_id: string | null;
};
type EventDraft = GatheringDraft & {
  kind: TradeEventKind | null;
  producers: (Line & { producer_id: string | null })[];
  outcomes: OutcomeDraft[];
};

const EMPTY_OUTCOME: Omit<OutcomeDraft, "key"> = {
  ...{ producer_id: null, kind: null, partner: "" },
  ...{ amount_vnd: null, agreed_on: null, document_id: null },
};

function draftOf(event: TradeEventView | null): EventDraft {
  if (event === null) return { ...EMPTY_GATHERING, kind: null, producers: [], outcomes: [] };
  const { kind, name, organiser, place, starts_on, ends_on, producers, outcomes } = event;
  return {
    ...{ kind, name, organiser, place, starts_on, ends_on },
    producers: producers.map(({ id }, key) => ({ key, producer_id: id })),
    outcomes: outcomes.map(({ producer, document: _document, ...outcome }, key) => ({
      ...{ ...outcome, key, producer_id: producer.id },
    })),
  };
}

const isWhole = ({ producer_id, kind, partner, amount_vnd, agreed_on }: OutcomeDraft) =>
  producer_id !== null &&
  kind !== null &&
  partner.trim() !== "" &&
  amount_vnd !== null &&
  agreed_on !== null;

type EventDrawerProps = { event: TradeEventView | null; onClose: () => void };

/** Records a trade event with who takes part and what came of it, or corrects one. */
export function TradeEventDrawer({ event, onClose }: EventDrawerProps) {
  const { t } = useWords();
  const draft = useDraft(draftOf(event));
  const { producers, outcomes, ...facts } = draft.values;
  const known = new Map(event?.producers.map((producer) => [producer.id, producer]));
  return (
    <EntryDrawer
      noun="trade_event"
      id={event?.id ?? null}
      onClose={onClose}
      body={{
        ...facts,
        producer_ids: producers.map(({ producer_id }) => producer_id),
        outcomes: outcomes.map(({ key: _key, ...outcome }) => outcome),
      }}
      isComplete={
        isGatheringComplete(facts) &&
        facts.kind !== null &&
        producers.every(({ producer_id }) => producer_id !== null) &&
        outcomes.every(isWhole)
      }
    >
      <SelectField
        label={t("programme.kind")}
        required
        options={TRADE_EVENT_KINDS.map((value) => ({
          value,
          label: t(`programme.trade_event.kinds.${value}`),
        }))}
        {...draft.field("kind")}
      />
      <GatheringFields draft={draft} />
      <Lines
        legend={t("programme.producers")}
        nameOf={(number) => t("programme.producer_number", { number })}
        addLabel={t("programme.add_producer")}
        empty={{ producer_id: null }}
        {...draft.field("producers")}
      >
        {(line, change) => (
          <ProducerField
            required
            chosen={known.get(line.producer_id ?? "")}
            value={line.producer_id}
            onChange={(producer_id) => change({ producer_id })}
          />
        )}
      </Lines>
      <Lines
        legend={t("programme.trade_event.outcomes")}
        nameOf={(number) => t("programme.trade_event.outcome_number", { number })}
        addLabel={t("programme.trade_event.add_outcome")}
        empty={EMPTY_OUTCOME}
        {...draft.field("outcomes")}
      >
        {(line, change) => (
          <>
            <ProducerField
              required
              chosen={known.get(line.producer_id ?? "")}
              value={line.producer_id}
              onChange={(producer_id) => change({ producer_id, document_id: null })}
            />
            <SelectField
              label={t("programme.trade_event.outcome_kind")}
              required
              options={TRADE_OUTCOME_KINDS.map((value) => ({
                value,
                label: t(`programme.trade_event.outcome_kinds.${value}`),
              }))}
              value={line.kind}
              onChange={(kind) => change({ kind })}
            />
            <TextField
              label={t("programme.trade_event.partner")}
              required
              value={line.partner}
              onChange={(partner) => change({ partner })}
            />
            <NumberField
              label={t("programme.trade_event.amount")}
              required
              min={0}
              step={1}
              value={line.amount_vnd}
              onChange={(amount_vnd) => change({ amount_vnd })}
            />
            <DateField
              label={t("programme.trade_event.agreed_on")}
              required
              value={line.agreed_on}
              onChange={(agreed_on) => change({ agreed_on })}
            />
            {line.producer_id !== null && (
              <PaperField
                producerId={line.producer_id}
                value={line.document_id}
                onChange={(document_id) => change({ document_id })}
              />
            )}
          </>
        )}
      </Lines>
    </EntryDrawer>
  );
}

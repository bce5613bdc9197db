import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { HistoryList } from "../../../../components/history-list";
import { ReasonDialog } from "../../../../components/reason-dialog";
import { Section } from "../../../../components/section";
import type { ProducerState } from "../../../../components/status-badge";
import { useWords, type Translate } from "../../../../i18n/use-words";
import { postJson } from "../../../../lib/api";
import { useChange } from "../../../../lib/use-resource";
import type { Producer } from "../producer";

type NextState = Exclude<ProducerState, "applied">;

function isNext(state: ProducerState): state is NextState {
  return state !== "applied";
}

function verbFor(producer: Producer, state: NextState, t: Translate): string {
  return producer.state === "applied" && state === "closed"
    ? t("producers.refuse")
    : t(`producers.to_${state}`);
}

function effectOf(producer: Producer, state: NextState, t: Translate): string {
  if (state === "active") return t("producers.effect_active");
  if (producer.state !== "active") return t("producers.effect_refused");
  const sold = producer.registered_products.filter(
    ({ listing }) => listing?.status === "published",
  );
  return t("producers.effect_hidden", { count: sold.length });
}

/** The ways that are open from here; each says what it does and asks why. */
export function StateButtons({ producer }: { producer: Producer }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<NextState | null>(null);
  const change = useChange(
    (reason: string) =>
      postJson(`/admin/ocop/producers/${producer.id}/state`, {
        state: chosen,
        reason,
        expected_updated_at: producer.updated_at,
      }),
    { done: t("common.saved"), onDone: () => setChosen(null) },
  );
  const choose = (state: NextState | null) => {
    change.reset();
    setChosen(state);
  };
  return (
    <>
      {producer.next_states.filter(isNext).map((state) => (
        <Button
          key={state}
          size="small"
          variant={state === "active" ? "primary" : "secondary"}
          onClick={() => choose(state)}
        >
          {verbFor(producer, state, t)}
        </Button>
      ))}
      {chosen && (
        <ReasonDialog
          open
          onOpenChange={() => choose(null)}
          title={t("producers.state_of", { name: producer.name })}
          description={t("producers.changed_to", {
            from: t(`status.producer.${producer.state}`),
            to: t(`status.producer.${chosen}`),
          })}
          confirmLabel={verbFor(producer, chosen, t)}
          danger={chosen !== "active"}
          busy={change.isPending}
          error={change.error}
          onConfirm={(reason) => change.mutate(reason)}
        >
          <Text size="small">{effectOf(producer, chosen, t)}</Text>
        </ReasonDialog>
      )}
    </>
  );
}

/** How the producer came to its state: who, when and why. */
export function StateHistorySection({ producer }: { producer: Producer }) {
  const { t } = useWords();
  return (
    <Section title={t("producers.history")}>
      <HistoryList
        entries={producer.state_changes.map((change) => {
          const to = t(`status.producer.${change.to_state}`);
          return {
            id: change.id,
            at: change.created_at,
            action:
              change.from_state === null
                ? t("producers.entered_as", { state: to })
                : t("producers.changed_to", {
                    from: t(`status.producer.${change.from_state}`),
                    to,
                  }),
            actor: change.actor_name,
            reason: change.reason,
            changes: [],
          };
        })}
      />
    </Section>
  );
}

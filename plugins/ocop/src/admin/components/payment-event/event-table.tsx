import {
  Button,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  StatusBadge,
  Text,
  toast,
} from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import { postJson } from "../../lib/api";
import {
  EVENT_OUTCOMES,
  EVENT_STATES,
  eventTypeOf,
  type EventState,
  type PaymentEvent,
} from "../../lib/payment-event";
import { sentenceIn } from "../../lib/sentence-in";
import { useFormats } from "../../lib/use-formats";
import { useChange } from "../../lib/use-resource";
import { RecordTable } from "../record-table";
import { CopyReference } from "./copy-reference";
import { OrderOf } from "../transfer/transfer-words";

const column = createDataTableColumnHelper<PaymentEvent>();
const filter = createDataTableFilterHelper<PaymentEvent>();
const PATH = "/admin/ocop/payment-events";
const FAILED = { state: "failed" };
const PAGE_SIZE = 10;

const COLOURS: Record<EventState, "green" | "orange" | "red" | "grey"> = {
  received: "orange",
  done: "green",
  failed: "red",
  ignored: "grey",
};

function StateBadge({ state }: { state: EventState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[state]} data-event-state={state}>
      {t(`payment_event.states.${state}`)}
    </StatusBadge>
  );
}

/** What went wrong, how often it was tried, and when it will be again. */
function ErrorCell({ event }: { event: PaymentEvent }) {
  const { t, language } = useWords();
  const format = useFormats();
  if (event.error === null) return <>–</>;
  const next = event.state === "received" ? event.next_attempt_at : null;
  const attempts = [
    t("payment_event.attempts", { count: event.attempts }),
    ...(next === null ? [] : [t("payment_event.next_attempt", { time: format.instant(next) })]),
  ];
  return (
    <div className="min-w-48 max-w-80 whitespace-normal py-2">
      <Text size="small" leading="compact" className="break-words">
        {sentenceIn(language, event.error)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {attempts.join(", ")}
      </Text>
    </div>
  );
}

function RetryButton({ event }: { event: PaymentEvent }) {
  const { t, language } = useWords();
  const retry = useChange(() => postJson(`${PATH}/${event.id}/retry`), {
    refreshes: [PATH],
    done: t("payment_event.retried"),
  });
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={`${t("payment_event.retry")}: ${event.event_id}`}
      isLoading={retry.isPending}
      onClick={() =>
        retry.mutate(undefined, {
          onError: (error) => toast.error(sentenceIn(language, error.message)),
        })
      }
    >
      {t("payment_event.retry")}
    </Button>
  );
}

function useColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(() => {
    const what = column.accessor("type", {
      header: t("payment_event.type"),
      cell: ({ getValue }) => {
        const type = eventTypeOf(getValue());
        return type ? t(`payment_event.types.${type}`) : getValue();
      },
    });
    const order = column.accessor("order_code", {
      header: t("payment_event.order"),
      cell: ({ row: { original } }) => <OrderOf order={original} />,
    });
    const error = column.accessor("error", {
      header: t("payment_event.error"),
      cell: ({ row: { original } }) => <ErrorCell event={original} />,
    });
    const reference = column.accessor("event_id", {
      header: t("payment_event.event"),
      cell: ({ getValue }) => <CopyReference reference={getValue()} />,
    });
    const at = column.accessor("occurred_at", {
      header: t("payment_event.occurred_at"),
      cell: ({ getValue }) => format.instant(getValue()),
    });
    const state = column.accessor("state", {
      header: t("payment_event.state"),
      cell: ({ getValue }) => <StateBadge state={getValue()} />,
    });
    const outcome = column.accessor("outcome", {
      header: t("payment_event.outcome"),
      cell: ({ getValue }) => {
        const value = getValue();
        return value === null ? "–" : t(`payment_event.outcomes.${value}`);
      },
    });
    return {
      failed: [what, error, order, reference, at],
      all: [what, state, outcome, order, at, error, reference],
    };
  }, [format, t]);
}

const TABLE = {
  level: "h2" as const,
  path: PATH,
  rowsKey: "payment_events",
  pageSize: PAGE_SIZE,
  rowId: ({ id }: PaymentEvent) => id,
};

/** The events that were given up, and why; each may be tried again. */
export function FailedEvents({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useWords();
  const { failed } = useColumns();
  const columns = useMemo(
    () =>
      mayWrite
        ? [
            ...failed,
            column.display({
              id: "retry",
              header: t("payment_event.retry"),
              cell: ({ row: { original } }) => (
                <div className="py-2">
                  <RetryButton event={original} />
                </div>
              ),
            }),
          ]
        : failed,
    [failed, mayWrite, t],
  );
  return (
    <RecordTable<PaymentEvent>
      {...TABLE}
      title={t("payment_event.failed")}
      subtitle={t("payment_event.failed_about")}
      columns={columns}
      query={FAILED}
      prefix="failed"
      empty={{
        heading: t("payment_event.failed_empty"),
        description: t("payment_event.failed_empty_hint"),
      }}
    />
  );
}

/** Everything that the provider told, with what came of it. */
export function AllEvents() {
  const { t } = useWords();
  const filters = useMemo(
    () => [
      filter.accessor("state", {
        type: "radio",
        label: t("payment_event.state"),
        options: EVENT_STATES.map((value) => ({
          value,
          label: t(`payment_event.states.${value}`),
        })),
      }),
      filter.accessor("outcome", {
        type: "radio",
        label: t("payment_event.outcome"),
        options: EVENT_OUTCOMES.map((value) => ({
          value,
          label: t(`payment_event.outcomes.${value}`),
        })),
      }),
    ],
    [t],
  );
  return (
    <RecordTable<PaymentEvent>
      {...TABLE}
      title={t("payment_event.all")}
      columns={useColumns().all}
      filters={filters}
      empty={{
        heading: t("payment_event.all_empty"),
        description: t("payment_event.all_empty_hint"),
      }}
    />
  );
}

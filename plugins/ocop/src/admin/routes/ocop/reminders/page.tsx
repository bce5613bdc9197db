import { defineRouteConfig } from "@medusajs/admin-sdk";
import {
  Button,
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  Text,
} from "@medusajs/ui";
import { useMemo } from "react";
import { Crumb } from "../../../components/crumb";
import { RecordTable } from "../../../components/record-table";
import { useWords } from "../../../i18n/use-words";
import { postJson } from "../../../lib/api";
import { useFormats } from "../../../lib/use-formats";
import { useChange } from "../../../lib/use-resource";

type Reminder = {
  id: string;
  audience: "producer" | "staff";
  days_before: number;
  valid_until: string;
  recipients: string[];
  sent_at: string | null;
  mail_problem: string | null;
  read_at: string | null;
  registered_product: { name: string };
  producer: { name: string };
};

const columnHelper = createDataTableColumnHelper<Reminder>();
const filterHelper = createDataTableFilterHelper<Reminder>();

function MailState({ reminder: { sent_at, mail_problem, recipients } }: { reminder: Reminder }) {
  const { t } = useWords();
  const format = useFormats();
  if (sent_at !== null) {
    return (
      <span title={recipients.join(", ")}>
        {t("reminders.sent", { time: format.instant(sent_at) })}
      </span>
    );
  }
  if (mail_problem === null) return <span>{t("reminders.waiting")}</span>;
  if (mail_problem === "outdated") return <span>{t("reminders.outdated")}</span>;
  const reason = mail_problem === "no_address" ? t("attention.no_address") : mail_problem;
  return (
    <Text size="small" className="text-ui-fg-error whitespace-pre-line">
      {t("reminders.problem")}: {reason}
    </Text>
  );
}

function ReadState({ reminder: { id, audience, read_at } }: { reminder: Reminder }) {
  const { t } = useWords();
  const read = useChange<string, unknown>((one) => postJson(`/admin/ocop/reminders/${one}/read`), {
    refreshes: ["/admin/ocop/reminders"],
    done: t("common.saved"),
  });
  if (read_at !== null) return <span>{t("reminders.read")}</span>;
  if (audience !== "staff") return null;
  return (
    <Button
      size="small"
      variant="transparent"
      isLoading={read.isPending}
      onClick={() => read.mutate(id)}
    >
      {t("reminders.mark_read")}
    </Button>
  );
}

function useColumns() {
  const { t } = useWords();
  const format = useFormats();
  return useMemo(
    () => [
      columnHelper.accessor("registered_product.name", { header: t("reminders.product") }),
      columnHelper.accessor("producer.name", { header: t("reminders.producer") }),
      columnHelper.accessor("audience", {
        header: t("reminders.audience"),
        cell: ({ getValue }) => t(`reminders.audience_${getValue()}`),
      }),
      columnHelper.accessor("days_before", {
        header: t("reminders.days_before"),
        cell: ({ getValue }) => t("reminders.days", { count: getValue() }),
      }),
      columnHelper.accessor("valid_until", {
        header: t("reminders.valid_until"),
        cell: ({ getValue }) => format.date(getValue()),
        enableSorting: true,
      }),
      columnHelper.display({
        id: "mail",
        header: t("reminders.mail"),
        cell: ({ row }) => <MailState reminder={row.original} />,
      }),
      columnHelper.display({
        id: "read",
        header: t("reminders.read"),
        cell: ({ row }) => <ReadState reminder={row.original} />,
      }),
    ],
    [format, t],
  );
}

function useFilters() {
  const { t } = useWords();
  return useMemo(
    () => [
      filterHelper.accessor("audience", {
        type: "radio",
        label: t("reminders.audience"),
        options: [
          { label: t("reminders.audience_producer"), value: "producer" },
          { label: t("reminders.audience_staff"), value: "staff" },
        ],
      }),
      filterHelper.custom({
        id: "problem",
        type: "radio",
        label: t("reminders.mail"),
        options: [{ label: t("reminders.problem_only"), value: "true" }],
      }),
    ],
    [t],
  );
}

const RemindersPage = () => {
  const { t } = useWords();
  const columns = useColumns();
  const filters = useFilters();
  return (
    <RecordTable<Reminder>
      title={t("reminders.title")}
      subtitle={t("reminders.subtitle")}
      path="/admin/ocop/reminders"
      rowsKey="reminders"
      columns={columns}
      filters={filters}
      search
      rowId={({ id }) => id}
      empty={{ heading: t("reminders.empty"), description: t("reminders.empty_hint") }}
    />
  );
};

export default RemindersPage;

export const config = defineRouteConfig({
  label: "reminders.title",
  translationNs: "ocop",
  rank: 12,
});

export const handle = { breadcrumb: () => <Crumb word="reminders.title" /> };

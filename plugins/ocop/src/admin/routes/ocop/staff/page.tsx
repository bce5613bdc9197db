import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, createDataTableColumnHelper, Text, usePrompt } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { Crumb } from "../../../components/crumb";
import { ErrorNotice } from "../../../components/error-notice";
import { RecordTable } from "../../../components/record-table";
import { staffName, StaffRoleDrawer, type StaffRow } from "../../../components/staff-role-drawer";
import { useWords } from "../../../i18n/use-words";
import { deleteJson } from "../../../lib/api";
import { useChange, useResource } from "../../../lib/use-resource";

type UnitsAnswer = { units: { code: string; name: string }[] };

const column = createDataTableColumnHelper<StaffRow>();

const StaffPage = () => {
  const { t } = useWords();
  const prompt = usePrompt();
  const [chosen, setChosen] = useState<StaffRow | null>(null);
  const { data: units } = useResource<UnitsAnswer>("/admin/ocop/units");
  const take = useChange((userId: string) => deleteJson(`/admin/ocop/staff/${userId}`), {
    done: t("common.saved"),
  });
  const { mutate } = take;
  const columns = useMemo(() => {
    const nameOf = (code: string) => units?.units.find((unit) => unit.code === code)?.name ?? code;
    const ask = async (staff: StaffRow) => {
      const isSure = await prompt({
        title: t("staff.take_title", { name: staffName(staff) }),
        description: t("staff.take_effect"),
        confirmText: t("staff.take"),
        cancelText: t("common.cancel"),
      });
      if (isSure) mutate(staff.user_id);
    };
    return [
      column.display({
        id: "person",
        header: t("staff.person"),
        cell: ({ row: { original } }) => (
          <div className="py-2">
            <Text size="small" weight="plus" leading="compact">
              {staffName(original)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {original.email}
            </Text>
          </div>
        ),
      }),
      column.accessor("role", {
        header: t("staff.role"),
        cell: ({ getValue }) => {
          const role = getValue();
          return role === null ? t("staff.no_role") : t(`status.role.${role}`);
        },
      }),
      column.accessor("unit_codes", {
        header: t("staff.area"),
        cell: ({ row: { original } }) =>
          original.area === "communes"
            ? (original.unit_codes ?? []).map(nameOf).join(", ")
            : original.area === "province"
              ? t("staff.area_province")
              : "–",
      }),
      column.display({
        id: "change",
        header: "",
        cell: ({ row: { original } }) => (
          <div className="flex justify-end gap-x-2 py-2">
            <Button size="small" variant="secondary" onClick={() => setChosen(original)}>
              {original.role === null ? t("staff.give") : t("staff.change")}
            </Button>
            {original.role !== null && (
              <Button size="small" variant="transparent" onClick={() => void ask(original)}>
                {t("staff.take")}
              </Button>
            )}
          </div>
        ),
      }),
    ];
  }, [mutate, prompt, t, units]);
  return (
    <>
      <RecordTable<StaffRow>
        title={t("staff.title")}
        subtitle={`${t("staff.subtitle")} ${t("staff.invite_hint")}`}
        path="/admin/ocop/staff"
        rowsKey="staff"
        columns={columns}
        rowId={({ user_id }) => user_id}
      >
        {take.error && (
          <div className="px-6 py-4">
            <ErrorNotice error={take.error} takesFocus />
          </div>
        )}
      </RecordTable>
      {chosen && <StaffRoleDrawer staff={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};

export default StaffPage;

export const config = defineRouteConfig({
  label: "navigation.staff",
  translationNs: "ocop",
  rank: 10,
});

export const handle = { breadcrumb: () => <Crumb word="navigation.staff" /> };

import { XMarkMini } from "@medusajs/icons";
import { Badge, IconButton } from "@medusajs/ui";
import { useWords } from "../i18n/use-words";
import { postJson } from "../lib/api";
import { useDraft } from "../lib/use-draft";
import { useChange, useResource } from "../lib/use-resource";
import { FormDrawer } from "./form-drawer";
import { SelectField } from "./form-fields";
import { SearchField } from "./search-field";

const ROLES = ["administrator", "programme_officer", "analyst"] as const;
const AREAS = ["province", "communes"] as const;
type Role = (typeof ROLES)[number];
type Area = (typeof AREAS)[number];

/** A user of the admin with the role they may have. */
export type StaffRow = {
  user_id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
  role: Role | null;
  area: Area | null;
  unit_codes: string[] | null;
};

type UnitsAnswer = { units: { code: string; full_name: string }[] };

/** The name that a person goes by, else the address they sign in with. */
export function staffName({ first_name, last_name, email }: StaffRow): string {
  return [last_name, first_name].filter(Boolean).join(" ") || email;
}

type StaffRoleDrawerProps = { staff: StaffRow; onClose: () => void };

/** Gives a person a role and an area; an administrator always has the whole province. */
export function StaffRoleDrawer({ staff, onClose }: StaffRoleDrawerProps) {
  const { t } = useWords();
  const draft = useDraft<{ role: Role | null; area: Area | null; units: string[] }>({
    role: staff.role,
    area: staff.area ?? "province",
    units: staff.unit_codes ?? [],
  });
  const { data } = useResource<UnitsAnswer>("/admin/ocop/units");
  const { role, units } = draft.values;
  const area = role === "administrator" ? "province" : draft.values.area;
  const change = useChange((input: object) => postJson("/admin/ocop/staff", input), {
    done: t("common.saved"),
    onDone: onClose,
  });
  const nameOf = (code: string) =>
    data?.units.find((unit) => unit.code === code)?.full_name ?? code;
  const unitField = draft.field("units");
  return (
    <FormDrawer
      open
      onOpenChange={onClose}
      title={staff.role === null ? t("staff.give") : t("staff.change")}
      description={staffName(staff)}
      busy={change.isPending}
      disabled={role === null || (area === "communes" && units.length === 0)}
      error={change.error}
      onSubmit={() =>
        change.mutate({
          user_id: staff.user_id,
          role,
          area,
          unit_codes: area === "communes" ? units : [],
        })
      }
    >
      <SelectField
        label={t("staff.role")}
        required
        hint={role === null ? undefined : t(`staff.about_${role}`)}
        options={ROLES.map((value) => ({ value, label: t(`status.role.${value}`) }))}
        {...draft.field("role")}
      />
      {role !== null && role !== "administrator" && (
        <SelectField
          label={t("staff.area")}
          required
          options={AREAS.map((value) => ({ value, label: t(`staff.area_${value}`) }))}
          {...draft.field("area")}
        />
      )}
      {area === "communes" && (
        <div className="flex flex-col gap-y-3">
          <SearchField
            label={t("staff.units")}
            required
            placeholder={t("staff.add_unit")}
            options={(data?.units ?? [])
              .filter(({ code }) => !units.includes(code))
              .map(({ code, full_name }) => ({ value: code, label: full_name }))}
            value={null}
            onChange={(code) => code !== null && unitField.onChange([...units, code])}
          />
          <ul className="flex flex-wrap gap-2">
            {units.map((code) => (
              <li key={code}>
                <Badge className="gap-x-1">
                  {nameOf(code)}
                  <IconButton
                    type="button"
                    size="2xsmall"
                    variant="transparent"
                    aria-label={`${t("common.remove")} ${nameOf(code)}`}
                    onClick={() => unitField.onChange(units.filter((one) => one !== code))}
                  >
                    <XMarkMini />
                  </IconButton>
                </Badge>
              </li>
            ))}
          </ul>
        </div>
      )}
    </FormDrawer>
  );
}

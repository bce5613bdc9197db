import { Button } from "@medusajs/ui";
import type { RuleSet } from "../../../modules/ocop/rules/rule-set";
import { useWords } from "../../i18n/use-words";
import type { MemberDraft } from "../../lib/assessment-draft";
import { NumberField, TextField } from "../form-fields";

type MemberScoreFieldsProps = {
  members: MemberDraft[];
  onChange: (members: MemberDraft[]) => void;
  caps: RuleSet["sectionCaps"];
};

const SECTIONS = ["a", "b", "c"] as const;

/** Name and points of each council member; at least one. */
export function MemberScoreFields({ members, onChange, caps }: MemberScoreFieldsProps) {
  const { t } = useWords();
  const edit = (key: number, changes: Partial<MemberDraft>) =>
    onChange(members.map((member) => (member.key === key ? { ...member, ...changes } : member)));
  const add = () => {
    const key = Math.max(...members.map((member) => member.key)) + 1;
    onChange([...members, { key, name: "", a: null, b: null, c: null }]);
  };
  return (
    <>
      {members.map((member, index) => (
        <fieldset
          key={member.key}
          className="border-ui-border-base flex flex-col gap-y-4 rounded-lg border p-4"
        >
          <legend className="txt-compact-small-plus px-1">
            {t("assessment.member", { number: index + 1 })}
          </legend>
          <TextField
            label={t("assessment.member_name")}
            required
            value={member.name}
            onChange={(name) => edit(member.key, { name })}
          />
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
            {SECTIONS.map((section) => (
              <NumberField
                key={section}
                label={t(`assessment.section_${section}`, { cap: caps[section] })}
                required
                min={0}
                max={caps[section]}
                value={member[section]}
                onChange={(points) => edit(member.key, { [section]: points })}
              />
            ))}
          </div>
          {members.length > 1 && (
            <Button
              type="button"
              size="small"
              variant="transparent"
              className="self-start"
              onClick={() => onChange(members.filter(({ key }) => key !== member.key))}
            >
              {t("assessment.remove_member", { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button type="button" size="small" variant="secondary" className="self-start" onClick={add}>
        {t("assessment.add_member")}
      </Button>
    </>
  );
}

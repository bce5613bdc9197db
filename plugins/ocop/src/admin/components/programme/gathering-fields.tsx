import type { Gathering } from "../../../modules/ocop/rules/programme/facts";
import { useWords } from "../../i18n/use-words";
import type { Draft } from "../../lib/use-draft";
import { DateField, TextField } from "../form-fields";

export type GatheringDraft = Omit<Gathering, "starts_on" | "ends_on"> & {
  starts_on: string | null;
  ends_on: string | null;
};

export const EMPTY_GATHERING: GatheringDraft = {
  ...{ name: "", organiser: "", place: "" },
  ...{ starts_on: null, ends_on: null },
};

export const isGatheringComplete = ({ starts_on, ends_on, ...texts }: GatheringDraft) =>
  starts_on !== null &&
  ends_on !== null &&
  [texts.name, texts.organiser, texts.place].every((text) => text.trim() !== "");

/** What courses and events have alike: when, where, by whom. */
export function GatheringFields<Of extends GatheringDraft>({ draft }: { draft: Draft<Of> }) {
  const { t } = useWords();
  return (
    <>
      <TextField label={t("programme.name")} required {...draft.field("name")} />
      <DateField label={t("programme.starts_on")} required {...draft.field("starts_on")} />
      <DateField label={t("programme.ends_on")} required {...draft.field("ends_on")} />
      <TextField label={t("programme.organiser")} required {...draft.field("organiser")} />
      <TextField label={t("programme.place")} required {...draft.field("place")} />
    </>
  );
}

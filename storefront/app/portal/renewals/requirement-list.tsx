import { useI18n } from "~/i18n/use-i18n";
import { Chip, type Tone } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import type { Requirement } from "./types";
import { renewalWords } from "./words";

const TONES: Record<Requirement["status"], Tone> = {
  present: "terrace",
  missing: "clay",
  expired: "clay",
  expires_soon: "sun",
};

/** One paper or form that a dossier needs, and whether it is there. */
export function RequirementLine({ requirement }: { requirement: Omit<Requirement, "kind"> }) {
  const { language } = useI18n();
  const say = useWords(renewalWords);
  const { name, source, need, status, reason } = requirement;
  const isEvidence = need === "evidence" && status === "missing";
  return (
    <div className="grid gap-0.5">
      <p className="flex flex-wrap items-center gap-x-2">
        <span>{name[language]}</span>
        <Chip tone={isEvidence ? "plain" : TONES[status]}>{say(`status_${status}`)}</Chip>
      </p>
      <p className="text-sm text-muted">
        {say(need === "mandatory" ? "needMandatory" : "needEvidence")} · {source[language]}
        {status !== "missing" && ` · ${reason[language]}`}
      </p>
    </div>
  );
}

/** The checklist of papers, read only. */
export function RequirementList({
  requirements,
}: {
  requirements: readonly Omit<Requirement, "kind">[];
}) {
  return (
    <ul className="grid gap-3">
      {requirements.map((requirement) => (
        <li key={requirement.code}>
          <RequirementLine requirement={requirement} />
        </li>
      ))}
    </ul>
  );
}

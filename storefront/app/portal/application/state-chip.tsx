import { Chip, type Tone } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import type { ApplicationState } from "./application";
import { applicationWords } from "./application-words";

const TONES: Record<ApplicationState, Tone> = {
  draft: "plain",
  submitted: "sea",
  more_requested: "sun",
  approved: "terrace",
  refused: "clay",
  withdrawn: "plain",
};

/** Where an application stands, in a word. */
export function StateChip({ state }: { state: ApplicationState }) {
  const say = useWords(applicationWords);
  return (
    <Chip tone={TONES[state]} className="text-sm">
      {say(`state_${state}`)}
    </Chip>
  );
}

import { useWords } from "~/i18n/part-words";
import { Chip } from "~/ui/chip";

import type { PaceStatus } from "./figure";
import { programmeWords } from "./words";
import { STATUS_MARKS, STATUS_TONES } from "./write-figure";

/** How a figure stands against its target, in words and a mark. */
export function StatusChip({ status }: { status: PaceStatus }) {
  const say = useWords(programmeWords);
  return (
    <Chip tone={STATUS_TONES[status]} className="py-1 font-bold">
      <span aria-hidden="true">{STATUS_MARKS[status]} </span>
      {say(status)}
    </Chip>
  );
}

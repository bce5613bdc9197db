import type { CivilDate } from "../civil-date";
import type { DossierLevel } from "../dossier-level";
import { isReceived, type DossierState, type StepAction, type StepFacts } from "./deadlines";
import type { Words } from "./words";

export const DOSSIER_COMMANDS = [
  "file",
  "receive",
  "forward",
  "return",
  "decide",
  "withdraw",
] as const;
export type DossierCommand = (typeof DOSSIER_COMMANDS)[number];

export type Position = {
  level: DossierLevel;
  state: DossierState;
  steps: readonly StepFacts[];
};

/** Where a command leads, and the step it leaves; or why it cannot be. */
export type Transition =
  | { level: DossierLevel; state: DossierState; action: StepAction; refusal: null }
  | { refusal: Words };

const refuse = (vi: string, en: string): Transition => ({ refusal: { vi, en } });

const LEVEL_WORDS: Record<DossierLevel, Words> = {
  producer: { vi: "chủ thể", en: "the producer" },
  commune: { vi: "cấp xã", en: "the commune" },
  province: { vi: "cấp tỉnh", en: "the province" },
  centre: { vi: "cấp trung ương", en: "the centre" },
};

const ABOVE: Record<DossierLevel, DossierLevel | null> = {
  producer: "commune",
  commune: "province",
  province: "centre",
  centre: null,
};

function needsReceipt(position: Position): Transition | null {
  if (isReceived(position)) return null;
  const { vi, en } = LEVEL_WORDS[position.level];
  return refuse(
    `Ghi nhận hồ sơ tại ${vi} trước, rồi làm bước này.`,
    `Record the receipt at ${en} first, then take this step.`,
  );
}

function forward(position: Position): Transition {
  const up = ABOVE[position.level];
  if (position.level === "producer" || up === null) {
    return position.level === "producer"
      ? refuse("Nộp hồ sơ cho cấp xã trước.", "File the dossier with the commune first.")
      : refuse("Hồ sơ đã ở cấp cao nhất.", "The dossier is at the highest level.");
  }
  return needsReceipt(position) ?? { level: up, state: "open", action: "forwarded", refusal: null };
}

function decide(position: Position): Transition {
  if (position.level !== "province" && position.level !== "centre") {
    return refuse(
      "Chỉ cấp tỉnh hoặc trung ương ghi kết quả. Chuyển hồ sơ lên cấp tỉnh trước.",
      "Only the province or the centre decides. Forward the dossier to the province first.",
    );
  }
  return (
    needsReceipt(position) ?? {
      level: position.level,
      state: "decided",
      action: "decided",
      refusal: null,
    }
  );
}

/** What a command does to a dossier where it lies now (Article 7: up from level to level). */
export function transitionOf(position: Position, command: DossierCommand): Transition {
  const { level, state } = position;
  if (state === "decided" || state === "withdrawn") {
    return state === "decided"
      ? refuse(
          "Hồ sơ đã có kết quả, không còn bước nào.",
          "The dossier is decided: no step is left.",
        )
      : refuse("Hồ sơ đã rút, không còn bước nào.", "The dossier was withdrawn: no step is left.");
  }
  switch (command) {
    case "file":
      return level === "producer"
        ? { level: "commune", state: "open", action: "filed", refusal: null }
        : refuse("Hồ sơ đã nộp rồi.", "The dossier is filed already.");
    case "receive":
      if (level === "producer") {
        return refuse("Nộp hồ sơ trước khi tiếp nhận.", "File the dossier before it is received.");
      }
      return isReceived(position)
        ? refuse("Hồ sơ đã được tiếp nhận ở cấp này.", "The dossier is received at this level.")
        : { level, state: "open", action: "received", refusal: null };
    case "forward":
      return forward(position);
    case "return":
      return level === "producer"
        ? refuse("Hồ sơ đang ở chủ thể.", "The dossier is with the producer.")
        : { level: "producer", state: "returned", action: "returned", refusal: null };
    case "decide":
      return decide(position);
    case "withdraw":
      return { level, state: "withdrawn", action: "withdrawn", refusal: null };
  }
}

/** Why a step cannot be dated so; null when it can. */
export function stepDateRefusal(
  doneOn: CivilDate,
  { steps, today }: { steps: readonly StepFacts[]; today: CivilDate },
): Words | null {
  if (doneOn > today) {
    return {
      vi: `Ghi bước đã làm: ngày không sau hôm nay, ${today}.`,
      en: `Record what was done: a day not after today, ${today}.`,
    };
  }
  const last = steps.at(-1)?.done_on;
  return last !== undefined && doneOn < last
    ? {
        vi: `Bước trước làm ngày ${last}: ghi ngày từ đó trở đi.`,
        en: `The step before was done on ${last}: give that day or a later one.`,
      }
    : null;
}

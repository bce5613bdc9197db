import { useEffect, useRef, useState, type ReactNode } from "react";

import { useI18n } from "~/i18n/use-i18n";

/** A named part of the filter form. */
export function FilterGroup({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint?: string | null;
  children: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="font-bold">{legend}</legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <div className="pt-1">{children}</div>
    </fieldset>
  );
}

/** One box of several that may be ticked together. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

interface ChoicesProps {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
}

/** Boxes of which several may be ticked. */
export function Choices({ name, choices, chosen }: ChoicesProps) {
  return choices.map((choice) => (
    <ChoiceBox
      key={choice.value}
      name={name}
      choice={choice}
      isChosen={chosen.includes(choice.value)}
    />
  ));
}

/**
 * The boxes of a long list: the chosen and the most frequent at once, the others behind a switch.
 * What is ticked while the page stands open keeps its place, so that the focus stays on it.
 */
export function LongChoices({
  name,
  choices,
  chosen,
  shownCount,
  more,
}: ChoicesProps & {
  /** How many of the most frequent stand outside the switch. */
  shownCount: number;
  /** The words of the switch, which stands before `count` further choices. */
  more: (count: number) => string;
}) {
  const [pinned] = useState(chosen);
  const sorted = [...choices].sort((a, b) => b.count - a.count);
  const isShown = (choice: Choice, position: number) =>
    position < shownCount || pinned.includes(choice.value);
  const shown = sorted.filter(isShown);
  const others = sorted.filter((choice, position) => !isShown(choice, position));
  return (
    <>
      <Choices name={name} choices={shown} chosen={chosen} />
      {others.length > 0 && (
        <details open={others.some(({ value }) => chosen.includes(value))}>
          <summary className="flex min-h-11 items-center text-sm text-sea underline underline-offset-4 lg:min-h-9">
            {more(others.length)}
          </summary>
          <div className="-mx-1 max-h-80 overflow-y-auto px-1">
            <Choices name={name} choices={others} chosen={chosen} />
          </div>
        </details>
      )}
    </>
  );
}

function ChoiceBox({
  name,
  choice,
  isChosen,
}: {
  name: string;
  choice: Choice;
  isChosen: boolean;
}) {
  const { format } = useI18n();
  const box = useRef<HTMLInputElement>(null);
  // A link may drop the choice; drawing the box anew instead would take the focus away from it.
  useEffect(() => {
    if (box.current) box.current.checked = isChosen;
  }, [isChosen]);
  return (
    <label className="flex min-h-11 items-center gap-3 lg:min-h-9">
      <input
        ref={box}
        type="checkbox"
        name={name}
        value={choice.value}
        defaultChecked={isChosen}
        className="size-5 shrink-0 accent-sea"
      />
      <span className="grow">{choice.label}</span>
      <span className="text-sm text-muted">{format.count(choice.count)}</span>
    </label>
  );
}

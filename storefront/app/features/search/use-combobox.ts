import { useCallback, useState, type KeyboardEvent, type MouseEvent } from "react";

/**
 * The behaviour of an editable combobox with a list box (WAI-ARIA 1.2): the focus stays in the field,
 * up and down walk through the options and through the field itself, Home and End go to the first
 * and the last once an option is reached, Enter chooses, Escape closes, other keys go on typing.
 * `count` is the number of options; `onChoose` gets the position of the chosen one.
 */
export function useCombobox({
  listId,
  count,
  onChoose,
}: {
  listId: string;
  count: number;
  onChoose: (position: number) => void;
}) {
  const [wantsOpen, setWantsOpen] = useState(false);
  const [reached, setActive] = useState(-1);
  const isOpen = wantsOpen && count > 0;
  const active = isOpen && reached < count ? reached : -1;
  const optionId = (position: number) => `${listId}-${position}`;

  const open = useCallback(() => {
    setWantsOpen(true);
    setActive(-1);
  }, []);
  const close = () => {
    setWantsOpen(false);
    setActive(-1);
  };
  const choose = (position: number) => {
    close();
    onChoose(position);
  };

  /** Where a key leads; undefined for the keys that only type. */
  const targetOf = (key: string): number | undefined => {
    if (key === "ArrowDown") return active === count - 1 ? -1 : active + 1;
    if (key === "ArrowUp") return active === -1 ? count - 1 : active - 1;
    if (active === -1) return undefined;
    if (key === "Home") return 0;
    if (key === "End") return count - 1;
    return undefined;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes a letter, its keys are not ours.
    if (event.nativeEvent.isComposing) return;
    if (!isOpen) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") setWantsOpen(true);
      return;
    }
    const target = targetOf(event.key);
    if (target !== undefined) {
      event.preventDefault();
      setActive(target);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      setActive(-1);
    }
  };

  return {
    isOpen,
    active,
    wantsOpen,
    open,
    close,
    optionId,
    inputProps: {
      role: "combobox" as const,
      "aria-expanded": isOpen,
      "aria-controls": listId,
      "aria-autocomplete": "list" as const,
      "aria-activedescendant": active >= 0 ? optionId(active) : undefined,
      onKeyDown,
      onBlur: close,
    },
    optionProps: (position: number) => ({
      id: optionId(position),
      role: "option" as const,
      "aria-selected": position === active,
      // Keeps the focus in the field, or its loss would close the list before the tap counts.
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onClick: () => choose(position),
    }),
  };
}

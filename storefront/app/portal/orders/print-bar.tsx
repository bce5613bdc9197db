import { useHydrated } from "~/features/cart/use-hydrated";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";

import { useWords } from "~/i18n/part-words";
import { orderWords } from "./words";

/** The form that the boxes of a list belong to, wherever they stand. */
export const PRINT_FORM = "print";

function chooseAll(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>(`input[form="${PRINT_FORM}"]`);
  const areAll = [...boxes].every(({ checked }) => checked);
  for (const box of boxes) box.checked = !areAll;
}

/** Prints the parcels that are chosen in the list as one file. */
export function PrintBar() {
  const { path } = useI18n();
  const say = useWords(orderWords);
  const isHydrated = useHydrated();
  return (
    <form
      id={PRINT_FORM}
      method="get"
      action={path("/producer/orders/print")}
      aria-label={say("print")}
      className="grid gap-2"
    >
      <div className="flex flex-wrap gap-3">
        {isHydrated && (
          <Button type="button" look="second" onClick={chooseAll}>
            {say("chooseAll")}
          </Button>
        )}
        <Button look="second" name="what" value="labels">
          {say("printLabels")}
        </Button>
        <Button look="second" name="what" value="slips">
          {say("printSlips")}
        </Button>
      </div>
      <p className="text-sm text-muted">{say("printHint")}</p>
    </form>
  );
}

import { Hint, Text } from "@medusajs/ui";
import { useId } from "react";
import { CheckField } from "../check-field";
import type { Choice } from "../form-fields";

type ChoiceListProps<Value extends string> = {
  label: string;
  hint?: string;
  options: Choice<Value>[];
  value: Value[];
  onChange: (value: Value[]) => void;
};

/** Any of a few, in the order in which they stand. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { label, hint, options, value, onChange } = props;
  const id = useId();
  const choose = (one: Value, chosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((other) => (other === one ? chosen : value.includes(other))),
    );
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-2">
      <Text id={id} size="small" weight="plus" leading="compact">
        {label}
      </Text>
      {hint && <Hint>{hint}</Hint>}
      {options.map((option) => (
        <CheckField
          key={option.value}
          label={option.label}
          value={value.includes(option.value)}
          onChange={(chosen) => choose(option.value, chosen)}
        />
      ))}
    </div>
  );
}

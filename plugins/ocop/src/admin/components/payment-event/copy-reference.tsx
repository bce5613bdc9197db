import { SquareTwoStack } from "@medusajs/icons";
import { Button, toast } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";

/** The provider's id of something, to be looked up on the provider's own page. */
export function CopyReference({ reference }: { reference: string }) {
  const { t } = useWords();
  const copy = async () => {
    await navigator.clipboard.writeText(reference);
    toast.success(t("payment_event.copied"));
  };
  return (
    <div className="py-2">
      <Button
        size="small"
        variant="transparent"
        aria-label={`${t("payment_event.copy")}: ${reference}`}
        onClick={() => void copy()}
      >
        {reference}
        <SquareTwoStack />
      </Button>
    </div>
  );
}

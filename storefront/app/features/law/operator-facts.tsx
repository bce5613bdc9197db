import { useI18n } from "~/i18n/use-i18n";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";

import { isIdentified, type Operator } from "./operator";

/** Who runs the shop; what is not filled in says so. */
export function OperatorFacts({ operator, isSample }: { operator: Operator; isSample: boolean }) {
  const { t } = useI18n();
  const fact = (value: string | null) => value ?? t("law.notFilled");
  return (
    <section className="grid gap-3" aria-labelledby="operator">
      <h2 id="operator" className="text-xl">
        {t("law.operator")}
      </h2>
      {(isSample || !isIdentified(operator)) && (
        <Notice tone="sun">
          <p>{t(isSample ? "law.sample" : "law.operatorMissing")}</p>
        </Notice>
      )}
      <Facts
        facts={[
          [t("law.operatorName"), fact(operator.name)],
          [t("law.operatorAddress"), fact(operator.address)],
          [t("law.operatorTaxCode"), fact(operator.taxCode)],
          [t("law.operatorContact"), fact(operator.contact)],
          [t("law.operatorRegistration"), fact(operator.registration)],
        ]}
      />
    </section>
  );
}

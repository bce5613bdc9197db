import type { ImportRow } from "./parse-row";
import { AMBIGUOUS_PRODUCER, contradiction } from "./plan-words";
import type { RowProblem } from "./problem";
import type { RegisteredProducer } from "./register-snapshot";
import { nameIdentity } from "./text";
import { legalFormWord, type LegalForm } from "./words";

/** A producer of the register or one that an earlier row of the file would create. */
export type KnownProducer = {
  /** The register's id; `row:<number>` for one that is not created yet. */
  key: string;
  origin: "register" | number;
  /** Name as it is shown. */
  name: string;
  identities: readonly string[];
  legal_form: LegalForm;
  tax_code: string | null;
  unit_code: string | null;
};

/** Finds the producer of a row: by its tax code, else by its name in its commune. */
export class KnownProducers {
  private readonly byTaxCode = new Map<string, KnownProducer>();
  private readonly byName = new Map<string, KnownProducer[]>();

  constructor(registered: readonly RegisteredProducer[]) {
    for (const producer of registered) {
      this.add({
        key: producer.id,
        origin: "register",
        name: producer.legal_name,
        identities: [...new Set([nameIdentity(producer.legal_name), nameIdentity(producer.name)])],
        legal_form: producer.legal_form,
        tax_code: producer.tax_code,
        unit_code: producer.unit_code,
      });
    }
  }

  /** Makes a producer known that the row would create. */
  addFrom(row: ImportRow): KnownProducer {
    const producer: KnownProducer = {
      key: `row:${row.row}`,
      origin: row.row,
      name: row.producer_name,
      identities: [nameIdentity(row.producer_name)],
      legal_form: row.legal_form,
      tax_code: row.tax_code,
      unit_code: row.unit_code,
    };
    this.add(producer);
    return producer;
  }

  /** Fills in what the producer lacked and the row states; whether there was anything. */
  complete(producer: KnownProducer, { tax_code, unit_code }: ImportRow): boolean {
    const lacksTaxCode = producer.tax_code === null && tax_code !== null;
    const lacksUnit = producer.unit_code === null;
    if (lacksTaxCode) {
      producer.tax_code = tax_code;
      this.byTaxCode.set(tax_code, producer);
    }
    if (lacksUnit) producer.unit_code = unit_code;
    return lacksTaxCode || lacksUnit;
  }

  /** The row's producer, null when nobody is known yet, or what does not fit. */
  find(row: ImportRow): { producer: KnownProducer | null; problems: RowProblem[] } {
    const ofTaxCode = row.tax_code === null ? undefined : this.byTaxCode.get(row.tax_code);
    if (ofTaxCode) return { producer: ofTaxCode, problems: differences(ofTaxCode, row) };

    const candidates = (this.byName.get(nameIdentity(row.producer_name)) ?? []).filter(
      ({ tax_code, unit_code }) =>
        (unit_code === null || unit_code === row.unit_code) &&
        (tax_code === null || row.tax_code === null || tax_code === row.tax_code),
    );
    const here = candidates.filter(({ unit_code }) => unit_code === row.unit_code);
    const likely = here.length > 0 ? here : candidates;
    if (likely.length > 1) {
      const problem = { row: row.row, key: "producer_name" as const, words: AMBIGUOUS_PRODUCER };
      return { producer: null, problems: [problem] };
    }
    const producer = likely[0] ?? null;
    return { producer, problems: producer ? differences(producer, row) : [] };
  }

  private add(producer: KnownProducer): void {
    if (producer.tax_code !== null) this.byTaxCode.set(producer.tax_code, producer);
    for (const identity of producer.identities) {
      const namesakes = this.byName.get(identity);
      if (namesakes) namesakes.push(producer);
      else this.byName.set(identity, [producer]);
    }
  }
}

function differences(producer: KnownProducer, row: ImportRow): RowProblem[] {
  const problems: RowProblem[] = [];
  if (!producer.identities.includes(nameIdentity(row.producer_name))) {
    problems.push({
      row: row.row,
      key: "producer_name",
      words: contradiction(`"${producer.name}"`, producer.origin),
    });
  }
  if (producer.legal_form !== row.legal_form) {
    problems.push({
      row: row.row,
      key: "legal_form",
      words: contradiction(
        {
          vi: legalFormWord(producer.legal_form, "vi"),
          en: legalFormWord(producer.legal_form, "en"),
        },
        producer.origin,
      ),
    });
  }
  if (producer.unit_code !== null && producer.unit_code !== row.unit_code) {
    problems.push({
      row: row.row,
      key: "unit_code",
      words: contradiction(producer.unit_code, producer.origin),
    });
  }
  return problems;
}

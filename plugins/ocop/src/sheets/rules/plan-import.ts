import { compareCodedRow } from "./compare-coded-row";
import { KnownProducers, type KnownProducer } from "./known-producers";
import { KnownRecognitions } from "./known-recognitions";
import type { ImportRow, SheetRow } from "./parse-row";
import { contradiction, OUTSIDE_AREA, UNKNOWN_CODE, unknownUnit } from "./plan-words";
import type { RowProblem } from "./problem";
import type { RegisterSnapshot } from "./register-snapshot";
import { nameIdentity } from "./text";

/** `key` is the register's id of what is there, `row:<number>` of what the import creates. */
export type PlannedProducer = { key: string; row: ImportRow };
export type PlannedProduct = { key: string; producer: string; row: ImportRow };
export type PlannedCertification = { product: string; row: ImportRow };
/** What a registered producer lacked and the file states. */
export type PlannedCompletion = {
  id: string;
  name: string;
  tax_code: string | null;
  unit_code: string | null;
};

/** What an import would write, and why it cannot. */
export type ImportPlan = {
  producers: PlannedProducer[];
  completions: PlannedCompletion[];
  products: PlannedProduct[];
  certifications: PlannedCertification[];
  /** Rows that bring something, and rows that say what the register says already. */
  newCount: number;
  unchangedCount: number;
  problems: RowProblem[];
};

type KnownProduct = { key: string; product_set: number; origin: "register" | number };

const productKey = (producer: string, name: string) => `${producer}\n${nameIdentity(name)}`;

/**
 * Compares rows with the register of one moment. A producer is known by its tax code, else by its
 * name in its commune; a product by its producer and name; a recognition by its product and
 * decision number, or by its public code. Nothing that is registered is ever changed: a row that
 * says otherwise is a problem. Only what a producer lacked (tax code, commune) is filled in.
 * @param unitCodes the communes of whoever imports; null: the whole province
 */
export function planImport(
  sheet: { rows: readonly ImportRow[]; coded: readonly SheetRow[] },
  register: RegisterSnapshot,
  unitCodes: readonly string[] | null,
): ImportPlan {
  const planner = new Planner(register, unitCodes === null ? null : new Set(unitCodes));
  for (const row of sheet.rows) planner.add(row);
  planner.addCoded(sheet.coded);
  return planner.plan;
}

class Planner {
  readonly plan: ImportPlan = {
    producers: [],
    completions: [],
    products: [],
    certifications: [],
    newCount: 0,
    unchangedCount: 0,
    problems: [],
  };
  private readonly producers: KnownProducers;
  private readonly products: Map<string, KnownProduct>;
  private readonly recognitions: KnownRecognitions;
  private readonly completions = new Map<string, PlannedCompletion>();
  private readonly created = new Map<string, PlannedProducer>();

  constructor(
    private readonly register: RegisterSnapshot,
    private readonly area: ReadonlySet<string> | null,
  ) {
    this.producers = new KnownProducers(register.producers);
    this.recognitions = new KnownRecognitions(register.certifications);
    this.products = new Map(
      register.products.map(({ id, producer_id, name, product_set }) => [
        productKey(producer_id, name),
        { key: id, product_set, origin: "register" },
      ]),
    );
  }

  add(row: ImportRow): void {
    const placed = this.placeProblems(row);
    if (placed.length > 0) {
      this.plan.problems.push(...placed);
      return;
    }
    const { producer: known, problems: unfit } = this.producerOf(row);
    if (unfit.length > 0) {
      this.plan.problems.push(...unfit);
      return;
    }
    const product = known ? this.products.get(productKey(known.key, row.product_name)) : undefined;
    const problems = product ? setProblems(product, row) : [];
    const { isNew, problems: more } = this.recognitions.compare(
      product?.key ?? `row:${row.row}`,
      row,
    );
    problems.push(...more);
    if (problems.length > 0) {
      this.plan.problems.push(...problems);
      return;
    }
    this.write(row, known, product, isNew);
  }

  addCoded(rows: readonly SheetRow[]): void {
    const certifications = new Map(
      this.register.certifications.map((certification) => [
        certification.public_code,
        certification,
      ]),
    );
    const products = new Map(this.register.products.map((product) => [product.id, product]));
    const producers = new Map(this.register.producers.map((producer) => [producer.id, producer]));
    for (const row of rows) {
      const certification = certifications.get(row.public_code ?? "");
      const product = certification && products.get(certification.registered_product_id);
      const producer = product && producers.get(product.producer_id);
      if (!certification || !product || !producer || !this.isInArea(producer.unit_code)) {
        this.plan.problems.push({ row: row.row, key: "public_code", words: UNKNOWN_CODE });
        continue;
      }
      const problems = compareCodedRow(row, { producer, product, certification });
      this.plan.problems.push(...problems);
      if (problems.length === 0) this.plan.unchangedCount += 1;
    }
  }

  private isInArea(unitCode: string | null): boolean {
    return this.area === null || (unitCode !== null && this.area.has(unitCode));
  }

  private placeProblems({ row, unit_code }: ImportRow): RowProblem[] {
    if (!this.register.unitCodes.has(unit_code)) {
      return [{ row, key: "unit_code", words: unknownUnit(unit_code) }];
    }
    return this.isInArea(unit_code) ? [] : [{ row, key: "unit_code", words: OUTSIDE_AREA }];
  }

  /** A producer outside the area is told of as such only: what it is like stays unsaid. */
  private producerOf(row: ImportRow): { producer: KnownProducer | null; problems: RowProblem[] } {
    const found = this.producers.find(row);
    return found.producer && !this.isInArea(found.producer.unit_code)
      ? {
          producer: null,
          problems: [{ row: row.row, key: "producer_name", words: OUTSIDE_AREA }],
        }
      : found;
  }

  private write(
    row: ImportRow,
    known: KnownProducer | null,
    knownProduct: KnownProduct | undefined,
    isNew: boolean,
  ): void {
    const producer = known ?? this.producers.addFrom(row);
    if (!known) this.create(producer.key, row);
    const isCompleted = known !== null && this.complete(known, row);
    let product = knownProduct;
    if (!product) {
      product = { key: `row:${row.row}`, product_set: row.product_set, origin: row.row };
      this.products.set(productKey(producer.key, row.product_name), product);
      this.plan.products.push({ key: product.key, producer: producer.key, row });
    }
    if (isNew) {
      this.recognitions.addFrom(product.key, row);
      this.plan.certifications.push({ product: product.key, row });
    }
    if (isNew || isCompleted) this.plan.newCount += 1;
    else this.plan.unchangedCount += 1;
  }

  private create(key: string, row: ImportRow): void {
    const planned = { key, row };
    this.created.set(key, planned);
    this.plan.producers.push(planned);
  }

  private complete(producer: KnownProducer, row: ImportRow): boolean {
    if (!this.producers.complete(producer, row)) return false;
    const { key: id, name, tax_code, unit_code } = producer;
    const planned = this.created.get(id);
    if (planned) {
      planned.row = { ...planned.row, tax_code };
      return true;
    }
    const completion = this.completions.get(id);
    if (completion) Object.assign(completion, { tax_code, unit_code });
    else {
      const first = { id, name, tax_code, unit_code };
      this.completions.set(id, first);
      this.plan.completions.push(first);
    }
    return true;
  }
}

function setProblems(product: KnownProduct, row: ImportRow): RowProblem[] {
  if (product.product_set === row.product_set) return [];
  return [
    {
      row: row.row,
      key: "product_set",
      words: contradiction(
        { vi: `bộ số ${product.product_set}`, en: `set number ${product.product_set}` },
        product.origin,
      ),
    },
  ];
}

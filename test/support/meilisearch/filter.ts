import { type Json, Refusal } from "./answer.ts";

/**
 * The part of Meilisearch's filter language that names, compares and combines:
 * https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference
 */
export type Predicate = (document: Json) => boolean;

type Token = { text: string; quoted: boolean };

const TOKEN =
  /\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(!=|<=|>=|[=<>()[\],])|([\w.@/+-]+))/suy;

/** @throws Refusal with `code` for what is no filter or names what cannot be filtered. */
export function parseFilter(text: string, filterable: readonly string[], code: string): Predicate {
  const fail = (message: string): never => {
    throw new Refusal(400, code, message);
  };
  const tokens = tokensOf(text, fail);
  let at = 0;
  const peek = (word: string): boolean => {
    const token = tokens[at];
    return token !== undefined && !token.quoted && token.text.toUpperCase() === word;
  };
  const take = (word: string): boolean => {
    if (!peek(word)) return false;
    at += 1;
    return true;
  };
  const expect = (word: string): void => {
    if (!take(word)) fail(`Expected ${word} at token ${at} of ${text}`);
  };
  const value = (): string => {
    const token = tokens[at];
    if (token === undefined || (!token.quoted && /^[^\w.@/+-]/u.test(token.text))) {
      return fail("Was expecting a value but instead got nothing.");
    }
    at += 1;
    return token.text;
  };

  const disjunction = (): Predicate => {
    const parts = [conjunction()];
    while (take("OR")) parts.push(conjunction());
    return (document) => parts.some((part) => part(document));
  };
  const conjunction = (): Predicate => {
    const parts = [negation()];
    while (take("AND")) parts.push(negation());
    return (document) => parts.every((part) => part(document));
  };
  const negation = (): Predicate => {
    if (take("NOT")) {
      const inner = negation();
      return (document) => !inner(document);
    }
    if (!take("(")) return condition();
    const inner = disjunction();
    expect(")");
    return inner;
  };
  const condition = (): Predicate => {
    const name = value();
    if (!filterable.includes(name)) {
      fail(
        `Attribute \`${name}\` is not filterable. Available filterable attribute patterns are: ` +
          `${filterable.map((one) => `\`${one}\``).join(", ")}.`,
      );
    }
    const not = take("NOT");
    const test = comparison(name);
    return not ? (document) => !test(document) : test;
  };
  const comparison = (name: string): Predicate => {
    if (take("EXISTS")) return (document) => valuesOf(document, name).length > 0;
    if (take("IS")) {
      const not = take("NOT");
      expect("NULL");
      return (document) => valuesOf(document, name).includes(null) !== not;
    }
    if (take("IN")) return isIn(name, list());
    for (const [sign, compare] of Object.entries(COMPARISONS)) {
      if (take(sign)) {
        const bound = Number(value());
        return (document) => numbersOf(document, name).some((number) => compare(number, bound));
      }
    }
    if (take("!=")) {
      const equal = isIn(name, [value()]);
      return (document) => !equal(document);
    }
    expect("=");
    return isIn(name, [value()]);
  };
  const list = (): string[] => {
    expect("[");
    const values: string[] = [];
    while (!peek("]")) {
      values.push(value());
      if (!take(",")) break;
    }
    expect("]");
    return values;
  };

  const predicate = disjunction();
  if (at < tokens.length) fail(`Found unexpected characters at the end of the filter: ${text}`);
  return predicate;
}

const COMPARISONS: Record<string, (number: number, bound: number) => boolean> = {
  "<=": (number, bound) => number <= bound,
  ">=": (number, bound) => number >= bound,
  "<": (number, bound) => number < bound,
  ">": (number, bound) => number > bound,
};

function tokensOf(text: string, fail: (message: string) => never): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (match === null) return fail(`Unexpected characters in the filter ${text}`);
    const [, double, single, sign, word] = match;
    const inQuotes = double ?? single;
    tokens.push({
      text: inQuotes?.replace(/\\(.)/gsu, "$1") ?? sign ?? word ?? "",
      quoted: inQuotes !== undefined,
    });
  }
  return tokens;
}

/** Strings are equal without regard to capitals; numbers also as they are written. */
function isIn(name: string, wanted: readonly string[]): Predicate {
  const low = new Set(wanted.map((value) => value.toLowerCase()));
  return (document) =>
    valuesOf(document, name).some((value) => low.has(String(value).toLowerCase()));
}

function numbersOf(document: Json, name: string): number[] {
  return valuesOf(document, name).filter((value) => typeof value === "number");
}

/** The values of a flattened attribute: a name with dots and nested objects are the same. */
export function valuesOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one, name));
  if (name === "") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === name) return valuesOf(inner, "");
    return name.startsWith(`${key}.`) ? valuesOf(inner, name.slice(key.length + 1)) : [];
  });
}

import { plainText } from "./plain-text";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as it stands within an element or attribute of XML 1.0, whatever it holds. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** An element's content: a text, or elements within it in their order. */
export type XmlContent = string | readonly XmlElement[];
export type XmlElement = readonly [name: string, content: XmlContent];

/** An element with everything in it, on one line. */
export function xmlElement([name, content]: XmlElement): string {
  const inner = typeof content === "string" ? xmlText(content) : content.map(xmlElement).join("");
  return `<${name}>${inner}</${name}>`;
}

import { createContext, useContext } from "react";

import type { ListingContent, TextField, VariantField } from "./listing";

/** What the fields of the editor share. */
export type Editor = {
  content: ListingContent;
  isWritable: boolean;
  setField: (field: TextField, value: string) => void;
  setVariant: (key: string, field: VariantField, value: string) => void;
  /** What is missing in a field, once somebody tried to hand the listing in. */
  errorOf: (name: string) => string | undefined;
  /** What the staff said of a field. */
  commentOf: (name: string) => string | undefined;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("A field of the listing editor stands outside of it");
  return editor;
}

import { useSearchParams } from "@remix-run/react";

import { Notice } from "~/ui/notice";

import { useWords } from "~/i18n/part-words";
import { isConsignmentPath } from "./action-fields";
import { orderWords } from "./words";

/** What a form without JavaScript has done (`?done=accept&code=…`). */
export function DoneNotice() {
  const say = useWords(orderWords);
  const [search] = useSearchParams();
  const done = search.get("done");
  const code = search.get("code") ?? "";
  if (!isConsignmentPath(done) || !/^[\w-]{1,60}$/.test(code)) return null;
  return (
    <Notice tone="terrace" role="status">
      {say(`done.${done}`, { code })}
    </Notice>
  );
}

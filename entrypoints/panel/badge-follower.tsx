import { useEffect, useMemo, useSyncExternalStore } from "react";
import { documentKey } from "@/components/sidepanel/document-key";
import type { PagePort, TabDocument } from "@/components/sidepanel/ports";
import { checkText } from "@/rules";
import { useDismissals } from "@/storage";
import { protocol } from "../messages/protocol";
import { send } from "../messages/send";

/** Shows nothing: has the background count again whenever signals of the shown document are put aside or back. */
export function BadgeFollower({ page }: { readonly page: PagePort }) {
  const document = useSyncExternalStore(page.subscribe, page.get);
  return document?.kind === "gelezen" ? <FollowDismissals document={document} /> : null;
}

type ReadDocument = Extract<TabDocument, { readonly kind: "gelezen" }>;

function FollowDismissals({ document: { text, hints, url } }: { readonly document: ReadDocument }) {
  const key = useMemo(() => documentKey(checkText(text, hints).document.facts, url), [text, hints, url]);
  const dismissals = useDismissals(key);
  useEffect(() => {
    if (dismissals.kind === "ready") void send(protocol.recount, null);
  }, [dismissals]);
  return null;
}

import { useDeferredValue, useEffect, useSyncExternalStore } from "react";
import { checkOf } from "@/components/sidepanel/check-of";
import { documentKey } from "@/components/sidepanel/document-key";
import type { PagePort, TabDocument } from "@/components/sidepanel/ports";
import { useDismissals } from "@/storage";
import { protocol } from "../messages/protocol";
import { send } from "../messages/send";

/** Shows nothing: has the background count again whenever signals of the shown document are put aside or back. */
export function BadgeFollower({ page }: { readonly page: PagePort }) {
  // After the panel itself, which shows the same document.
  const document = useDeferredValue(useSyncExternalStore(page.subscribe, page.get));
  return document?.kind === "gelezen" ? <FollowDismissals document={document} /> : null;
}

type ReadDocument = Extract<TabDocument, { readonly kind: "gelezen" }>;

function FollowDismissals({ document }: { readonly document: ReadDocument }) {
  const key = documentKey(checkOf(document).document.facts, document.url);
  const dismissals = useDismissals(key);
  useEffect(() => {
    if (dismissals.kind === "ready") void send(protocol.recount, null);
  }, [dismissals]);
  return null;
}

import { createRequest, updateRequest, withRecipients, type Check, type SneltoetsRequest } from "@/rules";
import { useContacts, useSetting } from "@/storage";
import type { ClockPort } from "../shared/ports";
import type { KeyedFinding } from "./keyed-finding";
import { titleOf } from "./rule-info";
import type { Subject } from "./subject";
import type { Choices } from "./use-choices";
import type { CurrentStuk } from "./use-current-stuk";

type About = {
  readonly subject: Subject;
  readonly stuk: CurrentStuk;
  readonly check: Check;
  readonly visible: readonly KeyedFinding[];
  readonly choices: Choices;
  readonly device: ClockPort;
};

/** Makes a request of what was chosen about the text on screen, with what the settings say of who asks and how. */
export function useNewRequest({ subject, stuk, check, visible, choices, device }: About): () => SneltoetsRequest {
  const { value: requester } = useSetting("requester");
  const { value: route } = useSetting("route");
  const { value: term } = useSetting("term");
  const known = useContacts();
  const contacts = known.kind === "ready" ? known.value.map(({ contact }) => contact) : [];
  const { key, url, source, hints, origin } = subject;
  const isDraft = origin === "concept";
  // Of a draft not even a fingerprint of the text leaves.
  const hash = isDraft || stuk.textHash === null ? {} : { textHash: stuk.textHash };
  return () => {
    const now = device.now().toISOString();
    const request = createRequest(
      { facts: check.document.facts, key, url, source, ...hash },
      visible.filter(({ key: id }) => choices.isIncluded(id)).map(({ finding }) => finding),
      check.providers,
      { id: device.newId(), now, titleOf, requester, route, term, voteDate: hints?.voteDate ?? null, draft: isDraft },
    );
    return updateRequest(request, withRecipients({ ...request, recipients: [] }, choices.recipients, contacts), now);
  };
}

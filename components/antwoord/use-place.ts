import { useSyncExternalStore } from "react";
import { answerPlace } from "../uitwisselen/answer-place";

/** Screens about one request, and about several. */
const aboutOne = ["antwoord", "oplegger", "casus"] as const;
const aboutMany = ["doorzetten", "versturen"] as const;

/** Which screen of the page, as the address says it: so that back, reload and a link from the panel work. */
export type Place =
  | { readonly kind: "overzicht" }
  | {
      readonly [Kind in (typeof aboutOne)[number]]: { readonly kind: Kind; readonly request: string };
    }[(typeof aboutOne)[number]]
  | { readonly kind: (typeof aboutMany)[number]; readonly requests: readonly string[] }
  /** With a request: to note something new that came up in it. */
  | { readonly kind: "knelpunten"; readonly request: string | null };

function placeOf(hash: string): Place {
  const [screen = "", ...requests] = hash.replace(/^#/, "").split("/").map(decoded);
  const [request = ""] = requests;
  if (screen === "knelpunten") return { kind: "knelpunten", request: request === "" ? null : request };
  const one = aboutOne.find((kind) => kind === screen);
  const many = aboutMany.find((kind) => kind === screen);
  if (request !== "" && one !== undefined) return { kind: one, request };
  return request !== "" && many !== undefined ? { kind: many, requests } : { kind: "overzicht" };
}

// Anybody can type an address; half an escape is just a letter then.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function hashOf(place: Place): string {
  if (place.kind === "overzicht") return "";
  const requests = "requests" in place ? place.requests : [place.request];
  return answerPlace(place.kind, ...requests.filter((id) => id !== null));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

export function usePlace(): { readonly place: Place; readonly go: (place: Place) => void } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return {
    place: placeOf(hash),
    go: (place) => {
      window.location.hash = hashOf(place);
    },
  };
}

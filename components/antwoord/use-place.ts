import { useSyncExternalStore } from "react";
import { answerPlace } from "../uitwisselen/answer-place";

/** Which screen of the page, as the address says it: so that back, reload and a link from the panel work. */
export type Place =
  | { readonly kind: "overzicht" }
  | { readonly kind: "antwoord"; readonly request: string }
  | { readonly kind: "oplegger"; readonly request: string }
  | { readonly kind: "doorzetten" | "versturen"; readonly requests: readonly string[] };

function placeOf(hash: string): Place {
  const [screen = "", ...parts] = hash.replace(/^#/, "").split("/").map(decoded);
  const [first = ""] = parts;
  if (screen === "antwoord" && first !== "") return { kind: "antwoord", request: first };
  if (screen === "oplegger" && first !== "") return { kind: "oplegger", request: first };
  if ((screen === "doorzetten" || screen === "versturen") && first !== "") return { kind: screen, requests: parts };
  return { kind: "overzicht" };
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
  return answerPlace(place.kind, ...("requests" in place ? place.requests : [place.request]));
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

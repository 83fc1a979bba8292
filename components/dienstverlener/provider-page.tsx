import { useSyncExternalStore } from "react";
import { providerById } from "@/rules";
import { ProviderArticle } from "./provider-article";
import { ProviderList } from "./provider-list";
import "./provider-page.css";

export type ProviderPageProps = {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onEditContacts: () => void;
};

const readId = (): string => decodeURIComponent(window.location.hash.slice(1));

function followId(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** The list of all dienstverleners, or the one whose id stands in the address. */
export function ProviderPage(props: ProviderPageProps) {
  const id = useSyncExternalStore(followId, readId);
  const provider = providerById(id);
  return (
    <main className="pagina dienstverlenerpagina">
      {provider === undefined ? (
        <ProviderList isUnknown={id !== ""} />
      ) : (
        <ProviderArticle key={provider.id} provider={provider} {...props} />
      )}
    </main>
  );
}

import { Heading } from "@nl-design-system-candidate/heading-react";
import { useEffect, useState } from "react";
import type { PageLinks } from "@/rules";
import { createScan, nextPage } from "@/storage";
import { Button } from "../shared/button";
import type { PanelPorts } from "./ports";
import { listOfferTexts } from "./texts";

type Found = PageLinks & { readonly url: string };

/** On a page that links to kamerstukken: the offer to check them all. Nothing on any other page. */
export function ListOffer({ ports: { page, device } }: { readonly ports: PanelPorts }) {
  const found = useLinks(page);
  const [problem, setProblem] = useState("");
  const { openWork } = device;
  if (found === null || found.links.length === 0 || openWork === undefined) return null;
  const check = async () => {
    const { title, url } = found;
    const more = found.next === null ? [] : [{ url: found.next, label: nextPage }];
    const links = [...found.links, ...more];
    const now = device.now().toISOString();
    const result = await createScan({ id: device.newId(), title, url, links, again: false, now });
    if (result.kind === "saved") await openWork();
    else if (result.kind !== "missing") setProblem(result.sentence);
  };
  return (
    <section className="stapel" aria-labelledby="stukken-op-pagina">
      <Heading level={2} id="stukken-op-pagina">
        {listOfferTexts.heading}
      </Heading>
      <p>{listOfferTexts.found(found.links.length)}</p>
      <div className="rij">
        <Button purpose="primary" onClick={() => void check()}>
          {listOfferTexts.check(found.links.length, found.next !== null)}
        </Button>
      </div>
      <p className="zacht">{listOfferTexts.explanation}</p>
      {problem === "" ? null : <p role="alert">{problem}</p>}
    </section>
  );
}

/** Milliseconds until the second look: a page may still be drawing its list. */
const pause = 1_500;

/** What the page in the tab links to; looks again whenever something else comes into the tab. */
function useLinks(page: PanelPorts["page"]): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const control = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const links = await page.links?.().catch(() => null);
      if (!control.signal.aborted) setFound(links ?? null);
    };
    const lookTwice = () => {
      void look();
      clearTimeout(timer);
      timer = setTimeout(() => void look(), pause);
    };
    lookTwice();
    const stop = page.subscribe(lookTwice);
    return () => {
      control.abort();
      stop();
      clearTimeout(timer);
    };
  }, [page]);
  return found;
}

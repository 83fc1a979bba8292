import { Heading } from "@nl-design-system-candidate/heading-react";
import { readFailureMessage } from "@/rules";
import { changeScan, removeScan, retryScan, useFailedItems, useScans, type ScanWithCounts } from "@/storage";
import { Button } from "../shared/button";
import { ExternalLink } from "../shared/external-link";
import { Notice } from "../shared/notice";
import type { WorkPort } from "./ports";
import { scanTexts } from "./scan-texts";

/** The jobs that read many stukken, with how far they are. Nothing when there are none. */
export function ScanList({ port }: { readonly port: WorkPort }) {
  const scans = useScans();
  if (scans.kind === "loading") return null;
  if (scans.kind !== "ready") {
    return (
      <Notice tone="let-op">
        <p>{scans.sentence}</p>
      </Notice>
    );
  }
  if (scans.value.length === 0) return null;
  return (
    <section aria-label={scanTexts.heading}>
      <ul className="lijst stapel">
        {scans.value.map((one) => (
          <ScanLine key={one.scan.id} job={one} port={port} />
        ))}
      </ul>
    </section>
  );
}

type ScanLineProps = { readonly job: ScanWithCounts; readonly port: WorkPort };

function ScanLine({ job, port }: ScanLineProps) {
  const { scan, counts } = job;
  return (
    <li className="opdracht">
      <div className="opdracht-kop">
        <Heading level={2}>{scan.title === "" ? scanTexts.pasted : scan.title}</Heading>
        <output className="zacht">{stateWords(job)}</output>
      </div>
      {scan.status === "klaar" ? null : <Progress {...job} />}
      <ScanButtons job={job} port={port} />
      {counts.failed === 0 ? null : <Failed id={scan.id} amount={counts.failed} />}
    </li>
  );
}

function Progress({ scan, counts }: ScanWithCounts) {
  const done = counts.read + counts.failed;
  const all = counts.waiting + done;
  return (
    <div className="opdracht-voortgang">
      <progress value={done} max={Math.max(all, 1)} aria-label={scan.title} />
      <span>{scanTexts.progress(done, all)}</span>
    </div>
  );
}

/** Stop, go on, try again or forget: what fits the state of the job. */
function ScanButtons({ job: { scan, counts }, port }: ScanLineProps) {
  const now = () => port.device.now().toISOString();
  const goOn = async (work: Promise<unknown>) => {
    await work;
    await port.runScans();
  };
  if (scan.status === "loopt") {
    return (
      <div className="rij">
        <Button small onClick={() => void changeScan(scan.id, { status: "gestopt" }, now())}>
          {scanTexts.stop}
        </Button>
      </div>
    );
  }
  return (
    <div className="rij">
      {scan.status === "gestopt" ? (
        <Button small onClick={() => void goOn(changeScan(scan.id, { status: "loopt", waitUntil: null }, now()))}>
          {scanTexts.goOn}
        </Button>
      ) : null}
      {counts.failed > 0 ? (
        <Button small onClick={() => void goOn(retryScan(scan.id, now()))}>
          {scanTexts.retry(counts.failed)}
        </Button>
      ) : null}
      <Button small purpose="subtle" onClick={() => void removeScan(scan.id)}>
        {scanTexts.remove}
      </Button>
    </div>
  );
}

function stateWords({ scan: { status, waitUntil }, counts }: ScanWithCounts): string {
  if (status === "klaar") return scanTexts.done(counts.read, counts.failed);
  if (status === "gestopt") return scanTexts.stopped;
  return waitUntil === null ? scanTexts.running : scanTexts.waiting(timeOf(waitUntil));
}

const timeOf = (moment: string): string =>
  new Date(moment).toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });

/** Each stuk that could not be read, why, and what one can do. */
function Failed({ id, amount }: { readonly id: string; readonly amount: number }) {
  const items = useFailedItems(id);
  return (
    <details>
      <summary>{scanTexts.failed(amount)}</summary>
      {items.kind === "ready" ? (
        <ul className="lijst stapel mislukt">
          {items.value.map(({ id: item, url, label, state }) => (
            <li key={item}>
              <ExternalLink href={url}>{label === "" ? url : label}</ExternalLink>
              <br />
              {readFailureMessage(state.reason)}
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}

import { useKnelpunten, useRequest, useSetting } from "@/storage";
import { Notice, StatusLine } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { ScreenHead } from "../shared/screen-head";
import "./knelpunten.css";
import { Register } from "./register";
import { knelpuntTexts } from "./texts";
import { useEditing, type Editor } from "./use-editing";

type KnelpuntenScreenProps = {
  readonly port: CarrierPort & ClockPort;
  /** The request while answering which one came here, to note something new; null from elsewhere. */
  readonly requestId: string | null;
  readonly onBack: () => void;
};

/** The register: find, note, change, remove, take along. */
export function KnelpuntenScreen({ port, requestId, onBack }: KnelpuntenScreenProps) {
  const editor = useEditing();
  return (
    <div className="pagina-letter antwoordscherm">
      <ScreenHead
        heading={knelpuntTexts.heading}
        backLabel={requestId === null ? knelpuntTexts.back : knelpuntTexts.backToAnswer}
        onBack={() => editor.leaveFor(onBack)}
      />
      <main className="deel knelpunten">
        <p>{knelpuntTexts.intro}</p>
        <Opened port={port} requestId={requestId} editor={editor} />
      </main>
    </div>
  );
}

type OpenedProps = Omit<KnelpuntenScreenProps, "onBack"> & { readonly editor: Editor };

function Opened({ port, requestId, editor }: OpenedProps) {
  const stored = useKnelpunten();
  const request = useRequest(requestId ?? "");
  const requester = useSetting("requester");
  if (stored.kind === "loading" || request.kind === "loading" || !requester.loaded)
    return <StatusLine>{knelpuntTexts.loading}</StatusLine>;
  if (stored.kind !== "ready") {
    return (
      <Notice tone="let-op">
        <p>{stored.sentence}</p>
      </Notice>
    );
  }
  return (
    <Register
      all={stored.value}
      unreadable={stored.unreadable}
      request={request.kind === "ready" ? request.value : null}
      own={requester.value.organisation}
      port={port}
      editor={editor}
    />
  );
}

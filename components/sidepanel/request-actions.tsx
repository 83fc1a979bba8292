import type { SneltoetsRequest } from "@/rules";
import { Carriers } from "../uitwisselen/carriers";
import { requestParcel } from "../uitwisselen/parcels";
import type { DevicePort } from "./ports";
import { requestTexts } from "./request-texts";

type ActionsProps = {
  readonly request: SneltoetsRequest;
  /** Mail addresses that the settings know for the recipients. */
  readonly to: readonly string[];
  readonly device: Pick<DevicePort, "copy" | "openMail" | "download">;
  /** Called once the text has left the panel, so that the status can be asked. */
  readonly onTaken: () => void;
};

/** The ways to take the request along, always in view. */
export function RequestActions({ request, to, device, onTaken }: ActionsProps) {
  return (
    <footer className="voet">
      <Carriers words={requestTexts} port={device} parcel={requestParcel(request, to)} onTaken={onTaken} />
    </footer>
  );
}

import { useMemo } from "react";
import { workStatuses, type WorkItem, type WorkStatus } from "@/rules";
import { recheck, useStuk, type Stuk } from "@/storage";
import { Button } from "../shared/button";
import { ExternalLink } from "../shared/external-link";
import { focusOnMount } from "../shared/focus-on-mount";
import { CloseIcon } from "../shared/icons";
import { Inside } from "../shared/main";
import { useEscape } from "../shared/use-escape";
import type { DevicePort, PagePort } from "../sidepanel/ports";
import { SubjectScreens } from "../sidepanel/subject-screens";
import { nameOf } from "./names";
import { OwnNotes } from "./own-notes";
import { drawerTexts, statusNames } from "./texts";
import type { Marking } from "./use-marking";

type DrawerProps = {
  readonly item: WorkItem;
  readonly device: DevicePort;
  readonly marking: Marking;
  readonly onClose: () => void;
};

/** One stuk beside the table: what the user decides about it, and what the panel would show. */
export function Drawer({ item, device, marking, onClose }: DrawerProps) {
  const { row } = item;
  useEscape(onClose);
  return (
    <aside className="lade" aria-label={drawerTexts.label(nameOf(row))}>
      <div className="lade-kop">
        <div className="rij">
          <Button key={row.key} ref={focusOnMount} purpose="subtle" small icon={<CloseIcon />} onClick={onClose}>
            {drawerTexts.close}
          </Button>
          <ExternalLink href={row.url}>{drawerTexts.openPage}</ExternalLink>
        </div>
        <StatusButtons status={item.status} onStatus={(status) => marking.setStatus([row.key], status)} />
        <OwnNotes key={row.key} stukKey={row.key} mark={item.mark} marking={marking} />
      </div>
      <Inside>
        <StukPanel stukKey={row.key} device={device} />
      </Inside>
    </aside>
  );
}

type StatusButtonsProps = { readonly status: WorkStatus; readonly onStatus: (status: WorkStatus) => void };

/** Every status one press away. */
function StatusButtons({ status, onStatus }: StatusButtonsProps) {
  return (
    <fieldset className="rij statusknoppen">
      <legend className="alleen-voorlezen">{drawerTexts.status}</legend>
      {workStatuses.map((one) => (
        <Button key={one} small aria-pressed={one === status} onClick={() => onStatus(one)}>
          {statusNames[one]}
        </Button>
      ))}
    </fieldset>
  );
}

function StukPanel({ stukKey, device }: { readonly stukKey: string; readonly device: DevicePort }) {
  const stuk = useStuk(stukKey);
  if (stuk.kind === "loading") return <p className="lade-bericht">{drawerTexts.loading}</p>;
  if (stuk.kind !== "ready") return <p className="lade-bericht">{stuk.sentence}</p>;
  if (stuk.value === null) return <p className="lade-bericht">{drawerTexts.missing}</p>;
  return <StukScreens key={stukKey} stuk={stuk.value} device={device} />;
}

/** There is no page beside this one, so words are shown in the text as it was read. */
const noPage: PagePort = {
  get: () => undefined,
  subscribe: () => () => undefined,
  show: () => Promise.resolve("niet-op-deze-pagina"),
  reread: () => Promise.resolve(),
};

const ignore = () => undefined;

function StukScreens({ stuk, device }: { readonly stuk: Stuk; readonly device: DevicePort }) {
  const check = useMemo(() => recheck(stuk), [stuk]);
  const { key, url, source, text, hints } = stuk;
  return (
    <SubjectScreens
      subject={{
        origin: "pagina",
        key,
        url,
        source,
        text,
        otherSources: [],
        ...(hints === undefined ? {} : { hints }),
      }}
      check={check}
      ports={{ page: noPage, device }}
      menu={[]}
      onHold={ignore}
    />
  );
}

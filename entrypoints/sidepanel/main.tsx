import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { SidePanel } from "@/components/sidepanel/side-panel";
import { BadgeFollower } from "../panel/badge-follower";
import { devicePort } from "../panel/device-port";
import { mount } from "../panel/mount";
import { createPagePort } from "../panel/page-port";

// Opened as a page of its own, "?tab=12" says which tab it stands beside.
const tab = new URLSearchParams(location.search).get("tab");
const page = createPagePort(tab === null ? undefined : Number(tab));

mount(
  <>
    <SidePanel ports={{ page, device: devicePort }} />
    <BadgeFollower page={page} />
  </>,
);

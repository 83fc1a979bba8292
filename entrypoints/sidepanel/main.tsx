import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { devicePort } from "../panel/device-port";
import { mount } from "../panel/mount";
import { createPagePort } from "../panel/page-port";
import { Placeholder } from "../panel/placeholder";

// Opened as a page of its own, "?tab=12" says which tab it stands beside.
const tab = new URLSearchParams(location.search).get("tab");
const page = createPagePort(tab === null ? undefined : Number(tab));

mount(<Placeholder ports={{ page, device: devicePort }} />);

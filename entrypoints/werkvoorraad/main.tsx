import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { WorkPage } from "@/components/werkvoorraad/work-page";
import { beginWorkRows } from "@/storage";
import { mount } from "../panel/mount";
import { workPort } from "../panel/work-port";

// The browser may else remove what is kept when the disk gets full; it decides by itself and asks the user nothing.
void navigator.storage.persist();

beginWorkRows();
mount(<WorkPage port={workPort} />);

import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { WorkPage } from "@/components/werkvoorraad/work-page";
import { mount } from "../panel/mount";
import { workPort } from "../panel/work-port";

mount(<WorkPage port={workPort} />);

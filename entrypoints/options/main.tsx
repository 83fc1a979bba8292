import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { OptionsPage } from "@/components/opties/options-page";
import { dutchDay } from "@/rules";
import { devicePort } from "../panel/device-port";
import { mount } from "../panel/mount";

mount(<OptionsPage port={devicePort} today={dutchDay(new Date().toISOString())} />);

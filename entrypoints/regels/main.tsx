import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { RulePage } from "@/components/regels/rule-page";
import { mount } from "../panel/mount";

mount(<RulePage />);

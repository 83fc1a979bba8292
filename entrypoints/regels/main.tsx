import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { mount } from "../panel/mount";

mount(<main />);

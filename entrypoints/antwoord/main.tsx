import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { AnswerPage } from "@/components/antwoord/answer-page";
import { devicePort } from "../panel/device-port";
import { mount } from "../panel/mount";

mount(<AnswerPage port={devicePort} />);

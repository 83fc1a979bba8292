import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import "@/components/sidepanel/side-panel.css";
import { firstFrame } from "./first-frame";

// The reading screen stands in the page itself: it is painted before the code of the panel takes the time of the browser.
void firstFrame().then(async () => import("./panel"));

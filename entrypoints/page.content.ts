import { defineContentScript } from "wxt/utils/define-content-script";
import "./in-page/mark.css";
import { startInPage } from "./in-page/start";
import { hostPatterns } from "./messages/hosts";

export default defineContentScript({
  matches: hostPatterns,
  runAt: "document_idle",
  // Else WXT tells the page that we are here.
  noScriptStartedPostMessage: true,
  main: startInPage,
});

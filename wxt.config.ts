import { defineConfig } from "wxt";
import react from "@vitejs/plugin-react";
import { hostPatterns, hosts } from "./entrypoints/messages/hosts";

// The browser itself enforces that nothing leaves the computer: no host but these two can be reached, no remote code can run.
const csp = [
  "default-src 'self'",
  "script-src 'self'",
  `connect-src 'self' ${hosts.map((host) => `https://${host}`).join(" ")}`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What stands in the head of every page. */
const head = [{ charset: "utf-8" }, { name: "viewport", content: "width=device-width, initial-scale=1" }].map(
  (attrs) => ({ tag: "meta", attrs, injectTo: "head-prepend" }) as const,
);

const pageHead = { name: "page-head", transformIndexHtml: () => [...head] } as const;

const firstFrame = {
  name: "first-frame",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html: string): string => (html.includes('aria-busy="true"') ? afterFirstFrame(html) : html),
  },
} as const;

/** A page that shows something without any code has its code loaded by first-frame.js instead. */
function afterFirstFrame(html: string): string {
  const preload = [...html.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)">\n/g)].map(([, href = ""]) => href);
  return html
    .replaceAll(/ *<link rel="modulepreload"[^>]*>\n/g, "")
    .replace(
      /<script type="module"[^>]* src="([^"]+)">/,
      (_, page: string) =>
        `<script defer src="/first-frame.js" data-page="${page}" data-preload="${preload.join(" ")}">`,
    );
}

export default defineConfig({
  imports: false,
  publicDir: "entrypoints/public",
  vite: () => ({
    plugins: [react(), pageHead, firstFrame],
    build: { sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_naam__",
    description: "__MSG_beschrijving__",
    default_locale: "nl",
    permissions: ["storage", "alarms", "contextMenus", ...(browser === "firefox" ? [] : ["sidePanel", "offscreen"])],
    // Asked only when the user wants to be reminded of terms.
    optional_permissions: ["notifications"],
    host_permissions: [...hostPatterns],
    action: { default_title: "Sneltoets" },
    content_security_policy: { extension_pages: csp },
    // Firefox takes an organisation's policy without a schema.
    ...(browser === "firefox" ? {} : { storage: { managed_schema: "managed-schema.json" } }),
    // What is read in a private window must not be kept on disk: Chrome gives it storage of its own, Firefox cannot.
    incognito: browser === "firefox" ? "not_allowed" : "split",
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "sneltoets@sneltoets.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "123" }),
  }),
});

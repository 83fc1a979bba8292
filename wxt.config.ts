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

// Importing our own modules does nothing by itself, so an entrypoint takes from a door only what it uses.
const treeshake = {
  moduleSideEffects: [
    { test: /\.css$/, sideEffects: true },
    { test: /\/(rules|storage)\//, sideEffects: false },
  ],
};

/** A page can be painted once its styles are there, so they are asked for before the scripts. */
const stylesFirst = {
  name: "styles-first",
  transformIndexHtml: {
    order: "post",
    handler(html: string): string {
      const styles = html.match(/ *<link rel="stylesheet"[^>]*>\n/g) ?? [];
      const rest = styles.reduce((page, style) => page.replace(style, ""), html);
      return rest.replace(/ *<script type="module"/, (script) => styles.join("") + script);
    },
  },
} as const;

export default defineConfig({
  imports: false,
  publicDir: "entrypoints/public",
  vite: () => ({ plugins: [react(), stylesFirst], build: { sourcemap: false, rolldownOptions: { treeshake } } }),
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

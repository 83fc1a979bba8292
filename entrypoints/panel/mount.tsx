import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "@/components/shared/error-boundary";
import { copyText } from "./copy-text";

/** Puts a screen in the page, inside the one error boundary. */
export function mount(screen: ReactNode): void {
  const root = document.getElementById("app");
  if (root === null) throw new Error("index.html mist het element met id app.");
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary copy={copyText}>{screen}</ErrorBoundary>
    </StrictMode>,
  );
}

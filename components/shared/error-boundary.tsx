import { Heading } from "@nl-design-system-candidate/heading-react";
import { Component, type ErrorInfo, type ReactNode } from "react";
import { Button } from "./button";
import { Notice } from "./notice";

type ErrorBoundaryProps = { readonly children: ReactNode; readonly copy: (text: string) => Promise<void> };
type ErrorBoundaryState = { readonly report: string | null; readonly copied: "nee" | "ja" | "mislukt" };

const copyTexts = {
  nee: "Kopieer foutmelding",
  ja: "Foutmelding gekopieerd",
  mislukt: "Kopiëren lukte niet. Selecteer de tekst hieronder.",
} as const;

/** Catches a bug in a screen once, says so, and lets the user take the message along. The text of a document is not in it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { report: null, copied: "nee" };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { report: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo) {
    const where = info.componentStack ?? "";
    this.setState((state) => ({ report: `${state.report ?? "Onbekende fout"}\n${where.trim()}` }));
  }

  private readonly copyReport = () => {
    const done = (copied: ErrorBoundaryState["copied"]) => () => this.setState({ copied });
    this.props.copy(this.state.report ?? "").then(done("ja"), done("mislukt"));
  };

  override render() {
    const { report, copied } = this.state;
    if (report === null) return this.props.children;
    return (
      <main className="foutscherm">
        <Heading level={1}>Dit scherm werkt even niet</Heading>
        <Notice tone="let-op" announced>
          <p>
            Er ging iets mis in Sneltoets. Uw opgeslagen verzoeken zijn niet veranderd. Probeer het opnieuw, of stuur de
            foutmelding naar de beheerder.
          </p>
          <div className="rij">
            <Button purpose="primary" onClick={() => this.setState({ report: null, copied: "nee" })}>
              Probeer opnieuw
            </Button>
            <Button onClick={this.copyReport}>{copyTexts[copied]}</Button>
          </div>
          {copied === "mislukt" ? <pre className="foutmelding">{report}</pre> : null}
        </Notice>
      </main>
    );
  }
}

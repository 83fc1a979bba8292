import type { ReactNode } from "react";
import { AttentionIcon, InfoIcon } from "./icons";

type NoticeProps = {
  /** "let-op" for what asks a decision; "info" for what is good to know. */
  readonly tone?: "info" | "let-op";
  readonly title?: string;
  /** True when it appears after an action, so that a screen reader says it. */
  readonly announced?: boolean;
  readonly children?: ReactNode;
};

/** A framed remark with an icon, an optional title and what the reader can do. */
export function Notice({ tone = "info", title, announced = false, children }: NoticeProps) {
  return (
    <div className={tone === "info" ? "melding" : "melding melding-let-op"} {...(announced ? { role: "status" } : {})}>
      {tone === "info" ? <InfoIcon /> : <AttentionIcon />}
      <div className="melding-inhoud">
        {title === undefined ? null : <p className="melding-titel">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** A line that is always there, so that a screen reader says each new text in it. */
export function StatusLine({ children, quiet = false }: { readonly children: ReactNode; readonly quiet?: boolean }) {
  return <output className={quiet ? "alleen-voorlezen" : "statusregel"}>{children}</output>;
}

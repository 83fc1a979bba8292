import type { ReactNode } from "react";

type IconProps = { readonly children: ReactNode };

/** Every icon repeats a word that stands beside it, so all of them are hidden from screen readers. */
function Icon({ children }: IconProps) {
  return (
    <svg
      className="icoon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const bars = [
  { x: 2, y: 9 },
  { x: 6.5, y: 5.5 },
  { x: 11, y: 2 },
] as const;

/** Three steps of which `filled` are solid. */
export function BarsIcon({ filled }: { readonly filled: 1 | 2 | 3 }) {
  return (
    <Icon>
      {bars.map(({ x, y }, index) => (
        <rect
          key={x}
          x={x}
          y={y}
          width="3"
          height={14 - y}
          rx="0.5"
          strokeWidth="1"
          fill={index < filled ? "currentColor" : "none"}
        />
      ))}
    </Icon>
  );
}

export const LighterIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 5v6M5.5 8.5 8 11l2.5-2.5" />
  </Icon>
);
export const ChevronIcon = ({ open }: { readonly open: boolean }) => (
  <Icon>{open ? <path d="m4 6 4 4 4-4" /> : <path d="m6 4 4 4-4 4" />}</Icon>
);
export const MoreIcon = () => (
  <Icon>
    <g fill="currentColor" stroke="none">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </g>
  </Icon>
);
export const InfoIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.5V11M8 5h.01" />
  </Icon>
);
export const AttentionIcon = () => (
  <Icon>
    <path d="M8 2.2 14.5 13.5h-13z" />
    <path d="M8 6.5v3.2M8 11.6h.01" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M13 8H3M7 4 3 8l4 4" />
  </Icon>
);
export const FindIcon = () => (
  <Icon>
    <path d="M2 4h12M2 8h5M2 12h5" />
    <path d="M10 8.5h4.5m-2-2 2 2-2 2" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8.5" rx="1" />
    <path d="M10.5 5.5V3a1 1 0 0 0-1-1H3.5a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1h2" />
  </Icon>
);
export const MailIcon = () => (
  <Icon>
    <rect x="1.75" y="3.25" width="12.5" height="9.5" rx="1" />
    <path d="m2 4 6 5 6-5" />
  </Icon>
);
export const DownloadIcon = () => (
  <Icon>
    <path d="M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11" />
  </Icon>
);
export const UpIcon = () => (
  <Icon>
    <path d="M8 13V3M4 7l4-4 4 4" />
  </Icon>
);
export const DownIcon = () => (
  <Icon>
    <path d="M8 3v10M4 9l4 4 4-4" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m3.5 3.5 9 9m0-9-9 9" />
  </Icon>
);

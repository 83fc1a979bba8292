import { useState, type ReactNode } from "react";

type DropAreaProps = {
  readonly className?: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
};

/** Takes a file that is dragged onto it. An extra: a button for the same always stands inside. */
export function DropArea({ className = "", onFile, children }: DropAreaProps) {
  const [dragging, setDragging] = useState(false);
  return (
    <div
      role="presentation"
      className={dragging ? `${className} sleepdoel` : className}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
        const dropped = event.dataTransfer.files[0];
        if (dropped !== undefined) onFile(dropped);
      }}
    >
      {children}
    </div>
  );
}

import { useRef } from "react";
import { Button } from "./button";

type FilePickerProps = {
  readonly label: string;
  /** As the browser's `accept`: ".docx,.pdf". */
  readonly accepted: string;
  readonly onFile: (file: File) => void;
};

/** A button that asks for one file. The hidden input is the browser's own way to open a file. */
export function FilePicker({ label, accepted, onFile }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Cleared, so that the same file can be chosen again after a change.
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

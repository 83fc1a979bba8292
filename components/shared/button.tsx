import { Button as DesignSystemButton, type ButtonPurpose } from "@nl-design-system-candidate/button-react";
import type { ComponentPropsWithRef, ReactNode } from "react";

type ButtonProps = Omit<ComponentPropsWithRef<"button">, "disabled" | "type"> & {
  readonly purpose?: ButtonPurpose;
  readonly small?: boolean;
  readonly icon?: ReactNode;
  /** The icon alone; children stay the name for who cannot see it. */
  readonly iconOnly?: boolean;
  readonly submit?: boolean;
  readonly "aria-disabled"?: boolean;
};

/**
 * The design system's button in panel size; its text says what happens. With `aria-disabled` it looks as if nothing will
 * happen, and keeps its place in the tab order: the caller sees to it that nothing does.
 */
export function Button({
  purpose = "secondary",
  small = false,
  icon,
  submit = false,
  className,
  "aria-disabled": disabled = false,
  ...rest
}: ButtonProps) {
  const classes = [small ? "knop-klein" : "", className ?? ""].filter(Boolean).join(" ");
  return (
    <DesignSystemButton
      {...rest}
      type={submit ? "submit" : "button"}
      purpose={purpose}
      disabled={disabled}
      className={classes}
      {...(icon === undefined ? {} : { iconStart: icon })}
    />
  );
}

/** A button that reads as part of a sentence. */
export function TextButton({ className, ...rest }: Omit<ComponentPropsWithRef<"button">, "type">) {
  return <button {...rest} type="button" className={["knop-tekst", className ?? ""].filter(Boolean).join(" ")} />;
}

import { Button as DesignSystemButton, type ButtonPurpose } from "@nl-design-system-candidate/button-react";
import type { ComponentPropsWithRef, MouseEvent, ReactNode } from "react";

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
 * The design system's button in panel size; its text says what happens. With `aria-disabled` nothing happens when it is
 * pressed; it looks so, and keeps its place in the tab order.
 */
export function Button({
  purpose = "secondary",
  small = false,
  icon,
  submit = false,
  className,
  "aria-disabled": disabled = false,
  onClick,
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
      onClick={disabled ? refuse : onClick}
      {...(icon === undefined ? {} : { iconStart: icon })}
    />
  );
}

/** Keeps a form from being sent too. */
const refuse = (event: MouseEvent): void => event.preventDefault();

/** A button that reads as part of a sentence. */
export function TextButton({ className, ...rest }: Omit<ComponentPropsWithRef<"button">, "type">) {
  return <button {...rest} type="button" className={["knop-tekst", className ?? ""].filter(Boolean).join(" ")} />;
}

import { createContext, use, type ComponentPropsWithoutRef, type ReactNode } from "react";

const IsInside = createContext(false);

/** The main part of a screen, or a plain part of one when the screen stands inside another: a page has one main part. */
export function Main(props: ComponentPropsWithoutRef<"main">) {
  return use(IsInside) ? <div {...props} /> : <main {...props} />;
}

/** For a screen that is shown inside another. */
export function Inside({ children }: { readonly children: ReactNode }) {
  return <IsInside value>{children}</IsInside>;
}

import { Heading } from "@nl-design-system-candidate/heading-react";
import { TextButton } from "../shared/button";
import { totalsTexts } from "./totals-texts";

type PictureHeadProps = {
  readonly id: string;
  readonly title: string;
  readonly asTable: boolean;
  /** Left out when there is nothing to show either way. */
  readonly onToggle?: ((asTable: boolean) => void) | undefined;
};

/** The title of a picture with the way to the same as a table, and back. */
export function PictureHead({ id, title, asTable, onToggle }: PictureHeadProps) {
  return (
    <div className="beeld-kop">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {onToggle === undefined ? null : (
        <TextButton onClick={() => onToggle(!asTable)}>
          {asTable ? totalsTexts.asPicture : totalsTexts.asTable}
          <span className="alleen-voorlezen">: {title}</span>
        </TextButton>
      )}
    </div>
  );
}

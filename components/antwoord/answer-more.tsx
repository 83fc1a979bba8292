import {
  agreedChoices,
  beroepen,
  certaintyChoices,
  detailFields,
  signalVerdictChoices,
  type AnswerDraft,
  type DetailId,
  type DraftChanges,
  type DraftDetail,
} from "@/rules";
import { RadioGroup, Select, TextArea, TextField, type Option } from "../shared/fields";
import { fieldId, optionsOf, room } from "./choices";
import { answerTexts } from "./texts";
import { Ticks } from "./ticks";

type Props = { readonly draft: AnswerDraft; readonly onChange: (changes: DraftChanges) => void };

/** An answer in words to each question that was asked. */
export function AnswersPerQuestion({ draft: { questions }, onChange }: Props) {
  if (questions.length === 0) return null;
  return (
    <details className="vouw">
      <summary>{answerTexts.answersPerQuestion(questions.length)}</summary>
      <div className="stapel">
        {questions.map((question) => (
          <TextArea
            key={question.id}
            label={question.vraag}
            rows={2}
            maxLength={room.prose}
            value={question.antwoord}
            onChange={(antwoord) =>
              onChange({ questions: questions.map((one) => (one.id === question.id ? { ...one, antwoord } : one)) })
            }
          />
        ))}
      </div>
    </details>
  );
}

type SignalChoice = (typeof signalVerdictChoices)[number]["id"] | "geen";
const signalOptions: readonly Option<SignalChoice>[] = [
  ...signalVerdictChoices.map(({ id, title }) => ({ value: id, label: title })),
  { value: "geen", label: answerTexts.noChoice },
];

/** Per signal whether it is right: one click each. */
export function SignalVerdicts({ draft: { signals }, onChange }: Props) {
  if (signals.length === 0) return null;
  return (
    <details className="vouw">
      <summary>{answerTexts.signals(signals.length)}</summary>
      <p className="veld-hulp">{answerTexts.signalsHint}</p>
      <ol className="lijst stapel">
        {signals.map((signal, at) => (
          // Signals of a request never change place, and two may hold the same words.
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <li key={at} className="signaal-oordeel">
            <q>{signal.quote}</q>
            <RadioGroup
              legend={signal.title}
              look="rij"
              value={signal.verdict ?? "geen"}
              options={signalOptions}
              onChange={(chosen) =>
                onChange({ signals: signals.with(at, { ...signal, verdict: chosen === "geen" ? null : chosen }) })
              }
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Everything that helps but is not needed; what stays empty does not appear in the answer. */
export function MoreFields({ draft, onChange }: Props) {
  return (
    <details className="vouw">
      <summary>{answerTexts.more}</summary>
      <div className="stapel">
        <p className="veld-hulp">{answerTexts.moreHint}</p>
        {detailFields.map((field) => (
          <DetailFields
            key={field.id}
            field={field}
            value={draft.details[field.id] ?? emptyDetail}
            onChange={(detail) => onChange({ details: { ...draft.details, [field.id]: detail } })}
          />
        ))}
        <Ticks field={beroepen} value={draft.beroepen} onChange={(ticks) => onChange({ beroepen: ticks })} />
        <RadioGroup
          legend={answerTexts.certainty}
          look="rij"
          value={draft.zekerheid ?? "geen"}
          options={[...optionsOf(certaintyChoices), none]}
          onChange={(chosen) => onChange({ zekerheid: chosen === "geen" ? null : chosen })}
        />
        <TextField
          label={answerTexts.timeSpent}
          hint={answerTexts.timeSpentHint}
          maxLength={room.line}
          value={draft.tijdBesteed}
          onChange={(tijdBesteed) => onChange({ tijdBesteed })}
        />
        <RadioGroup
          legend={answerTexts.agreed}
          look="rij"
          value={draft.afgestemd ?? "geen"}
          options={[...optionsOf(agreedChoices), none]}
          onChange={(chosen) => onChange({ afgestemd: chosen === "geen" ? null : chosen })}
        />
      </div>
    </details>
  );
}

const none = { value: "geen", label: answerTexts.noChoice } as const;
const emptyDetail: DraftDetail = { keuze: null, toelichting: "" };

type DetailProps = {
  readonly field: Extract<(typeof detailFields)[number], { readonly id: DetailId }>;
  readonly value: DraftDetail;
  readonly onChange: (detail: DraftDetail) => void;
};

function DetailFields({ field: { id, title, hint, choices }, value, onChange }: DetailProps) {
  const options = [
    { value: "", label: answerTexts.choose },
    ...choices.map((choice) => ({ value: choice.id as string, label: choice.title })),
  ];
  return (
    <div className="detail" id={fieldId(`details.${id}`)}>
      <Select
        label={title}
        value={value.keuze ?? ""}
        options={options}
        onChange={(keuze) => onChange({ ...value, keuze: keuze === "" ? null : keuze })}
      />
      {value.keuze === null && value.toelichting === "" ? null : (
        <TextArea
          label={`${answerTexts.explanation} bij ${title.toLowerCase()}`}
          hint={hint}
          rows={1}
          maxLength={room.prose}
          value={value.toelichting}
          onChange={(toelichting) => onChange({ ...value, toelichting })}
        />
      )}
    </div>
  );
}

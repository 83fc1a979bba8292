import {
  answerFile,
  answerFormats,
  answerLetter,
  answerMail,
  answerSubject,
  bundleFile,
  bundleFormatsFor,
  bundleLetter,
  bundleMail,
  bundleSubject,
  mailtoFor,
  requestFile,
  requestFormats,
  requestLetter,
  requestMail,
  requestSubject,
  type Bundle,
  type SneltoetsAnswer,
  type SneltoetsRequest,
} from "@/rules";
import type { Parcel } from "./carriers";

/** What leaves, in every form. */

/** `to`: mail addresses that are known for the recipients; the sender can change them. */
export function requestParcel(request: SneltoetsRequest, to: readonly string[] = []): Parcel {
  return {
    subject: () => requestSubject(request),
    text: () => requestMail(request),
    letter: () => requestLetter(request),
    mail: () => mailtoFor({ subject: requestSubject(request), text: requestMail(request), to }),
    files: requestFormats.map(({ id, title, purpose }) => ({ title, purpose, make: () => requestFile(request, id) })),
  };
}

export function answerParcel(answer: SneltoetsAnswer): Parcel {
  return {
    subject: () => answerSubject(answer),
    text: () => answerMail(answer),
    letter: () => answerLetter(answer),
    mail: () => mailtoFor({ subject: answerSubject(answer), text: answerMail(answer) }),
    files: answerFormats.map(({ id, title, purpose }) => ({ title, purpose, make: () => answerFile(answer, id) })),
  };
}

export function bundleParcel(bundle: Bundle, to: readonly string[] = []): Parcel {
  return {
    subject: () => bundleSubject(bundle),
    text: () => bundleMail(bundle),
    letter: () => bundleLetter(bundle),
    mail: () => mailtoFor({ subject: bundleSubject(bundle), text: bundleMail(bundle), to }),
    files: bundleFormatsFor(bundle).map(({ id, title, purpose }) => ({
      title,
      purpose,
      make: () => bundleFile(bundle, id),
    })),
  };
}

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
  noneOutdated,
  requestFile,
  requestFormats,
  requestLetter,
  requestMail,
  requestSubject,
  type Bundle,
  type Outdated,
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

export function answerParcel(answer: SneltoetsAnswer, outdated = noneOutdated): Parcel {
  return {
    subject: () => answerSubject(answer),
    text: () => answerMail(answer, outdated),
    letter: () => answerLetter(answer, outdated),
    mail: () => mailtoFor({ subject: answerSubject(answer), text: answerMail(answer, outdated) }),
    files: answerFormats.map(({ id, title, purpose }) => ({
      title,
      purpose,
      make: () => answerFile(answer, id, outdated),
    })),
  };
}

type BundleParcel = { readonly to?: readonly string[]; readonly outdated?: Outdated };

/** `to`: as above; `outdated`: ids of the answers in it that are outdated. */
export function bundleParcel(bundle: Bundle, { to = [], outdated = noneOutdated }: BundleParcel = {}): Parcel {
  return {
    subject: () => bundleSubject(bundle),
    text: () => bundleMail(bundle, outdated),
    letter: () => bundleLetter(bundle, outdated),
    mail: () => mailtoFor({ subject: bundleSubject(bundle), text: bundleMail(bundle, outdated), to }),
    files: bundleFormatsFor(bundle).map(({ id, title, purpose }) => ({
      title,
      purpose,
      make: () => bundleFile(bundle, id, outdated),
    })),
  };
}

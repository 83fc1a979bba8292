import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { connectBidi, type Bidi } from "./bidi.ts";

export type FirefoxOptions = {
  /** Path of the Firefox to start. */
  readonly executablePath: string;
  readonly extensionPath: string;
  readonly proxyPort: number;
  /** Where its profile stands while it runs. */
  readonly folder?: string;
};

/** A tab: what is asked of it is an expression in the page, answered as JSON. */
export type FirefoxTab = {
  readonly goto: (url: string) => Promise<void>;
  /** The value of an expression, once it is no promise; rejects when it throws. */
  readonly read: <Value>(expression: string, value: z.ZodMiniType<Value>) => Promise<Value>;
  /** Presses keys together, in the words of WebDriver: "\uE009" is Control. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
};

export type RunningFirefox = {
  /** Address of a page of the extension: "moz-extension://…/sidepanel.html". */
  readonly pageOf: (path: string) => string;
  readonly newTab: () => Promise<FirefoxTab>;
  /** Puts the extension in once more, as an update does: its pages close, and it starts anew. */
  readonly update: () => Promise<void>;
  /** Stops Firefox; gives the names that it looked up. */
  readonly close: () => Promise<readonly string[]>;
};

const extensionId = "sneltoets@sneltoets.example";
const uuid = "5ce17000-0000-4000-8000-000000005ce1";

/** Everything goes through the proxy, the extension has a known address, and Firefox stays quiet. */
const preferences = (proxyPort: number): Readonly<Record<string, string | number | boolean>> => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": proxyPort,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": proxyPort,
  "network.proxy.allow_hijacking_localhost": true,
  "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: uuid }),
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.enabled": false,
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "media.gmp-provider.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.aboutwelcome.enabled": false,
});

const prefLine = ([name, value]: [string, unknown]): string =>
  `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;

/** Starts Firefox without a screen, on a profile of its own, with the extension in it; else it is closed again. */
export async function launchFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const profile = await profileFor(options);
  const firefox = started(options.executablePath, profile);
  const close = async (): Promise<readonly string[]> => {
    await stopped(firefox);
    const names = await lookedUp(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    return names;
  };
  try {
    return await withExtension(await connectBidi(await addressOf(firefox)), options.extensionPath, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function profileFor({ proxyPort, folder = tmpdir() }: FirefoxOptions): Promise<string> {
  const profile = await mkdtemp(join(folder, "sneltoets-"));
  const lines = Object.entries(preferences(proxyPort)).map(prefLine);
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  return profile;
}

function started(executablePath: string, profile: string): ChildProcess {
  const flags = ["--headless", "--no-remote", "--profile", profile];
  return spawn(
    executablePath,
    // Without system access the pages of the extension itself cannot be opened.
    [...flags, "--remote-debugging-port=0", "--remote-allow-system-access", "about:blank"],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: profile, ...recordLookUps(profile) } },
  );
}

async function withExtension(
  bidi: Bidi,
  extensionPath: string,
  close: RunningFirefox["close"],
): Promise<RunningFirefox> {
  const install = async (): Promise<void> => {
    await bidi.send("webExtension.install", { extensionData: { type: "path", path: extensionPath } }, z.unknown());
  };
  await install();
  return {
    pageOf: (path) => `moz-extension://${uuid}/${path}`,
    newTab: async () => tabIn(bidi),
    update: install,
    close: async () => {
      bidi.close();
      return close();
    },
  };
}

const record = "lookups";

/** Firefox's own record of the names that it looks up (https://firefox-source-docs.mozilla.org/networking/http/logging.html). */
const recordLookUps = (folder: string): Readonly<Record<string, string>> => ({
  MOZ_LOG: "sync,nsHostResolver:5",
  MOZ_LOG_FILE: join(folder, record),
});

async function lookedUp(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => file.startsWith(record));
  const texts = await Promise.all(files.map(async (file) => readFile(join(folder, file), "utf8")));
  const names = texts.flatMap((text) => [...text.matchAll(/Resolving host \[([^\]]+)\]/g)]);
  return [...new Set(names.map(([, name = ""]) => name))];
}

/** Firefox says on its error stream where it listens. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    firefox.stderr?.on("data", (part) => {
      said += String(part);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    firefox.once("exit", () => {
      reject(new Error(`Firefox is gestopt:\n${said}`));
    });
  });
}

async function stopped(firefox: ChildProcess): Promise<void> {
  if (firefox.exitCode !== null || firefox.signalCode !== null) return;
  const gone = new Promise((resolve) => {
    firefox.once("exit", resolve);
  });
  firefox.kill();
  await gone;
}

const created = z.object({ context: z.string() });
const evaluated = z.discriminatedUnion("type", [
  z.object({ type: z.literal("success"), result: z.object({ value: z.exactOptional(z.unknown()) }) }),
  z.object({ type: z.literal("exception"), exceptionDetails: z.object({ text: z.string() }) }),
]);

async function tabIn(bidi: Bidi): Promise<FirefoxTab> {
  const { context } = await bidi.send("browsingContext.create", { type: "tab" }, created);
  return {
    goto: async (url) => {
      // Firefox reports no end of loading for pages of an extension; journeys wait for what they need to see.
      await bidi.send("browsingContext.navigate", { context, url, wait: "none" }, z.unknown());
    },
    read: async (expression, value) => {
      const target = { context };
      const body = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
      const params = { expression: body, target, awaitPromise: true, userActivation: true };
      const answer = await bidi.send("script.evaluate", params, evaluated);
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
      return value.parse(JSON.parse(String(answer.result.value)));
    },
    press: async (...keys) => {
      const actions = [
        ...keys.map((value) => ({ type: "keyDown", value })),
        ...keys.toReversed().map((value) => ({ type: "keyUp", value })),
      ];
      await bidi.send("browsingContext.activate", { context }, z.unknown());
      const keyboard = { type: "key", id: "keyboard", actions };
      await bidi.send("input.performActions", { context, actions: [keyboard] }, z.unknown());
    },
  };
}

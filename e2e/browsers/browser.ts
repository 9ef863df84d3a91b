/** What the extension says of a tab: the value of `tab:<id>` in its session storage. */
export interface Report {
  readonly level: Level;
  readonly findings: readonly Finding[];
}

export type Level = 'danger' | 'caution' | 'none';

interface Finding {
  readonly credential: string;
  readonly frameId: number;
  readonly because: readonly unknown[];
}

/** A report and when it was written, in milliseconds since the epoch; undefined when there was none or it went away. */
export interface TimedReport {
  readonly report: Report | undefined;
  readonly at: number;
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands in a closed shadow root and speaks for Keyward, as assistive technology gets it. */
export interface Banner {
  readonly role: 'region' | 'alertdialog';
  readonly name: string;
  /** All visible text, white space collapsed. */
  readonly text: string;
  /** The accessible names of its buttons and links, in order. */
  readonly actions: readonly string[];
}

/** A function that runs elsewhere: it must not use anything from around it, and takes and returns JSON. */
// biome-ignore lint/suspicious/noExplicitAny: any parameters, inferred at each call
export type Remote = (...args: any[]) => unknown;

/** One tab of a real browser. */
export interface Tab {
  /** The number by which extensions know the tab. */
  readonly id: number;
  /** Loads an address, up to the moment when its document is parsed. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world and gives what it returns. */
  evaluate<F extends Remote>(run: F, ...args: Parameters<F>): Promise<Awaited<ReturnType<F>>>;
  /** Runs the text of a script in the page, whatever the page's policy says of scripts. */
  inject(script: string): Promise<void>;
  /** Clicks the middle of the first element that a CSS selector finds in the top document, or a point, with the mouse. */
  click(target: string | Point): Promise<void>;
  /** Presses at one point, moves in steps to another and releases there. */
  drag(from: Point, to: Point): Promise<void>;
  /** Drops text that comes from another program at a point of the top document. */
  drop(text: string, at: Point): Promise<void>;
  /** Types characters into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Composes text as an input method does: first as it is spelled, then as it is meant. Throws where the browser has no way to. */
  compose(spelled: string, meant: string): Promise<void>;
  /** Presses a key (`Tab`, `Escape`, `a`) or a combination (`Control+v`). */
  press(keys: string): Promise<void>;
  /** Chooses files for the file input that a CSS selector finds. */
  upload(selector: string, paths: readonly string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What Keyward shows in the top document. */
  banners(): Promise<readonly Banner[]>;
  /** Clicks, with the mouse, what has this accessible name in one of the banners. */
  clickInBanner(name: string | RegExp): Promise<void>;
  /** Runs the text of a script where the extension's own scripts run in the top document; gives its value. Chromium only. */
  inContentScripts(script: string): Promise<unknown>;
  /** Exceptions and console errors since the tab was opened, of the page and of the extension in it. */
  consoleErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** The address of a page of the extension. */
  extensionUrl(path: string): string;
  /** Opens a tab in front, empty or at an address. */
  open(url?: string): Promise<Tab>;
  /** Opens a page of the extension in a tab, for example `extension/popup/index.html?tab=1`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Runs a function with the extension's own rights, outside its worker, whether that lives or not. */
  inExtension<F extends Remote>(run: F, ...args: Parameters<F>): Promise<Awaited<ReturnType<F>>>;
  /** Puts text on the clipboard, as somebody who copies it would. The tab in front stays in front. */
  copy(text: string): Promise<void>;
  /** Stops the background worker at once; the next event starts a new one. */
  killWorker(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

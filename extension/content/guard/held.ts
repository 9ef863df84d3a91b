/** Something on its way into the page or out of it that was stopped, with all that is needed to let it go on as if nothing had been. */
export type Held = Stopped & {
  readonly id: number;
  /** Where it happened: the field, the editor or the form. */
  readonly target: Element;
  readonly caret: Caret | null;
};
export type Stopped = { readonly contents: readonly string[] } & (Transfer | Entry | Choice | Departure);

/** What was pasted or dropped. */
export interface Transfer {
  readonly route: 'paste' | 'drop';
  /** By type, as the clipboard had it; nothing for files. */
  readonly strings: readonly (readonly [type: string, text: string])[];
  readonly files: readonly File[];
  /** Where it was dropped, in CSS pixels of the viewport; means nothing for what was pasted. */
  readonly at: { readonly x: number; readonly y: number };
}

/** The characters that would have completed a secret, what the browser filled in by itself, or what stood in a field that was left. */
export interface Entry {
  readonly route: 'typing' | 'fill' | 'left';
  readonly text: string;
}

/** Files chosen for a file input. */
export interface Choice {
  readonly route: 'file';
  readonly files: readonly File[];
}

/** A form that was sent with a secret in it, or an address that was opened. */
export interface Departure {
  readonly route: 'submit' | 'address';
  /** Undefined where a script sent the form without asking it. */
  readonly submitter?: HTMLElement | null;
  readonly url?: string;
}

/** What was selected in a text control. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

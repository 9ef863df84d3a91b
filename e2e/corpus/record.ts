/** A real form as its markup had it: what it says, where it says it, and what it asks for. */
export interface FormRecord {
  readonly id: string;
  readonly platform: string;
  /** BCP 47, of the page. */
  readonly lang: string;
  readonly framework: string;
  readonly context: {
    readonly pageTitle: string;
    readonly heading: string;
    readonly introText: string;
    readonly submitText: string;
  };
  readonly fields: readonly FieldRecord[];
  /** Whether a seller is asked for a secret. */
  readonly risky: boolean;
  /** Forms of one origin have the same. */
  readonly family: string;
  /** Only a part of the real form is here; words around it may be missing. */
  readonly partial?: boolean;
  /** It asks for a secret, but not for a seller's: `none` is best, `caution` is the most. */
  readonly borderline?: boolean;
  readonly note?: string;
}

export interface FieldRecord {
  readonly tag: 'input' | 'select' | 'textarea';
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly label: string;
  /** How the label is tied to its control; `sibling` and `cell` are tied by nothing but their place. */
  readonly labelVia: LabelVia;
  readonly placeholder: string;
  readonly help: string;
  readonly attrs?: Readonly<Record<string, string>>;
  /** The credential that the field takes, or `none`. */
  readonly expect: string;
  /** The control takes a secret of something that Keyward is not about. */
  readonly otherSecret?: boolean;
}

type LabelVia = 'for' | 'wrap' | 'sibling' | 'cell' | 'dt' | 'floating' | 'placeholder' | 'aria-label' | 'none';

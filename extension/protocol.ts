import type { Advice } from '../src/advice/advise';
import type { Site } from '../src/assess';
import type { Level } from '../src/credentials/platform';
import type { Decision, HeldSecret, Route } from '../src/hold';
import type { Page } from '../src/page';
import type { RuleId } from '../src/reputation/look-alike-rules';
import type { Provider } from '../src/reputation/provider';
import type { Refusal } from '../src/reputation/release/refusal';
import type { Verdict } from '../src/reputation/verdict';

/**
 * Every message there is. A content script may send those of `PageProtocol` (from its own tab and frame, which the browser tells us, and
 * never about another); the extension's own pages may send those of `OwnProtocol`. What takes an answer returns a promise.
 */
export interface PageProtocol {
  /** The first look found words that could matter: put the second script into this frame. */
  inspectMe(): void;
  /** What the frame shows now. */
  pageSeen(page: Page): void;
  /** The frame goes away; only it knows whether it is the top one, for by then the browser may count it among the others. */
  pageGone(isTop: boolean): void;
  /** The reader closed the banner. */
  bannerClosed(): void;
  /** The reader wants the whole explanation. */
  showMore(): void;
  /** Something was held back: put the script into this frame that can name it and deliver it. */
  holdMe(): void;
  /** What kind of secret is held back. */
  secretHeld(held: HeldSecret): void;
  /** What was held back went away with its page. */
  holdGone(): void;
  /** The reader decided about what is held back. */
  holdDecided(decision: Decision): void;
}

export interface OwnProtocol {
  /** Who is behind a host or web address, or null where it is none; `verdict` only where something is known. */
  whoIs(address: string): Promise<WhoIs | null>;
  /** The providers whose names come nearest to a text, best first. */
  lookUp(query: string): Promise<readonly Known[]>;
  /** Marks a site as the reader's own software, or takes that back. */
  setOwnSoftware(domain: string, own: boolean): Promise<void>;
  /** Asks again before this credential gets to this site. */
  removePass(site: string, credential: string): Promise<void>;
  /** Which list answers, and where newer ones come from. */
  readListState(): Promise<ListState>;
  /** Chooses where newer lists come from; null for nowhere. Anything that is no encrypted address is left alone. */
  setListAddress(address: string | null): Promise<void>;
  /** Looks for a newer list now, if an address is chosen. */
  updateList(): Promise<ListState>;
  /** Reads a tab anew and tells what was made of every field, believed or not. */
  readTab(tabId: number): Promise<readonly FrameReading[]>;
}

export interface Protocol extends PageProtocol, OwnProtocol {}

export interface FrameReading {
  readonly frameId: number;
  readonly title: string;
  readonly fields: readonly {
    readonly control: string;
    /** Label, what stands near, placeholder; never what somebody typed. */
    readonly words: readonly string[];
    readonly attribute: string;
    readonly heading: string;
    readonly roles: readonly string[];
    /** Whose field it seems to be; null where nobody's, or somebody else's. */
    readonly platform: string | null;
    readonly credential: string | null;
    readonly level: Level;
  }[];
}

export interface Known {
  readonly provider: Provider;
  readonly verdict: Verdict;
}

export interface WhoIs {
  readonly site: Site;
  readonly known: Known | null;
  /** True where the domain is listed for the provider from general knowledge only. */
  readonly unchecked: boolean;
  /** Whose name the host imitates; null where nobody's. */
  readonly imitates: Imitates | null;
}

export interface Imitates {
  readonly rule: RuleId;
  /** The genuine address, and whose it is. */
  readonly domain: string;
  readonly name: string;
}

/** What the background asks the banner in the top document to show; null takes it away. */
export interface BannerContent extends Pick<Advice, 'family' | 'steps'> {
  readonly level: Exclude<Level, 'none'>;
  /** True where the secrets stand in fields already. */
  readonly isThere: boolean;
  /** The name of the platform whose credential is the gravest. */
  readonly platform: string;
  /** The credentials asked for, gravest first. */
  readonly credentials: readonly string[];
  readonly domain: string;
  /** The frame's domain, where the form stands in a frame of another site. */
  readonly frameDomain: string | null;
}

/** What the background asks the dialog in the top document to show; null takes it away. */
export interface DialogContent extends Pick<Advice, 'family' | 'steps'> {
  readonly id: number;
  readonly route: Route;
  /** The name of the platform whose secret is held back; empty where it is nobody's in particular. */
  readonly platform: string;
  readonly credentials: readonly string[];
  readonly domain: string;
  /** The frame's domain, where it differs. */
  readonly frameDomain: string | null;
}

export interface ListState {
  readonly source: 'shipped' | 'update';
  readonly serial: number;
  /** The days (`YYYY-MM-DD`) when it was issued, and until when it counts as new; the shipped one does not say. */
  readonly issued: string;
  readonly expires: string | null;
  readonly providers: number;
  /** Where newer lists come from; null for nowhere. */
  readonly address: string | null;
  /** Whether an organisation's policy says so. */
  readonly managed: boolean;
  /** When a newer one was last looked for, in milliseconds since the epoch, and what came of it. */
  readonly last: { readonly at: number; readonly outcome: ListOutcome } | null;
}

export type ListOutcome = 'taken' | 'unchanged' | 'interrupted' | Refusal;

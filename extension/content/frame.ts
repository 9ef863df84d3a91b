import type { Page } from '../../src/page';
import type { Held } from './guard/held';

/**
 * What the content scripts of one frame share. The first runs in every frame and is next to nothing; the others are put into a
 * frame by the background when the first has found a reason. All live in the extension's own world, which the page cannot reach.
 */
export interface Frame {
  /** The document and the shadow roots found in it so far. */
  readonly roots: Set<Document | ShadowRoot>;
  /** Fields in which a secret stood when the page had loaded. */
  readonly filled: Set<HTMLElement>;
  /** Set by the second script: read the page again. */
  inspect?: () => void;
  /** Set by the second script: what the frame shows now. */
  read?: () => Page;
  /** The credentials that the frame asks for, as the background judged; undefined where it never had to. */
  asked?: readonly string[];
  /** Set by the second script: true for a text that is a secret because the frame asks for it. */
  isAsked?: (text: string) => boolean;
  /** What is being held back. */
  held?: Held | undefined;
  /** Set by the script that delivers: something was held back. */
  onHeld?: () => void;
  /** True while something is delivered: then the guard stands aside. */
  isDelivering?: boolean;
  /** What is kept of a secret that the reader has watched, as it is stored; undefined where there is none. */
  watched?: unknown;
  /** Secrets that the reader let through to this page; it has them already. */
  readonly passed: string[];
}

const KEY = 'keyward:frame';

/** True where the first script has been here: it is put into open pages when the extension is installed, and some have it by then. */
export function isAttended(): boolean {
  return KEY in globalThis;
}

/** The one shared object of this frame. */
export function frame(): Frame {
  'use eager';
  const world = globalThis as { [KEY]?: Frame };
  world[KEY] ??= {
    roots: new Set([document]),
    filled: new Set(),
    passed: [],
  };
  return world[KEY];
}

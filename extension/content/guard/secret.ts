import { holdsKeyId, mustHold, type Surroundings } from '../../../src/credentials/recognise/gate';
import { frame } from '../frame';
import { host } from './host';
import { isOwnSoftware } from './settings';
import { contentOf, textFields } from './text-control';

/** A secret has at least this many characters without a space; the most of a text that is looked at. */
const CANDIDATE = /\S{20}/;
const LONGEST = 1 << 20;

export const surroundings: Surroundings = {
  get asked() {
    return frame().asked ?? [];
  },
  // A page that was read and asks for no such key has another reason to show an access key id: file storage, mail.
  get keyIdBeside() {
    const { asked } = frame();
    return (!asked || asked.some((id) => /^(?:aws|mws)-/.test(id))) && textFields().some(hasKeyId);
  },
};

function hasKeyId(field: HTMLElement): boolean {
  return holdsKeyId(contentOf(field).slice(0, LONGEST));
}

/** True where a text must not get any further without the reader's word. */
export function isSecret(text: string): boolean {
  if (!CANDIDATE.test(text) || isOwnSoftware()) return false;
  return mustHold(text.slice(0, LONGEST), host(), surroundings) || frame().isAsked?.(text) === true;
}

/** Without what the reader let through already. */
export function unpassed(text: string): string {
  return frame().passed.reduce((rest, passed) => rest.replaceAll(passed, ''), text);
}

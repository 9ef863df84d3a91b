import { keyFor, say } from '../../i18n';
import { isolate, listWords, nameCredential } from '../../names';
import type { BannerContent } from '../../protocol';
import { drawing, element } from '../element';

/** A stop sign and a triangle, each with an exclamation mark cut out; the levels differ in shape and words, not in colour alone. */
const ICONS = {
  danger: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM11 6v8h2V6zM11 16v2.4h2V16z',
  caution: 'M12 2 23 21.5H1zM11 9v6h2V9zM11 16.6V19h2v-2.4z',
} as const;

/** Names beyond this many are counted, steps left to the popup. */
const MOST_NAMES = 3;
const MOST_STEPS = { danger: 3, caution: 2 } as const;

/** What the reader does with the banner. */
export interface Deeds {
  readonly showMore: (event: Event) => void;
  readonly hide: (event: Event) => void;
}

/** The banner's one element, in words. */
export function compose(content: BannerContent, deeds: Deeds): HTMLElement {
  const { level } = content;
  return element(
    'div',
    {
      role: 'region',
      // In every language people must know who is speaking.
      'aria-label': `Keyward: ${say(`banner_name_${level}`)}`,
      class: `front ${level}`,
      lang: say('language'),
      dir: say('direction'),
    },
    composeHead(content),
    composeFacts(content),
    composeActions(deeds),
  );
}

/**
 * The danger is an alert: the reader may paste the secret within seconds, so a screen reader has to interrupt. The focus stays where it
 * is. https://www.w3.org/WAI/ARIA/apg/patterns/alert/
 */
function composeHead({ level, isThere, credentials, platform }: BannerContent): HTMLElement {
  const lead = element('span', {}, say(isThere ? 'lead_there' : `lead_${level}`));
  return element(
    'div',
    { class: 'head', role: level === 'danger' ? 'alert' : 'status' },
    drawing(ICONS[level]),
    element('h2', {}, say(isThere ? 'stands_here' : 'asks_for', nameSome(credentials, platform)), ' ', lead),
    element('p', {}, 'Keyward'),
  );
}

function composeFacts(content: BannerContent): HTMLElement {
  const { level, family, platform, steps } = content;
  const shown = steps.slice(0, MOST_STEPS[level]).map((step) => element('li', {}, say(keyFor('step', step))));
  const receiver = composeFact(say('label_who'), element('strong', {}, nameReceiver(content)));
  const opens = composeFact(say('label_opens'), say(keyFor('opens', family), platform));
  const why = composeFact(say(`label_why_${level}`), say(keyFor('why', family), platform));
  const what = composeFact(say('label_steps'), element('ol', {}, ...shown));
  return element('dl', {}, ...[[...receiver, ...opens], why, what].map((column) => element('div', {}, ...column)));
}

function composeFact(label: string, value: Node | string): readonly HTMLElement[] {
  return [element('dt', {}, label), element('dd', {}, value)];
}

function composeActions({ showMore, hide }: Deeds): HTMLElement {
  const more = element('button', { type: 'button', class: 'primary' }, say('show_more'));
  const close = element('button', { type: 'button' }, say('hide_warning'));
  more.addEventListener('click', showMore);
  close.addEventListener('click', hide);
  return element('div', { class: 'actions' }, more, close, element('p', {}, say('never_asks')));
}

function nameReceiver({ domain, frameDomain }: BannerContent): string {
  return frameDomain === null ? isolate(domain) : say('who_frame', isolate(frameDomain), isolate(domain));
}

function nameSome(credentials: readonly string[], platform: string): string {
  const names = credentials.map((credential) => nameCredential(credential, platform));
  return names.length <= MOST_NAMES
    ? listWords(names)
    : say('names_and_more', names.slice(0, MOST_NAMES - 1).join(', '), String(names.length - MOST_NAMES + 1));
}

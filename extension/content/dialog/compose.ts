import { keyFor, say } from '../../i18n';
import { isolate, listWords, nameCredential } from '../../names';
import type { DialogContent } from '../../protocol';
import { drawing, element } from '../element';
import { composeConfirmation } from './confirmation';

/** A hand that stops: a closed lock. */
const LOCK = 'M7 10V7a5 5 0 0 1 10 0v3h2v12H5V10zM9.4 10h5.2V7a2.6 2.6 0 0 0-5.2 0zM11 14v4h2v-4z';

/** Names beyond this many are left to the popup, and steps too. */
const MOST_NAMES = 3;
const MOST_STEPS = 3;

/** What the reader decides. */
export interface Deeds {
  readonly keepOut: (alsoClear: boolean) => void;
  readonly letThrough: (remember: boolean) => void;
}

/** The dialog's one element, in words: what was held back, what it opens, who would get it, what to do instead. */
export function compose(content: DialogContent, deeds: Deeds): HTMLDialogElement {
  const secret = nameSecret(content);
  const receiver = nameReceiver(content);
  const question = element('div', {}, ...composeQuestion(content, receiver), composeActions(content, deeds, confirm));
  const dialog = element(
    'dialog',
    {
      role: 'alertdialog',
      class: 'front',
      'aria-label': `Keyward: ${say('held_name', secret)}`,
      'aria-describedby': 'what',
      lang: say('language'),
      dir: say('direction'),
    },
    element(
      'header',
      {},
      drawing(LOCK),
      element(
        'div',
        {},
        element('h2', {}, say('held_title', secret)),
        element('p', { id: 'what' }, say(keyFor('held', content.route))),
      ),
    ),
    question,
  );

  function confirm(): void {
    question.replaceWith(composeConfirmation(say('pass_title', secret, receiver), content, deeds));
  }

  return dialog;
}

function composeQuestion({ family, platform, steps }: DialogContent, receiver: string): readonly HTMLElement[] {
  const instead = steps.filter((step) => step !== 'leave-empty').slice(0, MOST_STEPS);
  return [
    element(
      'dl',
      {},
      ...fact(say('label_who'), element('strong', {}, receiver)),
      ...fact(say('label_opens'), say(keyFor('opens', family), platform)),
      ...fact(
        say('label_instead'),
        element('ul', {}, ...instead.map((step) => element('li', {}, say(keyFor('step', step))))),
      ),
    ),
  ];
}

function composeActions({ route }: DialogContent, { keepOut }: Deeds, confirm: () => void): HTMLElement {
  const clear = element('input', { type: 'checkbox' });
  const keep = element('button', { type: 'button', class: 'primary', autofocus: '' }, say('keep_out'));
  const pass = element('button', { type: 'button' }, say('let_through'));
  keep.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) keepOut(clear.checked);
  });
  pass.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) confirm();
  });
  const options = route === 'paste' ? [element('label', {}, clear, ' ', say('clear_clipboard'))] : [];
  return element('div', { class: 'actions' }, ...options, keep, pass);
}

function fact(label: string, value: Node | string): readonly HTMLElement[] {
  return [element('dt', {}, label), element('dd', {}, value)];
}

function nameReceiver({ domain, frameDomain }: DialogContent): string {
  return frameDomain === null ? isolate(domain) : say('who_frame', isolate(frameDomain), isolate(domain));
}

function nameSecret({ credentials, platform }: DialogContent): string {
  return listWords(credentials.slice(0, MOST_NAMES).map((credential) => nameCredential(credential, platform)));
}

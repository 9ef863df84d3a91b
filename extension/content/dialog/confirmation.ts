import { say } from '../../i18n';
import type { DialogContent } from '../../protocol';
import { element } from '../element';
import type { Deeds } from './compose';

/** In milliseconds: a click sooner than this was meant for the button that lay there before. */
const TOO_SOON = 800;

/** The second step: whoever lets a secret through says so twice, in two places. */
export function composeConfirmation(
  title: string,
  { domain, frameDomain }: DialogContent,
  { keepOut, letThrough }: Deeds,
): HTMLElement {
  const shownAt = performance.now();
  const remember = element('input', { type: 'checkbox' });
  const pass = element('button', { type: 'button', class: 'pass' }, say('let_through_yes'));
  const keep = element('button', { type: 'button', class: 'primary' }, say('keep_out'));
  pass.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted && performance.now() - shownAt >= TOO_SOON) letThrough(remember.checked);
  });
  keep.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) keepOut(false);
  });
  const made = element(
    'div',
    { class: 'confirmation' },
    element('h3', {}, title),
    element('p', {}, say('pass_text')),
    element('label', {}, remember, ' ', say('pass_remember', frameDomain ?? domain)),
    element('div', { class: 'actions' }, keep, pass),
  );
  // The focus was on a button that is gone now.
  queueMicrotask(() => keep.focus());
  return made;
}

import { queryAll, rootOf } from '../dom';
import { frame } from '../frame';
import { FIELDS } from '../watch/fields';
import { hold } from './hold';
import { isSecret, unpassed } from './secret';
import { contentOf, isTextControl, textFields } from './text-control';

/** A form is sent, by the reader or by `requestSubmit`. */
export function onSubmit(event: SubmitEvent): void {
  const [form] = event.composedPath();
  if (frame().isDelivering || !(form instanceof HTMLFormElement)) return;
  const contents = secretsEntered(fieldsOf(form));
  if (contents.length > 0) hold(event, { route: 'submit', contents, form, submitter: event.submitter, url: '' });
}

/** A form's data are put together: of `form.submit()` nothing else tells where the answer goes to a frame. */
export function onFormData(event: FormDataEvent): void {
  const [form] = event.composedPath();
  if (frame().isDelivering || !(form instanceof HTMLFormElement)) return;
  const contents = secretsEntered(fieldsOf(form));
  if (contents.length === 0) return;
  const { formData } = event;
  formData.forEach((value, name) => {
    if (typeof value === 'string' && isSecret(unpassed(value))) formData.set(name, '');
  });
  hold(event, { route: 'submit', contents, form, submitter: undefined, url: '' });
}

/** The frame goes to another address: that of a form whose data were emptied, or one with a secret in it. */
export function onNavigate(event: NavigateEvent): void {
  const { held, isDelivering } = frame();
  if (isDelivering || !event.cancelable || event.destination.sameDocument) return;
  const { url } = event.destination;
  if (held?.route === 'submit' && held.form && pathOf(url) === pathOf(actionOf(held.form))) {
    event.preventDefault();
    return;
  }
  const address = unpassed(decoded(url));
  if (!isSecret(address)) return;
  // A page may well carry tokens of its own from one address to the next; what somebody entered is another matter.
  const contents = secretsEntered(textFields());
  if (contents.some((secret) => address.includes(secret.trim())))
    hold(event, { route: 'address', contents, form: null, submitter: null, url });
}

/** What the page itself had put into a field comes back to it, and is no news to it. */
function secretsEntered(fields: readonly HTMLElement[]): readonly string[] {
  return fields
    .filter((field) => !isTextControl(field) || field.value !== field.defaultValue)
    .map((field) => unpassed(contentOf(field)))
    .filter(isSecret);
}

/** Fields may stand outside their form, and its own list of them can be hidden by one that is called `elements`. */
function fieldsOf(form: HTMLFormElement): readonly HTMLElement[] {
  return [...queryAll<HTMLElement>(rootOf(form), FIELDS)].filter(
    (field) => isTextControl(field) && field.form === form,
  );
}

/** A field may be called `action`. */
function actionOf(form: HTMLFormElement): string {
  return Reflect.get(HTMLFormElement.prototype, 'action', form);
}

function pathOf(url: string): string {
  return url.replace(/[?#].*/s, '');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}

import { frame } from '../frame';
import { hold } from './hold';
import { isSecret, unpassed } from './secret';
import { contentOf, isTextControl, textFields } from './text-control';

/** A form is sent, by the reader or by `requestSubmit`. */
export function onSubmit(event: SubmitEvent): void {
  const form = event.composedPath()[0] as HTMLFormElement;
  const contents = secretsEntered(form);
  if (contents.length > 0) hold(event, { route: 'submit', contents, form, submitter: event.submitter, url: '' });
}

/** A form's data are put together: of `form.submit()` nothing else tells where the answer goes to a frame. */
export function onFormData(event: FormDataEvent): void {
  const form = event.composedPath()[0] as HTMLFormElement;
  const contents = secretsEntered(form);
  if (contents.length === 0) return;
  const { formData } = event;
  formData.forEach((value, name) => {
    if (isSecret(unpassed(String(value)))) formData.set(name, '');
  });
  hold(event, { route: 'submit', contents, form, submitter: undefined, url: '' });
}

/** The frame goes to another address: with the data of a form that were emptied, or with a secret in the address. */
export function onNavigate(event: NavigateEvent): void {
  const { url, sameDocument } = event.destination;
  if (!event.cancelable || sameDocument) return;
  if (frame().held) event.preventDefault();
  else if (isSecret(unpassed(url))) {
    // A page may well carry tokens of its own from one address to the next; what somebody entered is another matter.
    const contents = secretsEntered(null);
    if (contents.length > 0) hold(event, { route: 'address', contents, form: null, submitter: null, url });
  }
}

/** What stands in the fields of a form, or of the frame. What the page itself had put there comes back to it, and is no news to it. */
function secretsEntered(form: HTMLFormElement | null): readonly string[] {
  if (frame().isDelivering) return [];
  return textFields()
    .filter((field) => isTextControl(field) && field.value !== field.defaultValue && (!form || field.form === form))
    .map((field) => unpassed(contentOf(field)))
    .filter(isSecret);
}

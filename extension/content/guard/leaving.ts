import { frame } from '../frame';
import { hold } from './hold';
import { isSecret, unpassed } from './secret';
import { contentOf, isTextControl, textFields } from './text-control';

/** A form is sent, by the reader or by `requestSubmit`. */
export function onSubmit(event: SubmitEvent, form: Element): void {
  hold(event, form, { route: 'submit', contents: secretsEntered(form), submitter: event.submitter });
}

/** A form's data are put together: of `form.submit()` nothing else tells where the answer goes to a frame. */
export function onFormData(event: FormDataEvent, form: Element): void {
  const { formData } = event;
  const contents = secretsEntered(form);
  if (contents.length > 0)
    formData.forEach((value, name) => {
      if (isSecret(unpassed(String(value)))) formData.set(name, '');
    });
  hold(event, form, { route: 'submit', contents });
}

/** The frame goes to another address: with the data of a form that were emptied, or with a secret in the address. */
export function onNavigate(event: NavigateEvent): void {
  const { url, sameDocument } = event.destination;
  if (!event.cancelable || sameDocument || frame().isDelivering) return;
  if (frame().held) event.preventDefault();
  // A page may well carry tokens of its own from one address to the next; what somebody entered is another matter.
  else if (isSecret(unpassed(url)))
    hold(event, document.documentElement, { route: 'address', contents: secretsEntered(null), url });
}

/** What stands in the fields of a form, or of the frame. What the page itself had put there comes back to it, and is no news to it. */
function secretsEntered(form: Element | null): readonly string[] {
  return textFields()
    .filter((field) => isTextControl(field) && field.value !== field.defaultValue && (!form || field.form === form))
    .map((field) => unpassed(contentOf(field)))
    .filter(isSecret);
}

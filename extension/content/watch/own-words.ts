import { closest, textOf } from '../dom';

const LONGEST_ATTRIBUTE = 300;
const LONGEST_FORM = 3000;

/** What programs call a field. */
export function namesOf(field: Element): string {
  return attributesOf(field, 'name id data-fieldname formcontrolname');
}

/** What a field says to people by itself. */
export function sayingsOf(field: Element): string {
  return attributesOf(field, 'placeholder aria-label title label').trim();
}

function attributesOf(field: Element, names: string): string {
  let text = '';
  for (const name of names.split(' ')) {
    const value = field.getAttribute(name);
    if (value) text += `${value.slice(0, LONGEST_ATTRIBUTE)} `;
  }
  return text;
}

/** What may name the site that a password is for. */
export function logInWordsOf(password: Element): string {
  const form = closest(password, 'form,dialog,section,[role=dialog],[role=form]') ?? document.body;
  return `${textOf(form).slice(0, LONGEST_FORM)} ${document.title}`;
}

export function isPassword(field: HTMLElement): boolean {
  return (field as HTMLInputElement).type === 'password';
}

/** Controls into which a secret can be typed, pasted or dropped, or in which one is named. */
export const FIELDS =
  'input:not([type=hidden i],[type=checkbox i],[type=radio i],[type=submit i],[type=button i],[type=reset i],[type=image i],[type=range i],[type=color i],[type=date i],[type=time i],[type=number i],[type=search i]),textarea,[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i]';

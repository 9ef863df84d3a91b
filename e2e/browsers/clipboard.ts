import type { Browser } from './browser';

/** Writes text into the observing page, selects it and presses the keys that copy. */
export async function copyFrom(
  inExtension: Browser['inExtension'],
  press: (keys: string) => Promise<void>,
  text: string,
): Promise<void> {
  await inExtension((value: string) => {
    const area = document.createElement('textarea');
    area.value = value;
    document.body.append(area);
    area.focus();
    area.select();
  }, text);
  await press('Control+c');
  await inExtension(() => document.querySelector('textarea')?.remove());
}

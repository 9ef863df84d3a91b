/** Makes an editor in the page's `#place` and lets `readEditor` ask what it holds. */
export function show(make: (place: HTMLElement) => () => string): void {
  const place = document.querySelector<HTMLElement>('#place');
  if (place) Object.assign(window, { readEditor: make(place) });
}

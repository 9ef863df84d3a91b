import type { FormRecord } from '../corpus/record';
import type { Pages } from '../sites/sites';
import { renderForm } from './render-form';
import { RENDERINGS, type RenderingName } from './renderings';

const HOST = 'app.example.test';
const OTHER_HOST = 'embedded.other.test';

/** The address at which `serveForms` serves a form in one rendering. */
export function formUrl(form: FormRecord, rendering: RenderingName): string {
  return `http://${HOST}/${form.id}/${rendering}`;
}

/** A site with every form in every rendering; frames are beside it and on a second site. */
export function serveForms(forms: readonly FormRecord[]): Pages {
  const byId = new Map(forms.map((form) => [form.id, form]));
  return (host, path) => {
    if (host !== HOST && host !== OTHER_HOST) return undefined;
    const [, id = '', rendering = '', frame] = path.split('/');
    const form = byId.get(id);
    if (!form || !isRendering(rendering)) return undefined;
    const page = renderForm(form, rendering, {
      'same-site': `${formUrl(form, rendering)}/frame`,
      'cross-site': `http://${OTHER_HOST}/${form.id}/${rendering}/frame`,
    });
    return frame ? page.frameHtml : page.html;
  };
}

/** Whether a word names one of the renderings. */
export function isRendering(word: string): word is RenderingName {
  return Object.hasOwn(RENDERINGS, word);
}

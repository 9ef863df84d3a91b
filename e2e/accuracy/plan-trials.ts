import { isKeptAside } from '../corpus/corpus';
import type { FormRecord } from '../corpus/record';
import { formUrl } from '../pages/form-pages';
import { renderForm } from '../pages/render-form';
import type { RenderingName } from '../pages/renderings';
import { expectedLevels } from './expected';
import type { Trial } from './trial';

const NO_FRAMES = { 'same-site': 'same', 'cross-site': 'cross' } as const;

/** A trial for each form in each rendering, less the renderings that change nothing about a form. */
export function planTrials(forms: readonly FormRecord[], renderings: readonly RenderingName[]): readonly Trial[] {
  return forms.flatMap((form) => {
    const seen = new Set<string>();
    return renderings.flatMap((rendering) => {
      const { html } = renderForm(form, rendering, NO_FRAMES);
      if (seen.has(html)) return [];
      seen.add(html);
      return [planTrial(form, rendering)];
    });
  });
}

function planTrial(form: FormRecord, rendering: RenderingName): Trial {
  return {
    id: form.id,
    rendering,
    platform: form.platform,
    lang: form.lang,
    partial: form.partial ?? false,
    keptAside: isKeptAside(form),
    kind: form.risky ? 'ask' : form.borderline ? 'borderline' : 'near-miss',
    url: formUrl(form, rendering),
    marksShown: true,
    levels: expectedLevels(form),
    fields: form.fields.map((field) => field.expect),
  };
}

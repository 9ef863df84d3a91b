import type { Credential, Level, Platform } from '../credentials/platform';
import { platformOf } from '../credentials/platforms';
import type { Page } from '../page';
import { explain, type Reason } from './explain';
import { rolesOfChoice, rolesOfField } from './field-roles';
import { judge } from './judge';
import { ownerOf } from './platform-evidence';
import type { Role } from './roles';
import { credentialOfShape } from './shapes';
import { textsOfPage } from './texts';

export interface Detected {
  /** Index into `page.fields`. */
  readonly field: number;
  readonly platform: Platform;
  readonly credential: Credential;
  readonly level: Level;
  readonly reasons: readonly Reason[];
}

/** How one field was read, believed or not. */
export interface FieldReading {
  readonly roles: readonly Role[];
  /** Whose field it seems to be; null where nobody, or somebody else, explains it best. */
  readonly owner: Platform | null;
  readonly detected: Detected | null;
}

/** Finds the credentials that a page asks for. Pure: the same page gives the same answer. */
export function detect(page: Page): readonly Detected[] {
  return readFields(page).flatMap(({ detected }) => detected ?? []);
}

/** Reads every field of a page and says what was made of it; the order is that of `page.fields`. */
export function readFields(page: Page): readonly FieldReading[] {
  const texts = textsOfPage(page);
  const roles = page.fields.map((field, index) => {
    const own = rolesOfField(field);
    return own.length > 0 ? own : rolesOfChoice(field, page.fields[index - 1]);
  });
  return page.fields.map((field, index): FieldReading => {
    const held = field.holds === undefined ? null : alreadyThere(index, field.holds);
    if (held) return { roles: roles[index] ?? [], owner: held.platform, detected: held };
    const around = texts[index];
    const own = roles[index] ?? [];
    const shape = credentialOfShape(field.placeholder) ?? credentialOfShape(field.help);
    if (!around || (own.length === 0 && !shape)) return { roles: own, owner: null, detected: null };
    const neighbours = page.fields.flatMap(({ group }, at) => (at !== index && group === field.group ? [at] : []));
    const asked = new Set([...own, ...neighbours.flatMap((at) => roles[at]?.[0] ?? [])]);
    const owner = ownerOf(around, asked);
    if (!owner) return { roles: own, owner: null, detected: null };
    const candidate = { index, roles: own, texts: around, owner, shape, asked };
    const judged = judge(candidate);
    const beside = neighbours.filter((at) => (roles[at]?.length ?? 0) > 0);
    const detected = judged && {
      ...judged,
      field: index,
      platform: owner.platform,
      reasons: explain(page, candidate, beside),
    };
    return { roles: own, owner: owner.platform, detected };
  });
}

/** A value says what it is whatever the words around it say; null for what belongs to no platform in particular. */
function alreadyThere(field: number, id: string): Detected | null {
  const platform = platformOf(id);
  const credential = platform?.credentials.find((it) => it.id === id);
  return platform && credential
    ? { field, platform, credential, level: credential.level, reasons: [{ kind: 'value' }] }
    : null;
}

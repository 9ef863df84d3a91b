import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ListAddressSchema } from '../../../src/settings/settings';
import { readSettings, writeSettings } from '../../storage';

/** Where newer lists come from. */
export interface ListSource {
  /** Null for nowhere: then nothing is ever fetched. */
  readonly address: string | null;
  /** Whether an organisation's policy says so, which the reader cannot change. */
  readonly managed: boolean;
}

/** An organisation sets an address, or forbids newer lists with an empty one; a broken one forbids them too. */
const PolicySchema = v.object({ listAddress: v.string() });

/** The organisation's choice (see public/managed-schema.json), else the reader's. Nowhere, unless somebody chose. */
export async function listSource(): Promise<ListSource> {
  const policy = v.safeParse(PolicySchema, await readPolicy());
  if (!policy.success) return { address: (await readSettings()).listAddress, managed: false };
  const address = v.safeParse(ListAddressSchema, policy.output.listAddress);
  return { address: address.success ? address.output : null, managed: true };
}

/** Firefox rejects where there is no policy. */
function readPolicy(): Promise<unknown> {
  return browser.storage.managed.get('listAddress').catch(() => undefined);
}

/** Keeps the reader's choice; null for nowhere. What is no encrypted address changes nothing. */
export async function setListAddress(choice: unknown): Promise<void> {
  const address = v.safeParse(v.nullable(ListAddressSchema), choice);
  if (address.success) await writeSettings({ ...(await readSettings()), listAddress: address.output });
}

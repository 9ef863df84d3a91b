import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { ListAddressSchema } from '../../src/settings/settings';
import { say } from '../i18n';

/** Turns newer lists on: only what the reader types here makes Keyward ask anybody. */
export function ListAddress({ choose }: { readonly choose: (address: string) => Promise<void> }) {
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const typed = address.trim();
    const isRight = v.is(ListAddressSchema, typed);
    setWrong(!isRight);
    if (isRight) void choose(typed);
  }

  return (
    <form onSubmit={submit} noValidate>
      <p>{say('list_off_text')}</p>
      <label for="list-address">{say('list_address')}</label>
      <p class="actions">
        <input
          id="list-address"
          type="url"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isWrong}
          aria-describedby="list-address-wrong"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit">{say('list_turn_on')}</button>
      </p>
      <p id="list-address-wrong" role="alert">
        {isWrong && say('list_address_wrong')}
      </p>
    </form>
  );
}

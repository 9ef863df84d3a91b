import { render } from 'preact';
import { say } from '../i18n';
import { Popup } from './Popup';

const parameters = new URLSearchParams(location.search);
const tab = Number(parameters.get('tab'));

document.documentElement.lang = say('language');
document.documentElement.dir = say('direction');
render(
  <Popup tabId={Number.isInteger(tab) && tab > 0 ? tab : null} query={parameters.get('q') ?? ''} />,
  document.body,
);

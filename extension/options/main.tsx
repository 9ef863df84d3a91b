import { render } from 'preact';
import { say } from '../i18n';
import { Options } from './Options';

const tab = Number(new URLSearchParams(location.search).get('tab'));

document.documentElement.lang = say('language');
document.documentElement.dir = say('direction');
document.title = say('options_title');
render(<Options tabId={Number.isInteger(tab) && tab > 0 ? tab : null} />, document.body);

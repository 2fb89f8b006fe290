import { mount } from 'svelte';
import App from './App.svelte';
import './dkfds.scss';
import './style.css';
import './embed.css';

const target = document.getElementById('app');
if (target === null) throw new Error('main: index.html has no element with the id app');
// What stood there while the scripts were on their way.
target.replaceChildren();
mount(App, { target });

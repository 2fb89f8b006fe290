import { mount } from 'svelte';
import App from './App.svelte';
import './dkfds.scss';
import './style.css';

const target = document.getElementById('app');
if (target === null) throw new Error('main: index.html has no element with the id app');
mount(App, { target });

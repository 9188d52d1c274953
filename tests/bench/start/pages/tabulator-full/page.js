import { TabulatorFull } from '#tabulator';
import '#tabulator.css';
import { columns, people } from '../people.js';

const data = await people();
new TabulatorFull('#users', { data, columns, height: '95vh', layout: 'fitColumns' });

import { Tabulator } from '#tabulator';
import '#tabulator.css';
import { columns, people } from '../people.js';

// The core alone: it neither sorts nor filters.
new Tabulator('#users', { data: await people(), columns, height: '95vh', layout: 'fitColumns' });

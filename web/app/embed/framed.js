import { embedWords } from '../../elements/words/embed.js';
import { firstLanguage } from '../language.js';
import { sayWithLink } from './say.js';

/** The whole app in a frame, where a host sends no header that forbids it: nobody may lay it under a
 * page of theirs and lead a reader's clicks. */
firstLanguage().then(() => sayWithLink(embedWords.framed, '_blank'));

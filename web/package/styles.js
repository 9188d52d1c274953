import { css, unsafeCSS } from 'lit';
import lowered from '../elements/tokens.css?inline';
import native from '../elements/tokens.css?raw';
import theme from './theme.css?inline';

/**
 * The colours of an element in somebody else's page. Where light-dark() is known they follow the
 * page's `color-scheme`; what stands in for it elsewhere follows the system's. An element within
 * takes the colours of that around it, which the page may have set.
 */
const tokens = CSS.supports('color', 'light-dark(red, red)') ? native : lowered;

export const embeddedStyles = [
  unsafeCSS(tokens.replaceAll(':host', ':host([api-base])')),
  css`
    :host([api-base]) { color-scheme: inherit; }
    .embedded { background: var(--muster-ground); }
    /* A window high is only what is the whole page. */
    :host, .embedded > * { min-block-size: 0; }
  `,
  unsafeCSS(theme),
];

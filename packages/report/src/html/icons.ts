import { html, type Markup } from './markup.ts';

export type IconName = 'error' | 'warning' | 'info' | 'ok' | 'person' | 'none' | 'clock' | 'file';

/** A sign beside a word; it says nothing that the word does not, so it is hidden from screen readers. */
export function icon(name: IconName): Markup {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="#icon-${name}"/></svg>`;
}

/** The drawings, once in a page. */
export const iconDrawings: Markup = html`<svg class="drawings" aria-hidden="true" focusable="false">
<symbol id="icon-error" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="var(--paper)" stroke-width="2" stroke-linecap="round"/></symbol>
<symbol id="icon-warning" viewBox="0 0 16 16"><path d="M8 .8 15.7 15H.3z" fill="currentColor"/><path d="M8 6v4" stroke="var(--paper)" stroke-width="2" stroke-linecap="round"/><circle cx="8" cy="12.6" r="1.1" fill="var(--paper)"/></symbol>
<symbol id="icon-info" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="currentColor"/><path d="M8 7.4v4.6" stroke="var(--paper)" stroke-width="2" stroke-linecap="round"/><circle cx="8" cy="4.3" r="1.2" fill="var(--paper)"/></symbol>
<symbol id="icon-ok" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor"/><path d="m4.5 8.3 2.4 2.4 4.6-5" fill="none" stroke="var(--paper)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="icon-person" viewBox="0 0 16 16"><circle cx="8" cy="4.4" r="3.4" fill="currentColor"/><path d="M1.5 15.5a6.5 6.5 0 0 1 13 0z" fill="currentColor"/></symbol>
<symbol id="icon-none" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/><path d="M4.5 8h7" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
<symbol id="icon-clock" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 4v4.4l2.8 1.8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
<symbol id="icon-file" viewBox="0 0 16 16"><path d="M3 .8h6.5L13.5 5v10.2H3z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/><path d="M9.3 1v4.2h4" fill="none" stroke="currentColor" stroke-width="1.6"/></symbol>
</svg>`;

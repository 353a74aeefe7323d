import { builtInStyles } from './built-in-styles.ts';
import { coverStyles } from './cover-styles.ts';
import { displayStyles } from './display-styles.ts';
import { page, typography } from './page.ts';
import { styleForRole } from './roles.ts';
import { textStyles } from './text-styles.ts';

export type { Typography } from './page.ts';
export type { RoleStyle } from './roles.ts';
export type { StyleParagraph, StyleRun, StyleTab, StyleTable, TemplateStyle } from './style.ts';

/**
 * The ITU-T template: the Recommendation skeleton of 03/2022 with the cover styles of the contribution template
 * 2025-2028. Styles are to be looked up by name; ids differ between templates of the ITU.
 */
export const template = {
  styles: [...textStyles, ...displayStyles, ...coverStyles, ...builtInStyles],
  page,
  typography,
  styleForRole,
} as const;

/** `import { remarkFg2rec } from 'fg2rec/remark'`: the rules as a plugin of remark. */
export { type RemarkFg2recOptions, remarkFg2rec } from '@fg2rec/pipeline';

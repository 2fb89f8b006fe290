import type { Element, Page } from './tree.ts';

/** Parts of every page of a site, which say nothing of the meeting. */
const AROUND = new Set(['nav', 'footer', 'input', 'datalist', 'audio', 'video', 'canvas', 'dialog']);
/** What is struck out: words that a later version took back. */
const STRUCK = new Set(['del', 's', 'strike']);
const AROUND_ROLES = new Set([
  'navigation',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
]);
const AROUND_NAME =
  /^(?:cookie|cybot|coi-|consent|breadcrumb|nav(?:bar|igation)?$|menu$|(?:main|site|top|mega|mobile|side)-?(?:menu|nav|navigation)$|(?:(?:main|site|page)-?)?footer$|skip-?(?:link|to)|share$|social)/iu;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]*line-through/iu;
const FOLDED = /accordion|akkordeon|collaps|fold|panel|toggle|details/iu;

/** Names of an element by which a site tells its parts apart. */
const namesOf = (element: Element): string => `${element.attributes['id'] ?? ''} ${element.attributes['class'] ?? ''}`;

/** Whether an element opens and closes another by a click: the heading of an accordion. */
export function isOpener(element: Element): boolean {
  const { name, attributes } = element;
  return (
    name === 'summary' ||
    attributes['aria-expanded'] !== undefined ||
    (name === 'button' && (attributes['aria-controls'] !== undefined || FOLDED.test(namesOf(element))))
  );
}

const HEADING_NAME =
  /^(?:[\p{L}\d]+[-_]+)*(?:heading|headline|overskrift|(?:item|agenda|punkt|sag|case)[-_]?(?:title|titel|header))$/iu;

/** Whether an element is a heading by its name, as agenda systems without headings of HTML have it. */
export function isHeadingByName(element: Element): boolean {
  if (element.attributes['role'] === 'heading' || element.name === 'legend') return true;
  if (element.name !== 'div' && element.name !== 'p') return false;
  return (
    !element.holdsPart &&
    !element.holdsTable &&
    namesOf(element)
      .split(' ')
      .some((one) => HEADING_NAME.test(one))
  );
}

function isHidden({ attributes }: Element): boolean {
  const hidden = attributes['hidden'];
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    HIDDEN_STYLE.test(attributes['style'] ?? '')
  );
}

/**
 * Whether a reader of the page can see an element, if need be after unfolding it: what an accordion keeps shut belongs
 * to the minutes, a menu or a cookie banner does not.
 */
export function isVisible(element: Element, page: Page): boolean {
  const { name, attributes } = element;
  if (AROUND.has(name) || STRUCK.has(name) || AROUND_ROLES.has(attributes['role'] ?? '')) return false;
  if (name === 'button' && !isOpener(element) && !element.holdsHeading) return false;
  // A wrapper of the whole page may carry such a name too ("cookies-accepted"): it holds more than a banner.
  const wraps = name === 'body' || name === 'html' || name === 'main' || element.holdsTable;
  if (
    !wraps &&
    namesOf(element)
      .split(' ')
      .some((one) => AROUND_NAME.test(one))
  )
    return false;
  if (!isHidden(element)) return true;
  return (
    page.controlled.has(attributes['id'] ?? '') ||
    attributes['aria-labelledby'] !== undefined ||
    attributes['role'] === 'tabpanel' ||
    FOLDED.test(namesOf(element))
  );
}

/** What tells a page, a piece of one or a web archive by its first bytes, whatever the file is called. */
const OPENS_PAGE = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const COMMENTS = /^(?:<!--[\s\S]*?-->\s*)*/u;
const TAG =
  /<\/?(?:article|blockquote|br|div|em|font|h[1-6]|link|main|meta|section|span|strong|style|table|td|th|title|tr|[abp]|[ou]l|li)\b[^<>]*>/giu;
const HEAD = 4000;
/** So many tags among the first characters, and a text that begins with one is a piece of a page. */
const FRAGMENT_TAGS = 4;

const latin = new TextDecoder('latin1');

/** The first characters of a file as far as ASCII goes, whatever the encoding: tags are ASCII. */
function headOf(bytes: Uint8Array): string {
  const head = latin.decode(bytes.subarray(0, HEAD)).replaceAll('\0', '');
  return head.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/u, '').trimStart();
}

/** Whether a file holds an HTML page, or a piece of one, by its first bytes. */
export function isHtml(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  if (!head.startsWith('<')) return false;
  if (OPENS_PAGE.test(head)) return true;
  const tags = [...head.matchAll(TAG)];
  return tags[0]?.index === COMMENTS.exec(head)?.[0].length && tags.length >= FRAGMENT_TAGS;
}

/** Whether a file is a web archive (MHTML): a page packed as an e-mail with its pictures. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return (
    /^(?:from|mime-version|snapshot-content-location|subject|date|content-type):/iu.test(head) &&
    /^content-type:\s*multipart\/related/imu.test(head)
  );
}

/** What a file is, from how its name ends. Only types worth naming; everything else is bytes. */
const TYPES: Record<string, string> = {
  aac: 'audio/aac',
  avif: 'image/avif',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  gz: 'application/gzip',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  m4a: 'audio/mp4',
  md: 'text/markdown',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odt: 'application/vnd.oasis.opendocument.text',
  ogg: 'audio/ogg',
  ogv: 'video/ogg',
  otf: 'font/otf',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rtf: 'application/rtf',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  ttf: 'font/ttf',
  txt: 'text/plain',
  vtt: 'text/vtt',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
}

const BYTES = 'application/octet-stream'

export function mediaTypeOf(extension: string): string {
  return TYPES[extension] ?? BYTES
}

/** The extension and type of an uploaded file, from its name or, when that says nothing, from what the client called it. */
export function describeFile(
  fileName: string | null,
  contentType: string | null,
): {extension: string; mimeType: string} {
  const named = /\.([a-z0-9]{1,16})$/i.exec(fileName ?? '')?.[1]?.toLowerCase()
  const claimed = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType ?? '')?.[1]?.toLowerCase() ?? BYTES
  const byType = Object.entries(TYPES).find(([, type]) => type === claimed)?.[0]
  const extension = named ?? byType ?? 'bin'
  return {extension, mimeType: TYPES[extension] ?? claimed}
}

/** Types a browser shows without running anything in them. All others are offered for saving. */
export function isSafeInline(mimeType: string): boolean {
  if (mimeType === 'image/svg+xml') return false
  return /^(image|audio|video)\//.test(mimeType) || ['application/pdf', 'text/plain', 'text/vtt'].includes(mimeType)
}

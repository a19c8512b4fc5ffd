import {drawable} from './drawable.ts'
import {fitted, lineLeading, lineSize, titleLeading} from './fitting.ts'
import {families} from './fonts.ts'
import type {ShareCard} from './share-card.ts'
import {shareSize} from './share-size.ts'

/** The light colours of packages/content/styles/tokens.css. */
const colours = {paper: '#faf7f1', ink: '#1d2b33', soft: '#4d5a60', line: '#d8cdb9', teal: '#0f4c5c', coral: '#b4472f'}

/** The picture of a page, for those who see it shared: laid out as satori can draw it, which knows flex boxes only. */
export function SharePicture(card: ShareCard) {
  const {kind, title, caution, site, demonstration} = card
  const {titleSize, titleLines, line} = fitted(card)
  return (
    <div
      style={{
        ...shareSize,
        display: 'flex',
        flexDirection: 'column',
        padding: '56px 80px 44px',
        backgroundColor: colours.paper,
        borderBottom: `16px solid ${colours.teal}`,
        color: colours.ink,
        fontFamily: families.sans,
      }}
    >
      <Mark width={620} style={{position: 'absolute', right: -190, top: -130, opacity: 0.06}} />
      {kind && (
        <div
          style={{display: 'flex', height: 46, fontSize: 30, lineHeight: 1.2, fontWeight: 600, color: colours.coral}}
        >
          {drawable(kind)}
        </div>
      )}
      <div
        style={{
          display: 'block',
          flexShrink: 0,
          maxWidth: 1020,
          fontFamily: families.serif,
          fontWeight: 600,
          fontSize: titleSize,
          lineHeight: titleLeading,
          letterSpacing: '-0.01em',
          color: colours.teal,
          // Not together with text-wrap: balance: satori then cuts titles that fit.
          lineClamp: titleLines,
        }}
      >
        {drawable(title)}
      </div>
      {line && (
        <div
          style={{
            display: 'block',
            maxWidth: 1000,
            marginTop: 20,
            fontSize: lineSize,
            lineHeight: lineLeading,
            color: colours.soft,
            lineClamp: 3,
          }}
        >
          {drawable(line)}
        </div>
      )}
      <div style={{display: 'flex', flexDirection: 'column', marginTop: 'auto'}}>
        {caution && (
          <div
            style={{
              display: 'flex',
              alignSelf: 'flex-start',
              marginBottom: 26,
              padding: '8px 22px 10px',
              border: `3px solid ${colours.coral}`,
              borderRadius: 12,
              fontSize: 28,
              fontWeight: 600,
              color: colours.coral,
            }}
          >
            {drawable(caution)}
          </div>
        )}
        <div style={{display: 'flex', alignItems: 'center', paddingTop: 24, borderTop: `2px solid ${colours.line}`}}>
          <Mark width={74} />
          <div style={{marginLeft: 22, fontFamily: families.serif, fontWeight: 600, fontSize: 36, color: colours.teal}}>
            {drawable(site)}
          </div>
          {demonstration && (
            <div
              style={{
                marginLeft: 'auto',
                padding: '3px 18px 5px',
                border: `2px dashed ${colours.soft}`,
                borderRadius: 10,
                fontSize: 26,
                color: colours.soft,
              }}
            >
              {drawable(demonstration)}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

/** Two cells, one about to leave the other: the mark of styles/frame.css. */
function Mark({width, style}: {width: number; style?: React.CSSProperties}) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: drawn into a picture, whose alt text stands in the page that shows it.
    <svg width={width} height={(width * 21) / 30} viewBox="0 0 30 21" style={style}>
      <circle cx="10.5" cy="10.5" r="10" fill={colours.teal} />
      <circle cx="21" cy="10.5" r="7.4" fill="none" stroke={colours.coral} strokeWidth="2.6" />
    </svg>
  )
}

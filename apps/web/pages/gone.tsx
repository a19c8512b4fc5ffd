import {formats, words} from '@clinic/content/language'
import type {GetServerSideProps} from 'next'
import {NoticePage} from '../frame/notice-page.tsx'
import {phoneLink} from '../frame/phone-link.ts'
import {SectionLinks} from '../frame/section-links.tsx'
import {goneAddresses} from '../gone/gone-addresses.ts'
import {framePropsOf} from '../page/frame-props.ts'
import type {FrameProps} from '../page/page-props.ts'

/** What every removed address shows: see gone/lead-to-gone.ts. */
export default function Gone({frame}: FrameProps) {
  const {title, text, next, phone} = words.gone
  return (
    <NoticePage frame={frame} title={title}>
      <p>{text}</p>
      <h2>{next}</h2>
      <SectionLinks frame={frame} />
      {frame.clinic?.phone && (
        <>
          <p>{phone}</p>
          <p>
            <a className="button" href={phoneLink(frame.clinic.phone)}>
              {words.frame.call(formats.phone(frame.clinic.phone))}
            </a>
          </p>
        </>
      )}
    </NoticePage>
  )
}

export const getServerSideProps: GetServerSideProps<FrameProps> = async ({res}) => {
  res.statusCode = 410
  // The page may come back.
  res.setHeader('Cache-Control', 'no-store')
  return {props: framePropsOf(goneAddresses().frame)}
}

import {pathOf} from '@clinic/content/route'
import type {Block} from '@clinic/importer'
import {PortableText, type PortableTextComponents} from '@portabletext/react'
import {createContext, type ReactNode, useContext} from 'react'
import {useLatestFacts} from '../dataset/use-dataset-facts.ts'
import {env} from '../env.ts'
import {plainTextOf} from './plain-text-of.ts'

/** Text of a file as it was read, to look at and to copy from: what is copied keeps its structure when it is pasted. */
export function BlocksView({blocks}: {blocks: readonly Block[]}) {
  const styles = [...new Set(blocks.flatMap((block) => (isHeading(block) ? [String(block.style)] : [])))].toSorted()
  return (
    <HeadingStyles value={styles}>
      <div style={{color: 'var(--card-fg-color)', fontFamily: 'inherit', fontSize: '0.8125rem', lineHeight: 1.5}}>
        <PortableText value={blocks.map((block) => ({...block}))} components={components} onMissingComponent={false} />
      </div>
    </HeadingStyles>
  )
}

const HeadingStyles = createContext<string[]>([])

const components: PortableTextComponents = {
  block: {
    normal: ({children}) => <p>{children}</p>,
    h2: ({children}) => <Heading style="h2">{children}</Heading>,
    h3: ({children}) => <Heading style="h3">{children}</Heading>,
    h4: ({children}) => <Heading style="h4">{children}</Heading>,
  },
  list: {
    bullet: ({children}) => <ul style={{paddingInlineStart: '1.5rem'}}>{children}</ul>,
    number: ({children}) => <ol style={{paddingInlineStart: '1.5rem'}}>{children}</ol>,
  },
  marks: {
    internalLink: ({value, children}) => <InternalLink id={value?.reference?._ref}>{children}</InternalLink>,
    externalLink: ({value, children}) => <Link href={value?.href}>{children}</Link>,
  },
  types: {
    table: ({value}) => <Table rows={value?.rows} />,
  },
  unknownType: ({value}) => <p style={{whiteSpace: 'pre-line'}}>{plainTextOf(value)}</p>,
}

function Heading({style, children}: {style: string; children: ReactNode}) {
  const Tag = useContext(HeadingStyles).indexOf(style) > 0 ? 'h5' : 'h4'
  return <Tag style={{fontSize: 'inherit', margin: '1em 0 0.5em'}}>{children}</Tag>
}

function InternalLink({id = '', children}: {id: string | undefined; children: ReactNode}) {
  const page = useLatestFacts()()?.published.get(id)
  const slug = page?.slug as {current?: string} | undefined
  const path = page && pathOf(page._type, slug?.current)
  return path ? <Link href={env.siteUrl + path}>{children}</Link> : children
}

function Link({href, children}: {href: string | undefined; children: ReactNode}) {
  return (
    <a href={href} target="_blank" rel="noreferrer" style={{color: 'var(--card-link-color)'}}>
      {children}
    </a>
  )
}

function Table({rows}: {rows: {_key: string; cells?: string[]}[] | undefined}) {
  return (
    <table style={{borderCollapse: 'collapse', margin: '1em 0'}}>
      <tbody>
        {rows?.map(({_key, cells}) => (
          <tr key={_key}>
            {cells?.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places
              <td key={column} style={{border: '1px solid var(--card-border-color)', padding: '0.25rem 0.5rem'}}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isHeading(block: Block): boolean {
  return block._type === 'block' && /^h\d$/.test(String(block.style))
}

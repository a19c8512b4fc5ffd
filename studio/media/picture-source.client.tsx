import {ImagesIcon} from '@sanity/icons/Images'
import {createElement, lazy, Suspense} from 'react'
import type {AssetSource, AssetSourceComponentProps} from 'sanity'

const PictureChooser = lazy(async () => ({default: (await import('./picture-chooser.client.tsx')).PictureChooser}))

/** Lets the library take the place of the Studio's own list of files; uploading into a field stays the Studio's. */
export function withPictureChooser(sources: AssetSource[]): AssetSource[] {
  return sources.map((source) =>
    source.name === 'sanity-default'
      ? {...source, title: 'Pictures', i18nKey: undefined, icon: ImagesIcon, component: chooserOr(source.component)}
      : source,
  )
}

function chooserOr(Own: AssetSource['component']) {
  return function Source(props: AssetSourceComponentProps) {
    return props.action === undefined || props.action === 'select'
      ? createElement(Suspense, {fallback: null}, createElement(PictureChooser, props))
      : createElement(Own, props)
  }
}

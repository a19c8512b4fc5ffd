import {SunIcon} from '@sanity/icons/Sun'
import {lazy} from 'react'
import type {Tool} from 'sanity'

/** The morning's work on one page. Its code is loaded when it is opened. */
export const dashboardTool: Tool = {
  name: 'today',
  title: 'Today',
  icon: SunIcon,
  component: lazy(async () => ({default: (await import('./today.client.tsx')).Today})),
}

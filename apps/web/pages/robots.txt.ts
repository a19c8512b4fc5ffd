import type {GetServerSideProps} from 'next'
import {env} from '../env.ts'
import {robots} from '../search/robots.ts'

export default function Robots() {
  return null
}

export const getServerSideProps: GetServerSideProps = async ({res}) => {
  res.setHeader('Content-Type', 'text/plain; charset=utf-8')
  res.end(robots(env().siteUrl))
  return {props: {}}
}

import {stegaClean} from '@sanity/client/stega'
import {safeHref} from './safe-href.ts'
import type {CitationData} from './values.ts'

type Identifiers = Pick<CitationData, 'pmid' | 'pmcid' | 'doi' | 'trialId' | 'url'>

/** Where a source can be read, built from its identifiers; its typed address only when it has none. */
export function addressesOf(citation: Identifiers): {label: string; href: string}[] {
  const {pmid, pmcid, doi, trialId, url} = stegaClean(citation)
  const addresses = [
    pmid && /^[1-9]\d{0,7}$/.test(pmid) && {label: `PMID ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`},
    pmcid && /^PMC\d+$/.test(pmcid) && {label: pmcid, href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`},
    doi && /^10\.\d{4,9}\/\S+$/.test(doi) && {label: `doi:${doi}`, href: `https://doi.org/${encodeURI(doi)}`},
    trialId && /^NCT\d{8}$/.test(trialId) && {label: trialId, href: `https://clinicaltrials.gov/study/${trialId}`},
    trialId && /^ISRCTN\d{8}$/.test(trialId) && {label: trialId, href: `https://www.isrctn.com/${trialId}`},
  ].filter((address) => typeof address === 'object' && address !== null)
  const typed = safeHref(url)
  return addresses.length === 0 && typed ? [{label: new URL(typed).hostname, href: typed}] : addresses
}

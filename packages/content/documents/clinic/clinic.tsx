import {stegaClean} from '@sanity/client/stega'
import {contactAfterHelp} from '../../blocks/clinic-contact/contact-after-help.ts'
import type {CLINIC_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import {Closures, OpeningHoursTable, OpenNow} from '../../objects/opening-hours/opening-hours.tsx'
import type {Frame} from '../../page-type.ts'
import {CallBackLink} from '../../parts/call-back-link.tsx'
import {LastChanged} from '../../parts/last-changed.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {PhoneButton} from '../../parts/phone-button.tsx'
import {present} from '../../parts/present.ts'
import {isFilled, Section} from '../../parts/section.tsx'
import {numberReferences} from '../../rich-text/number-references.ts'
import {ReferencesSection} from '../../rich-text/references-section.tsx'
import {RichText} from '../../rich-text/rich-text.tsx'
import {SimpleText} from '../../rich-text/simple-text.tsx'

export type Clinic = CLINIC_QUERY_RESULT

/** The clinic: how to reach it first, who it is after. */
export function ClinicPage({data: clinic, frame}: {data: Clinic; frame: Frame}) {
  const about = contactAfterHelp(clinic?.about ?? null)
  const references = numberReferences([clinic?.directions, clinic?.access, about])
  return (
    <PageProvider value={{frame: clinic ? {...frame, clinic} : frame, references}}>
      <div className="page">
        <PageHeader title={clinic?.name ?? words.clinic.unnamed}>
          <p>
            <PhoneButton />
            <CallBackLink />
          </p>
          {clinic && <OpenNow clinic={clinic} />}
          <p className="contact__emergency">{words.contact.notForEmergencies(clinic?.emergencyNumber ?? '911')}</p>
        </PageHeader>
        {!clinic && <p>{words.clinic.empty}</p>}
        {clinic && <Facts clinic={clinic} />}
        <Section id="about" title={words.clinic.about} filled={isFilled(about)}>
          <RichText value={about} />
        </Section>
        <ReferencesSection />
        {clinic && <LastChanged date={clinic._updatedAt} />}
      </div>
    </PageProvider>
  )
}

function Facts({clinic}: {clinic: NonNullable<Clinic>}) {
  const {address, email} = clinic
  return (
    <>
      <Section id="hours" title={words.clinic.hours} filled={isFilled(clinic.openingHours)}>
        <OpeningHoursTable clinic={clinic} />
        <Closures closures={clinic.closures} />
      </Section>
      <Section
        id="where"
        title={words.clinic.where}
        filled={Boolean(address?.street) || isFilled(clinic.directions) || isFilled(clinic.access)}
      >
        {address?.street && (
          <address>
            {address.street}
            <br />
            {address.locality}, {address.region} {address.postalCode}
            {address.isDemonstration && (
              <>
                <br />
                <span className="tag">{words.demonstration.address}</span>
              </>
            )}
          </address>
        )}
        <SimpleText value={clinic.directions} />
        {address?.street && !address.isDemonstration && (
          <p>
            <a href={mapSearch(address)} rel="noreferrer">
              {words.clinic.onMap}
            </a>
          </p>
        )}
        {isFilled(clinic.access) && <h3>{words.clinic.access}</h3>}
        <SimpleText value={clinic.access} />
      </Section>
      {email && <p>{words.clinic.email(<a href={`mailto:${stegaClean(email)}`}>{email}</a>)}</p>}
      {clinic.conflictOfInterest && (
        <Section id="paid" title={words.clinic.paid}>
          <p>{clinic.conflictOfInterest}</p>
        </Section>
      )}
      {clinic.legalName && <p className="also">{words.clinic.legalName(clinic.legalName)}</p>}
    </>
  )
}

/** A map that a reader may open, elsewhere and without telling where she came from. The page itself shows none. */
function mapSearch({
  street,
  locality,
  region,
  postalCode,
  country,
}: NonNullable<NonNullable<Clinic>['address']>): string {
  const address = present([street, locality, `${region ?? ''} ${postalCode ?? ''}`.trim(), country]).join(', ')
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(stegaClean(address))}`
}

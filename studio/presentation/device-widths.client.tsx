import {DesktopIcon} from '@sanity/icons/Desktop'
import {MobileDeviceIcon} from '@sanity/icons/MobileDevice'
import {TabletDeviceIcon} from '@sanity/icons/TabletDevice'
import {Box, Button, Flex, Stack} from '@sanity/ui'
import {useEffect, useState} from 'react'
import type {PreviewHeaderProps} from 'sanity/presentation'
import {type Device, devices, frameFit, frameStyles, isDevice} from './frame-fit.ts'
import {useRoom} from './use-room.ts'

const REMEMBERED = 'clinic.presentation.device'

const icons = {phone: MobileDeviceIcon, tablet: TabletDeviceIcon, desktop: DesktopIcon}

/** The head of the preview with a choice of device. It takes the place of Sanity's own switch between two sizes. */
export function DeviceWidths(props: PreviewHeaderProps) {
  const {iframeRef, viewport, setViewport, renderDefault} = props
  const [device, setDevice] = useState(remembered)
  const fit = frameFit(device, useRoom(iframeRef))
  const choose = (next: Device) => {
    setDevice(next)
    remember(next)
  }
  useEffect(() => {
    // A link that somebody kept from Sanity's own switch.
    if (viewport !== 'mobile') return
    setDevice('phone')
    setViewport('desktop')
  }, [viewport, setViewport])
  return (
    <Stack flex={1} gap={2}>
      <style>{`[data-testid="preview-viewport-toggle"] {display: none} ${frameStyles(fit)}`}</style>
      <Flex align="center">
        <Box flex={1}>{renderDefault(props)}</Box>
      </Flex>
      <Flex gap={1} justify="center" role="group" aria-label="Show the page as on">
        {devices.map(({name, title, width}) => (
          <Button
            key={name}
            data-testid={`device-${name}`}
            mode="bleed"
            fontSize={1}
            padding={2}
            icon={icons[name]}
            text={title}
            aria-label={width ? `${title}, ${width} pixels wide` : `${title}, the whole width`}
            aria-pressed={name === device}
            selected={name === device}
            onClick={() => choose(name)}
          />
        ))}
      </Flex>
    </Stack>
  )
}

/** A browser can refuse to keep anything; the choice then lasts as long as the preview. */
function remembered(): Device {
  try {
    const kept = sessionStorage.getItem(REMEMBERED)
    return isDevice(kept) ? kept : 'desktop'
  } catch {
    return 'desktop'
  }
}

function remember(device: Device): void {
  try {
    sessionStorage.setItem(REMEMBERED, device)
  } catch {
    // Nothing to do: see above.
  }
}

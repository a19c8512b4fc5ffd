import type {FigureData} from './figure-image.ts'

const canal: FigureData = {
  _type: 'figure',
  alt: 'Cross-section of the lower spine with a narrowed canal',
  decorative: null,
  caption: 'The canal is narrow on the right.',
  credit: 'Drawn for this site',
  licence: 'own',
  crop: null,
  hotspot: null,
  image: {
    _id: 'image-abc-1400x1000-png',
    url: 'https://images.example/canal.png',
    extension: 'png',
    mimeType: 'image/png',
    width: 1400,
    height: 1000,
    lqip: null,
  },
}

export const figureExamples = {
  canal,
  decorative: {...canal, alt: null, decorative: true, caption: null, credit: null},
  cropped: {...canal, crop: {_type: 'sanity.imageCrop', left: 0.25, right: 0.25, top: 0, bottom: 0.5}},
  ccBy: {...canal, caption: null, credit: 'Jane Example', licence: 'ccBy'},
  withoutFile: {...canal, image: null},
} satisfies Record<string, FigureData>

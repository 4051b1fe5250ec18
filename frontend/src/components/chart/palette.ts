/** Colours of figures: told apart with a red-green weakness, 3:1 against white, never the only carrier of meaning. */
export const PALETTE = {
  need: '#9aa5a6',
  incumbents: '#0b6b66',
  shortage: '#b1380b',
  surplus: '#7a5c00',
  balanced: '#2e6f40',
  accent: '#06393a',
  series: ['#0b6b66', '#c9661d', '#5b4b8a', '#3b7bbf', '#8a6d00', '#9b2f4e', '#4f6b2c', '#6a6e73'],
} as const

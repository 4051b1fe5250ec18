export { SearchPalette } from './SearchPalette'

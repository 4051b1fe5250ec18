import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import rule from './literal-sentence.js'

const complaints = (code: string) =>
  new Linter().verify(code, {
    plugins: { selaras: { rules: { 'literal-sentence': rule as never } } },
    rules: { 'selaras/literal-sentence': 'error' },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  }).length

describe('literal-sentence', () => {
  it('refuses words between tags, in braces and in spoken attributes', () => {
    expect(complaints('const a = <p>Simpan data</p>')).toBe(1)
    expect(complaints("const a = <p>{open ? 'Tutup' : 'Buka'}</p>")).toBe(1)
    expect(complaints('const a = <button aria-label="Hapus" />')).toBe(1)
  })

  it('leaves names, codes and signs alone', () => {
    expect(complaints('const a = <p className="muted">{t("save")} · 3 %</p>')).toBe(0)
    expect(complaints('const a = <Label color="teal">{row.code}</Label>')).toBe(0)
  })
})

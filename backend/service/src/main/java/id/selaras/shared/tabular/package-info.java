/**
 * Tables as files, in and out. What comes in is distrusted: limits on bytes, rows, cells and inflated size hold before
 * and while a file is read. What goes out cannot make a spreadsheet program compute: {@link
 * id.selaras.shared.tabular.FormulaGuard} is applied on the way out and undone on the way in.
 */
package id.selaras.shared.tabular;

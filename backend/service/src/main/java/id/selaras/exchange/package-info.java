/**
 * Data on their way in and out.
 *
 * <p>A file comes in in steps. It is uploaded and looked at; its columns are mapped to the fields of a kind; every row
 * is checked against the rules and compared with what is known; somebody reads the result and accepts it; then all of
 * it is written in one transaction, or nothing. The id of the import is the change of every fact it wrote, so an import
 * that nothing was built upon can be undone. Importing the same file again changes nothing.
 *
 * <p>What happens to the data is told in a feed of changes with gapless numbers for systems that read along.
 */
package id.selaras.exchange;

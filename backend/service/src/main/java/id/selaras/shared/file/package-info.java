/**
 * Files that people hand in. What a file is its bytes tell, never its name or its declared type; it lies in the database
 * under its hash, where no web server finds it, and a name is only ever shown.
 */
package id.selaras.shared.file;

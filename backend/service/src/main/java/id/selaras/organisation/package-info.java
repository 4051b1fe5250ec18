/**
 * How a government is built: its tree of units, its catalogue of jobs (jabatan) and its positions (a job in a unit,
 * with interchangeable seats). All of it has a history: what held on a day, and what was known of it at a time.
 */
package id.selaras.organisation;

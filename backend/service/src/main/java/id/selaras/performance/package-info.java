/**
 * How people did: the yearly rating of result and behaviour, from which the predicate follows by the table of
 * PermenPANRB 6/2022.
 */
package id.selaras.performance;

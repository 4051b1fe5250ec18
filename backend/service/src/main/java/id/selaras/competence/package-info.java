/**
 * What people can do: assessed levels of competency against the standard of a job (PermenPANRB 38/2017), the match of
 * a person with a job and the gaps that development has to close.
 */
package id.selaras.competence;
